import { useState } from "preact/hooks";
import type { CaseFile, EmergencyService, PlainWords } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { readability } from "../../shared/texts/lix.ts";
import { emergencyForm } from "../../shared/texts/pages/emergencyForm.ts";
import { Field } from "../parts/fields.tsx";
import { useTyped } from "../parts/useTyped.ts";
import { language, words } from "../state/language.ts";
import { change } from "./theCase.ts";

/** As typed; an empty text is not told. */
interface Typed {
  doesDa: string;
  doesEn: string;
  doesNotDa: string;
  doesNotEn: string;
  source: string;
  asOf: string;
}

/** As `limits.plainWords` and `limits.titleLength` of the contract, which this page does not carry. */
const mostLetters = 300;
const mostOfSource = 200;
/** Above it our own words on a sheet may not be. */
const hardFrom = 45;

const typedOf = (emergency: EmergencyService | undefined): Typed => ({
  doesDa: emergency?.does?.da ?? "",
  doesEn: emergency?.does?.en ?? "",
  doesNotDa: emergency?.doesNot?.da ?? "",
  doesNotEn: emergency?.doesNot?.en ?? "",
  source: emergency?.source ?? "",
  asOf: emergency?.asOf ?? "",
});

const setEmergency = (emergency: EmergencyService | undefined) =>
  change((sag) => {
    const { emergency: _, ...municipality } = sag.municipality;
    return { ...sag, municipality: emergency === undefined ? municipality : { ...municipality, emergency } };
  });

/** What the municipality says that its emergency service does and does not do: typed whole, and then on every owner's sheet. */
export function EmergencyForm({ sag }: { sag: CaseFile }) {
  const text = words(emergencyForm);
  const { emergency } = sag.municipality;
  const shown = JSON.stringify(typedOf(emergency));
  const [kept, keep] = useTyped(shown);
  const typed = JSON.parse(kept) as Typed;
  const [wrong, setWrong] = useState<readonly Missing[]>([]);
  const [said, setSaid] = useState("");
  const set = (part: Partial<Typed>) => {
    keep(JSON.stringify({ ...typed, ...part }));
    setSaid("");
  };
  const put = () => {
    setSaid("");
    const read = emergencyOf(typed);
    setWrong("missing" in read ? read.missing : []);
    if ("missing" in read) return;
    setEmergency(read.emergency);
    setSaid(text.saved);
  };
  const remove = () => {
    setWrong([]);
    setEmergency(undefined);
    setSaid(text.removed);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      <p class="small soft">{text.lead}</p>
      <Words label={text.does} value={typed.doesDa} take={(doesDa) => set({ doesDa })} />
      <Words isEnglish label={text.does} value={typed.doesEn} take={(doesEn) => set({ doesEn })} />
      <Words label={text.doesNot} value={typed.doesNotDa} take={(doesNotDa) => set({ doesNotDa })} />
      <Words isEnglish label={text.doesNot} value={typed.doesNotEn} take={(doesNotEn) => set({ doesNotEn })} />
      <Field label={text.source} hint={text.sourceHint}>
        {({ id, describedBy }) => (
          <input
            {...{ id, maxLength: mostOfSource, value: typed.source, "aria-describedby": describedBy }}
            onInput={(event) => set({ source: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={text.asOf}>
        {({ id }) => (
          <input
            {...{ id, type: "date", min: "1900-01-01", max: "2200-12-31", value: typed.asOf }}
            onInput={(event) => set({ asOf: event.currentTarget.value })}
          />
        )}
      </Field>
      {wrong.length === 0 ? null : (
        <div role="alert">
          {wrong.map((one) => (
            <p class="field-error" key={one}>
              {text[one]}
            </p>
          ))}
        </div>
      )}
      <p class="row">
        <button type="submit" class="button button-primary button--small">
          {text.save}
        </button>
        {emergency === undefined ? null : (
          <button type="button" class="button button-secondary button--small" onClick={remove}>
            {text.remove}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </form>
  );
}

/** A short plain text, with how long it is and whether it is hard to read. */
function Words({
  label,
  value,
  take,
  isEnglish = false,
}: {
  label: string;
  value: string;
  take: (value: string) => void;
  isEnglish?: boolean;
}) {
  const text = words(emergencyForm);
  const lang = language.value;
  const lix = isEnglish ? null : readability([value]).lix;
  const length = text.length(number(value.length, lang), number(mostLetters, lang));
  return (
    <>
      <Field
        label={isEnglish ? text.english(label) : label}
        hint={isEnglish ? `${text.englishHint} ${length}` : length}
      >
        {({ id, describedBy }) => (
          <textarea
            {...{ id, rows: 2, maxLength: mostLetters, value, "aria-describedby": describedBy }}
            lang={isEnglish ? "en" : "da"}
            onInput={(event) => take(event.currentTarget.value)}
          />
        )}
      </Field>
      {lix === null || lix <= hardFrom ? null : <p class="small">{text.hard(number(lix, lang))}</p>}
    </>
  );
}

type Missing = "textNeeded" | "danishNeeded" | "sourceNeeded" | "dateNeeded";

function emergencyOf(typed: Typed): { emergency: EmergencyService } | { missing: Missing[] } {
  const { doesDa, doesEn, doesNotDa, doesNotEn, source, asOf } = trimmed(typed);
  const missing: Missing[] = [];
  if (doesDa === "" && doesNotDa === "") missing.push("textNeeded");
  else if ((doesDa === "" && doesEn !== "") || (doesNotDa === "" && doesNotEn !== "")) missing.push("danishNeeded");
  if (source === "") missing.push("sourceNeeded");
  if (asOf === "") missing.push("dateNeeded");
  if (missing.length > 0) return { missing };
  const [does, doesNot] = [plainWords(doesDa, doesEn), plainWords(doesNotDa, doesNotEn)];
  return {
    emergency: {
      ...(does === null ? {} : { does }),
      ...(doesNot === null ? {} : { doesNot }),
      ...{ source, asOf },
    },
  };
}

const trimmed = (typed: Typed): Typed => ({
  doesDa: typed.doesDa.trim(),
  doesEn: typed.doesEn.trim(),
  doesNotDa: typed.doesNotDa.trim(),
  doesNotEn: typed.doesNotEn.trim(),
  source: typed.source.trim(),
  asOf: typed.asOf,
});

const plainWords = (da: string, en: string): PlainWords | null =>
  da === "" ? null : { da, ...(en === "" ? {} : { en }) };
