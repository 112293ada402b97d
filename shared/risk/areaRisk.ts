import type { CurvePoint, DamageCurve, WaterRisk } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { areaUnder, damageAt, damageBefore, type Knot } from "./damageCurve.ts";
import type { EadRule } from "./expectedAnnualDamage.ts";
import { rounded } from "./parcelDamage.ts";
import { curvesOf, type WaterYear } from "./waterYear.ts";

/**
 * The curve of one water over all units together: the sum of their curves, each with its own crests, at every chance where one
 * of them bends. The areas are the sums of the units' rounded ones, so that they are those of the roll.
 * One unit at a time: of a million, no curve is kept.
 */
export function areaRisk(year: WaterYear, units: readonly (readonly number[])[], rule: EadRule): WaterRisk {
  const chances = chancesOf(year, rule);
  const [without, withMeasures] = [new SumOfCurves(chances), new SumOfCurves(chances)];
  let unknown = 0;
  let isHeldKnown = true;
  const [linearRule, logLinearRule]: EadRule[] = [
    { ...rule, eadRule: "linear" },
    { ...rule, eadRule: "log-linear" },
  ];
  for (const members of units) {
    if (members.length === 0) continue;
    const linear = curvesOf(year, members, linearRule!);
    if (linear === null) {
      unknown++;
      continue;
    }
    // Only a crest's two sides are read off the curve by the rule.
    const isSame = year.withAll.crests.length === 0;
    const logLinear = isSame ? linear : curvesOf(year, members, logLinearRule!)!;
    without.add(linear.without, logLinear.without, rule.eadRule);
    if (linear.withMeasures === null) isHeldKnown = false;
    else if (isHeldKnown) withMeasures.add(linear.withMeasures, logLinear.withMeasures!, rule.eadRule);
  }
  return {
    source: year.source,
    method: year.method,
    events: year.returnPeriods.map((returnPeriodYears, i) => ({ returnPeriodYears, levelM: year.levelsM[i]! })),
    without: without.curve(),
    withMeasures: isHeldKnown ? withMeasures.curve() : null,
    unknownUnits: unknown,
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

  constructor(private readonly chances: readonly number[]) {
    this.before = new Float64Array(chances.length);
    this.after = new Float64Array(chances.length);
    this.bends = new Uint8Array(chances.length);
  }

  add(linear: readonly Knot[], logLinear: readonly Knot[], drawn: EadRule["eadRule"]): void {
    this.linear += rounded(areaUnder(linear, "linear"));
    this.logLinear += rounded(areaUnder(logLinear, "log-linear"));
    const curve = drawn === "linear" ? linear : logLinear;
    for (let i = 0; i < this.chances.length; i++) {
      const chance = this.chances[i]!;
      if (curve.some(({ p }) => p === chance)) this.bends[i] = 1;
      this.before[i]! += damageBefore(curve, chance, drawn);
      this.after[i]! += damageAt(curve, chance, drawn);
    }
  }

  curve(): DamageCurve {
    const points = this.chances.flatMap((chance, i): CurvePoint[] => {
      if (this.bends[i] === 0) return [];
      const [before, after] = [this.before[i]!, this.after[i]!];
      const last = { chance, oere: after };
      return before === after ? [last] : [{ chance, oere: before }, last];
    });
    return { points, linearOere: oere(this.linear), logLinearOere: oere(this.logLinear) };
  }
}
