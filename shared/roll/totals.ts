import type { Because, Oere, ProjectEconomy, Totals, UnitResult } from "../model/index.ts";
import { sumOere } from "../money/index.ts";
import type { MeasureLine } from "./lines.ts";

/** The totals of a roll. A sum over units of which one is not known is not known: `sumKnown` tells what is. */
export function totals(
  measures: readonly MeasureLine[],
  units: readonly UnitResult[],
  { financial: { withUpkeepAndRenewals } }: ProjectEconomy,
): Totals {
  return {
    grossOere: sumOere(measures.map((measure) => measure.grossOere)),
    ownersOere: sumOere(measures.map((measure) => measure.ownersOere)),
    sharedOere: sumOere(units.map((unit) => unit.oere)),
    underCeilingOere: sumOrUnknown(measures.map((measure) => measure.ceiling.oere)),
    eadWithoutOere: sumOrUnknown(units.map((unit) => unit.eadWithoutOere)),
    eadWithOere: sumOrUnknown(units.map((unit) => unit.eadWithOere)),
    npvOere: withUpkeepAndRenewals.npvOere,
    benefitCostRatio: withUpkeepAndRenewals.benefitCostRatio,
  };
}

function sumOrUnknown(amounts: readonly (Oere | null)[]): Oere | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : sumOere(known);
}

/** What is known of a sum that is not: the units with a number, and how many have none. Null where all are known. */
export function sumKnown(units: readonly UnitResult[]): Because | null {
  const known = units.flatMap((unit) => (unit.eadWithoutOere === null ? [] : [unit.eadWithoutOere]));
  if (known.length === units.length) return null;
  return {
    code: "sum-without-unknown-units",
    facts: { knownOere: sumOere(known), knownUnits: known.length, unknownUnits: units.length - known.length },
  };
}
