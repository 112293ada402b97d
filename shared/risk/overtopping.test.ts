import { describe, expect, it } from "vitest";
import type { FloodSource, Hazard, WaterSetup } from "../model/index.ts";
import type { ProtectingMeasure } from "./input.ts";
import { overtoppingIn } from "./overtopping.ts";

const water: WaterSetup = { overlay: "highest", sea: null, runoff: null, streams: [], groundwater: null };
const level = (source: FloodSource, returnPeriodYears: number, levelM: number, scenarioYear = 2020): Hazard => ({
  ...{ source, returnPeriodYears, scenarioYear, levelM, quantity: "level" },
  ...{ origin: "model", datum: "DVR90", citation: "Opdigtet" },
});
const dike = (crestLevelM: number | null, ...sources: FloodSource[]): ProtectingMeasure => ({
  ...{ id: "dige", crestLevelM, lowersM: null, reachM: null, storageM3: null, sources },
  ...{ geometry: null, lines: [], unitIds: new Set() },
});
const given = (...hazards: Hazard[]) => ({ hazards, water, terrain: null });
/** 1.00 m once in 20 years, 1.50 m once in 100: two levels are fitted exactly. */
const sea = [level("sea", 20, 1), level("sea", 100, 1.5)];

describe("how rarely a crest is overtopped", () => {
  it("is the return period of the level that it has: 20 years at 1.00 m, 100 at 1.50 m", () => {
    for (const [crest, years] of [
      [1, 20],
      [1.5, 100],
    ] as const) {
      const found = overtoppingIn(dike(crest, "sea"), given(...sea), 2020);
      expect(found.origin).toBe("fitted");
      expect(found.returnPeriodYears).toBeCloseTo(years, 6);
    }
  });

  it("is of the year that is asked about: with 0.50 m more, 1.50 m is the 20-year level", () => {
    const later = [level("sea", 20, 1.5, 2050), level("sea", 100, 2, 2050)];
    const found = overtoppingIn(dike(1.5, "sea"), given(...sea, ...later), 2050);
    expect(found.returnPeriodYears).toBeCloseTo(20, 6);
  });

  it("is that of the water that does it most often", () => {
    const stream = [level("stream", 20, 1.5), level("stream", 100, 2)];
    const found = overtoppingIn(dike(1.5, "sea", "stream"), given(...sea, ...stream), 2020);
    expect(found.returnPeriodYears).toBeCloseTo(20, 6);
  });

  it("is assumed where one level alone is given, and the crest is as high", () => {
    expect(overtoppingIn(dike(1.5, "sea"), given(sea[1]!), 2020)).toEqual({
      returnPeriodYears: 100,
      origin: "assumed",
    });
  });

  it("is not known, and never never: no crest, no level of the year, one water that nobody gave, a lower crest", () => {
    const unknown = { returnPeriodYears: null, origin: "unknown" };
    expect(overtoppingIn(dike(null, "sea"), given(...sea), 2020)).toEqual(unknown);
    expect(overtoppingIn(dike(1.5, "sea"), given(...sea), 2050)).toEqual(unknown);
    expect(overtoppingIn(dike(1.5, "sea", "stream"), given(...sea), 2020)).toEqual(unknown);
    expect(overtoppingIn(dike(1, "sea"), given(sea[1]!), 2020)).toEqual(unknown);
    expect(overtoppingIn(dike(1, "groundwater"), given(...sea), 2020)).toEqual(unknown);
  });
});
