import { allocate, keyOfMeasure, unitFacts } from "./allocation/index.ts";
import { termsOf } from "./allocationTerms.ts";
import type { RiskAt } from "./drawnRisk.ts";
import type { Building, Calculation, CaseFile, Oere } from "./model/index.ts";
import { oere } from "./money/index.ts";

/** What each unit pays in all, øre, in the order of the roll. */
export interface DrawnShares {
  oere: Float64Array;
  /** With its part of the upkeep, present value: what it is to gain for (definition 21). */
  withUpkeepOere: Float64Array;
}

/**
 * What each unit pays under a draw's risk, the owners' part of each bill times a factor; null: a bill finds nobody.
 * `base`: the roll of the case as it stands, whose units, measures and bills these are.
 */
export function drawnShares(
  sag: CaseFile,
  base: Calculation,
): (risk: readonly RiskAt[], cost: number) => DrawnShares | null {
  const parcels = new Map(sag.parcels.map((parcel) => [parcel.id, parcel]));
  const buildingsOf = new Map<string, Building[]>();
  for (const building of sag.buildings)
    buildingsOf.set(building.parcelId, [...(buildingsOf.get(building.parcelId) ?? []), building]);
  const measures = base.measures.map(({ id, ownersOere }) => ({
    ...{ id, ownersOere, key: keyOfMeasure(sag.keys, id)!, upkeep: upkeepPart(sag, id, ownersOere) },
    members: base.units.flatMap(({ measures: lines }, i) => (lines.some(({ measure }) => measure === id) ? [i] : [])),
  }));
  return (risk, cost) => {
    const facts = base.units.map(({ id, terrainM, areaM2 }, i) =>
      unitFacts(
        parcels.get(id)!,
        buildingsOf.get(id) ?? [],
        { ...inWholeOere(risk[i]!), terrainM },
        sag.decisions.missingValue,
        areaM2,
      ),
    );
    const allBills = measures.reduce((sum, { ownersOere }) => sum + Math.round(ownersOere * cost), 0);
    const shares = { oere: new Float64Array(facts.length), withUpkeepOere: new Float64Array(facts.length) };
    for (const { id, ownersOere, key, upkeep, members } of measures) {
      const bill = oere(Math.round(ownersOere * cost));
      const units = members.map((i) => facts[i]!);
      const found = allocate(bill, key, units, "/keys", termsOf(sag, id, bill, allBills));
      if (!found.ok) return null;
      found.value.oere.forEach((amount, i) => {
        const place = members[i]!;
        shares.oere[place]! += amount;
        shares.withUpkeepOere[place]! += amount * (1 + upkeep);
      });
    }
    return shares;
  };
}

/** Present value of a measure's upkeep over the owners' part of its bill: whoever pays a krone of the one bears this of the other. */
export function upkeepPart(sag: CaseFile, measure: string, ownersOere: number): number {
  return ownersOere === 0 ? 0 : (termsOf(sag, measure, 0, 0).upkeepPvOere ?? 0) / ownersOere;
}

const inWholeOere = ({ yearlyChanceOfWater, eadWithoutOere, eadWithOere, benefitPvOere }: RiskAt) => ({
  yearlyChanceOfWater,
  benefitPvOere: inOere(benefitPvOere),
  eadWithoutOere: inOere(eadWithoutOere),
  eadWithOere: inOere(eadWithOere),
});

const inOere = (amount: number | null): Oere | null => (amount === null ? null : oere(Math.round(amount)));
