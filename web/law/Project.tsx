import type { Classification } from "../../shared/model/index.ts";
import { becauseText } from "../../shared/texts/index.ts";
import { law as lawTexts } from "../../shared/texts/pages/law.ts";
import { lawAnswer } from "../../shared/texts/pages/lawAnswer.ts";
import { kindNames, sourceNames } from "../../shared/texts/pages/parts.ts";
import { ended } from "../parts/ended.ts";
import { language, words } from "../state/language.ts";
import { issuesOf } from "./answersTo.ts";
import type { AskedMeasure, Question } from "./question.ts";

/** What holds for several measures together: that they fall under different acts, and which act each falls under. */
export function Project({ question, whole }: { question: Question; whole: Classification }) {
  const text = words(lawAnswer);
  const lang = language.value;
  if (question.measures.length < 2) return null;
  return (
    <section class="project" aria-labelledby="project-title">
      <h2 id="project-title">{text.project}</h2>
      {whole.project.map((because, i) => (
        <p key={i} class="answer">
          {ended(becauseText(because, lang))}
        </p>
      ))}
      <ul aria-label={text.projectMeasures}>
        {question.measures.map((measure, i) => (
          <li key={i}>{lineOf(measure, i, whole)}</li>
        ))}
      </ul>
    </section>
  );
}

function lineOf({ sources, kind, facts, effect }: AskedMeasure, i: number, whole: Classification): string {
  const text = words(lawAnswer);
  const lang = language.value;
  if (sources.length === 0) return text.projectNoWater(i + 1);
  if (issuesOf({ sources, kind, facts, effect }).length > 0) return text.projectSkipped(i + 1);
  const laws = whole.measures.find(({ id }) => id === `tiltag-${i + 1}`)?.laws ?? [];
  const named = laws.map(({ title, outcome, part }) => {
    const act = title?.[lang] ?? (outcome === "no" ? words(lawTexts).noLegislation : words(lawTexts).lawUnknown);
    return laws.length > 1 ? `${act} (${sourceNames[part.source][lang].toLowerCase()})` : act;
  });
  const what = kind === null ? "" : ` (${kindNames[kind][lang].toLowerCase()})`;
  return `${words(lawTexts).measure(i + 1)}${what}: ${[...new Set(named)].join(", ")}`;
}
