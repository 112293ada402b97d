import type { Because } from "../../shared/model/index.ts";
import { day } from "../../shared/texts/numbers.ts";
import { share } from "../../shared/texts/pages/share.ts";
import { ended } from "../parts/ended.ts";
import { late } from "../parts/late.tsx";
import { Unfolded } from "../parts/Unfolded.tsx";
import { language, words } from "../state/language.ts";
import type { Answering } from "./answering.ts";

const LateFindings = late(async () => (await import("../parts/FindingList.tsx")).FindingList);
const LateReasons = late(async () => (await import("./Reasons.tsx")).Reasons);

/** What the law says of the works this parcel pays for, what can be done now, and what the numbers rest on. */
export function LawAndNow({ calculation, unit, say }: Pick<Answering, "calculation" | "unit" | "say">) {
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
        <Unfolded title={text.provisions}>
          {() => <LateFindings findings={mine.flatMap(({ findings }) => findings)} />}
        </Unfolded>
      </section>
      <section>
        <h2>{text.now}</h2>
        <p class="answer">{text.notDecision}</p>
        {complaints.length === 0 ? <p>{text.complaintNone}</p> : <Sentences of={complaints} say={say} />}
        <p>{text.ask}</p>
        {open.length === 0 ? null : (
          <>
            <h3>{text.open}</h3>
            <Sentences of={open} say={say} />
          </>
        )}
      </section>
      <Unfolded title={text.assumptions}>{() => <LateReasons of={calculation.assumptions} />}</Unfolded>
    </>
  );
}

function Sentences({ of, say }: { of: readonly Because[] } & Pick<Answering, "say">) {
  return (
    <ul>
      {of.map((because, i) => (
        <li key={`${because.code}-${i}`}>{ended(say(because))}</li>
      ))}
    </ul>
  );
}

function once(reasons: readonly Because[]): Because[] {
  const seen = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return [...seen.values()];
}
