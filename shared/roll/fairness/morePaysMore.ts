import type { Check, UnitFact, UnitResult } from "../../model/index.ts";
import { check, roundingOere } from "../check.ts";
import type { MeasureLine, UnitLine } from "../lines.ts";

/** What a unit with more of should never pay less for. */
const watched: readonly UnitFact[] = ["yearlyChanceOfWater", "propertyValueKroner", "avoidedDamageKroner"];

/**
 * More risk or more value never pays less, all else equal, to one øre (definition 22): among units that are alike in all that the key
 * read but one of chance, value and avoided damage, the amounts never fall as that one rises.
 */
export function morePaysMore(
  measures: readonly MeasureLine[],
  lines: readonly UnitLine[],
  units: readonly UnitResult[],
): Check {
  const factsOf = new Map(lines.map(({ parcel, facts }) => [parcel.id, facts]));
  const wrong = new Set<string>();
  let pairs = 0;
  for (const measure of measures) {
    const decided = new Set(
      measure.shares.flatMap((share) => ((share.exempt ?? share.relieved) === null ? [] : [share.id])),
    );
    const paying = units.flatMap((unit) => {
      const line = unit.measures.find((one) => one.measure === measure.id);
      if (line === undefined || decided.has(unit.id)) return [];
      const read = line.layers.flatMap(({ terms }) => terms.flat());
      return [{ id: unit.id, oere: line.oere, read, facts: factsOf.get(unit.id)! }];
    });
    for (const fact of watched) {
      const alike = new Map<string, typeof paying>();
      for (const one of paying) {
        if (one.facts[fact] === null) continue;
        const rest = JSON.stringify([
          one.read.filter(({ name }) => name !== fact).map(({ name, read }) => [name, read]),
          watched.filter((other) => other !== fact).map((other) => one.facts[other]),
        ]);
        const group = alike.get(rest) ?? [];
        group.push(one);
        alike.set(rest, group);
      }
      for (const group of alike.values()) {
        group.sort((a, b) => a.facts[fact]! - b.facts[fact]! || (a.id < b.id ? -1 : 1));
        let most = Number.NEGATIVE_INFINITY;
        let before: number | null = null;
        let upTo = Number.NEGATIVE_INFINITY;
        for (const one of group) {
          const value = one.facts[fact]!;
          if (value !== before) most = Math.max(most, upTo);
          before = value;
          if (most > Number.NEGATIVE_INFINITY) pairs++;
          if (one.oere < most - roundingOere) wrong.add(one.id);
          upTo = Math.max(upTo, one.oere);
        }
      }
    }
  }
  if (wrong.size > 0) return check("more-never-pays-less", "fail", "more-pays-less", { units: wrong.size }, [...wrong]);
  return pairs === 0
    ? check("more-never-pays-less", "cannot-tell", "nobody-differs-in-one", { units: units.length })
    : check("more-never-pays-less", "pass", "more-never-pays-less", { units: units.length });
}
