import type { FloodSource, Oere, Rows, Rules } from "../model/index.ts";
import { oere } from "../money/index.ts";
import type { DamageBy } from "./damage.ts";
import { areaUnder, type Knot } from "./damageCurve.ts";
import { fullLossOere, type Thing } from "./things.ts";
import { curvesOf, type DamagesWith, type WaterYear } from "./waterYear.ts";

export interface Ead {
  without: Oere;
  /** Null: what the measures hold back is not known. */
  withMeasures: Oere | null;
}

/** What is exposed, and how its damage is counted. */
interface Exposed {
  things: Rows<Thing>;
  damage: DamageBy;
}

/** Which measures stand: all of them, unless all but one are asked for. */
export type Standing = (year: WaterYear) => DamagesWith;
export const allStand: Standing = (year) => year.withAll;

/**
 * Expected annual damage of some things together in one scenario year, øre a year, without the measures and with them.
 * Each water's is rounded half up; they add, and what a thing would lose beyond its full damage a year is taken off again
 * (definition 10). Null: the water's level at one of them, or what the water does to it, is not known.
 */
export function eadOf(
  members: readonly number[],
  { things, damage }: Exposed,
  waters: readonly WaterYear[],
  rules: Rules,
  standing: Standing = allStand,
): Ead | null {
  let without = 0;
  let withMeasures = 0;
  for (const water of waters) {
    const curves = curvesOf(water, members, rules, standing(water));
    if (curves === null) return null;
    without += rounded(areaUnder(curves.without, rules.eadRule));
    withMeasures += curves.withMeasures === null ? Number.NaN : rounded(areaUnder(curves.withMeasures, rules.eadRule));
  }
  return lessBeyond(members, { things, damage }, waters, rules, { without, withMeasures }, standing);
}

/**
 * The sums over several waters, less what each thing would lose beyond its full damage. `sums`: of the waters' own, each rounded;
 * NaN: not known. Null: what one of the waters does without the measures is not known.
 */
export function lessBeyond(
  members: readonly number[],
  { things, damage }: Exposed,
  waters: readonly WaterYear[],
  rules: Rules,
  { without, withMeasures }: { without: number; withMeasures: number },
  standing: Standing = allStand,
): Ead | null {
  if (Number.isNaN(without)) return null;
  const isKnown = !Number.isNaN(withMeasures);
  if (waters.length < 2) return { without: oere(without), withMeasures: isKnown ? oere(withMeasures) : null };
  const beyond = (curveOf: (water: WaterYear, building: number) => Knot[]): number =>
    beyondFullDamage(members, { things, damage }, waters, rules, curveOf);
  return {
    without: oere(without - beyond((water, building) => curvesOf(water, [building], rules)?.without ?? [])),
    withMeasures: isKnown
      ? oere(
          withMeasures -
            beyond((water, building) => curvesOf(water, [building], rules, standing(water))?.withMeasures ?? []),
        )
      : null,
  };
}

/** What several waters together would cost beyond the full damage a year of each thing, øre. */
function beyondFullDamage(
  members: readonly number[],
  { things, damage }: Exposed,
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
    beyond += Math.max(0, ead - fullLossOere(things.at(member)!, sources, damage));
  }
  return rounded(beyond);
}

/** Half up to whole øre. */
export function rounded(oereUnrounded: number): Oere {
  return oere(Math.floor(oereUnrounded + 0.5));
}
