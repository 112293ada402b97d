import { describe, expect, it } from "vitest";
import type { Building, Parcel, Polygon, Position, Raster, SectionLevels, Stream } from "../model/index.ts";
import { assessRisk } from "./assessRisk.ts";
import { damageBy } from "./damage.ts";
import type { ProtectingMeasure } from "./input.ts";
import { levelsAlong, streamDepths } from "./water/stream/index.ts";

/** A valley 21 m long and 11 m wide, cells of a metre: a stream at 0.00 m in the middle row, banks of 1.00 m on both sides. */
const valley: Raster = {
  ...{ westM: 0, northM: 11, cellM: 1, columns: 21, rows: 11 },
  values: Float32Array.from({ length: 231 }, (_, cell) => (Math.floor(cell / 21) === 5 ? 0 : 1)),
};
const line: Position[] = [
  [0.5, 5.5],
  [20.5, 5.5],
];
/** 2.00 m at the source, 1.00 m at the mouth 20 m down: 5 cm a metre. */
const falling = [
  { chainageM: 0, levelM: 2 },
  { chainageM: 20, levelM: 1 },
];
const at = ({ values, columns }: Raster, column: number, row: number): number => values[row * columns + column]!;

describe("a stream over its valley", () => {
  it("stands straight between its cross-sections, and lies flat across", () => {
    const depth = streamDepths(valley, valley, [{ line, levels: falling, neighbours: 4 }]);
    // Column 10 is 10 m down: 1.50 m; over the bank 0.50 m, over the stream's bed 1.50 m.
    expect(at(depth, 10, 0)).toBeCloseTo(0.5, 6);
    expect(at(depth, 10, 5)).toBeCloseTo(1.5, 6);
    // The last column stands at 1.00 m, the bank's own level: held.
    expect(at(depth, 20, 0)).toBe(0);
  });

  it("stays at the outer cross-section's level beyond it", () => {
    const levelAt = levelsAlong({
      line,
      levels: [
        { chainageM: 5, levelM: 2 },
        { chainageM: 15, levelM: 1 },
      ],
      neighbours: 4,
    });
    expect([levelAt([0.5, 9]), levelAt([10.5, 0]), levelAt([20.5, 5])]).toEqual([2, 1.5, 1]);
  });

  it("gives a place between two bends the higher of their levels", () => {
    const hairpin: Position[] = [
      [0, 0],
      [10, 0],
      [10, 4],
      [0, 4],
    ];
    const levels = [
      { chainageM: 0, levelM: 24 },
      { chainageM: 24, levelM: 0 },
    ];
    // (3, 2) lies 2 m from both arms: 3 m down the first (21), 21 m down the second (3).
    expect(levelsAlong({ line: hairpin, levels, neighbours: 4 })([3, 2])).toBe(21);
  });

  it("does not reach ground behind a ridge, nor ground that nobody knows", () => {
    const ridged = {
      ...valley,
      values: valley.values.map((level, cell) => {
        const row = Math.floor(cell / 21);
        if (row === 2) return 3;
        return row === 8 ? Number.NaN : level;
      }),
    };
    const depth = streamDepths(ridged, ridged, [{ line, levels: falling, neighbours: 4 }]);
    expect([at(depth, 2, 1), at(depth, 2, 9)]).toEqual([0, 0]);
    expect(at(depth, 2, 8)).toBeNaN();
    expect(at(depth, 2, 4)).toBeGreaterThan(0);
  });
});

