import { kroner, number } from "../../shared/texts/index.ts";
import { inbox } from "../../shared/texts/pages/inbox.ts";
import { problemText } from "../../shared/texts/problems.ts";
import { inLanguage, language, words } from "../state/language.ts";
import { batch, type Recomputed, type SaidOfMany } from "./batch.ts";
import { caseId } from "./inbox.ts";

const mostNamed = 40;

/** What became of many answers that were decided at once: how many were, which were not and why, and what it moved. */
export function BatchTold() {
  const text = words(inbox);
  const told = batch.value;
  const count = (n: number) => number(n, language.value);
  return (
    <div role="status">
      {told === null ? null : (
        <>
          <div class={told.decided === 0 ? "notice" : "notice notice--good"}>
            <p>
              <strong>{told.decided === 0 ? text.noneDecided : text.manyDecided(count(told.decided))}</strong>
            </p>
            <Moved recomputed={told.recomputed} />
          </div>
          {told.refused.length === 0 ? null : (
            <div class="notice notice--warn">
              <p>
                <strong>{text.manyNot(count(told.refused.length))}</strong>
              </p>
              <ul>
                {[...byReason(told.refused)].map(([why, answers]) => (
                  <li key={why}>
                    {text.numbers(answers.slice(0, mostNamed).map(count).join(", "))}
                    {answers.length > mostNamed ? ` ${text.andMore(count(answers.length - mostNamed))}` : ""}: {why}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function Moved({ recomputed }: { recomputed: Recomputed }) {
  const text = words(inbox);
  const lang = language.value;
  if (recomputed === null) return null;
  if (recomputed.is === "working") return <p class="working">{text.recomputing}</p>;
  const { changes, moved } = recomputed.is === "done" ? recomputed : { changes: 0, moved: null };
  return (
    <p>
      {moved === null
        ? text.recomputeFailed
        : `${text.recomputed(number(changes, lang))} ${
            moved.units === 0
              ? text.movedNone
              : text.moved(number(moved.units, lang), kroner(moved.upOere, lang), kroner(moved.downOere, lang))
          }`}{" "}
      <a href={inLanguage(`/afgoerelse?sag=${encodeURIComponent(caseId)}`)}>{text.whyMoved}</a>
    </p>
  );
}

/** The numbers of the answers by why they could not be decided, in words. */
function byReason(refused: SaidOfMany["refused"]): Map<string, number[]> {
  const text = words(inbox);
  const reasons = new Map<string, number[]>();
  for (const { answer, issues } of refused) {
    const why = issues.map((issue) => problemText(issue, language.value, text.stands)).join(" ");
    reasons.set(why, [...(reasons.get(why) ?? []), answer]);
  }
  return reasons;
}
