import type { FloodSource, Raster, RasterHazard, SeaStart } from "../model/index.ts";
import { depthOfRain, rainGround, rainsOf } from "./cloudburstInHollows.ts";
import type { ProtectingMeasure, RiskInput } from "./input.ts";
import { crestOf } from "./protection.ts";
import { depthOf } from "./rasterWater.ts";
import { floodedBy } from "./seaOverTerrain.ts";
import { crestsAgainst, depthBehind, eventsOf, heldAt } from "./streamOverTerrain.ts";
import { floodLevels, seaCells, seaDepth } from "./water/sea/index.ts";
import { waterOf } from "./waters.ts";

/** One event of one water. */
export interface EventOfWater {
  source: FloodSource;
  scenarioYear: number;
  returnPeriodYears: number;
}

/** Depths over the ground at one event, metres; NaN: not known. */
export interface Depths {
  without: Raster;
  /** Null: what the measures hold back was not modelled. */
  withMeasures: Raster | null;
}

type Needs = Pick<RiskInput, "hazards" | "measures" | "water" | "terrain" | "rasters">;

/**
 * The same depths that the damage is counted from, cell by cell, without the measures and with all of them. Null where the
 * event has no depth over the ground: a flat level without a terrain, or nothing given.
 */
export function depthsOf(input: Needs, event: EventOfWater): Depths | null {
  const run = depthsOfRun(input, event);
  if (run !== null) return run;
  const { terrain, water } = input;
  if (event.source === "stream" && terrain !== null) return depthsOfStream(input, terrain, event);
  if (event.source === "cloudburst") return depthsInHollows(input, event);
  return event.source === "sea" && terrain !== null && water.sea !== null
    ? depthsOfSea(input, terrain, water.sea, event)
    : null;
}

function depthsOfRun(input: Needs, { source, scenarioYear, returnPeriodYears }: EventOfWater): Depths | null {
  const of = (state: RasterHazard["state"]) =>
    input.hazards.find(
      (hazard): hazard is RasterHazard =>
        "rasterRef" in hazard &&
        hazard.source === source &&
        hazard.scenarioYear === scenarioYear &&
        hazard.returnPeriodYears === returnPeriodYears &&
        hazard.state === state,
    );
  const without = of("without");
  if (without === undefined) return null;
  const withMeasures = of("with");
  return {
    without: depthOf(without, input),
    withMeasures: withMeasures === undefined ? null : depthOf(withMeasures, input),
  };
}

function depthsOfStream(
  input: Needs,
  terrain: Raster,
  { scenarioYear, returnPeriodYears }: EventOfWater,
): Depths | null {
  const events = eventsOf(input, scenarioYear);
  const event = events.find((one) => one.returnPeriodYears === returnPeriodYears);
  if (event === undefined) return null;
  const standing = crestsAgainst(input.measures, events);
  return {
    without: depthBehind(terrain, event, []),
    withMeasures: depthBehind(terrain, event, heldAt(returnPeriodYears, standing)),
  };
}

function depthsInHollows(input: Needs, { scenarioYear, returnPeriodYears }: EventOfWater): Depths | null {
  const rain = rainsOf(input, scenarioYear).find((one) => one.returnPeriodYears === returnPeriodYears);
  const ground = rain === undefined ? null : rainGround(input);
  if (rain === undefined || ground === null) return null;
  const against = input.measures.filter(({ sources }) => sources.includes("cloudburst"));
  return {
    without: depthOfRain(ground, rain.rainM, []),
    withMeasures: depthOfRain(ground, rain.rainM, against),
  };
}

function depthsOfSea(input: Needs, terrain: Raster, sea: SeaStart, event: EventOfWater): Depths | null {
  const water = waterOf(input.hazards, "sea", event.scenarioYear);
  const level = water?.levels.find(({ returnPeriodYears }) => returnPeriodYears === event.returnPeriodYears);
  if (water === null || level === undefined) return null;
  const standing = input.measures
    .filter(({ sources }) => sources.includes("sea"))
    .map((measure: ProtectingMeasure) => ({ measure, crest: crestOf(measure, water) }));
  const { flooded } = floodedBy({ terrain, sea }, standing)(1 / event.returnPeriodYears);
  return {
    without: seaDepth(terrain, floodLevels(terrain, seaCells(terrain, sea)), level.levelM),
    withMeasures: seaDepth(terrain, flooded, level.levelM),
  };
}