const square = (west: number, south: number): Polygon => ({
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
});
/** A garage at 10 m down the valley, on the north bank: the stream costs it the same whenever it is wet. */
const garage: Building = {
  ...{ id: "g", parcelId: "a", useCode: "910", groundFloorM2: 4, dwellingM2: null, terrain: null },
  geometry: square(9.6, 8.6),
};
const parcel: Parcel = {
  ...{ id: "a", ejerlavkode: 1, matrikelnr: "a", kind: "lot", geometry: square(9.6, 8.6) },
  ...{ registeredAreaM2: null, propertyValue: null, terrain: null },
};
const stream: Stream = {
  ...{ id: "aa", title: "Åen", line, neighbours: 4 },
  sections: [
    { id: "øverst", chainageM: 0 },
    { id: "nederst", chainageM: 20 },
  ],
};
/** As high at both cross-sections: what is told of the garage is then the same all along. */
const event = (returnPeriodYears: number, levelM: number): SectionLevels => ({
  ...{ source: "stream", returnPeriodYears, scenarioYear: 2026, quantity: "section-levels", stream: "aa" },
  ...{ origin: "model", datum: "DVR90", citation: "opdigtet" },
  levels: [
    { section: "øverst", levelM },
    { section: "nederst", levelM },
  ],
});
const works = (change: Partial<ProtectingMeasure>): ProtectingMeasure => ({
  ...{
    id: "værk",
    crestLevelM: null,
    lowersM: null,
    reachM: null,
    storageM3: null,
    geometry: null,
    lines: [],
    sources: ["stream"],
  },
  unitIds: new Set(["a"]),
  ...change,
});
function lineOf(measure: ProtectingMeasure) {
  const found = assessRisk({
    ...{ parcels: [parcel], buildings: [garage], measures: [measure], horizonYears: 50 },
    ...{ exposure: { roads: [], fields: [], assets: [] }, damage: damageBy(0.2), priceYear: 2026 },
    hazards: [event(20, 1.5), event(100, 1.9)],
    rules: {
      ...{ eadRule: "linear", damageThresholdM: 0.2, startReturnPeriodYears: null, minOverlapM2: 1 },
      rate: { ratePerYear: 0 },
    },
    water: { overlay: "highest", sea: null, runoff: null, streams: [stream], groundwater: null },
    ...{ terrain: valley, rasters: new Map() },
  });
  return { ...found.parcels.at(0)!, codes: found.assumptions.map(({ code }) => code) };
}

describe("a garage beside a stream", () => {
  // Wet at both events, 0.50 and 0.90 m over the bank: its stream damage D at each, so D · 0.05 a year.
  const without = lineOf(works({})).eadWithoutOere!;

  it("loses the same at both events: a twentieth of it a year", () => {
    expect(without).toBeGreaterThan(0);
    expect(lineOf(works({})).yearlyChanceOfWater).toBe(1 / 20);
  });

  it("is kept dry by a dike along the bank up to its crest, and as without beyond it", () => {
    // The crest of 1.60 m stands over the 20-year level beside its middle (1.50 m) and under the 100-year one (1.90 m).
    const dike: Position[] = [
      [-1, 7.5],
      [10.5, 7.5],
      [22, 7.5],
    ];
    const line = lineOf(works({ crestLevelM: 1.6, lines: [dike] }));
    // Gumbel through 1.50 m at 20 and 1.90 m at 100 years: scale 0.2454057, location 0.7710972; 1.60 m is passed with
    // 1 − exp(−exp(−(1.6 − 0.7710972)/0.2454057)) = 0.0335507 a year: D · 0.0335507 of D · 0.05.
    expect(line.eadWithOere! / without).toBeCloseTo(0.0335507 / 0.05, 4);
  });

  it("is kept dry by a retention upstream that lowers the level enough, and partly by one that does not", () => {
    // 0.80 m lower: 0.70 and 1.10 m at the garage, 0.10 m over the bank at most: under the threshold of 0.20 m.
    expect(lineOf(works({ lowersM: 0.8 })).eadWithOere).toBe(0);
    // 0.40 m lower: 0.10 and 0.50 m over the bank: wet at T = 100 alone: (0 + D)/2 · 0.04 + D · 0.01 = 0.03 · D
    expect(lineOf(works({ lowersM: 0.4 })).eadWithOere! / without).toBeCloseTo(0.03 / 0.05, 6);
  });

  it("is not known to be helped by works that say neither a crest nor how much they lower", () => {
    expect(lineOf(works({})).eadWithOere).toBeNull();
  });

  it("says how the water was spread", () => {
    expect(lineOf(works({})).codes).toEqual(expect.arrayContaining(["stream-over-terrain", "water-beside-building"]));
  });
});
