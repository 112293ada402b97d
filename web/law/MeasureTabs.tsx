import { law } from "../../shared/texts/pages/law.ts";
import { kindNames } from "../../shared/texts/pages/parts.ts";
import { language, words } from "../state/language.ts";
import { mostMeasures, newMeasure, type Question } from "./question.ts";

/** The measures of the project: the one on the screen, the others, one more, one fewer. */
export function MeasureTabs({ question, onChange }: { question: Question; onChange: (next: Question) => void }) {
  const text = words(law);
  const { measures, shown } = question;
  const remove = () => {
    const kept = measures.filter((_, i) => i !== shown);
    onChange({ ...question, measures: kept, shown: Math.max(0, shown - 1) });
  };
  return (
    <fieldset class="field measure-tabs">
      <legend class={measures.length === 1 ? "sr-only" : undefined}>{text.measures}</legend>
      {measures.length === 1
        ? null
        : measures.map(({ kind }, i) => (
            <label key={i} class="choice">
              <input
                type="radio"
                name="measure"
                checked={i === shown}
                onChange={() => onChange({ ...question, shown: i })}
              />
              {text.measure(i + 1)}
              {kind === null ? null : `: ${kindNames[kind][language.value].toLowerCase()}`}
            </label>
          ))}
      <div class="row">
        {measures.length < mostMeasures ? (
          <button
            type="button"
            class="button--quiet"
            onClick={() =>
              onChange({ ...question, measures: [...measures, { ...newMeasure, sources: [] }], shown: measures.length })
            }
          >
            {text.addMeasure}
          </button>
        ) : null}
        {measures.length > 1 ? (
          <button type="button" class="button--quiet" onClick={remove}>
            {text.removeMeasure(shown + 1)}
          </button>
        ) : null}
      </div>
    </fieldset>
  );
}
