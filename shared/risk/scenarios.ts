import type { FloodSource, Watch } from "../model/index.ts";
import { cloudburstInHollows, type RainGround, rainGround } from "./cloudburstInHollows.ts";
import { flatWater } from "./flatWater.ts";
import { groundwaterInCellars } from "./groundwaterInCellars.ts";
import type { RiskInput, RiskOfThings } from "./input.ts";
import { keptBy } from "./kept.ts";
import { rasterWater } from "./rasterWater.ts";
import { type SeaGround, seaGround, seaOverTerrain } from "./seaOverTerrain.ts";
import { streamOverTerrain } from "./streamOverTerrain.ts";
import { thingsOf } from "./things.ts";
import { sameEvent } from "./together.ts";
import { scenariosOf } from "./waters.ts";
import type { FoundWater, WaterYear } from "./waterYear.ts";

/** All waters of one scenario year. */
export interface Scenario {
  year: number;
  waters: FoundWater[];
  years: WaterYear[];
}

export interface FoundScenarios {
  /** The first scenario year, and the later ones that all waters are given for; empty where a water is missing in the first. */
  scenarios: Scenario[];
  /** The waters known in the first scenario year. */
  waters: FoundWater[];
  /** The waters that the measures are against and nobody has given. */
  unlevelled: FloodSource[];
}

export const withThings = (given: RiskInput): RiskOfThings => ({
  ...given,
  things: thingsOf(given.buildings, given.exposure, given.damage),
});

const sourcesOf = ({ measures }: Pick<RiskInput, "measures">): FloodSource[] =>
  [...new Set(measures.flatMap((measure) => measure.sources))].sort();

/** How many waters and years there are to go through: the most that a watcher is told of. */
export function watersToFind(input: Pick<RiskInput, "measures" | "hazards" | "water">): number {
  const sources = sourcesOf(input);
  return sources.length * scenariosOf(input.hazards, sources, input.water).length;
}

/**
 * Every water that the measures are against, in every scenario year: what each thing loses at every event. `watch` is told after each
 * water of each year, of `watersToFind`.
 */
export function findScenarios(input: RiskOfThings, watch?: Watch): FoundScenarios {
  const sources = sourcesOf(input);
  const years = scenariosOf(input.hazards, sources, input.water);
  const firstYear = years[0] ?? null;
  const grounds = groundsOf(input, sources);
  let done = 0;
  const watersOf = (year: number) =>
    joined(
      sources.map((source) => {
        const found = waterIn(input, grounds, source, year);
        watch?.(++done, sources.length * years.length);
        return found;
      }),
      input,
    );
  const found = firstYear === null ? sources.map(() => null) : watersOf(firstYear);
  const waters = found.filter((water) => water !== null);
  const unlevelled = sources.filter((_, i) => found[i] === null);
  if (firstYear === null || unlevelled.length > 0) return { scenarios: [], waters, unlevelled };
  const later = years
    .filter((year) => year > firstYear)
    .map((year) =>
      scenarioOf(
        year,
        watersOf(year).filter((water) => water !== null),
      ),
    )
    .filter((scenario) => scenario.waters.length === sources.length);
  return { scenarios: [scenarioOf(firstYear, waters), ...later], waters, unlevelled };
}

const scenarioOf = (year: number, waters: FoundWater[]): Scenario => ({
  ...{ year, waters },
  years: waters.map((water) => water.year),
});

/** The terrain as each water that needs it meets it; null: not given, or not asked for. */
interface Grounds {
  sea: SeaGround | null;
  rain: RainGround | null;
}

function groundsOf(input: RiskOfThings, sources: readonly FloodSource[]): Grounds {
  const { terrain, water } = input;
  const isSea = terrain !== null && water.sea !== null && sources.includes("sea");
  const isRain = input.hazards.some(({ quantity }) => quantity === "rain") && sources.includes("cloudburst");
  return {
    sea: isSea ? seaGround(terrain, water.sea!, input) : null,
    rain: isRain ? keptBy(input)("rain", () => rainGround(input)) : null,
  };
}

export const isTogether = ({ water }: RiskInput, source: FloodSource): boolean =>
  source !== "groundwater" && (water.together?.includes(source) ?? false);

/** The same waters in the same places, those of the same event held against each other (definition 10). */
function joined(found: readonly (FoundWater | null)[], input: RiskOfThings): (FoundWater | null)[] {
  const group = found.flatMap((water) => (water !== null && isTogether(input, water.year.source) ? [water] : []));
  const made = sameEvent(group, input.rules);
  return found.map((water) => {
    const place = water === null ? -1 : group.indexOf(water);
    return place === -1 ? water : made[place]!;
  });
}

/** A water in one year, by the best that the case gives: a model's rasters, its own way over the terrain, or a flat level. */
function waterIn(input: RiskOfThings, { sea, rain }: Grounds, source: FloodSource, year: number): FoundWater | null {
  if (source === "groundwater") return groundwaterInCellars(input, year);
  return (
    rasterWater(input, source, year) ??
    overTerrain[source](input, { sea, rain }, year) ??
    flatWater(input, source, year)
  );
}

type OverTerrain = (input: RiskOfThings, grounds: Grounds, year: number) => FoundWater | null;

const overTerrain: Record<Exclude<FloodSource, "groundwater">, OverTerrain> = {
  stream: (input, _, year) => streamOverTerrain(input, year),
  sea: (input, { sea }, year) => (sea === null ? null : seaOverTerrain(input, sea, year)),
  cloudburst: (input, { rain }, year) => (rain === null ? null : cloudburstInHollows(input, rain, year)),
};
