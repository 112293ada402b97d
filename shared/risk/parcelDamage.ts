import type { Building, Oere, Parcel, Rules } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { damageOere, depthM, fullDamageOere } from "./damage.ts";
import { type DamagePoint, expectedAnnualDamage } from "./expectedAnnualDamage.ts";
import { untilChance, type WaterAndCrests } from "./protection.ts";
import type { Water } from "./waters.ts";

/**
 * Expected annual damage on one parcel, øre a year, without the measures and with all of them. Each water's is rounded half
 * up; they add, and what a building would lose beyond its full damage a year is taken off again (definition 10).
 * Null: a building's level, or what the water does to it, is not known; `withMeasures` null: a crest is not known.
 */
export function eadOf(
  parcel: Parcel,
  buildings: readonly Building[],
  waters: readonly WaterAndCrests[],
  rules: Rules,
): { without: Oere; withMeasures: Oere | null } | null {
  const untils: number[] = [];
  let without = 0;
  let withMeasures = 0;
  for (const { water, crests } of waters) {
    const points = damagePoints(parcel, buildings, water, rules.damageThresholdM);
    if (points === null) return null;
    without += rounded(expectedAnnualDamage(points, rules));
    const until = untilChance(crests, parcel.id);
    if (until === null) continue;
    untils.push(until);
    withMeasures += rounded(expectedAnnualDamage(points, rules, until));
  }
  const several = waters.length > 1;
  const beyond = (chances?: readonly number[]): number =>
    several ? beyondFullDamage(parcel, buildings, waters, rules, chances) : 0;
  return {
    without: oere(without - beyond()),
    withMeasures: untils.length < waters.length ? null : oere(withMeasures - beyond(untils)),
  };
}

/** What several waters together would cost beyond the full damage a year of each building, øre. */
function beyondFullDamage(
  parcel: Parcel,
  buildings: readonly Building[],
  waters: readonly WaterAndCrests[],
  rules: Rules,
  untils?: readonly number[],
): number {
  const sources = waters.map(({ water }) => water.source);
  let beyond = 0;
  for (const building of buildings) {
    let ead = 0;
    for (const [i, { water }] of waters.entries())
      ead += expectedAnnualDamage(
        damagePoints(parcel, [building], water, rules.damageThresholdM) ?? [],
        rules,
        untils?.[i],
      );
    beyond += Math.max(0, ead - fullDamageOere(building, sources));
  }
  return rounded(beyond);
}

/** The damage of all buildings at each level, øre; null where a building's level, or what the water does, is not known. */
function damagePoints(
  parcel: Parcel,
  buildings: readonly Building[],
  { source, levels }: Water,
  thresholdM: number,
): DamagePoint[] | null {
  const points = levels.map(({ returnPeriodYears }) => ({ returnPeriodYears, damage: 0 }));
  for (const building of buildings) {
    const terrainM = (building.terrain ?? parcel.terrain)?.levelM;
    if (terrainM === undefined) return null;
    for (const [i, { levelM }] of levels.entries()) {
      const damage = damageOere(building, source, depthM(levelM, terrainM), thresholdM);
      if (damage === null) return null;
      points[i]!.damage += damage;
    }
  }
  return points;
}

/** Half up to whole øre. */
export function rounded(oereUnrounded: number): Oere {
  return oere(Math.floor(oereUnrounded + 0.5));
}
