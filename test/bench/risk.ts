import { bundleThread } from "../../infra/local/bundleWorker.ts";
import { rasterThreads } from "../../infra/local/rasterThreads.ts";
import { calculate } from "../../shared/calculate.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { buildingColumns, type Cell, csvText } from "../../shared/formats/index.ts";
import { readRaster } from "../../shared/formats/raster/index.ts";
import type { Building, Polygon, Raster, RasterHazard, Rows } from "../../shared/model/index.ts";
import { areaRisk } from "../../shared/risk/areaRisk.ts";
import { assessRisk, damageBy, type ParcelRisk, type RiskInput } from "../../shared/risk/index.ts";
import { rowsOf } from "../../shared/risk/rows.ts";
import { findBasins, letItRain } from "../../shared/risk/water/cloudburst/index.ts";
import { floodLevels, seaCells } from "../../shared/risk/water/sea/index.ts";
import type { WaterYear } from "../../shared/risk/waterYear.ts";
import { depthFile, depthNoise, inflate, northM, side, westM } from "./depthFile.ts";
import { type BenchRow, timed } from "./row.ts";

const years = [5, 10, 20, 50, 100];

/** The raster's own terrain, in memory: the noise of the depths, tilted towards the west so that water runs off. */
let ground: Raster | undefined;
function terrain(): Raster {
  ground ??= {
    ...{ westM, northM, cellM: 1, columns: side, rows: side },
    values: Float32Array.from(
      { length: side * side },
      (_, cell) => depthNoise(cell % side, Math.floor(cell / side)) - 2 + (cell % side) / 2000,
    ),
  };
  return ground;
}

type Exposed = Pick<RiskInput, "parcels" | "buildings">;

/** So many square parcels over all of the raster, in columns; a house in each: 60 % of its side, at most 12 m. */
function exposed(perSide: number): Exposed {
  const stepM = side / perSide;
  const houseM = Math.min(12, stepM * 0.6);
  const ids = Array.from({ length: perSide * perSide }, (_, i) => `1-${i}`);
  return {
    parcels: rowsOf(ids.length, (i) => ({ id: ids[i]!, terrain: null })),
    buildings: buildingColumns(houses(ids, perSide, stepM, houseM)),
  };
}

function* houses(ids: readonly string[], perSide: number, stepM: number, houseM: number): Generator<Building> {
  for (const [i, id] of ids.entries()) {
    const [x, y] = [westM + (i % perSide) * stepM, northM - (Math.floor(i / perSide) + 1) * stepM];
    yield {
      ...{ id, parcelId: id, useCode: "120", groundFloorM2: houseM * houseM, dwellingM2: null, terrain: null },
      geometry: square(x + 1, y + 1, houseM),
    };
  }
}

function square(x: number, y: number, m: number): Polygon {
  return {
    type: "Polygon",
    coordinates: [
      [
        [x, y],
        [x + m, y],
        [x + m, y + m],
        [x, y + m],
        [x, y],
      ],
    ],
  };
}

const hazards: RasterHazard[] = years.map((returnPeriodYears) => ({
  ...{ source: "sea", returnPeriodYears, scenarioYear: 2026, origin: "model", datum: "DVR90", citation: "bench" },
  ...{ quantity: "depth-raster", state: "without" },
  rasterRef: {
    ...{ sha256: String(returnPeriodYears), title: "bench", source: { text: "bench", link: null, date: null } },
    ...{ crsFrom: "file", westM, northM, cellM: 1, columns: side, rows: side, synthetic: true },
  },
}));

function riskOf(exposure: Exposed, rasters: ReadonlyMap<string, Raster>) {
  const { rules, water } = noret();
  return assessRisk({
    ...exposure,
    ...{ hazards, rasters, terrain: null, horizonYears: 50, priceYear: 2026, damage: damageBy(0.2) },
    measures: [
      {
        ...{ id: "dige", crestLevelM: 3, lowersM: null, reachM: null, storageM3: null, sources: ["sea"] },
        ...{ geometry: null, lines: [], unitIds: new Set<string>() },
      },
    ],
    ...{ exposure: { roads: [], fields: [], assets: [] }, rules, water: { ...water, sea: null, overlay: "highest" } },
  });
}

async function decoded(returnPeriodYears: number): Promise<Raster> {
  const read = await readRaster(depthFile(), { quantity: "depth", inflate });
  if (!read.ok) throw new Error(`${returnPeriodYears}: ${JSON.stringify(read.issues)}`);
  return read.value.raster;
}

const threadFile = bundleThread("rasterThread");

/** As a run does it: the files read in threads of their own, all else in this one. */
async function fromFilesToCsv(exposure: Exposed): Promise<string> {
  const rasters = new Map<string, Raster>();
  const { read, atOnce } = rasterThreads(await threadFile);
  const asked = years.values();
  const readInTurn = async (): Promise<void> => {
    for (const t of asked) {
      const found = await read(depthFile().slice(), { quantity: "depth" });
      if (!found.ok) throw new Error(`${t}: ${JSON.stringify(found.issues)}`);
      rasters.set(String(t), found.value.raster);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readInTurn));
  const { parcels } = riskOf(exposure, rasters);
  return csvText(eadLines(parcels), { separator: ";", decimalMark: "," });
}

