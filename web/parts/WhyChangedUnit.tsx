import { danishDay } from "../../shared/hearing/danishDay.ts";
import type { OwnChange } from "../../shared/model/index.ts";
import { day, kroner } from "../../shared/texts/numbers.ts";
import { decision } from "../../shared/texts/pages/decision.ts";
import { differenceText } from "../../shared/texts/whyChanged.ts";
import { language, words } from "../state/language.ts";
import { NumberTable } from "./NumberTable.tsx";

/** Why one amount changed: before, what each change moved, now; the column sums. Others' changes are told as others'. */
export function WhyChangedUnit({ unit, steps }: OwnChange) {
  const text = words(decision);
  const lang = language.value;
  const amount = (oere: number | null) => (oere === null ? text.nothing : kroner(oere, lang));
  const moved = steps.flatMap((step, k) => (unit.movedOere[k] === 0 ? [] : [{ step, k, oere: unit.movedOere[k]! }]));
  return (
    <NumberTable
      caption={text.why}
      of={text.step}
      columns={[words(decision).difference]}
      lines={[
        { key: "before", head: text.before, cells: [amount(unit.beforeOere)] },
        ...moved.map(({ step, k, oere }) => ({
          key: k,
          head: <Told step={step} isOwn={unit.own.includes(k)} />,
          cells: [signed(oere, lang)],
        })),
        { key: "after", head: text.after, cells: [amount(unit.afterOere)], chosen: true },
      ]}
    />
  );
}

function Told({ step, isOwn }: { step: OwnChange["steps"][number]; isOwn: boolean }) {
  const text = words(decision);
  const lang = language.value;
  return (
    <>
      {day(danishDay(step.at), lang)}, {isOwn ? text.own : text.others}
      {step.differences.length === 0 ? null : (
        <span class="small soft block">
          {step.differences
            .slice(0, 3)
            .map((one) => differenceText(one, lang))
            .join("; ")}
        </span>
      )}
    </>
  );
}

/** With its sign always: +1,20 kr. */
const signed = (oere: number, lang: "da" | "en"): string => (oere > 0 ? `+${kroner(oere, lang)}` : kroner(oere, lang));
