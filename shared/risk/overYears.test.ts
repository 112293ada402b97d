import { describe, expect, it } from "vitest";
import { scenarioWeights } from "./overYears.ts";
import { presentValueFactor } from "./presentValue.ts";

const noInterest = { ratePerYear: 0 };

describe("what 1 kr. a year in each scenario year counts for", () => {
  it("is one half of each in the year between them, and all of the last from there on", () => {
    expect(scenarioWeights([2020, 2022], noInterest, 4)).toEqual([0.5, 3.5]);
  });

  it("is all of the only one", () => {
    expect(scenarioWeights([2026], noInterest, 50)).toEqual([50]);
  });

  it("does not reach a scenario year beyond the year after the horizon's line", () => {
    // Years 2021 and 2022 of a line 2020 → 2030 → 2040: 1/10 and 2/10 of the second, nothing of the third.
    const [first, second, third] = scenarioWeights([2020, 2030, 2040], noInterest, 2);
    expect(first).toBeCloseTo(1.7, 12);
    expect(second).toBeCloseTo(0.3, 12);
    expect(third).toBe(0);
  });

  it("adds up to the present value of 1 kr. a year, interest chained", () => {
    const weights = scenarioWeights([2026, 2050, 2100], "fm-2021", 100);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(presentValueFactor("fm-2021", 100), 9);
  });

  it("is nothing of no year", () => {
    expect(scenarioWeights([], noInterest, 50)).toEqual([]);
  });
});
