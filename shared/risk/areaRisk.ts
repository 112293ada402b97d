import type { CurvePoint, CurveSums, DamageCurve, Rows, WaterRisk, WaterSums } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { areaUnder, damageAt, damageBefore, type Knot, SameBends } from "./damageCurve.ts";
import type { EadRule } from "./expectedAnnualDamage.ts";
import { rounded } from "./parcelDamage.ts";
import { curvesOf, type WaterYear } from "./waterYear.ts";

/** Expected annual damage of each unit by the case's rule, whole øre; NaN: not known. */
export interface EadColumns {
  without: Float64Array;
  withMeasures: Float64Array;
}

/**
 * The curve of one water over all units together: the sum of their curves, each with its own crests, at every chance where one
 * of them bends. The areas are the sums of the units' rounded ones, so that they are those of the roll; and each unit's own.
 * One unit at a time: of a million, no curve is kept.
 */
export function areaRisk(
  year: WaterYear,
  /** The places of the things of each. */
  units: Rows<readonly number[]>,
  rule: EadRule,
): { sums: WaterSums; eads: EadColumns } {
  const chances = chancesOf(year, rule);
  const [without, withMeasures] = [new SumOfCurves(chances), new SumOfCurves(chances)];
  const eads: EadColumns = {
    without: new Float64Array(units.length),
    withMeasures: new Float64Array(units.length),
  };
  const addUnit = year.withAll.crests.length === 0 ? withoutCrests(year, rule) : withCrests(year, rule);
  let unknown = 0;
  let isHeldKnown = true;
  for (let i = 0; i < units.length; i++) {
    const members = units.at(i)!;
    if (members.length === 0) continue;
    const known = addUnit(members, without, withMeasures);
    if (known === "unknown") unknown++;
    if (known === "without") isHeldKnown = false;
    eads.without[i] = known === "unknown" ? Number.NaN : without.last;
    eads.withMeasures[i] = known !== "both" ? Number.NaN : withMeasures.last;
  }
  const sums: WaterSums = {
    source: year.source,
    method: year.method,
    events: year.returnPeriods.map((returnPeriodYears, i) => ({ returnPeriodYears, levelM: year.levelsM[i]! })),
    chances,
    without: without.sums(),
    withMeasures: isHeldKnown ? withMeasures.sums() : null,
    unknownUnits: unknown,
  };
  return { sums, eads };
}

/** The sums of two sets of units of one case, as of all of them together. Throws where they are not of the same water. */
export function addWaterSums(a: WaterSums, b: WaterSums): WaterSums {
  if (a.source !== b.source || a.method !== b.method || a.chances.some((chance, i) => chance !== b.chances[i]))
    throw new Error("two parts of a case do not have the same waters");
  return {
    ...a,
    without: addCurves(a.without, b.without),
    withMeasures: a.withMeasures === null || b.withMeasures === null ? null : addCurves(a.withMeasures, b.withMeasures),
    unknownUnits: a.unknownUnits + b.unknownUnits,
  };
}

function addCurves(a: CurveSums, b: CurveSums): CurveSums {
  const add = (one: readonly number[], other: readonly number[]) => one.map((value, i) => value + other[i]!);
  return {
    before: add(a.before, b.before),
    after: add(a.after, b.after),
    bends: a.bends.map((bends, i) => bends || b.bends[i]!),
    linear: a.linear + b.linear,
    logLinear: a.logLinear + b.logLinear,
  };
}

export function waterRiskOf({ chances, without, withMeasures, ...rest }: WaterSums): WaterRisk {
  return {
    ...rest,
    without: curveOfSums(chances, without),
    withMeasures: withMeasures === null ? null : curveOfSums(chances, withMeasures),
  };
}

function curveOfSums(chances: readonly number[], { before, after, bends, linear, logLinear }: CurveSums): DamageCurve {
  const points = chances.flatMap((chance, i): CurvePoint[] => {
    if (!bends[i]) return [];
    const last = { chance, oere: after[i]! };
    return before[i] === after[i] ? [last] : [{ chance, oere: before[i]! }, last];
  });
  return { points, linearOere: oere(linear), logLinearOere: oere(logLinear) };
}

/** How much is known of a unit: nothing, only without the measures, or with them too. */
type Known = "unknown" | "without" | "both";
type AddUnit = (members: readonly number[], without: SumOfCurves, withMeasures: SumOfCurves) => Known;

