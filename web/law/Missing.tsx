import type { MeasureLaw } from "../../shared/model/index.ts";
import { factQuestion } from "../../shared/texts/index.ts";
import { law as lawTexts } from "../../shared/texts/pages/law.ts";
import { language, words } from "../state/language.ts";

/** The facts without which the answer is not whole, each with the way to give it. */
export function Missing({ law }: { law: MeasureLaw }) {
  const text = words(lawTexts);
  const missing = missingFacts([law]);
  if (missing.length === 0) return null;
  return (
    <div class="missing">
      <h3>{text.missing}</h3>
      <p>{text.missingSays}</p>
      <ul class="no-max-width">
        {missing.map((name) => (
          <li key={name}>
            {factQuestion(name, language.value)}{" "}
            <a class="no-print" href={`#fact-${name}`} onClick={(event) => goTo(event, name)}>
              {text.giveIt}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Names of the facts that any of the answers lacks, each once, in the order of the law. */
export function missingFacts(laws: readonly MeasureLaw[]): string[] {
  return [...new Set(laws.flatMap(({ findings }) => findings.flatMap(({ missing }) => missing)))];
}

function goTo(event: Event, name: string): void {
  const field = document.getElementById(`fact-${name}`);
  if (field === null) return;
  event.preventDefault();
  field.scrollIntoView({ block: "center" });
  field.focus();
}
