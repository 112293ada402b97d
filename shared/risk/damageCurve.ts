import { ln } from "../money/index.ts";
import type { DamagePoint, EadRule } from "./expectedAnnualDamage.ts";

/** Damage at a chance a year. Two at one chance are a jump, the more frequent side first. */
export interface Knot {
  p: number;
  damage: number;
  /** From here to the next, damage is linear in the chance whatever the rule: the ramp from the start (definition 1). */
  ramp?: true;
}

/** Where a crest begins to be overtopped: damage just before, and just after it. */
export interface CrestKnot {
  p: number;
  held: number;
  /** Null: as much as without the measures (definition 3). */
  overtopped: number | null;
}

/**
 * Damage over its chance a year, from the most frequent to the rarest, its start included (definition 1): a ramp from 0 at
 * 1/T0, or a jump at the most frequent event given. Points may come in any order; an empty list stays empty.
 */
export function curveOf(points: readonly DamagePoint[], { startReturnPeriodYears }: EadRule): Knot[] {
  if (points.length === 0) return [];
  const known: Knot[] = [{ p: 0, damage: 0 }];
  let isInOrder = true;
  for (const { returnPeriodYears, damage } of points) {
    const p = 1 / returnPeriodYears;
    if (known.length > 1 && p > known.at(-1)!.p) isInOrder = false;
    known.push({ p, damage });
  }
  // Of a million parcels nearly all come in order.
  const knots = isInOrder ? known : [known[0]!, ...known.slice(1).sort((a, b) => b.p - a.p)];
  const oftenestP = knots[1]!.p;
  const startP = startReturnPeriodYears === null ? 0 : 1 / startReturnPeriodYears;
  knots[0] = startP > oftenestP ? { p: startP, damage: 0, ramp: true } : { p: oftenestP, damage: 0 };
  return knots;
}

/**
 * Damage with the measures over its chance a year (definition 3): what the measures leave at each event, and at each crest
 * what is left just before it is overtopped and just after. Where nothing more is held back it is as without, tail included.
 * Example: without 100 at T = 20, 50, 100; with 0 at 20 and 50; overtopped at T = 80: 0 up to 1/80, then 100.
 */
export function curveWith(
  without: readonly Knot[],
  points: readonly DamagePoint[],
  crests: readonly CrestKnot[],
  rule: EadRule,
): Knot[] {
  const events = curveOf(points, rule);
  const jumps = crests
    .filter(({ p }) => p <= (without[0]?.p ?? 0))
    .flatMap(({ p, held, overtopped }): Knot[] => [
      { p, damage: held },
      { p, damage: overtopped ?? damageAt(without, p, rule.eadRule) },
    ]);
  if (jumps.length === 0) return events;
  const knots = [...events, ...jumps.map((knot) => onRamp(events, knot))];
  // Stable: a start, an event, then a crest's two sides where they meet at one chance.
  return knots
    .map((knot, i) => ({ knot, i }))
    .sort((a, b) => b.knot.p - a.knot.p || a.i - b.i)
    .map(({ knot }) => knot);
}

function onRamp(events: readonly Knot[], knot: Knot): Knot {
  const [start, first] = events;
  return start?.ramp === true && first !== undefined && knot.p > first.p ? { ...knot, ramp: true } : knot;
}

/** The curve's damage at a chance; on a jump, its rarer side; beyond the rarest event, that one's. */
export function damageAt(curve: readonly Knot[], p: number, rule: EadRule["eadRule"]): number {
  let often: Knot | null = null;
  for (const knot of curve) {
    if (knot.p < p) return often === null ? 0 : between(often, knot, p, rule);
    often = knot;
  }
  return often?.damage ?? 0;
}

/** As `damageAt`, but on a jump its more frequent side: what holds until the chance is reached. */
export function damageBefore(curve: readonly Knot[], p: number, rule: EadRule["eadRule"]): number {
  const reached = curve.find((knot) => knot.p <= p);
  return reached?.p === p ? reached.damage : damageAt(curve, p, rule);
}

function between(often: Knot, rare: Knot, p: number, rule: EadRule["eadRule"]): number {
  const linear = rule === "linear" || often.ramp === true;
  const share = linear ? (often.p - p) / (often.p - rare.p) : ln(often.p / p) / ln(often.p / rare.p);
  return often.damage + (rare.damage - often.damage) * share;
}

/**
 * Expected annual damage: the area under the curve, in the unit of its damages, unrounded.
 *
 *   EAD = Σ area between neighbouring knots + D_last · p_last
 *
 * Linear: a trapezoid; log-linear: damage linear in ln p (Delft-FIAT's rule). Source: definitions 1-3.
 */
export function areaUnder(curve: readonly Knot[], rule: EadRule["eadRule"]): number {
  const rarest = curve.at(-1);
  if (rarest === undefined) return 0;
  let sum = rarest.damage * rarest.p;
  for (let i = curve.length - 1; i > 0; i--) {
    const [rare, often] = [curve[i]!, curve[i - 1]!];
    sum += areaBetween(rare.p, rare.damage, often.p, often.damage, often.ramp === true ? "linear" : rule);
  }
  return sum;
}

function areaBetween(
  rareP: number,
  rareDamage: number,
  oftenP: number,
  oftenDamage: number,
  rule: EadRule["eadRule"],
): number {
  const width = oftenP - rareP;
  if (width === 0) return 0;
  if (rule === "linear" || rareDamage === oftenDamage) return ((rareDamage + oftenDamage) / 2) * width;
  // D(p) = D_rare + m · ln(p / p_rare), and ∫ ln(p / p_rare) dp = p · ln(p / p_rare) − (p − p_rare)
  const m = (oftenDamage - rareDamage) / ln(oftenP / rareP);
  return rareDamage * width + m * (oftenP * ln(oftenP / rareP) - width);
}

/**
 * Curves that all bend at the same chances, as those of a water that no crest stands against: only their damages differ, so that of
 * a million none is made. The same steps in the same order as `curveOf` and `areaUnder`, so the same bits.
 */
export class SameBends {
  /** Chance of the start, then of each event, falling. */
  private readonly chances: Float64Array;
  readonly hasRamp: boolean;

  /** Return periods rise; at least one. */
  constructor(returnPeriods: readonly number[], { startReturnPeriodYears }: EadRule) {
    const oftenestP = 1 / returnPeriods[0]!;
    const startP = startReturnPeriodYears === null ? 0 : 1 / startReturnPeriodYears;
    this.hasRamp = startP > oftenestP;
    this.chances = Float64Array.from([this.hasRamp ? startP : oftenestP, ...returnPeriods.map((years) => 1 / years)]);
  }

  /** The area under the curve with these damages at the events. */
  areaUnder(damages: Float64Array, rule: EadRule["eadRule"]): number {
    const { chances, hasRamp } = this;
    const last = damages.length;
    let sum = damages[last - 1]! * chances[last]!;
    for (let i = last; i > 0; i--) {
      const oftenDamage = i === 1 ? 0 : damages[i - 2]!;
      const drawn = i === 1 && hasRamp ? "linear" : rule;
      sum += areaBetween(chances[i]!, damages[i - 1]!, chances[i - 1]!, oftenDamage, drawn);
    }
    return sum;
  }
}
