import { describe, expect, it } from "vitest";
import { areaRisk, waterRiskOf } from "./areaRisk.ts";
import type { EadRule } from "./expectedAnnualDamage.ts";
import type { WaterYear } from "./waterYear.ts";

const rule: EadRule = { eadRule: "linear", startReturnPeriodYears: null };
/** Two houses that lose 10,000 øre at T = 20, 50 and 100; the first is held dry until T = 80 (definition 3). */
const year: WaterYear = {
  source: "sea",
  scenarioYear: 2026,
  method: "flat-level",
  returnPeriods: [20, 50, 100],
  levelsM: [1, 1.2, 1.5],
  without: [0, 1, 2].map(() => Float64Array.of(10_000, 10_000)),
  withAll: {
    events: [Float64Array.of(0, 10_000), Float64Array.of(0, 10_000), Float64Array.of(10_000, 10_000)],
    crests: [{ p: 1 / 80, held: Float64Array.of(0, Number.NaN), overtopped: Float64Array.of(Number.NaN, Number.NaN) }],
  },
  withAllBut: new Map(),
};

const riskOf = (of: WaterYear, units: number[][]) => waterRiskOf(areaRisk(of, units, rule).sums);

describe("the curve of an area", () => {
  it("is the sum of its units' curves, each with its own crest", () => {
    const { withMeasures } = riskOf(year, [[0], [1]]);
    expect(withMeasures!.points).toEqual([
      { chance: 1 / 20, oere: 0 },
      { chance: 1 / 20, oere: 10_000 },
      { chance: 1 / 50, oere: 10_000 },
      { chance: 1 / 80, oere: 10_000 },
      { chance: 1 / 80, oere: 20_000 },
      { chance: 1 / 100, oere: 20_000 },
    ]);
  });

  it("has the units' own sums under it: 5.00 each without, 1.25 for the protected one", () => {
    const { without, withMeasures } = riskOf(year, [[0], [1]]);
    expect(without).toMatchObject({ linearOere: 1_000, logLinearOere: 1_000 });
    expect(withMeasures!.linearOere).toBe(125 + 500);
  });

  it("shows both rules, which differ where damage grows with rareness", () => {
    // D = 0/1/2/5/10 at T = 5/10/20/50/100, in 10,000 øre: 0.405 by the trapezoid, 0.386761 log-linear (check numbers).
    const rising = [0, 1, 2, 5, 10].map((damage) => Float64Array.of(damage * 10_000));
    const growing = { ...year, returnPeriods: [5, 10, 20, 50, 100], levelsM: [1, 2, 3, 4, 5], without: rising };
    const alone = { ...growing, withAll: { events: rising, crests: [] } };
    expect(riskOf(alone, [[0]]).without).toMatchObject({ linearOere: 4_050, logLinearOere: 3_868 });
  });

  it("leaves out a unit of which something is not known, and counts it", () => {
    const unknown = { ...year, without: year.without.map(() => Float64Array.of(10_000, Number.NaN)) };
    expect(riskOf(unknown, [[0], [1], []])).toMatchObject({
      unknownUnits: 1,
      without: { linearOere: 500 },
    });
  });

  it("has no curve with the measures where what they hold back is not known of some unit", () => {
    const withAll = { events: year.without.map(() => Float64Array.of(0, Number.NaN)), crests: [] };
    expect(riskOf({ ...year, withAll }, [[0], [1]]).withMeasures).toBeNull();
  });
});
