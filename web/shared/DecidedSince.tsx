import type { OwnChange } from "../../shared/model/index.ts";
import { day } from "../../shared/texts/numbers.ts";
import { decision as texts } from "../../shared/texts/pages/decision.ts";
import { WhyChangedUnit } from "../parts/WhyChangedUnit.tsx";
import { language, words } from "../state/language.ts";

/** What was decided, and why the one amount changed since the hearing; null: it did not. */
export function DecidedSince({ decidedOn, changed }: { decidedOn: string; changed: OwnChange | null }) {
  const text = words(texts);
  return (
    <section aria-labelledby="changed-title">
      <h2 id="changed-title">{text.why}</h2>
      <p>{text.decidedFor(day(decidedOn, language.value))}</p>
      {changed === null ? <p>{text.asHeard}</p> : <WhyChangedUnit {...changed} />}
    </section>
  );
}
