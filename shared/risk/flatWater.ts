import type { FloodSource, Rows } from "../model/index.ts";
import { type DamageBy, depthM } from "./damage.ts";
import type { RiskOfThings } from "./input.ts";
import { lossAtDepth } from "./losses.ts";
import { terrainOfParcels } from "./parcelTerrain.ts";
import { crestOf, type MeasureCrest, untilChance } from "./protection.ts";
import type { Thing } from "./things.ts";
import { chanceAbove, waterOf } from "./waters.ts";
import type { CrestDamages, Damages, DamagesWith, FoundWater } from "./waterYear.ts";

/**
 * A water laid flat over all things in one scenario year: depth is the level less the building's own terrain, or else its parcel's; a
 * measure holds back all of it, on the parcels of its area, until its crest is overtopped (definition 3).
 * Null where no flat level of it is given for the year.
 */
export function flatWater(input: RiskOfThings, source: FloodSource, scenarioYear: number): FoundWater | null {
  const water = waterOf(input.hazards, source, scenarioYear);
  if (water === null) return null;
  const against = input.measures.filter((measure) => measure.sources.includes(source));
  const crests = against.map((measure) => ({ measure, crest: crestOf(measure, water) }));
  const terrainOf = terrainOfParcels(input.parcels);
  const without = water.levels.map(({ levelM }) =>
    Float64Array.from(input.things, (thing) =>
      lossIn(thing, (ownTerrain(thing) ?? terrainOf.get(thing.parcelId))?.levelM, source, levelM, input.damage),
    ),
  );
  const chances = water.levels.map(({ returnPeriodYears }) => 1 / returnPeriodYears);
  const leftBy = (standing: readonly MeasureCrest[]) => leftOf(input.things, standing, chances, without);
  return {
    crests,
    chanceAt: ({ terrainM }) => (terrainM === null ? null : chanceAbove(water, terrainM)),
    year: {
      source,
      scenarioYear,
      method: "flat-level",
      returnPeriods: water.levels.map(({ returnPeriodYears }) => returnPeriodYears),
      levelsM: water.levels.map(({ levelM }) => levelM),
      without,
      withAll: leftBy(crests),
      withAllBut: new Map(
        against.length < 2
          ? []
          : against.map(({ id }) => [id, leftBy(crests.filter(({ measure }) => measure.id !== id))] as const),
      ),
    },
  };
}

const ownTerrain = (thing: Thing) => (thing.kind === "building" ? thing.building.terrain : null);

function lossIn(thing: Thing, terrainM: number | undefined, source: FloodSource, levelM: number, by: DamageBy): number {
  if (terrainM === undefined || source === "groundwater") return Number.NaN;
  return lossAtDepth(thing, source, depthM(levelM, terrainM), by);
}

/** Nothing until the weakest crest that protects a thing is overtopped, then as much as without. */
function leftOf(
  things: Rows<Thing>,
  crests: readonly MeasureCrest[],
  chances: readonly number[],
  without: readonly Damages[],
): DamagesWith {
  const untilOf = new Map<string, number | null>();
  const untils = Array.from(things, ({ parcelId }) => {
    const known = untilOf.get(parcelId);
    if (known !== undefined) return known;
    const until = untilChance(crests, parcelId);
    untilOf.set(parcelId, until);
    return until;
  });
  const events = without.map((damages, event) =>
    damages.map((damage, i) => {
      const until = untils[i]!;
      if (until === null) return Number.NaN;
      return until < 1 && chances[event]! >= until && !Number.isNaN(damage) ? 0 : damage;
    }),
  );
  // Of every crest, also one that protects nothing here: so the knots are the same in each chunk of a large case.
  const chancesOfCrests = crests.map(({ crest }) => crest.chance);
  const knots = [...new Set([...untils, ...chancesOfCrests])].filter((p) => p !== null).filter((p) => p < 1);
  return { events, crests: knots.map((p) => knotAt(p, untils)) };
}

function knotAt(p: number, untils: readonly (number | null)[]): CrestDamages {
  return {
    p,
    held: Float64Array.from(untils, (until) => (until === p ? 0 : Number.NaN)),
    overtopped: new Float64Array(untils.length).fill(Number.NaN),
  };
}
