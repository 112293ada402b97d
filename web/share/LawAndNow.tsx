import type { Because } from "../../shared/model/index.ts";
import { becauseText, day } from "../../shared/texts/index.ts";
import { share } from "../../shared/texts/pages/share.ts";
import { ended } from "../parts/ended.ts";
import { FindingList } from "../parts/FindingList.tsx";
import { language, words } from "../state/language.ts";
import type { Answering } from "./answering.ts";

/** What the law says of the works this parcel pays for, what can be done now, and what the numbers rest on. */
export function LawAndNow({ calculation, unit }: Pick<Answering, "calculation" | "unit">) {
  const text = words(share);
  const lang = language.value;
  const mine = calculation.measures.filter(({ id }) => unit.measures.some(({ measure }) => measure === id));
  const laws = mine.flatMap(({ law }) => law.laws);
  const named = [...new Set(laws.flatMap(({ title }) => (title === null ? [] : [title[lang]])))];
  const untold = laws.some(({ outcome }) => outcome === "unknown" || outcome === "cannot-decide");
  const complaints = once(mine.flatMap(({ law }) => law.complaint));
  const open = once(mine.flatMap(({ law }) => law.open));
  return (
    <>
      <section>
        <h2>{text.law}</h2>
        <p class="answer">
          {named.length > 0
            ? text.lawAnswer(named.join(", "), day(calculation.lawAsOf, lang))
            : untold
              ? text.lawUnknown(day(calculation.lawAsOf, lang))
              : text.noLaw}
        </p>
        <FindingList findings={mine.flatMap(({ findings }) => findings)} />
      </section>
      <section>
        <h2>{text.now}</h2>
        <p class="answer">{text.notDecision}</p>
        {complaints.length === 0 ? <p>{text.complaintNone}</p> : <Sentences of={complaints} />}
        <p>{text.ask}</p>
        {open.length === 0 ? null : (
          <>
            <h3>{text.open}</h3>
            <Sentences of={open} />
          </>
        )}
      </section>
      <details class="more">
        <summary>
          <span class="sign" aria-hidden="true">
            ›
          </span>
          {text.assumptions}
        </summary>
        <div class="inside">
          <Sentences of={calculation.assumptions} />
        </div>
      </details>
    </>
  );
}

function Sentences({ of }: { of: readonly Because[] }) {
  return (
    <ul>
      {of.map((because, i) => (
        <li key={`${because.code}-${i}`}>{ended(becauseText(because, language.value))}</li>
      ))}
    </ul>
  );
}

function once(reasons: readonly Because[]): Because[] {
  const seen = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return [...seen.values()];
}
