import type { Raster, Rows, SeaStart } from "../model/index.ts";
import { type Kept, namesOf, type RiskOfThings } from "./input.ts";
import { keeping, keptBy } from "./kept.ts";
import { besideM, type Losses, lossesOn } from "./losses.ts";
import { type CellsOfThings, cellsNear } from "./overlay/index.ts";
import { crestOf, type MeasureCrest } from "./protection.ts";
import { burnIn, floodLevels, neverWet, seaCells, seaDepth } from "./water/sea/index.ts";
import { chanceAbove, type Water, waterOf } from "./waters.ts";
import type { CrestDamages, Damages, DamagesWith, FoundWater } from "./waterYear.ts";

/** The ground with the sea before it, and which cells lie at each building: the same for every level and year. */
export interface SeaGround {
  terrain: Raster;
  sea: SeaStart;
  /** Cells beside each building. */
  near: CellsOfThings;
  losses: Losses;
  /** Flood levels without any measure, whole mm. */
  flooded: Int32Array;
}

export function seaGround(terrain: Raster, sea: SeaStart, input: RiskOfThings): SeaGround {
  return {
    terrain,
    sea,
    near: cellsNear(terrain, input.buildings.length, (i) => input.buildings.at(i)!.geometry ?? null, besideM),
    losses: lossesOn(terrain, input.things, input.water.overlay, input.damage),
    flooded: keptBy(input)("sea", () => floodLevels(terrain, seaCells(terrain, sea))),
  };
}

/**
 * The level from which water stands at one of some buildings without any measure, metres DVR90. Infinite: it never does.
 * Null: of one of them no ground is known.
 */
function reachedAtM({ near, flooded, terrain }: SeaGround, buildings: readonly number[]): number | null {
  let lowest = neverWet;
  for (const building of buildings) {
    let known = false;
    for (let run = near.first[building]!; run < near.first[building + 1]!; run++) {
      const end = near.starts[run]! + near.lengths[run]!;
      for (let cell = near.starts[run]!; cell < end; cell++) {
        if (!Number.isNaN(terrain.values[cell]!)) known = true;
        lowest = Math.min(lowest, flooded[cell]!);
      }
    }
    if (!known) return null;
  }
  return lowest === neverWet ? Number.POSITIVE_INFINITY : lowest / 1000;
}

/**
 * The sea in one scenario year, run in over the terrain without the measures and with their crest lines burned in: what they
 * really protect comes out, leaks round their ends included (definition 5). Depth is level less ground as it was.
 * A measure without a line or a crest is not known to hold anything: then nobody in its area is known to be protected.
 * Null where no level is given for the year.
 */
