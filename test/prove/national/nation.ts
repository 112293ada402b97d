/**
 * A country that does not exist, for the rehearsal: 98 municipalities on a grid, with as many parcels as asked for, seeded, so that any
 * chunk can be made by itself, anywhere, the same each time. Its ground falls towards ten fjords that open to the sea in the west.
 */

import { findKey } from "../../../shared/allocation/index.ts";
import type {
  Building,
  CaseChunk,
  CaseFile,
  ChunkRef,
  Hazard,
  Measure,
  Oere,
  Parcel,
  Polygon,
  Position,
  Raster,
  RasterRef,
  Stream,
} from "../../../shared/model/index.ts";
import { untold } from "../../../shared/untold.ts";

export const municipalities = 98;
/** Parcels of one chunk at most: those of an ordinary case. */
const perChunk = 5_000;
const perRow = 10;
/** South-west corner of the country, and the sides of a municipality and of a lot, m. */
export const [westM, southM, sideM, lotM] = [500_000, 6_100_000, 5_200, 28];
const lotsPerRow = Math.floor(sideM / lotM);
const cellM = 50;
const oere = (kroner: number) => (kroner * 100) as Oere;

/** A number from 0 to 1 that belongs to a place and a question. */
function chance(place: number, question: number): number {
  let hash = Math.imul(place + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(question + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296;
}

/** How the parcels are spread: municipalities differ, the largest has some three times the parcels of the smallest. */
export function parcelsOf(total: number, count = municipalities): number[] {
  const weights = Array.from({ length: count }, (_, m) => 0.45 + 0.8 * chance(m, 1));
  const all = weights.reduce((sum, one) => sum + one, 0);
  const shares = weights.map((weight) => Math.min(lotsPerRow * lotsPerRow, Math.floor((total * weight) / all)));
  for (let m = 0, left = total - shares.reduce((sum, one) => sum + one, 0); left > 0; m = (m + 1) % count) {
    if (shares[m]! >= lotsPerRow * lotsPerRow) continue;
    shares[m]! += 1;
    left -= 1;
  }
  return shares;
}

/** A chunk: some parcels of one municipality, by their numbers in it. */
export interface ChunkPlan {
  municipality: number;
  from: number;
  to: number;
}

export const chunkPlans = (total: number, count = municipalities): ChunkPlan[] =>
  parcelsOf(total, count).flatMap((parcels, municipality) =>
    Array.from({ length: Math.ceil(parcels / perChunk) }, (_, i) => ({
      municipality,
      from: i * perChunk,
      to: Math.min(parcels, (i + 1) * perChunk),
    })),
  );

const cornerOf = (municipality: number): Position => [
  westM + (municipality % perRow) * sideM,
  southM + Math.floor(municipality / perRow) * sideM,
];

/** Ground, metres DVR90, to whole cm: up from the fjord along each row's southern edge, with a bowl every 400 m where rain gathers. */
function groundM(x: number, y: number): number {
  const fromFjord = (((y - southM) % sideM) + sideM) % sideM;
  const [bx, by] = [Math.abs(((x - westM) % 400) - 200), Math.abs(((y - southM) % 400) - 200)];
  const bowl = Math.max(0, 0.9 - (bx + by) / 160);
  return Math.round((-0.6 + fromFjord * 0.0035 - bowl) * 100) / 100;
}

/** How far the municipalities reach, m. */
const extentOf = (count: number): [eastM: number, northM: number] => [
  Math.min(count, perRow) * sideM,
  Math.ceil(count / perRow) * sideM,
];

export function terrain(count = municipalities): Raster {
  const [eastM, heightM] = extentOf(count);
  const [columns, rows] = [eastM / cellM, heightM / cellM];
  const northM = southM + heightM;
  const values = new Float32Array(columns * rows);
  for (let cell = 0; cell < values.length; cell++) {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    values[cell] = groundM(westM + (column + 0.5) * cellM, northM - (row + 0.5) * cellM);
  }
  return { westM, northM, cellM, columns, rows, values };
}

const square = (x: number, y: number, width: number, height = width): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
      [x, y],
    ],
  ],
});

const uses = ["120", "120", "120", "130", "140", "110", "190", "510", "320"];

