import type { Because, EconomyCode, IsoDate, Result } from "../../model/index.ts";
import type { DiscountRate } from "../data.ts";
import { discountRates } from "../discount/generated.ts";
import { type Rate, stepsOf } from "../presentValue.ts";
import { rowOn } from "./onDay.ts";

/**
 * The Finance Ministry's discount rate of a day. `date-before-first-row` before the first that has been read, 31 May 2013.
 * Example: 15 January 2020: 4 / 3 / 2 %; 7 January 2021: 3.5 / 2.5 / 1.5 %.
 */
export function rateOn(day: IsoDate, path = "/lawAsOf"): Result<DiscountRate> {
  return rowOn(discountRates, day, path);
}

/** Says where the horizon reaches a step of the rate that nobody has reviewed. */
export function uncheckedSteps(rate: Rate, horizonYears: number): (Because & { code: EconomyCode })[] {
  let from = 0;
  return stepsOf(rate).flatMap(({ untilYear, ratePerYear, unchecked }) => {
    const reached = unchecked === true && horizonYears > from;
    const fromYear = from + 1;
    from = untilYear ?? horizonYears;
    return reached ? [{ code: "rate-step-unchecked", facts: { fromYear, ratePerYear } }] : [];
  });
}
