import type { MeasureLaw } from "../../shared/model/index.ts";
import { factQuestion } from "../../shared/texts/index.ts";
import { law as lawTexts } from "../../shared/texts/pages/law.ts";
import { lawAnswer } from "../../shared/texts/pages/lawAnswer.ts";
import { language, words } from "../state/language.ts";
import { firstSections, sectionOf } from "./sections.ts";

const shownAtOnce = 4;

/** The facts without which law, payers or deciders are not known, each with the way to give it. */
export function Missing({ law }: { law: MeasureLaw }) {
  const text = words(lawTexts);
  const missing = missingFacts(law);
  if (missing.length === 0) return null;
  return (
    <div class="missing">
      <h3>{text.missing}</h3>
      <p>{text.missingSays}</p>
      <ul class="no-max-width">{missing.slice(0, shownAtOnce).map(asItem)}</ul>
      {missing.length <= shownAtOnce ? null : (
        <details>
          <summary>{text.missingMore(missing.length - shownAtOnce)}</summary>
          <ul class="no-max-width">{missing.slice(shownAtOnce).map(asItem)}</ul>
        </details>
      )}
    </div>
  );
}

const asItem = (name: string) => (
  <li key={name}>
    {factQuestion(name, language.value)} <GiveLink name={name} />
  </li>
);

/** Under a finding: the ways to give what it lacks. */
export function Give({ missing }: { missing: readonly string[] }) {
  return (
    <p class="soft">
      {words(lawAnswer).provisionMissing}{" "}
      {missing.map((name) => (
        <a key={name} class="give" href={`#fact-${name}`} onClick={(event) => goToFact(event, name)}>
          {factQuestion(name, language.value)}
        </a>
      ))}
    </p>
  );
}

function GiveLink({ name }: { name: string }) {
  return (
    <a class="no-print" href={`#fact-${name}`} onClick={(event) => goToFact(event, name)}>
      {words(lawTexts).giveIt}
      <span class="sr-only">: {factQuestion(name, language.value)}</span>
    </a>
  );
}

/** Names of the facts that keep law, payers or deciders open, each once, in the order of the law. */
export function missingFacts({ findings }: MeasureLaw): string[] {
  const open = findings.filter(({ topic }) => firstSections.includes(sectionOf[topic]));
  return [...new Set(open.flatMap(({ missing }) => missing))];
}

/** Goes to a fact's question, unfolding what it is folded in. */
export function goToFact(event: Event, name: string): void {
  const field = document.getElementById(`fact-${name}`);
  if (field === null) return;
  event.preventDefault();
  for (let fold = field.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  field.scrollIntoView({ block: "center" });
  field.focus();
}