export function seaOverTerrain(input: RiskOfThings, ground: SeaGround, scenarioYear: number): FoundWater | null {
  const water = waterOf(input.hazards, "sea", scenarioYear);
  if (water === null) return null;
  const against = input.measures.filter(({ sources }) => sources.includes("sea"));
  const crests = against.map((measure) => ({ measure, crest: crestOf(measure, water) }));
  const damagesAt: DamagesAt = ({ behind, flooded }, levelM) => {
    const depth = () => seaDepth(ground.terrain, flooded, levelM);
    return ground.losses("sea", keptBy(input)(`sea ${levelM} ${behind}`, depth));
  };
  const without = water.levels.map(({ levelM }) => damagesAt(asItIs(ground), levelM));
  const leftBy = (standing: readonly MeasureCrest[]): DamagesWith => leftOf(input, ground, water, standing, damagesAt);
  return {
    crests,
    chanceAt: ({ buildings }) => {
      const reached = reachedAtM(ground, buildings);
      return reached === null ? null : chanceAbove(water, reached);
    },
    year: {
      source: "sea",
      scenarioYear,
      method: "sea-over-terrain",
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

/** Flood levels, and the names of the measures that they are behind. */
interface FloodedBehind {
  behind: string;
  flooded: Int32Array;
}
type DamagesAt = (sea: FloodedBehind, levelM: number) => Damages;
const asItIs = ({ flooded }: SeaGround): FloodedBehind => ({ behind: "", flooded });

function leftOf(
  { things, kept }: RiskOfThings,
  ground: SeaGround,
  water: Water,
  standing: readonly MeasureCrest[],
  damagesAt: DamagesAt,
): DamagesWith {
  const floodedBehind = floodedBy(ground, standing, kept);
  const flooded = floodedBehind(0);
  const unknown = standing
    .filter(({ measure }) => measure.crestLevelM === null || measure.lines.length === 0)
    .map(({ measure }) => measure);
  const orUnknown = (damages: Damages): Damages =>
    unknown.length === 0
      ? damages
      : damages.map((damage, i) =>
          unknown.some(({ unitIds }) => unitIds.has(things.at(i)!.parcelId)) ? Number.NaN : damage,
        );
  const highest = water.levels.at(-1)!;
  const knots = standing.flatMap(({ measure: { crestLevelM }, crest: { chance } }): CrestDamages[] => {
    if (crestLevelM === null || chance === null) return [];
    // A level given for a more frequent event that already stands over the crest: there is no jump left.
    const isPassed = water.levels.some(
      ({ returnPeriodYears, levelM }) => 1 / returnPeriodYears >= chance && levelM > crestLevelM,
    );
    if (isPassed) return [];
    // Rarer than any event given, damage is held at the largest (definition 2), and so is what leaks.
    const isRarest = chance < 1 / highest.returnPeriodYears;
    const heldAtM = isRarest ? highest.levelM : crestLevelM;
    const [held, heldWithout] = [damagesAt(flooded, heldAtM), damagesAt(asItIs(ground), heldAtM)];
    const overM = crestLevelM + 0.001;
    const [over, overWithout] = [damagesAt(flooded, overM), damagesAt(asItIs(ground), overM)];
    return [
      {
        p: chance,
        held: unlessAsWithout(things, held, heldWithout),
        overtopped: unlessAsWithout(things, over, overWithout).map((damage, i) =>
          isRarest && !Number.isNaN(damage) ? held[i]! : damage,
        ),
      },
    ];
  });
  const events = water.levels.map(({ returnPeriodYears, levelM }) =>
    orUnknown(damagesAt(floodedBehind(1 / returnPeriodYears), levelM)),
  );
  return { events, crests: knots };
}

/**
 * Flood levels behind the measures at an event of some chance a year: those overtopped more often than it are as if not there
 * (definition 3), the others are burned in. 0 asks for all of them burned in.
 */
export function floodedBy(
  { terrain, sea }: Pick<SeaGround, "terrain" | "sea">,
  standing: readonly MeasureCrest[],
  kept: Kept = keeping(),
): (chance: number) => FloodedBehind {
  return (chance) => {
    const held = standing.filter(({ crest }) => chance === 0 || crest.chance === null || chance >= crest.chance);
    const behind = `behind ${namesOf(held.map(({ measure }) => measure))}`;
    const flooded = kept(`sea ${behind}`, () => {
      const lines = held.flatMap(({ measure: { id, crestLevelM, lines } }) =>
        crestLevelM === null ? [] : lines.map((line) => ({ id, line, crestLevelM })),
      );
      const burnt = burnIn(terrain, lines).terrain;
      return floodLevels(burnt, seaCells(burnt, sea));
    });
    return { behind, flooded };
  };
}

/** NaN, which says "as without", on every parcel where nothing is held back from any of its things. */
export function unlessAsWithout(things: Rows<{ parcelId: string }>, left: Damages, without: Damages): Damages {
  const helped = new Set<string>();
  for (let i = 0; i < things.length; i++) if (left[i] !== without[i]) helped.add(things.at(i)!.parcelId);
  return left.map((damage, i) => (helped.has(things.at(i)!.parcelId) ? damage : Number.NaN));
}
