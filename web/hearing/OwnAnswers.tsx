import { number } from "../../shared/texts/numbers.ts";
import { hearingWords } from "../../shared/texts/pages/hearingWords.ts";
import { ownHearing } from "../../shared/texts/pages/ownHearing.ts";
import { moment } from "../parts/moment.ts";
import { language, words } from "../state/language.ts";
import { correctionText } from "./correctionText.ts";
import type { OwnAnswer, OwnHearing } from "./ownHearing.ts";
import { WrittenText } from "./WrittenText.tsx";

/** What this link has sent, newest first, and what became of each. */
export function OwnAnswers({ view }: { view: OwnHearing }) {
  const text = words(ownHearing);
  if (view.answers.length === 0) return null;
  return (
    <section class="own-answers">
      <h2>{text.yours}</h2>
      {[...view.answers].reverse().map((answer) => (
        <OwnAnswerCard key={answer.number} answer={answer} />
      ))}
    </section>
  );
}

function OwnAnswerCard({ answer }: { answer: OwnAnswer }) {
  const text = words(ownHearing);
  const shared = words(hearingWords);
  const lang = language.value;
  const { decided } = answer;
  return (
    <article class={answer.replacedBy === null ? "answer-card" : "answer-card answer-card--replaced"}>
      <h3>
        {text.number(number(answer.number, lang))}: {shared.sides[answer.side]}
      </h3>
      <p class="small soft">
        {text.at(moment(answer.at))} {answer.timing === "late" ? `${shared.timings.late}.` : null}{" "}
        {answer.replacedBy === null ? null : text.replaced(number(answer.replacedBy, lang))}
      </p>
      {answer.text === null ? null : (
        <>
          <p class="field-label">{text.yourText}</p>
          <WrittenText written={answer.text} />
        </>
      )}
      {answer.correction === null ? null : (
        <p>
          <strong>{text.yourCorrection}:</strong> {correctionText(answer.correction)}
        </p>
      )}
      {answer.document === null ? null : <p>{text.yourDocument}</p>}
      {decided === null ? (
        answer.replacedBy === null ? (
          <p class="status">{text.undecided}</p>
        ) : null
      ) : (
        <div class="status">
          <p>
            <strong>{text.decidedAt(shared.outcomes[decided.outcome], moment(decided.at))}</strong>
          </p>
          <p class="field-label">{text.reason}</p>
          <WrittenText written={decided.reason} />
          {decided.effect === null ? null : <p>{text.caseChanged}</p>}
        </div>
      )}
    </article>
  );
}
