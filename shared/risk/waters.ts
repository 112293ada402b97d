import type { FloodSource, Hazard, WaterSetup } from "../model/index.ts";
import { fitGumbel, type Gumbel, type LevelPoint } from "./levelStatistics.ts";

/** One water as it floods: its levels by return period, and the statistics fitted to them. */
export interface Water {
  source: FloodSource;
  /** Rising with the return period. */
  levels: LevelPoint[];
  fitted: Gumbel | null;
}

/**
 * Every scenario year that something is given for, of the waters asked about, rising: the first is the one that the yearly sums of
 * the roll are of. Groundwater's years are those of its rises.
 */
export function scenariosOf(hazards: readonly Hazard[], sources: readonly FloodSource[], water: WaterSetup): number[] {
  const years = hazards.filter(({ source }) => sources.includes(source)).map(({ scenarioYear }) => scenarioYear);
  const rises = sources.includes("groundwater") ? (water.groundwater?.rises ?? []) : [];
  return [...new Set([...years, ...rises.map(({ year }) => year)])].sort((a, b) => a - b);
}

/** A water in one scenario, by its flat levels; null where none of it is given. */
export function waterOf(hazards: readonly Hazard[], source: FloodSource, scenarioYear: number | null): Water | null {
  const levels = hazards
    .filter((hazard) => hazard.quantity === "level")
    .filter((hazard) => hazard.source === source && hazard.scenarioYear === scenarioYear)
    .map(({ returnPeriodYears, levelM }) => ({ returnPeriodYears, levelM }))
    .sort((a, b) => a.returnPeriodYears - b.returnPeriodYears);
  return levels.length === 0 ? null : { source, levels, fitted: fitGumbel(levels) };
}

/**
 * Chance a year that the water stands above a terrain level (definition 17: 1/T, interpolated).
 * Between two given levels the chance is a straight line over the level. At or below the lowest it is that level's own
 * chance: how much oftener water comes there is not given. At or above the highest it is 0.
 * Example: 1.00 m at T = 20 and 1.50 m at T = 100: terrain at 1.25 m has 0.03.
 */
export function chanceAbove({ levels }: Water, terrainM: number): number {
  const lowest = levels[0]!;
  if (terrainM < lowest.levelM) return 1 / lowest.returnPeriodYears;
  for (let i = 1; i < levels.length; i++) {
    const low = levels[i - 1]!;
    const high = levels[i]!;
    if (terrainM >= high.levelM) continue;
    const share = (terrainM - low.levelM) / (high.levelM - low.levelM);
    return 1 / low.returnPeriodYears + (1 / high.returnPeriodYears - 1 / low.returnPeriodYears) * share;
  }
  return 0;
}

/** Chance a year that one of several independent waters comes: 1 − Π(1 − pᵢ). */
export function chanceOfAny(chances: readonly number[]): number {
  if (chances.length === 1) return chances[0]!;
  return 1 - chances.reduce((none, chance) => none * (1 - chance), 1);
}
