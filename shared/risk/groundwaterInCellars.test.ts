import { describe, expect, it } from "vitest";
import type { Building, Groundwater, Parcel, Polygon } from "../model/index.ts";
import { assessRisk } from "./assessRisk.ts";
import { damageBy } from "./damage.ts";
import { riseIn } from "./groundwaterInCellars.ts";
import type { ProtectingMeasure } from "./input.ts";

/** A house of 10 × 10 m on terrain of 30.00 m, its south-west corner at (east, 0): its cellar floor lies at 27.80 m. */
const square = (east: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [east, 0],
      [east + 10, 0],
      [east + 10, 10],
      [east, 10],
      [east, 0],
    ],
  ],
});
const house = (change: Partial<Building> = {}): Building => ({
  ...{ id: "hus", parcelId: "a", useCode: "120", groundFloorM2: 100, dwellingM2: 100, cellarM2: 80 },
  ...{ terrain: { levelM: 30, rule: "mean-under-buildings" }, geometry: square(0) },
  ...change,
});
const parcel: Parcel = {
  ...{ id: "a", ejerlavkode: 1, matrikelnr: "a", kind: "lot", geometry: square(0) },
  ...{ registeredAreaM2: null, propertyValue: null, terrain: { levelM: 30, rule: "mean-under-buildings" } },
};
const water = (levelM: number, change: Partial<Groundwater> = {}): Groundwater => ({
  water: { levelM },
  rises: [{ year: 2026, riseM: 0 }],
  harm: { kind: "event", chancePerYear: 0.1 },
  citation: "opdigtet",
  ...change,
});
const works = (lowersM: number | null, reachM: number | null = null, east = 0): ProtectingMeasure => ({
  ...{
    id: "dræn",
    crestLevelM: null,
    sources: ["groundwater"],
    unitIds: new Set(["a"]),
    lowersM,
    reachM,
    storageM3: null,
    geometry: null,
  },
  lines: [
    [
      [east, -5],
      [east, 15],
    ],
  ],
});
function lineOf(groundwater: Groundwater | null, measure: ProtectingMeasure, building: Building = house()) {
  const found = assessRisk({
    ...{ parcels: [parcel], buildings: [building], hazards: [], measures: [measure], horizonYears: 50 },
    ...{ exposure: { roads: [], fields: [], assets: [] }, damage: damageBy(0.2), priceYear: 2026 },
    rules: {
      ...{ eadRule: "linear", damageThresholdM: 0.2, startReturnPeriodYears: null, minOverlapM2: 1 },
      rate: { ratePerYear: 0 },
    },
    water: { overlay: "highest", sea: null, runoff: null, streams: [], groundwater },
    ...{ terrain: null, rasters: new Map() },
  });
  return { ...found.parcels.at(0)!, codes: found.assumptions.map(({ code }) => code) };
}

describe("groundwater in a cellar of 80 m²", () => {
  it("costs 578 kr. a m², once in ten years, when it stands over the floor 2.2 m down", () => {
    // 80 · 578 kr. = 46,240 kr.; · 0.1 = 4,624 kr. a year
    expect(lineOf(water(28), works(1))).toMatchObject({
      yearlyChanceOfWater: 0.1,
      eadWithoutOere: 462_400,
      eadWithOere: 0,
      benefitPvOere: 23_120_000,
    });
  });

  it("costs nothing at the floor or under it", () => {
    expect(lineOf(water(27.8), works(1))).toMatchObject({ yearlyChanceOfWater: 0, eadWithoutOere: 0 });
  });

  it("costs a typed sum a m² every year, where that is what is known", () => {
    expect(lineOf(water(28, { harm: { kind: "yearly", kronerPerM2: 20 } }), works(1)).eadWithoutOere).toBe(160_000);
  });

  it("is lowered fully at a drain and linearly down to its reach", () => {
    // 28.00 m stands 0.20 m over the floor. 60 m away a drain that lowers 1 m and reaches 100 m takes 0.40 m: dry.
    // 90 m away it takes 0.10 m: still over the floor.
    expect(lineOf(water(28), works(1, 100, 70)).eadWithOere).toBe(0);
    expect(lineOf(water(28), works(1, 100, 100)).eadWithOere).toBe(462_400);
    expect(lineOf(water(28), works(1, 100, 500)).eadWithOere).toBe(462_400);
  });

  it("may rise when a leaking sewer is renewed, as in Sunds: that is harm, not benefit", () => {
    // Before, the sewer drained: 27.60 m, 0.20 m under the floor. Renewed, the water rises 0.50 m: 28.10 m, over it.
    const line = lineOf(water(27.6), works(-0.5));
    expect(line).toMatchObject({ eadWithoutOere: 0, eadWithOere: 462_400, benefitPvOere: -23_120_000 });
  });

  it("rises with the years, straight between those given, and is unknown outside them", () => {
    const risen = water(27.6, {
      rises: [
        { year: 2050, riseM: 0.6 },
        { year: 2026, riseM: 0 },
      ],
    });
    expect([2026, 2038, 2050, 2051, 2025].map((year) => riseIn(risen, year))).toEqual([0, 0.3, 0.6, null, null]);
    expect(lineOf(risen, works(1)).eadByYear).toEqual([
      { year: 2026, withoutOere: 0, withOere: 0 },
      { year: 2050, withoutOere: 462_400, withOere: 0 },
    ]);
  });

  it("is unknown without a word of its harm", () => {
    const line = lineOf(water(28, { harm: null }), works(1));
    expect(line).toMatchObject({ eadWithoutOere: null, yearlyChanceOfWater: null });
    expect(line.codes).toContain("groundwater-damage-unknown");
  });

  it("is unknown where nobody has told of the cellar, and nothing where there is none", () => {
    const { cellarM2: _, ...untold } = house();
    const line = lineOf(water(28), works(1), untold);
    expect(line.eadWithoutOere).toBeNull();
    expect(line.codes).toContain("cellars-not-told");
    expect(lineOf(water(28), works(1), house({ cellarM2: 0 })).eadWithoutOere).toBe(0);
  });

  it("is not known to sink by a drain that does not say how much", () => {
    expect(lineOf(water(28), works(null))).toMatchObject({ eadWithoutOere: 462_400, eadWithOere: null });
  });
});