function* eadLines(parcels: Rows<ParcelRisk>): Generator<Cell[]> {
  yield ["id", "ead"];
  for (let i = 0; i < parcels.length; i++) {
    const { parcelId, eadWithoutOere } = parcels.at(i)!;
    yield [parcelId, eadWithoutOere];
  }
}

const decodeAlone = {
  name: "decoding the five files and nothing else",
  measure: () =>
    timed(async () => {
      for (const t of years) await decoded(t);
    }),
};

const toCsv = (perSide: number, count: string, target: string): BenchRow => ({
  work: `five depth GeoTIFFs of 4,000 × 4,000 over ${count} parcels: decode, overlay, damage, EAD, CSV`,
  target,
  measure: () => {
    const exposure = exposed(perSide);
    return timed(() => fromFilesToCsv(exposure));
  },
  baseline: decodeAlone,
});

export const rows: BenchRow[] = [
  toCsv(316, "100,000", "5 s, 1.5 GB"),
  toCsv(1000, "1,000,000", "10 s, 1.5 GB"),
  {
    work: "the sums alone: 1,000,000 damages at five return periods → EAD by both rules",
    target: "2 s",
    measure: () => {
      const sums = sumsOf(1_000_000);
      return timed(() => areaRisk(sums.year, sums.units, { eadRule: "linear", startReturnPeriodYears: null }));
    },
    baseline: {
      name: "trapezoids in one loop over typed arrays, nothing else",
      measure: () => {
        const { year } = sumsOf(1_000_000);
        return timed(() => plainTrapezoids(year));
      },
    },
  },
  {
    work: "a dike's crest moved in the demo case, the whole roll anew",
    target: "300 ms",
    measure: () => {
      const [sag, rasters] = [noret(), noretRasters()];
      let crestLevelM = 2;
      return timed(() => {
        crestLevelM += 0.01;
        const measures = sag.measures.map((one) => (one.crestLevelM === null ? one : { ...one, crestLevelM }));
        const found = calculate({ ...sag, measures }, rasters);
        if (!found.ok) throw new Error(JSON.stringify(found.issues));
      });
    },
    baseline: {
      name: "one flood fill of the demo's terrain",
      measure: () => {
        const { water, terrainRef } = noret();
        const on = noretRasters().get(terrainRef!.sha256)!;
        return timed(() => floodLevels(on, seaCells(on, water.sea!)));
      },
    },
  },
  {
    work: "sea fill of 16 million cells",
    target: "1 s",
    measure: () => {
      const on = terrain();
      const sea = seaCells(on, { area: null, edges: ["west"], neighbours: 4 });
      return timed(() => floodLevels(on, sea));
    },
    baseline: {
      name: "a plain fill at one level only (a stack of cells)",
      measure: () => {
        const on = terrain();
        const sea = seaCells(on, { area: null, edges: ["west"], neighbours: 4 });
        return timed(() => plainFill(on, sea.cells, 1.5));
      },
    },
  },
  {
    work: "hollows of 16 million cells, filled by 60 mm of rain and spilled",
    target: "15 s",
    measure: () => {
      const on = terrain();
      return timed(() => letItRain(findBasins(on), { rainM: 0.06, runoffCoefficient: 1, sewer: null }, []));
    },
    baseline: {
      name: "sorting the cells by level, which any such method begins with",
      measure: () => {
        const on = terrain();
        return timed(() => on.values.slice().sort());
      },
    },
  },
];

/** What is wet at one level, and nothing of other levels: what a fill for each return period would do five times. */
function plainFill({ values, columns }: Raster, starts: Int32Array, levelM: number): Uint8Array {
  const wet = new Uint8Array(values.length);
  const stack = [...starts];
  while (stack.length > 0) {
    const cell = stack.pop()!;
    if (wet[cell] === 1 || !(values[cell]! < levelM)) continue;
    wet[cell] = 1;
    if (cell % columns > 0) stack.push(cell - 1);
    if (cell % columns < columns - 1) stack.push(cell + 1);
    if (cell >= columns) stack.push(cell - columns);
    if (cell < values.length - columns) stack.push(cell + columns);
  }
  return wet;
}

/** Damages that rise with the return period, in memory. */
function sumsOf(count: number): { year: WaterYear; units: number[][] } {
  const without = years.map((t) => Float64Array.from({ length: count }, (_, i) => (i % 1000) * t * 100));
  const nothing = years.map(() => new Float64Array(count));
  return {
    year: {
      source: "sea",
      scenarioYear: 2026,
      method: "raster",
      returnPeriods: years,
      levelsM: years.map(() => null),
      without,
      withAll: { events: nothing, crests: [] },
      withAllBut: new Map(),
    },
    units: Array.from({ length: count }, (_, i) => [i]),
  };
}

function plainTrapezoids({ without, returnPeriods }: WaterYear): number {
  let sum = 0;
  const last = returnPeriods.length - 1;
  for (let i = 0; i < without[0]!.length; i++) {
    sum += without[last]![i]! / returnPeriods[last]!;
    for (let t = 0; t < last; t++)
      sum += ((without[t]![i]! + without[t + 1]![i]!) / 2) * (1 / returnPeriods[t]! - 1 / returnPeriods[t + 1]!);
  }
  return sum;
}
