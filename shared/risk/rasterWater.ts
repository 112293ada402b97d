import type { DamagingWater, Raster, RasterHazard } from "../model/index.ts";
import type { RiskInput, RiskOfThings } from "./input.ts";
import { type Losses, lossesOn } from "./losses.ts";
import type { Damages, FoundWater, WaterYear } from "./waterYear.ts";

/**
 * A hydraulic model's own answer in one scenario year: depths, or levels less the terrain, without the measures and, where the
 * model was run so, with them all. Where it was not run with them, what they leave is not known.
 * Null where no raster of the water is given for the year.
 */
export function rasterWater(input: RiskOfThings, source: DamagingWater, scenarioYear: number): FoundWater | null {
  const given = input.hazards
    .filter((hazard): hazard is RasterHazard => "rasterRef" in hazard)
    .filter((hazard) => hazard.source === source && hazard.scenarioYear === scenarioYear);
  const of = (state: RasterHazard["state"]) =>
    given.filter((hazard) => hazard.state === state).sort((a, b) => a.returnPeriodYears - b.returnPeriodYears);
  const without = of("without");
  if (without.length === 0) return null;
  const damages = damagesBy(input, source);
  const withAll = new Map(of("with").map((hazard) => [hazard.returnPeriodYears, hazard]));
  const year: WaterYear = {
    source,
    scenarioYear,
    method: "raster",
    returnPeriods: without.map(({ returnPeriodYears }) => returnPeriodYears),
    levelsM: without.map(() => null),
    without: without.map(damages),
    withAll: {
      events: without.map(({ returnPeriodYears }) => {
        const run = withAll.get(returnPeriodYears);
        return run === undefined ? new Float64Array(input.things.length).fill(Number.NaN) : damages(run);
      }),
      crests: [],
    },
    withAllBut: new Map(),
  };
  return { year, crests: [], chanceAt: ({ buildings }) => chanceOfRun(year, buildings) };
}

/** The chance of the most frequent event that costs one of the buildings anything: between two events nothing is known. */
export function chanceOfRun({ returnPeriods, without }: WaterYear, buildings: readonly number[]): number | null {
  let first = -1;
  for (let event = 0; event < without.length; event++) {
    let loss = 0;
    for (const building of buildings) loss += without[event]![building]!;
    if (Number.isNaN(loss)) return null;
    if (loss > 0 && first === -1) first = event;
  }
  return first === -1 ? 0 : 1 / returnPeriods[first]!;
}

/** Øre per thing in one run of the model. The cells at each are found once for each grid. */
function damagesBy(input: RiskOfThings, source: DamagingWater): (hazard: RasterHazard) => Damages {
  const lossesOf = new Map<string, Losses>();
  return (hazard) => {
    const depth = depthOf(hazard, input);
    const grid = [depth.westM, depth.northM, depth.cellM, depth.columns, depth.rows].join(" ");
    const losses = lossesOf.get(grid) ?? lossesOn(depth, input.things, input.water.overlay, input.damage);
    lossesOf.set(grid, losses);
    return losses(source, depth);
  };
}

/** Depths as given, or levels less the terrain on the same cells; where the water is below the ground it is dry. */
export function depthOf(
  { quantity, rasterRef }: RasterHazard,
  { rasters, terrain }: Pick<RiskInput, "rasters" | "terrain">,
): Raster {
  const raster = rasters.get(rasterRef.sha256)!;
  if (quantity === "depth-raster") return raster;
  const groundAt = terrain === null ? () => Number.NaN : cellsBelow(terrain, raster);
  const values = raster.values.map((level, cell) => {
    const ground = groundAt(cell);
    return Number.isNaN(level - ground) ? Number.NaN : Math.max(0, level - ground);
  });
  return { ...raster, values };
}

/** The terrain under a cell of a raster that is all of its grid, or a window of it. */
function cellsBelow(terrain: Raster, { westM, northM, cellM, columns }: Raster): (cell: number) => number {
  const column = Math.round((westM - terrain.westM) / cellM);
  const row = Math.round((terrain.northM - northM) / cellM);
  return (cell) => terrain.values[(row + Math.floor(cell / columns)) * terrain.columns + column + (cell % columns)]!;
}