export function chunkOf({ municipality, from, to }: ChunkPlan): CaseChunk {
  const [west, south] = cornerOf(municipality);
  const parcels: Parcel[] = [];
  const buildings: Building[] = [];
  for (let lot = from; lot < to; lot++) {
    const place = municipality * 100_000 + lot;
    const [x, y] = [west + (lot % lotsPerRow) * lotM, south + Math.floor(lot / lotsPerRow) * lotM];
    const levelM = groundM(x + lotM / 2, y + lotM / 2);
    const [ejerlavkode, matrikelnr] = [
      1_000_000 + municipality * 100 + Math.floor(lot / 1_000),
      `${(lot % 1_000) + 1}a`,
    ];
    const id = `${ejerlavkode}-${matrikelnr}`;
    const isBuilt = chance(place, 2) < 0.85;
    parcels.push({
      ...{ id, ejerlavkode, matrikelnr },
      sfe: `${municipality}-${Math.floor(lot / 2)}`,
      kind: isBuilt ? "lot" : chance(place, 3) < 0.5 ? "road" : "other",
      geometry: square(x, y, lotM),
      registeredAreaM2: lotM * lotM,
      propertyValue: {
        oere: oere(
          isBuilt ? 800_000 + Math.floor(chance(place, 4) * 4_000_000) : Math.floor(chance(place, 4) * 60_000),
        ),
        origin: "synthetic",
        asOf: "2026-01-01",
      },
      terrain: { levelM, rule: "lowest-ground" },
    });
    if (!isBuilt) continue;
    const floorM2 = 60 + Math.floor(chance(place, 5) * 140);
    const base = {
      parcelId: id,
      useCode: uses[Math.floor(chance(place, 6) * uses.length)]!,
      storeys: 1,
      floorHeightM: 0.2,
    };
    buildings.push({
      ...base,
      id: `${id}-1`,
      groundFloorM2: floorM2,
      dwellingM2: floorM2,
      geometry: square(x + 8, y + 8, 10),
      terrain: { levelM, rule: "mean-under-buildings" },
      cellarM2: chance(place, 7) < 0.3 ? Math.floor(floorM2 / 2) : 0,
    });
    if (chance(place, 8) < 0.2)
      buildings.push({
        ...base,
        ...{ id: `${id}-2`, useCode: "910", groundFloorM2: 20, dwellingM2: null, cellarM2: 0 },
        geometry: square(x + 20, y + 20, 5),
        terrain: { levelM, rule: "mean-under-buildings" },
      });
  }
  return { format: "vandret-del/1.0", parcels, buildings, exposure: untold.exposure };
}

const years = [2026, 2075];
const periods = [20, 50, 100];
const said = { origin: "model", datum: "DVR90", citation: "Opdigtet til generalprøven" } as const;

function streams(count: number): Stream[] {
  return Array.from({ length: Math.max(1, Math.floor(count / 4)) }, (_, i): Stream => {
    const [x, y] = cornerOf(4 * i);
    const line: Position[] = [
      [x + 2_600, y + 4_000],
      [x + 2_600, y + 200],
    ];
    const sections = [
      { id: "op", chainageM: 0 },
      { id: "ned", chainageM: 3_800 },
    ];
    return { id: `aa-${i}`, title: `Å ${i + 1}`, line, sections, neighbours: 4 };
  });
}

function hazards(count: number): Hazard[] {
  return years.flatMap((scenarioYear, y) =>
    periods.flatMap((returnPeriodYears, i): Hazard[] => {
      const at = { ...said, scenarioYear, returnPeriodYears };
      const rise = 0.3 * y;
      return [
        { ...at, source: "sea", quantity: "level", levelM: [1.6, 1.8, 2][i]! + rise },
        { ...at, source: "cloudburst", quantity: "rain", rainM: [0.05, 0.07, 0.1][i]! + 0.02 * y },
        ...streams(count).map(
          ({ id, line }): Hazard => ({
            ...{ ...at, source: "stream", quantity: "section-levels", stream: id },
            levels: ["op", "ned"].map((section, s) => ({
              section,
              levelM: Math.round((groundM(...line[s]!) + 1 + 0.4 * i + rise) * 100) / 100,
            })),
          }),
        ),
      ];
    }),
  );
}

/** Own numbers on the catalogue's key: two layers, and limits that hold many. */
export function twoLayers() {
  const key = findKey("property-value", "1")!;
  return {
    ...key,
    ...{ id: "generalproeve", standing: "own" as const, outOf: undefined },
    limits: { minimumOere: oere(50), maximumOere: oere(40_000), leftTo: "others" as const },
    layers: [
      { ...key.layers[0]!, weight: 3 },
      { id: "areal", weight: 1, factors: [{ fact: "registeredAreaM2" as const }] },
    ],
  };
}

