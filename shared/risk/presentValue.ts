import type { Rules } from "../model/index.ts";
import { pow } from "../money/index.ts";
import { discountRates } from "./discount/generated.ts";

/**
 * What 1 kr. at the end of each year 1…N is worth today.
 *
 *   V = Σ_{t=1…N} Π_{s=1…t} 1/(1 + r_s)
 *
 * r_s  the rate of year s; where it steps down, the factors are chained (definition 13)
 * Throws on a rate by a name that there is not. Example: `fm-2021` over 50 years 23.715, over 100 years 29.979.
 */
export function presentValueFactor(rate: Rules["rate"], years: number): number {
  const steps =
    typeof rate === "string"
      ? discountRates.find(({ id }) => id === rate)?.steps
      : [{ untilYear: null, ratePerYear: rate.ratePerYear }];
  if (steps === undefined) throw new RangeError(`no discount rate is called ${JSON.stringify(rate)}`);
  let sum = 0;
  let before = 1;
  let from = 0;
  for (const { untilYear, ratePerYear } of steps) {
    if (from >= years) break;
    const to = Math.min(untilYear ?? years, years);
    const yearly = 1 / (1 + ratePerYear);
    for (let t = 1; t <= to - from; t++) sum += before * pow(yearly, t);
    before *= pow(yearly, to - from);
    from = to;
  }
  return sum;
}
