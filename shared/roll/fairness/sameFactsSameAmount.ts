import type { Check, UnitResult } from "../../model/index.ts";
import { check, roundingOere } from "../check.ts";
import type { MeasureLine, UnitLine } from "../lines.ts";

/**
 * Same facts, same amount, to one øre (definition 22): units of which the key read the same pay the same. Units that the council has exempted or
 * relieved are its decision and are left out; parcels of one property are taken together where the key weighs properties.
 */
export function sameFactsSameAmount(
  measures: readonly MeasureLine[],
  lines: readonly UnitLine[],
  units: readonly UnitResult[],
): Check {
  const property = new Map(lines.map(({ parcel }) => [parcel.id, parcel.sfe ?? parcel.id]));
  const wrong = new Set<string>();
  for (const measure of measures) {
    const whole = new Map<string, { oere: number; facts: string; ids: string[] }>();
    const decided = new Set(
      measure.shares.flatMap((share) => ((share.exempt ?? share.relieved) === null ? [] : [share.id])),
    );
    for (const unit of units) {
      const line = unit.measures.find((one) => one.measure === measure.id);
      if (line === undefined || decided.has(unit.id)) continue;
      const id = measure.key.unit === "property" ? property.get(unit.id)! : unit.id;
      const one = whole.get(id) ?? { oere: 0, facts: JSON.stringify(line.layers.map(({ terms }) => terms)), ids: [] };
      one.oere += line.oere;
      one.ids.push(unit.id);
      whole.set(id, one);
    }
    const first = new Map<string, number>();
    for (const { oere, facts, ids } of whole.values()) {
      const before = first.get(facts) ?? oere;
      first.set(facts, before);
      // Works shared by crest or section also look at where a unit lies; a cap at own benefit looks at its benefit.
      if (looksElsewhere(measure)) continue;
      if (Math.abs(before - oere) > roundingOere) for (const id of ids) wrong.add(id);
    }
  }
  if (wrong.size > 0)
    return check("same-facts-same-amount", "fail", "same-facts-other-amount", { units: wrong.size }, [...wrong]);
  const other = measures.filter(looksElsewhere).map(({ id }) => id);
  return other.length > 0
    ? check("same-facts-same-amount", "cannot-tell", "amount-by-place", { measures: other.join(", ") })
    : check("same-facts-same-amount", "pass", "same-facts-same-amount", { units: units.length });
}

const looksElsewhere = ({ key }: MeasureLine): boolean =>
  key.limits?.ownBenefit === true || key.layers.some(({ sharing }) => sharing !== undefined);
