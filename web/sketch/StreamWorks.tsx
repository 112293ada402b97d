import { useState } from "preact/hooks";
import type { StreamSharing } from "../../shared/model/index.ts";
import { renamed, streamSections, type TypedSection, without } from "../../shared/streamSections.ts";
import { number } from "../../shared/texts/index.ts";
import { worksForm } from "../../shared/texts/pages/worksForm.ts";
import { SelectField, TextField, UnknownNumberField } from "../parts/fields.tsx";
import { language, words } from "../state/language.ts";
import { changeSections, type NewName } from "./ownKey.ts";

const mostSections = 500;

/** What is typed on the sections of the key as they stand, and the names that were changed meanwhile. */
interface Draft {
  of: string;
  sections: readonly TypedSection[];
  names: readonly NewName[];
}

/** A stream's sections with the cost of each and where it runs. What cannot be used yet stays typed here, and the key keeps the old ones. */
export function StreamWorks({ sharing, l }: { sharing: StreamSharing; l: number }) {
  const text = words(worksForm);
  const lang = language.value;
  const stands = JSON.stringify(sharing.sections);
  const [draft, setDraft] = useState<Draft | null>(null);
  const { sections, names } = draft?.of === stands ? draft : { sections: sharing.sections, names: [] };
  const result = streamSections(sections);
  const take = (next: TypedSection[], name?: NewName) => {
    const all = name === undefined ? names : [...names, name];
    setDraft({ of: stands, sections: next, names: all });
    const made = streamSections(next);
    if (typeof made !== "string" && JSON.stringify(made) !== stands)
      changeSections(l, { ...sharing, sections: made }, all);
  };
  const set = (s: number, part: Partial<TypedSection>) =>
    take(sections.map((section, i) => (i === s ? { ...section, ...part } : section)));
  const add = () => {
    const name = freeName(sections, text.section);
    setDraft({ of: stands, sections: [...sections, { id: name, to: null, kroner: null }], names });
  };
  return (
    <fieldset class="layer-upload stream-works">
      <legend>{text.streamTitle}</legend>
      <p class="hint">{text.streamLead}</p>
      {sections.length === 0 ? <p>{text.noSections}</p> : null}
      {sections.map(({ id, to, kroner }, s) => {
        const n = number(s + 1, lang);
        return (
          <div class="contribution" key={s}>
            <div class="fields">
              <TextField
                label={text.sectionName(n)}
                value={id}
                take={(name) => take(renamed(sections, s, name), { was: id, is: name })}
              />
              <UnknownNumberField
                label={text.sectionCost(n)}
                unit={text.kr}
                value={kroner}
                bounds={{ least: 0, most: 1_000_000_000 }}
                take={(typed) => set(s, { kroner: typed })}
              />
              <SelectField
                label={text.runsTo(n)}
                value={to ?? ""}
                options={[
                  ["", text.outlet] as const,
                  ...sections.filter((_, i) => i !== s).map((one) => [one.id, one.id] as const),
                ]}
                take={(next) => set(s, { to: next === "" ? null : next })}
              />
            </div>
            <button type="button" class="button--quiet" onClick={() => take(without(sections, s))}>
              {text.removeSection(id)}
            </button>
          </div>
        );
      })}
      {typeof result === "string" ? (
        <p class="field-error" role="alert">
          {text.sectionFaults[result]}
        </p>
      ) : null}
      {sections.length >= mostSections ? null : (
        <p>
          <button type="button" class="button button-secondary button--small" onClick={add}>
            {text.addSection}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** "Strækning 3", or the first number after it that no section has. */
function freeName(sections: readonly TypedSection[], name: (n: string) => string): string {
  let n = sections.length + 1;
  while (sections.some(({ id }) => id === name(String(n)))) n++;
  return name(String(n));
}
