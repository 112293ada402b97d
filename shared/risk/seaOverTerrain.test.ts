import { describe, expect, it } from "vitest";
import type { Building, Hazard, Parcel, Position, Raster } from "../model/index.ts";
import { assessRisk } from "./assessRisk.ts";
import { damageBy } from "./damage.ts";
import type { ProtectingMeasure, RiskInput } from "./input.ts";

/** A coast 20 m wide and 10 m long, cells of a metre: four columns of sea, then ground of 0.50 m. */
const coast: Raster = {
  westM: 0,
  northM: 10,
  cellM: 1,
  columns: 20,
  rows: 10,
  values: Float32Array.from({ length: 200 }, (_, cell) => (cell % 20 < 4 ? -1 : 0.5)),
};
const level = (returnPeriodYears: number, levelM: number): Hazard => ({
  source: "sea",
  returnPeriodYears,
  scenarioYear: 2026,
  quantity: "level",
  levelM,
  origin: "model",
  datum: "DVR90",
  citation: "opdigtet",
});
const parcel = (id: string): Parcel => ({
  id,
  ejerlavkode: 1,
  matrikelnr: id,
  kind: "lot",
  geometry: { type: "Polygon", coordinates: [] },
  registeredAreaM2: null,
  propertyValue: null,
  terrain: null,
});
/** A garage of 2 × 2 m: 30,000 kr. once water stands 0.20 m beside it. */
const garage = (id: string, west: number, south: number): Building => ({
  id,
  parcelId: id,
  useCode: "910",
  groundFloorM2: 4,
  dwellingM2: null,
  terrain: null,
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west + 2, south],
        [west + 2, south + 2],
        [west, south + 2],
        [west, south],
      ],
    ],
  },
});
const dike = (crestLevelM: number | null, ...lines: Position[][]): ProtectingMeasure => ({
  id: "dige",
  crestLevelM,
  lowersM: null,
  reachM: null,
  storageM3: null,
  geometry: null,
  sources: ["sea"],
  lines,
  unitIds: new Set(["a"]),
});
const whole: Position[] = [
  [5.5, 10],
  [5.5, 0],
];
const assess = (input: Partial<RiskInput>) =>
  assessRisk({
    parcels: [parcel("a")],
    buildings: [garage("a", 10, 4)],
    hazards: [level(20, 1), level(100, 1.5)],
    measures: [dike(1.5, whole)],
    rules: {
      eadRule: "linear",
      damageThresholdM: 0.2,
      startReturnPeriodYears: null,
      minOverlapM2: 1,
      rate: { ratePerYear: 0 },
    },
    horizonYears: 50,
    exposure: { roads: [], fields: [], assets: [] },
    damage: damageBy(0.2),
    priceYear: 2026,
    water: {
      overlay: "highest",
      sea: { area: null, edges: ["west"], neighbours: 4 },
      runoff: null,
      streams: [],
      groundwater: null,
    },
    terrain: coast,
    rasters: new Map(),
    ...input,
  });
const line = (input: Partial<RiskInput>) => assess(input).parcels.at(0)!;

