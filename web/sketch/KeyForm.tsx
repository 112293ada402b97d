import { useId } from "preact/hooks";
import { catalogue, findKey } from "../../shared/allocation/index.ts";
import type { KeyData, KeyStanding } from "../../shared/model/index.ts";
import { keyFormula, keySymbols } from "../../shared/texts/keyFormula.ts";
import { keys } from "../../shared/texts/pages/keys.ts";
import { sketchForms } from "../../shared/texts/pages/sketchForms.ts";
import { Field, TextField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { CrestCosts } from "./CrestCosts.tsx";
import { KeysConsidered } from "./KeysConsidered.tsx";
import { KeyWeights } from "./KeyWeights.tsx";
import { changeKey, chooseKey, chosenKey } from "./ownKey.ts";
import { ParcelFactsUpload } from "./ParcelFactsUpload.tsx";
import { StreamWorks } from "./StreamWorks.tsx";
import { theCase } from "./theCase.ts";
import { KeyWarnings } from "./Warnings.tsx";

const groups: readonly KeyStanding[] = ["used", "argued", "struck-down", "abroad"];

/** Which key shares the owners' part, what it says, where it comes from, and its weights to try. */
export function KeyForm() {
  const text = words(keys);
  const forms = words(sketchForms);
  const lang = language.value;
  const sag = theCase.value;
  if (sag === null) return null;
  const key = chosenKey(sag);
  const own = key?.standing === "own" ? key : null;
  return (
    <>
      <Field label={forms.key}>
        {({ id }) => (
          <select id={id} value={key?.id ?? ""} onChange={(event) => chooseKey(event.currentTarget.value)}>
            {key === undefined ? <option value="" /> : null}
            {own === null ? null : <option value={own.id}>{text.own(own.title[lang])}</option>}
            {groups.map((standing) => (
              <optgroup key={standing} label={text.standing[standing]}>
                {catalogue
                  .filter((one) => one.standing === standing)
                  .map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.title[lang]}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      {key === undefined ? null : <AboutKey chosen={key} />}
      <KeyWarnings />
      {key === undefined ? null : (
        <details class="key-weights">
          <summary>{text.tryIt}</summary>
          <div class="inside">
            <p class="small soft">{own === null ? text.tryLead : text.ownNow}</p>
            {own === null ? null : <OwnName own={own} />}
            <KeyWeights chosen={key} />
            {key.layers.map(({ id, sharing }, l) =>
              sharing === undefined ? null : sharing.by === "crest" ? (
                <CrestCosts key={id} sharing={sharing} l={l} />
              ) : (
                <StreamWorks key={id} sharing={sharing} l={l} />
              ),
            )}
          </div>
        </details>
      )}
      <KeysConsidered sag={sag} />
      <ParcelFactsUpload />
    </>
  );
}

function AboutKey({ chosen }: { chosen: KeyData }) {
  const text = words(keys);
  const lang = language.value;
  const symbols = keySymbols(chosen, lang);
  return (
    <>
      <p class="small">{chosen.says[lang]}</p>
      {chosen.note === undefined ? null : (
        <div class={chosen.standing === "struck-down" ? "notice notice--warn" : "notice"}>
          <p>{chosen.note[lang]}</p>
        </div>
      )}
      <p class="small soft">
        {text.formula}: <span class="formula">{keyFormula(chosen, lang)}</span>
        {symbols.length === 0 ? null : ` (${symbols.map(({ symbol, says }) => `${symbol}: ${says}`).join("; ")})`}
      </p>
      <details class="small">
        <summary>{text.sources}</summary>
        <ul>
          {chosen.sources.map(({ title }) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** A key of the case's own has a name and a reason: those who pay read both. */
function OwnName({ own }: { own: KeyData }) {
  const text = words(keys);
  const lang = language.value;
  const base = own.basedOn === undefined ? undefined : findKey(own.basedOn.id, own.basedOn.version);
  const reason = useId();
  return (
    <>
      <TextField
        label={text.name}
        value={own.title[lang]}
        take={(name) => changeKey((key) => ({ ...key, title: { da: name, en: name } }))}
      />
      <div class="field">
        <label for={reason}>{text.reason}</label>
        {(own.reason ?? "") === "" ? <p class="hint">{text.reasonNeeded}</p> : null}
        <textarea
          id={reason}
          rows={2}
          maxLength={2000}
          value={own.reason ?? ""}
          onChange={(event) => {
            const reasonNow = event.currentTarget.value;
            changeKey((key) => ({ ...key, reason: reasonNow }));
          }}
        />
      </div>
      {base === undefined ? null : <p class="small soft">{text.basedOn(base.title[lang])}</p>}
    </>
  );
}
