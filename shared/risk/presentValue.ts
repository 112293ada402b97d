import type { Rules } from "../model/index.ts";
import { pow } from "../money/index.ts";
import type { RateStep } from "./data.ts";
import { discountRates } from "./discount/generated.ts";

/** A rate of discount: by its name, one for all years, or step by step. */
export type Rate = Rules["rate"] | readonly RateStep[];

/**
 * What 1 kr. at the end of each year 1…N is worth today, all of them together.
 *
 *   V = Σ_{t=1…N} Π_{s=1…t} 1/(1 + r_s)
 *
 * r_s  the rate of year s; where it steps down, the factors are chained (definition 13)
 * Throws on a rate by a name that there is not. Example: `fm-2021` over 50 years 23.715, over 100 years 29.979.
 */
export function presentValueFactor(rate: Rate, years: number): number {
  return discountFactors(rate, years).reduce((sum, factor) => sum + factor, 0);
}

/** What 1 kr. at the end of each year 1…N is worth today, year by year. */
export function discountFactors(rate: Rate, years: number): number[] {
  const factors: number[] = [];
  let before = 1;
  let from = 0;
  for (const { untilYear, ratePerYear } of stepsOf(rate)) {
    if (from >= years) break;
    const to = Math.min(untilYear ?? years, years);
    const yearly = 1 / (1 + ratePerYear);
    for (let t = 1; t <= to - from; t++) factors.push(before * pow(yearly, t));
    before *= pow(yearly, to - from);
    from = to;
  }
  return factors;
}

/** A rate step by step. Throws `RangeError` on a name that there is not. */
export function stepsOf(rate: Rate): readonly RateStep[] {
  if (typeof rate === "string") {
    const named = discountRates.find(({ id }) => id === rate);
    if (named === undefined) throw new RangeError(`no discount rate is called ${JSON.stringify(rate)}`);
    return named.steps;
  }
  return "ratePerYear" in rate ? [{ untilYear: null, ratePerYear: rate.ratePerYear }] : rate;
}
