import type { CurvePoint, DamageCurve, WaterRisk } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { areaUnder, damageAt, damageBefore, type Knot } from "./damageCurve.ts";
import type { EadRule } from "./expectedAnnualDamage.ts";
import { rounded } from "./parcelDamage.ts";
import { curvesOf, type WaterYear } from "./waterYear.ts";

/**
 * The curve of one water over all units together: the sum of their curves, each with its own crests, at every chance where one
 * of them bends. The areas are the sums of the units' rounded ones, so that they are those of the roll.
 */
export function areaRisk(year: WaterYear, units: readonly (readonly number[])[], rule: EadRule): WaterRisk {
  const linear = curvesBy(year, units, { ...rule, eadRule: "linear" });
  const logLinear = curvesBy(year, units, { ...rule, eadRule: "log-linear" });
  const drawn = rule.eadRule === "linear" ? linear : logLinear;
  const curve = (of: keyof Known): DamageCurve => ({
    points: pointsOf(
      drawn.known.map((curves) => curves[of]!),
      rule.eadRule,
    ),
    linearOere: sumOfAreas(
      linear.known.map((curves) => curves[of]!),
      "linear",
    ),
    logLinearOere: sumOfAreas(
      logLinear.known.map((curves) => curves[of]!),
      "log-linear",
    ),
  });
  const isHeldKnown = linear.known.every(({ withMeasures }) => withMeasures !== null);
  return {
    source: year.source,
    method: year.method,
    events: year.returnPeriods.map((returnPeriodYears, i) => ({ returnPeriodYears, levelM: year.levelsM[i]! })),
    without: curve("without"),
    withMeasures: isHeldKnown ? curve("withMeasures") : null,
    unknownUnits: linear.unknown,
  };
}

interface Known {
  without: Knot[];
  withMeasures: Knot[] | null;
}

function curvesBy(year: WaterYear, units: readonly (readonly number[])[], rule: EadRule) {
  const known: Known[] = [];
  let unknown = 0;
  for (const buildings of units) {
    if (buildings.length === 0) continue;
    const curves = curvesOf(year, buildings, rule);
    if (curves === null) unknown++;
    else known.push(curves);
  }
  return { known, unknown };
}

function sumOfAreas(curves: readonly Knot[][], rule: EadRule["eadRule"]): DamageCurve["linearOere"] {
  return oere(curves.reduce((sum, curve) => sum + rounded(areaUnder(curve, rule)), 0));
}

function pointsOf(curves: readonly Knot[][], rule: EadRule["eadRule"]): CurvePoint[] {
  const chances = [...new Set(curves.flatMap((curve) => curve.map(({ p }) => p)))].sort((a, b) => b - a);
  return chances.flatMap((chance): CurvePoint[] => {
    const before = curves.reduce((sum, curve) => sum + damageBefore(curve, chance, rule), 0);
    const after = curves.reduce((sum, curve) => sum + damageAt(curve, chance, rule), 0);
    return before === after
      ? [{ chance, oere: after }]
      : [
          { chance, oere: before },
          { chance, oere: after },
        ];
  });
}
