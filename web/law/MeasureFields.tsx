import { law } from "../../shared/texts/pages/law.ts";
import { effectNames, kindNames, sourceNames } from "../../shared/texts/pages/parts.ts";
import { language, words } from "../state/language.ts";
import { fitsTheWaters } from "./answersTo.ts";
import { type AskedMeasure, allEffects, allKinds, allSources } from "./question.ts";

/** The water, what it does, and what is built against it; each may be left unknown. */
export function MeasureFields(props: { measure: AskedMeasure; onMeasure: (next: AskedMeasure) => void }) {
  const { measure, onMeasure } = props;
  const text = words(law);
  const lang = language.value;
  const { sources, effect } = measure;
  return (
    <>
      <fieldset class="field">
        <legend>{text.sources}</legend>
        <p class="hint">{text.sourcesHint}</p>
        <div class="choices">
          {allSources.map((source) => (
            <label key={source} class="choice">
              <input
                type="checkbox"
                checked={sources.includes(source)}
                onChange={(event) => {
                  const chosen = event.currentTarget.checked;
                  const next = allSources.filter((one) => (one === source ? chosen : sources.includes(one)));
                  onMeasure({ ...measure, sources: next });
                }}
              />
              {sourceNames[source][lang]}
            </label>
          ))}
          <label class="choice">
            <input
              type="checkbox"
              checked={sources.length === 0}
              onChange={(event) => {
                if (event.currentTarget.checked) onMeasure({ ...measure, sources: [] });
                else event.currentTarget.checked = true;
              }}
            />
            {text.notTold}
          </label>
        </div>
      </fieldset>
      <fieldset class="field">
        <legend>{text.effect}</legend>
        <div class="choices">
          {[...allEffects, null].map((one) => (
            <label key={one ?? ""} class="choice">
              <input
                type="radio"
                name="effect"
                checked={effect === one}
                onChange={() => onMeasure({ ...measure, effect: one })}
              />
              {one === null ? text.notTold : effectNames[one][lang]}
            </label>
          ))}
        </div>
      </fieldset>
      <KindField measure={measure} onMeasure={onMeasure} />
    </>
  );
}

function KindField({ measure, onMeasure }: { measure: AskedMeasure; onMeasure: (next: AskedMeasure) => void }) {
  const text = words(law);
  const lang = language.value;
  const { sources, kind } = measure;
  const fit = allKinds.filter((one) => fitsTheWaters(one, sources));
  const wrong = !fitsTheWaters(kind, sources);
  const options = (kinds: readonly (typeof allKinds)[number][]) =>
    kinds.map((one) => (
      <option key={one} value={one}>
        {kindNames[one][lang]}
      </option>
    ));
  return (
    <div class={wrong ? "field field--error" : kind === null ? "field field--unknown" : "field"}>
      <label for="kind">{text.kind}</label>
      {wrong ? (
        <p class="field-error" id="kind-error">
          {text.kindDoesNotFit}
        </p>
      ) : null}
      <select
        id="kind"
        value={kind ?? ""}
        aria-invalid={wrong}
        aria-describedby={wrong ? "kind-error" : undefined}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onMeasure({ ...measure, kind: allKinds.find((one) => one === chosen) ?? null });
        }}
      >
        <option value="">{text.notTold}</option>
        <optgroup label={text.kindsThatFit}>{options(fit)}</optgroup>
        {fit.length === allKinds.length ? null : (
          <optgroup label={text.kindsThatDoNotFit}>{options(allKinds.filter((one) => !fit.includes(one)))}</optgroup>
        )}
      </select>
    </div>
  );
}
