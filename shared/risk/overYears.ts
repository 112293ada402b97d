import type { Rules } from "../model/index.ts";
import { discountFactors } from "./presentValue.ts";

/**
 * What 1 kr. a year in each scenario year counts for, present value over years 1…N after the first (definition 13): between two
 * scenario years the yearly sum runs straight from one to the other, before the first and after the last it stays.
 *
 *   w_k = Σ_{t=1…N} v_t · h_k(first + t)
 *
 * v_t  what 1 kr. at the end of year t is worth; h_k  1 in scenario year k, falling straight to 0 at its neighbours
 * The weights add up to the present value of 1 kr. a year. Example: years 2020 and 2022, no interest, 4 years: year 1 is half
 * of each, years 2-4 are the last's alone: 0.5 and 3.5.
 */
export function scenarioWeights(years: readonly number[], rate: Rules["rate"], horizonYears: number): number[] {
  const weights = years.map(() => 0);
  const first = years[0];
  if (first === undefined) return weights;
  for (const [i, value] of discountFactors(rate, horizonYears).entries()) {
    const at = first + i + 1;
    const next = years.findIndex((year) => year >= at);
    if (next === -1) weights[years.length - 1]! += value;
    else {
      const [from, to] = [years[next - 1]!, years[next]!];
      const share = (at - from) / (to - from);
      weights[next - 1]! += value * (1 - share);
      weights[next]! += value * share;
    }
  }
  return weights;
}
