import type { Cost, Oere } from "../../model/index.ts";
import { besideWorks, roundToOere, sumOere } from "../../money/index.ts";
import { discountFactors, type Rate } from "../presentValue.ts";

/** What one measure costs over time. */
export interface CostLine {
  id: string;
  cost: Cost;
  lifetimeYears: number;
}

/** Present value of what the works cost: the sums of each measure's, rounded. */
export interface CostsOverTime {
  worksOere: Oere;
  upkeepPvOere: Oere;
  renewalPvOere: Oere;
  /** The years in which works are built anew. */
  renewals: { measure: string; year: number }[];
}

export interface CostScale {
  bearing: number;
  free: number;
}

const asTyped: CostScale = { bearing: 1, free: 1 };

/**
 * Works, and what is paid beside them, at t = 0; upkeep at the end of years 1…N; works alone anew at full cost at the end of each
 * lifetime that ends before the horizon does. What is left of the works at the horizon counts for nothing (*ours*).
 *
 *   C = W + B + u · Σ_{t=1…N} v_t + W · Σ_{k·L < N} v_{k·L}
 *
 * W  works; B  studies, administration, land, contingency; u  upkeep a year; L  lifetime, years; v_t  by chained rates.
 * `scaleOf` multiplies a measure's amounts: those that bear VAT, and those of W + B that are typed as free of it.
 * Rounds each of a measure's three sums half up to whole øre. Source: definition 13.
 * Example: W 1,000, u 10, L 25, N 50, no interest: 1,000 + 500 + 1,000.
 */
export function costsOverTime(
  lines: readonly CostLine[],
  rate: Rate,
  horizonYears: number,
  scaleOf: (line: CostLine) => CostScale = () => asTyped,
): CostsOverTime {
  const factors = discountFactors(rate, horizonYears);
  const yearly = factors.reduce((sum, factor) => sum + factor, 0);
  const priced = lines.map((line) => {
    const { bearing: scale, free } = scaleOf(line);
    const vatFree = line.cost.vatFreeOere ?? 0;
    const built = line.cost.worksOere + besideWorks(line.cost);
    const years = renewalYears(line, horizonYears);
    const renewal = years.reduce((sum, year) => sum + factors[year - 1]!, 0);
    return {
      works: roundToOere((built - vatFree) * scale + vatFree * free),
      upkeep: roundToOere(line.cost.upkeepPerYearOere * scale * yearly),
      renewal: roundToOere(line.cost.worksOere * scale * renewal),
      renewals: years.map((year) => ({ measure: line.id, year })),
    };
  });
  return {
    worksOere: sumOere(priced.map(({ works }) => works)),
    upkeepPvOere: sumOere(priced.map(({ upkeep }) => upkeep)),
    renewalPvOere: sumOere(priced.map(({ renewal }) => renewal)),
    renewals: priced.flatMap(({ renewals }) => renewals),
  };
}

/** What is paid in one year, øre as typed, unrounded. */
export interface CostsOfYear {
  /** Works and what is paid beside them in year 0, works built anew later. */
  works: number;
  upkeep: number;
}

/**
 * What the works cost in each of the years 0…N, in prices of year 0: the amounts that `costsOverTime` adds up, before any of them
 * is discounted. Example: W 1,000, u 10, L 2, N 3: 1,000 in year 0, 10 in each of the years after, 1,000 more in year 2.
 */
export function costsYearByYear(
  lines: readonly CostLine[],
  horizonYears: number,
  scaleOf: (line: CostLine) => CostScale = () => asTyped,
): CostsOfYear[] {
  const years = Array.from({ length: horizonYears + 1 }, (): CostsOfYear => ({ works: 0, upkeep: 0 }));
  for (const line of lines) {
    const { bearing, free } = scaleOf(line);
    const { worksOere, upkeepPerYearOere, vatFreeOere = 0 } = line.cost;
    years[0]!.works += (worksOere + besideWorks(line.cost) - vatFreeOere) * bearing + vatFreeOere * free;
    for (const year of years.slice(1)) year.upkeep += upkeepPerYearOere * bearing;
    for (const year of renewalYears(line, horizonYears)) years[year]!.works += worksOere * bearing;
  }
  return years;
}

function renewalYears({ id, lifetimeYears }: CostLine, horizonYears: number): number[] {
  if (!(lifetimeYears >= 1)) throw new RangeError(`the lifetime of ${id} is below a year: ${lifetimeYears}`);
  const years: number[] = [];
  for (let year = lifetimeYears; year < horizonYears; year += lifetimeYears) years.push(year);
  return years;
}