/** Each unit's curve is its own: a crest may hold for one and not for another. */
function withCrests(year: WaterYear, rule: EadRule): AddUnit {
  const [linearRule, logLinearRule]: EadRule[] = [
    { ...rule, eadRule: "linear" },
    { ...rule, eadRule: "log-linear" },
  ];
  return (members, without, withMeasures) => {
    const linear = curvesOf(year, members, linearRule!);
    if (linear === null) return "unknown";
    // A crest's two sides are read off the curve by the rule.
    const logLinear = curvesOf(year, members, logLinearRule!)!;
    without.add(linear.without, logLinear.without, rule.eadRule);
    if (linear.withMeasures === null) return "without";
    withMeasures.add(linear.withMeasures, logLinear.withMeasures!, rule.eadRule);
    return "both";
  };
}

/** All units' curves bend at the events. */
function withoutCrests({ returnPeriods, without: before, withAll }: WaterYear, rule: EadRule): AddUnit {
  const bends = new SameBends(returnPeriods, rule);
  const damages = new Float64Array(returnPeriods.length);
  const isKnown = (events: readonly Float64Array[], members: readonly number[]): boolean => {
    for (let event = 0; event < damages.length; event++) {
      let sum = 0;
      for (let i = 0; i < members.length; i++) sum += events[event]![members[i]!]!;
      if (Number.isNaN(sum)) return false;
      damages[event] = sum;
    }
    return true;
  };
  return (members, without, withMeasures) => {
    if (!isKnown(before, members)) return "unknown";
    without.addSame(bends, damages, rule.eadRule);
    if (!isKnown(withAll.events, members)) return "without";
    withMeasures.addSame(bends, damages, rule.eadRule);
    return "both";
  };
}

/** Every chance at which a unit's curve may bend, the most frequent first. */
function chancesOf({ returnPeriods, withAll }: WaterYear, { startReturnPeriodYears }: EadRule): number[] {
  const start = startReturnPeriodYears === null ? [] : [1 / startReturnPeriodYears];
  const all = [...start, ...returnPeriods.map((years) => 1 / years), ...withAll.crests.map(({ p }) => p)];
  return [...new Set(all)].sort((a, b) => b - a);
}

/** Curves added up at some chances, on both sides of a jump. */
class SumOfCurves {
  private readonly before: Float64Array;
  private readonly after: Float64Array;
  private readonly bends: Uint8Array;
  private linear = 0;
  private logLinear = 0;
  /** Of the curve that was added last, by the rule that is drawn: the area under it, whole øre. */
  last = 0;

  constructor(private readonly chances: readonly number[]) {
    this.before = new Float64Array(chances.length);
    this.after = new Float64Array(chances.length);
    this.bends = new Uint8Array(chances.length);
  }

  add(linear: readonly Knot[], logLinear: readonly Knot[], drawn: EadRule["eadRule"]): void {
    this.addAreas(areaUnder(linear, "linear"), areaUnder(logLinear, "log-linear"), drawn);
    const curve = drawn === "linear" ? linear : logLinear;
    for (let i = 0; i < this.chances.length; i++) {
      const chance = this.chances[i]!;
      if (curve.some(({ p }) => p === chance)) this.bends[i] = 1;
      // Each unit's in whole øre (design § 2.1), so that the sum is the same in whatever order, and part by part.
      this.before[i]! += rounded(damageBefore(curve, chance, drawn));
      this.after[i]! += rounded(damageAt(curve, chance, drawn));
    }
  }

  /** A curve that bends at every chance there is: the start, where there is a ramp, and the events. */
  addSame(bends: SameBends, damages: Float64Array, drawn: EadRule["eadRule"]): void {
    this.addAreas(bends.areaUnder(damages, "linear"), bends.areaUnder(damages, "log-linear"), drawn);
    const first = bends.hasRamp ? 1 : 0;
    this.bends.fill(1);
    for (let event = 0; event < damages.length; event++) {
      // Without a ramp damage jumps up at the most frequent event.
      if (event > 0 || bends.hasRamp) this.before[first + event]! += damages[event]!;
      this.after[first + event]! += damages[event]!;
    }
  }

  private addAreas(linear: number, logLinear: number, drawn: EadRule["eadRule"]): void {
    const [byLinear, byLogLinear] = [rounded(linear), rounded(logLinear)];
    this.linear += byLinear;
    this.logLinear += byLogLinear;
    this.last = drawn === "linear" ? byLinear : byLogLinear;
  }

  sums(): CurveSums {
    return {
      before: [...this.before],
      after: [...this.after],
      bends: Array.from(this.bends, (bend) => bend === 1),
      linear: this.linear,
      logLinear: this.logLinear,
    };
  }
}
