import type { FactName, Issue } from "../../shared/model/index.ts";
import { factQuestion, factTexts } from "../../shared/texts/index.ts";
import { law } from "../../shared/texts/pages/law.ts";
import { lawAnswer } from "../../shared/texts/pages/lawAnswer.ts";
import { Refused } from "../parts/Trouble.tsx";
import { ThoughtTag } from "../parts/tags.tsx";
import { language, words } from "../state/language.ts";
import type { Reply } from "./answersTo.ts";
import type { AskedMeasure } from "./question.ts";
import { proposalIn, sentencesOf } from "./sentence.ts";

interface Props {
  replies: readonly Reply[];
  measure: AskedMeasure;
  /** Takes an answer out of the question. */
  onForget: (fact: string) => void;
}

/** The answer first, a sentence a water, for each day that was asked about. */
export function FirstWord({ replies, measure, onForget }: Props) {
  const text = words(law);
  const lang = language.value;
  return (
    <section
      class={replies.length > 1 ? "law-first side-by-side" : "law-first"}
      aria-label={text.answer}
      aria-live="polite"
    >
      {replies.length === 0 ? <p class="answer">{text.noSource}</p> : null}
      {replies.map((reply, i) => (
        <div key={i}>
          {reply.is === "refused" ? (
            <Wrong issues={reply.issues} measure={measure} onForget={onForget} />
          ) : (
            <>
              {sentencesOf(reply.law, reply.on.date, lang).map((sentence) => (
                <p key={sentence} class="answer">
                  {sentence}
                </p>
              ))}
              {reply.on.whatIf === null ? null : (
                <p class="answer thought">
                  <ThoughtTag /> {proposalIn(reply.law, lang)}
                </p>
              )}
            </>
          )}
        </div>
      ))}
      {replies.some(({ is }) => is === "answer") ? (
        <p class="whole-answer no-print">
          <a href="#svar">{words(lawAnswer).wholeAnswer} ↓</a>
        </p>
      ) : null}
    </section>
  );
}

/** What does not fit together, and the ways to put it right. */
function Wrong({
  issues,
  measure,
  onForget,
}: {
  issues: readonly Issue[];
  measure: AskedMeasure;
  onForget: Props["onForget"];
}) {
  const text = words(law);
  const facts = [...new Set(issues.flatMap(({ facts: { fact, other } }) => [fact, other]))].filter(
    (name): name is string => typeof name === "string" && name in measure.facts,
  );
  return (
    <>
      <Refused issues={issues} />
      {facts.length === 0 ? null : (
        <ul class="no-print no-max-width">
          {facts.map((name) => (
            <li key={name}>
              {factQuestion(name, language.value)} <strong>{valueText(name, measure.facts[name]!)}</strong>{" "}
              <button type="button" class="button--quiet" onClick={() => onForget(name)}>
                {text.removeAnswer}
                <span class="sr-only">: {factQuestion(name, language.value)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A given fact as the page shows it: "Ja", "Byzone", "25". */
export function valueText(name: string, value: string | number | boolean): string {
  const text = words(law);
  if (typeof value === "boolean") return value ? text.yes : text.no;
  const values = Object.hasOwn(factTexts, name) ? factTexts[name as FactName].values : {};
  return values[String(value)]?.[language.value] ?? String(value);
}
