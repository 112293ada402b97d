import type { MeasureLine } from "./lines.ts";

/**
 * What each unit pays a year for the upkeep of the measures that reach it, whole øre; NaN: for one of them it is not decided who does.
 * `places`: where the measure's units stand in the roll.
 */
export function upkeepOfUnits(
  length: number,
  measures: readonly (Pick<MeasureLine, "upkeep" | "upkeepShares"> & { places: Uint32Array })[],
): Float64Array {
  const owed = new Float64Array(length);
  for (const { upkeep, upkeepShares, places } of measures) {
    const open = upkeep.perYearOere > 0 && upkeep.paidBy === null;
    if (open) for (let i = 0; i < places.length; i++) owed[places[i]!] = Number.NaN;
    if (upkeepShares === null) continue;
    for (let i = 0; i < places.length; i++) owed[places[i]!]! += upkeepShares.oere[i]!;
  }
  return owed;
}