describe("the sea over the terrain, before a garage of 30,000 kr.", () => {
  it("takes it every 20 years without the dike, and every 100 years with it", () => {
    // 3,000,000 øre · 0.05; a crest at the level of T = 100: 3,000,000 · 0.01; saved 120,000 · 50 years
    expect(line({})).toMatchObject({
      yearlyChanceOfWater: 0.05,
      eadWithoutOere: 150_000,
      eadWithOere: 30_000,
      benefitPvOere: 6_000_000,
    });
  });

  it("is not held back by a dike with a gap, and is once the gap is closed", () => {
    const north: Position[] = [
      [5.5, 10],
      [5.5, 6.5],
    ];
    const south: Position[] = [
      [5.5, 3.5],
      [5.5, 0],
    ];
    expect(line({ measures: [dike(1.5, north, south)] })).toMatchObject({ eadWithOere: 150_000, benefitPvOere: 0 });
    const closed: Position[] = [
      [5.5, 6.5],
      [5.5, 3.5],
    ];
    expect(line({ measures: [dike(1.5, north, closed, south)] }).eadWithOere).toBe(30_000);
  });

  it("passes a crest that is 5 cm too low at that level, from the chance that the crest is overtopped", () => {
    // Gumbel through 1.00 m at 20 and 1.50 m at 100 years: scale 0.3067571, location 0.0888714; 1.45 m is passed with
    // 1 − exp(−exp(−(1.45 − 0.0888714)/0.3067571)) = 0.01175987 a year: 3,000,000 · 0.01175987 = 35,279.6.
    expect(line({ measures: [dike(1.45, whole)] }).eadWithOere).toBe(35_280);
  });

  it("counts as without a crest that the fitted levels pass more often than the given one that it holds", () => {
    // Least squares through 1.00, 1.20 and 1.50 m at 20, 50 and 100 years: scale 0.3017622, location 0.0793661 (worked in
    // Python): 1.21 m, over the level of T = 50, is passed once in 42.88596 years. 3,000,000 / 42.88596 = 69,953.0
    const three = [level(20, 1), level(50, 1.2), level(100, 1.5)];
    expect(line({ hazards: three, measures: [dike(1.21, whole)] }).eadWithOere).toBe(69_953);
  });

  it("is kept off by ground that stands before it, dike or none", () => {
    const ridge = { ...coast, values: coast.values.map((ground, cell) => (cell % 20 === 7 ? 2 : ground)) };
    expect(line({ terrain: ridge })).toMatchObject({ yearlyChanceOfWater: 0, eadWithoutOere: 0, benefitPvOere: 0 });
  });

  it("is not known where the ground at the house is not", () => {
    const hole = { ...coast, values: coast.values.map((ground, cell) => (cell % 20 > 7 ? Number.NaN : ground)) };
    expect(line({ terrain: hole })).toMatchObject({ yearlyChanceOfWater: null, eadWithoutOere: null });
    const { geometry: _, ...unplaced } = garage("a", 10, 4);
    const found = assess({ buildings: [unplaced] });
    expect(found.parcels.at(0)!.eadWithoutOere).toBeNull();
    expect(found.assumptions).toContainEqual({ code: "buildings-without-place", facts: { buildings: 1 } });
  });

  it("is known without a dike that is not drawn, and not known with it", () => {
    const found = assess({ measures: [dike(1.5)] });
    expect(found.parcels.at(0)!).toMatchObject({ eadWithoutOere: 150_000, eadWithOere: null });
    expect(found.assumptions.map(({ code }) => code)).toContain("line-not-drawn");
  });

  it("says of a crest under the terrain along its whole length that it holds nothing, and of a line off it how much", () => {
    const told = (measure: ProtectingMeasure) => assess({ measures: [measure] }).assumptions;
    const of = (code: string, measure: ProtectingMeasure) => told(measure).filter((said) => said.code === code);
    expect(of("crest-under-terrain", dike(0.4, whole))).toEqual([
      { code: "crest-under-terrain", facts: { measure: "dige", crestLevelM: 0.4 } },
    ]);
    expect(of("crest-under-terrain", dike(0.6, whole))).toEqual([]);
    // 3 m of it lie north of the raster.
    const long: Position[] = [
      [5.5, 13],
      [5.5, 0],
    ];
    expect(of("line-off-terrain", dike(1.5, long))).toEqual([
      { code: "line-off-terrain", facts: { measure: "dige", outsideM: 3 } },
    ]);
    expect(of("line-off-terrain", dike(1.5, whole))).toEqual([]);
  });

  it("floods nothing where every level is below the ground, and that is no error", () => {
    expect(line({ hazards: [level(20, 0.2), level(100, 0.4)] })).toMatchObject({
      eadWithoutOere: 0,
      eadWithOere: 0,
      yearlyChanceOfWater: 0,
    });
  });

  it("says how it was spread, and no longer that it was laid flat", () => {
    const codes = assess({}).assumptions.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["sea-over-terrain", "water-beside-building", "crest-fitted"]));
    expect(codes).not.toContain("flat-level");
  });

  it("leaves behind a short dike what leaks round its end, at the houses it reaches", () => {
    // Ground rises to 1.20 m in the two southern rows: the dike ends there. At T = 20 (1.00 m) it is tight; at T = 100
    // (1.50 m) water runs round the end, 0.30 m deep over the high ground and 1.00 m at the house.
    const rising = {
      ...coast,
      values: coast.values.map((ground, cell) => (cell >= 160 && cell % 20 >= 4 ? 1.2 : ground)),
    };
    const short: Position[] = [
      [5.5, 10],
      [5.5, 2.5],
    ];
    // 0 at 1/20; crest of 3 m never counts; at 1/100 all 3,000,000: (0 + 3,000,000)/2 · 0.04 + 3,000,000 · 0.01
    const hemmed = {
      ...rising,
      values: rising.values.map((ground, cell) => (cell % 20 >= 4 && cell >= 140 ? 1.2 : ground)),
    };
    expect(line({ terrain: hemmed, measures: [dike(3, short)] }).eadWithOere).toBe(90_000);
  });
});
