import type { Building, Groundwater } from "../model/index.ts";
import type { ProtectingMeasure, RiskInput, RiskOfThings } from "./input.ts";
import { besideM } from "./losses.ts";
import { cellsNear, highestDepths } from "./overlay/index.ts";
import { terrainOfParcels } from "./parcelTerrain.ts";
import { loweredM } from "./water/groundwater/index.ts";
import type { Damages, FoundWater } from "./waterYear.ts";

/** How far under the terrain a cellar's floor lies where nobody has said, metres. Ours (definition 8). */
export const cellarDepthM = 2.2;

/**
 * What water in a cellar costs, kr. a m² of cellar: SkadesØkonomi's of floods, borrowed for groundwater and said so
 * (definition 8).
 */
export const cellarKronerPerM2 = 578;

/**
 * Groundwater in cellars in one scenario year (definition 8): harm where its level stands over the cellar's floor, once in the
 * typed chance a year, or every year. Measures lower it, or raise it, where they reach. Not known: a building without a level,
 * a cellar nobody has told of, and everybody in the area of a measure that does not say how much it lowers.
 * Null where no groundwater, no rise for the year, or no harm is typed.
 */
export function groundwaterInCellars(input: RiskOfThings, scenarioYear: number): FoundWater | null {
  const { groundwater } = input.water;
  const riseM = groundwater === null ? null : riseIn(groundwater, scenarioYear);
  if (groundwater === null || riseM === null || groundwater.harm === null) return null;
  const { harm } = groundwater;
  const chance = harm.kind === "event" ? harm.chancePerYear : 1;
  const kronerPerM2 = harm.kind === "event" ? cellarKronerPerM2 : harm.kronerPerM2;
  const terrain = terrainUnder(input);
  const levels = levelsAt(input, groundwater, terrain).map((levelM) => levelM + riseM);
  const against = input.measures.filter(({ sources }) => sources.includes("groundwater"));
  const damagesWith = (standing: readonly ProtectingMeasure[]): Damages =>
    Float64Array.from(input.things, (thing, i) => {
      if (thing.kind !== "building") return 0;
      const { building } = thing;
      const lowered = standing.reduce((sum, measure) => sum + lowering(measure, building), 0);
      return damageIn(building, terrain[i]! - cellarDepthM, levels[i]! - lowered, kronerPerM2);
    });
  const withMeasures = (standing: readonly ProtectingMeasure[]) => ({ events: [damagesWith(standing)], crests: [] });
  return {
    crests: [],
    chanceAt: ({ buildings }) => {
      const over = buildings.map((i) => levels[i]! - (terrain[i]! - cellarDepthM));
      return over.some((height) => Number.isNaN(height)) ? null : over.some((height) => height > 0) ? chance : 0;
    },
    year: {
      ...{ source: "groundwater", scenarioYear, method: "cellars" },
      returnPeriods: [1 / chance],
      levelsM: ["levelM" in groundwater.water ? groundwater.water.levelM + riseM : null],
      without: [damagesWith([])],
      withAll: withMeasures(against),
      withAllBut: new Map(
        against.length < 2
          ? []
          : against.map((one) => [one.id, withMeasures(against.filter((other) => other !== one))]),
      ),
    },
  };
}

/** Straight between the years given; null before the first and after the last: nobody has said. */
export function riseIn({ rises }: Groundwater, year: number): number | null {
  const known = [...rises].sort((a, b) => a.year - b.year);
  const next = known.findIndex((rise) => rise.year >= year);
  if (next === -1) return null;
  const after = known[next]!;
  if (after.year === year) return after.riseM;
  const before = known[next - 1];
  if (before === undefined) return null;
  return before.riseM + ((after.riseM - before.riseM) * (year - before.year)) / (after.year - before.year);
}

/** Terrain at each building: its own, else its parcel's; NaN: not known. */
function terrainUnder({ parcels, buildings }: RiskInput): number[] {
  const ofParcel = terrainOfParcels(parcels);
  return Array.from(buildings, ({ terrain, parcelId }) => (terrain ?? ofParcel.get(parcelId))?.levelM ?? Number.NaN);
}

/** The groundwater's level at each building today, metres DVR90: the highest within a metre of it; NaN: not known. */
function levelsAt(input: RiskInput, { water }: Groundwater, terrain: readonly number[]): number[] {
  if ("levelM" in water) return Array.from(input.buildings, () => water.levelM);
  const raster = input.rasters.get(water.rasterRef.sha256)!;
  const near = cellsNear(raster, input.buildings.length, (i) => input.buildings.at(i)!.geometry ?? null, besideM);
  if (water.quantity === "level-raster") return Array.from(highestDepths(near, raster));
  // The least depth to the water is where it stands highest.
  const least = highestDepths(near, { ...raster, values: raster.values.map((depth) => -depth) });
  return terrain.map((levelM, i) => levelM + least[i]!);
}

/** Metres that a measure takes off at a building; NaN: it does not say, or where the building stands is not known. */
function lowering({ lowersM, reachM, lines, unitIds }: ProtectingMeasure, { geometry, parcelId }: Building): number {
  if (!unitIds.has(parcelId)) return 0;
  if (lowersM === null) return Number.NaN;
  if (reachM !== null && (geometry === undefined || lines.length === 0)) return Number.NaN;
  return geometry === undefined ? lowersM : loweredM({ lines, lowersM, reachM }, geometry);
}

/** Whole øre; NaN: not known. No cellar, no harm, whatever else is unknown. */
function damageIn({ cellarM2 }: Building, floorM: number, levelM: number, kronerPerM2: number): number {
  if (cellarM2 === 0) return 0;
  const height = Math.round((levelM - floorM) * 1000) / 1000;
  if (Number.isNaN(height)) return Number.NaN;
  if (height <= 0) return 0;
  return cellarM2 === undefined ? Number.NaN : Math.floor(cellarM2 * kronerPerM2 * 100 + 0.5);
}
