import type { ChangeStep, UnitChange } from "../../shared/model/index.ts";
import { day, kroner } from "../../shared/texts/index.ts";
import { decision } from "../../shared/texts/pages/decision.ts";
import { differenceText } from "../../shared/texts/whyChanged.ts";
import { language, words } from "../state/language.ts";
import { NumberTable } from "./NumberTable.tsx";

/** Why one amount changed: before, what each change moved, now; the column sums. Others' changes are told as others'. */
export function WhyChangedUnit({ unit, steps }: { unit: UnitChange; steps: readonly ChangeStep[] }) {
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
          head: <Told step={step} isOwn={unit.own.includes(k)} unit={unit} />,
          cells: [signed(oere, lang)],
        })),
        { key: "after", head: text.after, cells: [amount(unit.afterOere)], chosen: true },
      ]}
    />
  );
}

function Told({ step, isOwn, unit }: { step: ChangeStep; isOwn: boolean; unit: UnitChange }) {
  const text = words(decision);
  const lang = language.value;
  const own = step.differences.filter(({ parcelId }) => parcelId === unit.id || parcelId === null);
  const on = step.events.at(-1)?.at.slice(0, 10) ?? "";
  return (
    <>
      {day(on, lang)}, {isOwn ? text.own : text.others}
      {own.length === 0 ? null : (
        <span class="small soft block">
          {own
            .slice(0, 3)
            .map((one) => differenceText(one, lang))
            .join("; ")}
        </span>
      )}
    </>
  );
}

/** With its sign always: +1,20 kr. */
export const signed = (oere: number, lang: "da" | "en"): string =>
  oere > 0 ? `+${kroner(oere, lang)}` : kroner(oere, lang);
