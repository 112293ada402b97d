import type { ProtectingMeasure } from "./input.ts";
import { chanceOfLevel } from "./levelStatistics.ts";
import type { Water } from "./waters.ts";

/** How often a measure's crest is overtopped by one water. */
export interface Crest {
  /** Chance a year; null: not known. */
  chance: number | null;
  origin: "fitted" | "assumed" | "unknown";
}

/** A measure that stands against a water, with how often its crest is overtopped. */
export interface MeasureCrest {
  measure: ProtectingMeasure;
  crest: Crest;
}

/** No crest is overtopped more rarely than once in a million years: levels cannot tell more. Ours. */
const rarestChance = 1e-6;

/**
 * Chance a year that a crest is overtopped (definition 3): from the levels' fitted statistics. With one level only there is
 * nothing to fit: a crest at or above it is taken to hold up to it and no further; how often a lower one fails is not known.
 */
export function crestOf(measure: ProtectingMeasure, water: Water): Crest {
  if (measure.crestLevelM === null) return { chance: null, origin: "unknown" };
  if (water.fitted !== null) {
    const chance = chanceOfLevel(water.fitted, measure.crestLevelM);
    return { chance: Math.max(chance, rarestChance), origin: "fitted" };
  }
  const highest = water.levels.at(-1)!;
  return measure.crestLevelM >= highest.levelM
    ? { chance: 1 / highest.returnPeriodYears, origin: "assumed" }
    : { chance: null, origin: "unknown" };
}

/**
 * The chance a year from which the measures no longer hold one water back from one parcel: 1 where none protects it, the
 * weakest crest's where several do; null where one of them is not known.
 */
export function untilChance(crests: readonly MeasureCrest[], parcelId: string): number | null {
  let weakest: number | null = null;
  for (const { measure, crest } of crests) {
    if (!measure.unitIds.has(parcelId)) continue;
    if (crest.chance === null) return null;
    weakest = weakest === null ? crest.chance : Math.max(weakest, crest.chance);
  }
  return weakest ?? 1;
}
