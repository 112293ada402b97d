import { useState } from "preact/hooks";
import { catalogue } from "../../shared/allocation/index.ts";
import type { TemplateName } from "../../shared/model/index.ts";
import { templates } from "../../shared/templates.ts";
import { kindNames } from "../../shared/texts/pages/parts.ts";
import { templateTexts } from "../../shared/texts/pages/templates.ts";
import { language, words } from "../state/language.ts";
import { leaveTemplate } from "./address.ts";

/** What a case from a template does not know yet, and how the bill of such cases was shared elsewhere, with the sources. */
export function TemplateNote({ name }: { name: TemplateName }) {
  const text = words(templateTexts);
  const lang = language.value;
  const [isShown, setShown] = useState(true);
  if (!isShown) return null;
  const { title, findOut } = text.each[name];
  const { keys, measures } = templates[name];
  return (
    <section class="template-note" aria-labelledby="template-note">
      <h3 id="template-note">{text.from(title)}</h3>
      <p>
        {text.measures}: {measures.map(({ kind }) => kindNames[kind][lang]).join(", ")}. {text.noNumbers}
      </p>
      <h4>{text.findOut}</h4>
      <ul class="to-find">
        {findOut.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h4>{text.keys}</h4>
      <ul>
        {keys.map((id) => {
          const key = catalogue.find((one) => one.id === id)!;
          return (
            <li key={id}>
              <strong>{key.title[lang]}</strong>: {key.says[lang]}{" "}
              <span class="small soft block">{key.sources.map((source) => source.title).join("; ")}</span>
            </li>
          );
        })}
      </ul>
      <p class="small soft">{text.keysNote}</p>
      <button
        type="button"
        class="button--quiet"
        onClick={() => {
          leaveTemplate();
          setShown(false);
        }}
      >
        {text.hide}
      </button>
    </section>
  );
}