export function measures(parcels: number, count: number): Measure[] {
  const [eastM, heightM] = extentOf(count);
  const own = (id: string, more: Pick<Measure, "kind" | "parts"> & Partial<Measure>): Measure => ({
    ...{ id, geometry: null, lifetimeYears: 60, facts: { project: "municipal-joint", benefit: "protection" } },
    // 20,000 kr. a parcel: a bill that grows with the country.
    cost: {
      worksOere: oere(20_000 * parcels + 7),
      vat: "included",
      upkeepPerYearOere: oere(20 * parcels),
      upkeepPaidBy: "owners-with-benefit",
    },
    ...more,
  });
  const north = southM + heightM;
  const fjords: Polygon[] = Array.from({ length: Math.ceil(count / perRow) }, (_, row) =>
    square(westM, southM + row * sideM, eastM, 2_500),
  );
  return [
    own("havet", {
      ...{ kind: "dike", parts: [{ source: "sea", effect: "flooding" }], crestLevelM: 2.1 },
      geometry: {
        type: "LineString",
        coordinates: [
          [westM + 75, southM - 10],
          [westM + 75, north + 10],
        ],
      },
      area: { type: "MultiPolygon", coordinates: fjords.map(({ coordinates }) => coordinates) },
    }),
    own("skybrud", {
      ...{ kind: "basin", parts: [{ source: "cloudburst", effect: "flooding" }], storageM3: 5_000 },
      geometry: square(westM + 200, southM + 150, 100),
    }),
    own("aaerne", { kind: "retention", parts: [{ source: "stream", effect: "flooding" }], lowersM: 0.5 }),
    own("grundvand", {
      kind: "groundwater-lowering",
      parts: [{ source: "groundwater", effect: "flooding" }],
      lowersM: 0.5,
    }),
  ];
}

/** The country's case, all four waters in two scenario years, of chunks that are stored already. `terrainRef`: of `terrain()` as a file. */
export function nation(chunks: ChunkRef[], terrainRef: RasterRef, count = municipalities): CaseFile {
  const [eastM, heightM] = extentOf(count);
  const parcels = chunks.reduce((sum, one) => sum + one.parcels, 0);
  return {
    format: "vandret-sag/1.8",
    title: "Generalprøve",
    municipality: { code: null, name: "Et opdigtet land" },
    dataSource: { text: "Lavet af et program til generalprøven", synthetic: true },
    ...{ lawAsOf: "2026-01-01", priceYear: 2026, horizonYears: 50 },
    area: square(westM - 1_000, southM - 1_000, eastM + 2_000, heightM + 2_000),
    measures: measures(parcels, count),
    ...{ parcels: [], buildings: [], parcelsRef: { chunks } },
    hazards: hazards(count),
    terrainRef,
    water: {
      overlay: "highest",
      sea: { area: null, edges: ["west"], neighbours: 4 },
      runoff: { coefficient: 0.6, sewer: { capacityM: 0.02, area: null }, citation: said.citation },
      streams: streams(count),
      groundwater: {
        water: { levelM: 1.2 },
        rises: years.map((year, y) => ({ year, riseM: 0.2 * y })),
        harm: { kind: "event", chancePerYear: 0.1 },
        citation: said.citation,
      },
    },
    exposure: untold.exposure,
    economy: {
      ...untold.economy,
      moving: { clearingOere: oere(80_000), rehousingOere: oere(200_000), citation: said.citation },
    },
    ...{ layers: [], splits: [] },
    keys: [
      { measure: "havet", key: { id: "risk-and-value", version: "1" } },
      { measure: "skybrud", key: { id: "property-value", version: "1" } },
      { measure: "aaerne", key: { id: "avoided-damage", version: "1" } },
      { measure: "grundvand", key: twoLayers() },
    ],
    decisions: { exemptions: [], missingValue: null },
    financing: { contributions: [], loan: { kind: "annuity", years: 25, ratePerYear: 0.03, feeOere: oere(1_000_000) } },
    rules: { eadRule: "linear", damageThresholdM: 0.2, startReturnPeriodYears: null, minOverlapM2: 1, rate: "fm-2021" },
  };
}
