import type { Because, Oere, ProjectEconomy, Totals } from "../model/index.ts";
import { oere, sumOere } from "../money/index.ts";
import type { MeasureLine } from "./lines.ts";

/** A sum of what is known, øre, and of how many units it is not. */
export interface KnownSum {
  oere: number;
  unknown: number;
}

/** Sums over the units of a roll. */
export interface UnitSums {
  units: number;
  sharedOere: Oere;
  /** Over all years. */
  paidOere: Oere;
  eadWithout: KnownSum;
  eadWith: KnownSum;
}

export function knownSum(amounts: Iterable<Oere | null>): KnownSum {
  const sum = { oere: 0, unknown: 0 };
  for (const amount of amounts) {
    if (amount === null) sum.unknown++;
    else sum.oere += amount;
  }
  return sum;
}

/** The totals of a roll. A sum over units of which one is not known is not known: `saidOfUnknown` tells what is. */
export function totals(
  measures: readonly MeasureLine[],
  { sharedOere, eadWithout, eadWith }: UnitSums,
  { financial: { withUpkeepAndRenewals } }: ProjectEconomy,
): Totals {
  const ceilings = knownSum(measures.map((measure) => measure.ceiling.oere));
  return {
    grossOere: sumOere(measures.map((measure) => measure.grossOere)),
    ownersOere: sumOere(measures.map((measure) => measure.ownersOere)),
    sharedOere,
    underCeilingOere: whereKnown(ceilings),
    eadWithoutOere: whereKnown(eadWithout),
    eadWithOere: whereKnown(eadWith),
    npvOere: withUpkeepAndRenewals.npvOere,
    benefitCostRatio: withUpkeepAndRenewals.benefitCostRatio,
  };
}

const whereKnown = ({ oere: sum, unknown }: KnownSum): Oere | null => (unknown > 0 ? null : oere(sum));

/** What is known of a sum that is not: the units with a number, and how many have none. Null where all are known. */
export function saidOfUnknown({ units, eadWithout: { oere: known, unknown } }: UnitSums): Because | null {
  if (unknown === 0) return null;
  return {
    code: "sum-without-unknown-units",
    facts: { knownOere: oere(known), knownUnits: units - unknown, unknownUnits: unknown },
  };
}
