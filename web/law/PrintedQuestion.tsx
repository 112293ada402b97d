import { regimeOf, regimes } from "../../shared/law/index.ts";
import { day, factQuestion } from "../../shared/texts/index.ts";
import { law } from "../../shared/texts/pages/law.ts";
import { lawAnswer } from "../../shared/texts/pages/lawAnswer.ts";
import { effectNames, kindNames, sourceNames } from "../../shared/texts/pages/parts.ts";
import { language, words } from "../state/language.ts";
import { daysOf } from "./answersTo.ts";
import { valueText } from "./FirstWord.tsx";
import type { LawDay, Question } from "./question.ts";

/** On paper the question stands above its answer, with the address that asks it again. */
export function PrintedQuestion({ question }: { question: Question }) {
  const text = words(law);
  const more = words(lawAnswer);
  const lang = language.value;
  return (
    <div class="only-print printed-question">
      <h2>{more.asked}</h2>
      {question.measures.map(({ sources, effect, kind, facts }, i) => (
        <dl key={i} class="pairs">
          <Pair title={text.kind} says={kind === null ? text.notTold : kindNames[kind][lang]} />
          <Pair
            title={text.sources}
            says={sources.length === 0 ? text.notTold : sources.map((one) => sourceNames[one][lang]).join(", ")}
          />
          <Pair title={text.effect} says={effect === null ? text.notTold : effectNames[effect][lang]} />
          {Object.entries(facts).map(([name, value]) => (
            <Pair key={name} title={factQuestion(name, lang)} says={valueText(name, value)} />
          ))}
        </dl>
      ))}
      <dl class="pairs">
        {daysOf(question).map((on, i) => (
          <Pair key={i} title={more.lawDay} says={dayAndRules(on)} />
        ))}
        <Pair title={more.address} says={location.href} />
      </dl>
    </div>
  );
}

function Pair({ title, says }: { title: string; says: string }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{says}</dd>
    </div>
  );
}

/** "15. januar 2020 · Fra 1. september 2018 · KL's forslag fra 2020". */
function dayAndRules({ date, whatIf }: LawDay): string {
  const lang = language.value;
  const regime = regimes.find(({ id }) => id === regimeOf(date))?.title[lang];
  const thought = whatIf === null ? undefined : words(lawAnswer).thoughtTitle;
  return [day(date, lang), regime, thought].filter((one) => one !== undefined).join(" · ");
}
