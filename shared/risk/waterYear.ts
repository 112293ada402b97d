import type { FloodSource, WaterMethod } from "../model/index.ts";
import { type CrestKnot, curveOf, curveWith, type Knot } from "./damageCurve.ts";
import type { EadRule } from "./expectedAnnualDamage.ts";
import type { MeasureCrest } from "./protection.ts";

/** Damage of every building, øre, in the order of the case; NaN: cannot be told. */
export type Damages = Float64Array;

/** Where a crest begins to be overtopped: damages just before and just after; NaN there: as much as without the measures. */
export interface CrestDamages {
  p: number;
  held: Damages;
  overtopped: Damages;
}

/** What some of the measures leave of the damage, event by event. */
export interface DamagesWith {
  events: Damages[];
  crests: CrestDamages[];
}

/** One water in one scenario year: what every building loses at every event. */
export interface WaterYear {
  source: FloodSource;
  scenarioYear: number;
  method: WaterMethod;
  /** Rising. */
  returnPeriods: number[];
  /** Level at each event, where there is one for all; else null. */
  levelsM: (number | null)[];
  without: Damages[];
  withAll: DamagesWith;
  /** With all measures but one, by the id of the one. Only where there are several. */
  withAllBut: ReadonlyMap<string, DamagesWith>;
}

/** A water in one scenario year with what stands against it, and how often it reaches a parcel. */
export interface FoundWater {
  year: WaterYear;
  crests: MeasureCrest[];
  /** Chance a year that the water reaches one of a parcel's buildings, without the measures; null: cannot be told. */
  chanceAt: (parcel: { terrainM: number | null; buildings: readonly number[] }) => number | null;
}

export interface Curves {
  without: Knot[];
  /** Null: what the measures hold back is not known. */
  withMeasures: Knot[] | null;
}

/**
 * Damage over its chance a year of some buildings together, without the measures and with all of them, or all but one.
 * Null: the damage of one of them cannot be told.
 */
export function curvesOf(
  year: WaterYear,
  buildings: readonly number[],
  rule: EadRule,
  measures: DamagesWith = year.withAll,
): Curves | null {
  const without = pointsOf(year.returnPeriods, year.without, buildings);
  if (without === null) return null;
  const base = curveOf(without, rule);
  const points = pointsOf(year.returnPeriods, measures.events, buildings);
  if (points === null) return { without: base, withMeasures: null };
  const crests = measures.crests.flatMap(({ p, held, overtopped }): CrestKnot[] => {
    const before = sumOf(held, buildings);
    return Number.isNaN(before) ? [] : [{ p, held: before, overtopped: orNull(sumOf(overtopped, buildings)) }];
  });
  return { without: base, withMeasures: curveWith(base, points, crests, rule) };
}

function pointsOf(returnPeriods: readonly number[], damages: readonly Damages[], buildings: readonly number[]) {
  const points: { returnPeriodYears: number; damage: number }[] = [];
  for (let i = 0; i < returnPeriods.length; i++) {
    const damage = sumOf(damages[i]!, buildings);
    if (Number.isNaN(damage)) return null;
    points.push({ returnPeriodYears: returnPeriods[i]!, damage });
  }
  return points;
}

/** Whole øre add exactly; one NaN makes the sum NaN. */
function sumOf(damages: Damages, buildings: readonly number[]): number {
  let sum = 0;
  for (const building of buildings) sum += damages[building]!;
  return sum;
}

const orNull = (sum: number): number | null => (Number.isNaN(sum) ? null : sum);
