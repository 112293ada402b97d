import type { Position, RainDepth, Raster, Runoff } from "../model/index.ts";
import { namesOf, type ProtectingMeasure, type RiskInput, type RiskOfThings } from "./input.ts";
import { keptBy } from "./kept.ts";
import { lossesOn } from "./losses.ts";
import { chanceOfRun } from "./rasterWater.ts";
import { cellsUnder } from "./water/cellsUnder.ts";
import { type Basins, findBasins, type Hold, letItRain } from "./water/cloudburst/index.ts";
import { cellsOfLine } from "./water/sea/index.ts";
import type { Damages, DamagesWith, FoundWater, WaterYear } from "./waterYear.ts";

/** The hollows of the terrain, and what becomes of rain on it: the same for every rain and year. */
export interface RainGround {
  basins: Basins;
  runoff: Runoff;
  /** Null: sewers everywhere, or none. */
  sewered: ReadonlySet<number> | null;
}

/** Null where there is no terrain, or nobody has said what becomes of rain. */
export function rainGround({ terrain, water }: Pick<RiskInput, "terrain" | "water">): RainGround | null {
  if (terrain === null || water.runoff === null) return null;
  const area = water.runoff.sewer?.area ?? null;
  return {
    basins: findBasins(terrain),
    runoff: water.runoff,
    sewered: area === null ? null : new Set(cellsUnder(terrain, area)),
  };
}

/**
 * Cloudbursts in one scenario year (definition 6): each rain fills the hollows of the terrain and spills on, without the measures
 * and with what basins hold and drains take. Not known: everybody in the area of a measure that does not say how much, or where.
 * Null where no rain is given for the year.
 */
export function cloudburstInHollows(input: RiskOfThings, ground: RainGround, scenarioYear: number): FoundWater | null {
  const rains = rainsOf(input, scenarioYear);
  if (rains.length === 0) return null;
  const against = input.measures.filter(({ sources }) => sources.includes("cloudburst"));
  const losses = lossesOn(ground.basins.terrain, input.things, input.water.overlay, input.damage);
  const damagesWith = (standing: readonly ProtectingMeasure[]): Damages[] =>
    rains.map(({ rainM }) => {
      const name = `rain ${rainM} behind ${namesOf(standing)}`;
      return losses(
        "cloudburst",
        keptBy(input)(name, () => depthOfRain(ground, rainM, standing)),
      );
    });
  const leftBy = (standing: readonly ProtectingMeasure[]): DamagesWith => {
    const unknown = standing.filter((measure) => holdOf(ground.basins.terrain, measure) === null);
    const events = damagesWith(standing).map((damages) =>
      damages.map((damage, i) =>
        unknown.some(({ unitIds }) => unitIds.has(input.things.at(i)!.parcelId)) ? Number.NaN : damage,
      ),
    );
    return { events, crests: [] };
  };
  const year: WaterYear = {
    ...{ source: "cloudburst", scenarioYear, method: "rain" },
    returnPeriods: rains.map(({ returnPeriodYears }) => returnPeriodYears),
    levelsM: rains.map(() => null),
    without: damagesWith([]),
    withAll: leftBy(against),
    withAllBut: new Map(
      against.length < 2 ? [] : against.map((one) => [one.id, leftBy(against.filter((other) => other !== one))]),
    ),
  };
  return { year, crests: [], chanceAt: ({ buildings }) => chanceOfRun(year, buildings) };
}

/** The rains of a year, rising. */
export function rainsOf({ hazards }: Pick<RiskInput, "hazards">, scenarioYear: number): RainDepth[] {
  return hazards
    .filter((hazard): hazard is RainDepth => hazard.quantity === "rain" && hazard.scenarioYear === scenarioYear)
    .sort((a, b) => a.returnPeriodYears - b.returnPeriodYears);
}

/** Depth in the hollows after a rain, behind some measures. */
export function depthOfRain(
  { basins, runoff, sewered }: RainGround,
  rainM: number,
  standing: readonly ProtectingMeasure[],
): Raster {
  const rule = {
    rainM,
    runoffCoefficient: runoff.coefficient,
    sewer: runoff.sewer === null ? null : { capacityM: runoff.sewer.capacityM, cells: sewered },
  };
  return letItRain(
    basins,
    rule,
    standing.flatMap((measure) => holdOf(basins.terrain, measure) ?? []),
  ).depth;
}

/** A basin or a drain takes the water that comes to the lowest ground under it; null: how much, or where, is not told. */
function holdOf(terrain: Raster, { storageM3, geometry, lines }: ProtectingMeasure): Hold | null {
  if (storageM3 === null || geometry === null) return null;
  const cells = lines.flatMap((line) => cellsOfLine(terrain, line));
  if (geometry.type === "Point") cells.push(...cellAt(terrain, geometry.coordinates));
  if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") cells.push(...cellsUnder(terrain, geometry));
  let lowest: number | null = null;
  for (const cell of cells) {
    const level = terrain.values[cell]!;
    if (!Number.isNaN(level) && (lowest === null || level < terrain.values[lowest]!)) lowest = cell;
  }
  return lowest === null ? null : { cell: lowest, volumeM3: storageM3 };
}

function cellAt({ westM, northM, cellM, columns, rows }: Raster, [x, y]: Position): number[] {
  const [column, row] = [Math.floor((x - westM) / cellM), Math.floor((northM - y) / cellM)];
  return column < 0 || row < 0 || column >= columns || row >= rows ? [] : [row * columns + column];
}
