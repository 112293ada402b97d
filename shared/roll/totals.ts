import type { Because, Oere, Totals, UnitResult } from "../model/index.ts";
import { roundToOere, sumOere } from "../money/index.ts";
import type { MeasureLine } from "./lines.ts";

/**
 * The totals of a roll. A sum over units of which one is not known is not known: `sumKnown` tells what is.
 *
 *   NPV = Σ benefit − Σ (works + upkeep · a)      BCR = Σ benefit / Σ (works + upkeep · a)
 *
 * benefit  øre, present value over the case's horizon
 * a        years, present-value factor of 1 kr a year
 * Rounds half up to whole øre, once. Source: domain definitions 11 and 13.
 */
export function totals(
  measures: readonly MeasureLine[],
  units: readonly UnitResult[],
  presentValueFactor: number,
): Totals {
  const grossOere = sumOere(measures.map((measure) => measure.worksOere));
  const ownersOere = sumOere(measures.map((measure) => measure.ownersOere));
  const benefit = sumOrUnknown(units.map((unit) => unit.benefitPvOere));
  const costOere = measures.reduce(
    (sum, measure) => sum + measure.worksOere + measure.upkeepPerYearOere * presentValueFactor,
    0,
  );
  return {
    grossOere,
    ownersOere,
    sharedOere: sumOere(units.map((unit) => unit.oere)),
    eadWithoutOere: sumOrUnknown(units.map((unit) => unit.eadWithoutOere)),
    eadWithOere: sumOrUnknown(units.map((unit) => unit.eadWithOere)),
    npvOere: benefit === null ? null : roundToOere(benefit - costOere),
    benefitCostRatio: benefit === null || costOere === 0 ? null : benefit / costOere,
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
