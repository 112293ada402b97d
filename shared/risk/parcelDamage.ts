import type { Building, FloodSource, Oere, Rules } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { fullDamageOere } from "./damage.ts";
import { areaUnder, type Knot } from "./damageCurve.ts";
import { curvesOf, type DamagesWith, type WaterYear } from "./waterYear.ts";

export interface Ead {
  without: Oere;
  /** Null: what the measures hold back is not known. */
  withMeasures: Oere | null;
}

/** Which measures stand: all of them, unless all but one are asked for. */
export type Standing = (year: WaterYear) => DamagesWith;
export const allStand: Standing = (year) => year.withAll;

/**
 * Expected annual damage of some buildings together in one scenario year, øre a year, without the measures and with them.
 * Each water's is rounded half up; they add, and what a building would lose beyond its full damage a year is taken off again
 * (definition 10). Null: a building's level, or what the water does to it, is not known.
 */
export function eadOf(
  members: readonly number[],
  buildings: readonly Building[],
  waters: readonly WaterYear[],
  rules: Rules,
  standing: Standing = allStand,
): Ead | null {
  let without = 0;
  let withMeasures = 0;
  let known = true;
  for (const water of waters) {
    const curves = curvesOf(water, members, rules, standing(water));
    if (curves === null) return null;
    without += rounded(areaUnder(curves.without, rules.eadRule));
    if (curves.withMeasures === null) known = false;
    else withMeasures += rounded(areaUnder(curves.withMeasures, rules.eadRule));
  }
  if (waters.length < 2) return { without: oere(without), withMeasures: known ? oere(withMeasures) : null };
  const beyond = (curveOf: (water: WaterYear, building: number) => Knot[]): number =>
    beyondFullDamage(members, buildings, waters, rules, curveOf);
  return {
    without: oere(without - beyond((water, building) => curvesOf(water, [building], rules)?.without ?? [])),
    withMeasures: known
      ? oere(
          withMeasures -
            beyond((water, building) => curvesOf(water, [building], rules, standing(water))?.withMeasures ?? []),
        )
      : null,
  };
}

/** What several waters together would cost beyond the full damage a year of each building, øre. */
function beyondFullDamage(
  members: readonly number[],
  buildings: readonly Building[],
  waters: readonly WaterYear[],
  { eadRule }: Rules,
  curveOf: (water: WaterYear, building: number) => Knot[],
): number {
  // Groundwater harms the cellar, which these curves do not know: it is not in their full damage, and not capped by it.
  const flooding = waters.filter(({ source }) => source !== "groundwater");
  const sources: FloodSource[] = flooding.map(({ source }) => source);
  let beyond = 0;
  for (const member of members) {
    const ead = flooding.reduce((sum, water) => sum + areaUnder(curveOf(water, member), eadRule), 0);
    beyond += Math.max(0, ead - fullDamageOere(buildings[member]!, sources));
  }
  return rounded(beyond);
}

/** Half up to whole øre. */
export function rounded(oereUnrounded: number): Oere {
  return oere(Math.floor(oereUnrounded + 0.5));
}
