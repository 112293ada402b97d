import type { WithoutProject } from "../../model/index.ts";
import { pow } from "../../money/index.ts";
import { chanceOfLevel, type Gumbel, reducedVariate } from "../levelStatistics.ts";

/**
 * Chance of at least one event in n years.
 *
 *   P = 1 − (1 − 1/T)^n
 *
 * T  return period, years, ≥ 1; the years are independent of each other. Source: klimatilpasning.dk.
 * Example: T = 100: 9.6 % in 10 years, 39.5 % in 50.
 */
export function chanceWithin(returnPeriodYears: number, years: number): number {
  return 1 - pow(1 - 1 / returnPeriodYears, years);
}

/** The level that is passed once in T years, metres DVR90: location + scale · y_T, y_T = −ln(−ln(1 − 1/T)). T > 1. */
export function levelOfReturnPeriod({ locationM, scaleM }: Gumbel, returnPeriodYears: number): number {
  return locationM + scaleM * reducedVariate(returnPeriodYears);
}

export interface RisingSea {
  /** Levels of the baseline year. */
  fitted: Gumbel;
  baselineYear: number;
  /** Metres above the baseline year, which is itself 0; any order, later than it. */
  rises: readonly { year: number; riseM: number }[];
}

/**
 * The first year in which today's T-year level is a T'-year level, the sea having risen and the statistics else as they are.
 *
 *   rise needed = scale · (y_T − y_T')
 *
 * The rise is linear between the given years; after the last one nothing is told.
 * Example: scale 0.2 m, 100 → 20 years needs 0.2 · (4.600149 − 2.970195) = 0.326 m: with 0.80 m in a hundred years from
 * 2020, 0.326 / 0.008 = 40.7 years: 2061.
 */
export function yearOfMoreFrequent(
  { fitted, baselineYear, rises }: RisingSea,
  { fromYears, toYears }: { fromYears: number; toYears: number },
): NonNullable<WithoutProject["moreFrequent"]> {
  const neededM = fitted.scaleM * (reducedVariate(fromYears) - reducedVariate(toYears));
  const line = [{ year: baselineYear, riseM: 0 }, ...rises.filter(({ year }) => year > baselineYear)].sort(
    (a, b) => a.year - b.year,
  );
  if (neededM <= 0) return { is: "year", year: baselineYear };
  for (const [i, after] of line.entries()) {
    const before = line[i - 1];
    if (before === undefined || after.riseM < neededM) continue;
    const share = (neededM - before.riseM) / (after.riseM - before.riseM);
    return { is: "year", year: Math.ceil(before.year + (after.year - before.year) * share) };
  }
  const last = line.at(-1)!;
  const risen = { ...fitted, locationM: fitted.locationM + last.riseM };
  const returnPeriodYears = 1 / chanceOfLevel(risen, levelOfReturnPeriod(fitted, fromYears));
  return { is: "not-within", lastYear: last.year, returnPeriodYears };
}
