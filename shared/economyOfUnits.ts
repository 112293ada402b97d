import type { Building, CaseFile, Oere, Payer } from "./model/index.ts";
import { oere } from "./money/index.ts";
import type { EconomyTerms, EconomyUnit } from "./risk/index.ts";
import type { MeasureLine, UnitLine } from "./roll/index.ts";

/** What the account over time needs of a unit, beside its share. A building with a dwelling in it counts as one home. */
export function economyUnit(unit: UnitLine, shareOere: Oere, buildings: readonly Building[]): EconomyUnit {
  const kroner = unit.facts.propertyValueKroner;
  return {
    id: unit.parcel.id,
    shareOere,
    eadByYear: unit.eadByYear,
    propertyValueOere: kroner === null ? null : oere(Math.round(kroner * 100)),
    homes: buildings.filter(({ dwellingM2 }) => (dwellingM2 ?? 0) > 0).length,
    hasBuilding: buildings.length > 0,
  };
}

const paidByTaxes: readonly string[] = [
  "state",
  "municipality-as-authority",
  "municipality-as-owner",
] satisfies Payer[];

/** What the account over time needs of a case beside its units. */
export function economyTerms(sag: Omit<CaseFile, "keys">, measures: readonly MeasureLine[]): EconomyTerms {
  return {
    ...{ lawAsOf: sag.lawAsOf, rate: sag.rules.rate, horizonYears: sag.horizonYears },
    ...{ costs: sag.measures, hazards: sag.hazards, moving: sag.economy.moving },
    sources: [...new Set(sag.measures.flatMap(({ parts }) => parts.map(({ source }) => source)))].sort(),
    taxFinancedShare: shareOfTaxes(measures),
  };
}

/** The part of the works, 0-1, that state and municipality pay. */
function shareOfTaxes(measures: readonly MeasureLine[]): number {
  const steps = measures.flatMap(({ waterfall }) => waterfall);
  const paid = steps
    .filter(({ step, because: { facts } }) => paidByTaxes.includes(step === "recreation" ? String(facts.paidBy) : step))
    .reduce((sum, step) => sum + step.oere, 0);
  const gross = measures.reduce((sum, { grossOere }) => sum + grossOere, 0);
  return gross === 0 ? 0 : paid / gross;
}
