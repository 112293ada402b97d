import { describe, expect, it } from "vitest";
import type { Building, Parcel, Polygon, Position, RainDepth, Raster, Runoff } from "../model/index.ts";
import { assessRisk } from "./assessRisk.ts";
import { damageBy } from "./damage.ts";
import { depthsOf } from "./depths.ts";
import type { ProtectingMeasure, RiskInput } from "./input.ts";

/** Five by five cells of 100 m² at 5.00 m, and one of 4.00 m in the middle: nine cells run to it, the others off the raster. */
const pitted: Raster = {
  ...{ westM: 0, northM: 50, cellM: 10, columns: 5, rows: 5 },
  values: Float32Array.from({ length: 25 }, (_, cell) => (cell === 12 ? 4 : 5)),
};
const rain = (returnPeriodYears: number, mm: number): RainDepth => ({
  ...{ source: "cloudburst", scenarioYear: 2026, quantity: "rain", origin: "screening", datum: "DVR90" },
  ...{ returnPeriodYears, rainM: mm / 1000, citation: "opdigtet" },
});
/** Half of the rain runs off, and sewers take 10 mm of it. */
const runoff: Runoff = { coefficient: 0.5, sewer: { capacityM: 0.01, area: null }, citation: "opdigtet" };
const square = (west: number, south: number, side: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});
/** A garage in the pit: water of 0.20 m or more costs 30,000 kr. */
const garage: Building = {
  ...{ id: "g", parcelId: "a", useCode: "910", groundFloorM2: 16, dwellingM2: null, terrain: null },
  geometry: square(23, 23, 4),
};
const parcel: Parcel = {
  ...{ id: "a", ejerlavkode: 1, matrikelnr: "a", kind: "lot", registeredAreaM2: 100 },
  ...{ geometry: square(20, 20, 10), propertyValue: null, terrain: null },
};
const basin = (change: Partial<ProtectingMeasure> = {}): ProtectingMeasure => ({
  ...{ id: "bassin", crestLevelM: null, lowersM: null, reachM: null, sources: ["cloudburst"], lines: [] },
  ...{ unitIds: new Set(["a"]), storageM3: 10, geometry: { type: "Point", coordinates: [25, 25] } },
  ...change,
});
const input = (change: Partial<RiskInput> = {}): RiskInput => ({
  parcels: [parcel],
  buildings: [garage],
  hazards: [rain(10, 60), rain(100, 80)],
  measures: [basin()],
  rules: {
    ...{ eadRule: "linear", damageThresholdM: 0.2, startReturnPeriodYears: null, minOverlapM2: 1 },
    rate: { ratePerYear: 0 },
  },
  horizonYears: 50,
  exposure: { roads: [], fields: [], assets: [] },
  damage: damageBy(0.2),
  priceYear: 2026,
  water: { overlay: "highest", sea: null, runoff, streams: [], groundwater: null },
  terrain: pitted,
  rasters: new Map(),
  ...change,
});
const lineOf = (change: Partial<RiskInput> = {}) => assessRisk(input(change)).parcels.at(0)!;
const codes = (change: Partial<RiskInput> = {}) => assessRisk(input(change)).assumptions.map(({ code }) => code);

describe("rain in a hollow", () => {
  it("stands as deep as the net rain of the ground that runs to it", () => {
    // 80 mm: 40 run off, sewers take 10: 30 mm on 900 m² are 27 m³, 0.27 m deep on 100 m².
    const depths = depthsOf(input(), { source: "cloudburst", scenarioYear: 2026, returnPeriodYears: 100 })!;
    expect(depths.without.values[12]).toBeCloseTo(0.27, 6);
    expect(depths.withMeasures!.values[12]).toBeCloseTo(0.17, 6);
    expect(depths.without.values.filter((depth) => depth > 0)).toHaveLength(1);
  });

  it("costs a garage from the rain that reaches 0.20 m, and nothing once a basin holds 10 m³", () => {
    // 60 mm give 0.18 m: nothing. 80 mm: 30,000 kr. (0.1 − 0.01) / 2 · 30,000 + 0.01 · 30,000 = 1,650 kr a year.
    expect(lineOf()).toMatchObject({ eadWithoutOere: 165_000, eadWithOere: 0, yearlyChanceOfWater: 0.01 });
    expect(lineOf().benefitPvOere).toBe(165_000 * 50);
  });

  it("takes sewers off only where there are any", () => {
    const there = (area: Polygon) => ({ ...runoff, sewer: { capacityM: 0.01, area } });
    const at = (area: Polygon) =>
      depthsOf(input({ water: { ...input().water, runoff: there(area) } }), {
        ...{ source: "cloudburst", scenarioYear: 2026, returnPeriodYears: 100 },
      })!.without.values[12]!;
    // 40 mm on 900 m² are 36 m³; sewers under one cell take 1 m³ of it.
    expect(at(square(0, 0, 5))).toBeCloseTo(0.36, 6);
    expect(at(square(20, 20, 10))).toBeCloseTo(0.35, 6);
  });

  it("is held by a basin wherever in the hollow's catchment its lowest ground lies", () => {
    const drawn = (geometry: ProtectingMeasure["geometry"], lines: Position[][] = []) =>
      lineOf({ measures: [basin({ geometry, lines })] }).eadWithOere;
    expect(drawn(square(11, 11, 8))).toBe(0);
    const drain: Position[] = [
      [5, 25],
      [25, 25],
    ];
    expect(drawn({ type: "LineString", coordinates: drain }, [drain])).toBe(0);
    // In the corner, which runs off the raster: nothing comes to it.
    expect(drawn({ type: "Point", coordinates: [5, 5] })).toBe(165_000);
  });

  it("does not know what is left in the area of a basin that does not say what it holds, or where", () => {
    for (const change of [{ storageM3: null }, { geometry: null }]) {
      expect(lineOf({ measures: [basin(change)] })).toMatchObject({ eadWithoutOere: 165_000, eadWithOere: null });
      expect(codes({ measures: [basin(change)] })).toContain("effect-unknown");
    }
    expect(codes()).not.toContain("effect-unknown");
  });

  it("tells nothing without a terrain, or without what becomes of the rain", () => {
    for (const change of [{ terrain: null }, { water: { ...input().water, runoff: null } }]) {
      expect(lineOf(change)).toMatchObject({ eadWithoutOere: null, eadWithOere: null });
      expect(codes(change)).toContain("rain-needs-ground");
    }
    expect(codes()).toEqual(expect.arrayContaining(["rain-in-hollows", "water-beside-building", "screening-levels"]));
  });

  it("lets two basins take what neither could alone, in their order", () => {
    // 27 m³: less 4 and 4 are 19 m³, 0.19 m; less 4 alone 0.23 m.
    const small = (id: string) => basin({ id, storageM3: 4 });
    expect(lineOf({ measures: [small("a"), small("b")] }).eadWithOere).toBe(0);
    expect(lineOf({ measures: [small("a")] }).eadWithOere).toBe(165_000);
  });
});
