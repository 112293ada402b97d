/** Known answers of others (shared/vectors/npv_bcr.json): numbers only, each in the mode that its rule names. */
import { describe, expect, it } from "vitest";
import type { Oere } from "../../model/index.ts";
import { yearByYear } from "../overYears.ts";
import { discountFactors, presentValueFactor } from "../presentValue.ts";
import { costsOverTime } from "./costs.ts";

describe("present values as others count them", () => {
  it("agrees with FloodAdapt on benefit, cost, NPV and ratio", () => {
    // Deltares-research/FloodAdapt test_benefit_runner.py @88164d7: benefit linear 2023-2050, t = 0…27, 7 %; cost at t = 0,
    // upkeep t = 1…27. Recomputed: 963,433,924.304; 201,198,670.904; 762,235,253.400; 4.78847.
    const rate = { ratePerYear: 0.07 };
    const factors = discountFactors(rate, 27);
    const benefits = yearByYear([2023, 2050], [50_000_000, 120_000_000], 27);
    const gained = 50_000_000 + benefits.reduce((sum, benefit, i) => sum + benefit * factors[i]!, 0);
    const cost = 200_000_000 + 100_000 * presentValueFactor(rate, 27);
    expect(gained).toBeCloseTo(963_433_924.304, 2);
    expect(cost).toBeCloseTo(201_198_670.904, 2);
    expect(gained - cost).toBeCloseTo(762_235_253.4, 2);
    expect(gained / cost).toBeCloseTo(4.788_470_619, 8);
  });

  it("agrees with CLIMADA on 23 equal years, the first undiscounted", () => {
    // climada_python test_finance.py (MATLAB reference): 121,504,963,069.1397
    const annual = 6_512_201_157.564418;
    const value = annual * (1 + presentValueFactor({ ratePerYear: 0.02 }, 22));
    expect(value / 121_504_963_069.1397).toBeCloseTo(1, 12);
  });

  it("agrees with RA2CE on a frequency that grows", () => {
    // ra2ce test_adaptation_settings.py: Σ_{t=0…19} (0.01 + 0.0001 t) / 1.025^t = 0.1736623
    const factors = [1, ...discountFactors({ ratePerYear: 0.025 }, 19)];
    const sum = factors.reduce((total, factor, t) => total + (0.01 + 0.0001 * t) * factor, 0);
    expect(sum).toBeCloseTo(0.1736623, 7);
  });

  it("agrees with RA2CE on works built anew after ten years, and upkeep every third year", () => {
    // ra2ce test_adaptation_option.py: 1,000 every 10 years and 200 every 3, counted from the last renewal, years 0…19, 2.5 %:
    // 2,704.437935. Upkeep that does not come every year is theirs alone, and is counted here.
    const rate = { ratePerYear: 0.025 };
    const cost = { worksOere: 1e12 as Oere, upkeepPerYearOere: 0 as Oere, vat: "excluded" as const };
    const { worksOere, renewalPvOere } = costsOverTime([{ id: "vej", cost, lifetimeYears: 10 }], rate, 20);
    const factors = discountFactors(rate, 19);
    const upkeep = [3, 6, 9, 13, 16, 19].reduce((sum, year) => sum + 200 * factors[year - 1]!, 0);
    expect((worksOere + renewalPvOere) / 1e9 + upkeep).toBeCloseTo(2_704.437_935, 6);
  });

  it("agrees with SkadesØkonomi's weights of today and of the end of a hundred years, rates chained", () => {
    // Skadesokonomi fdc_update_model_1_4.sql @25dad99: 0.219058829 and 0.089925625, t = 0…99, linear between
    const factors = [1, ...discountFactors("fm-2021", 99)];
    const weight = (part: (t: number) => number) => factors.reduce((sum, factor, t) => sum + factor * part(t), 0) / 100;
    expect(weight((t) => 1 - t / 99)).toBeCloseTo(0.219058829, 9);
    expect(weight((t) => t / 99)).toBeCloseTo(0.089925625, 9);
  });
});
