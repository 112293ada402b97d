import type { Oere } from "../model/index.ts";
import { oere } from "../money/index.ts";
import type { MeasureLine } from "./lines.ts";

/** What each unit pays a year for the upkeep of the measures that reach it; null: for one of them it is not decided who does. */
export function upkeepOfUnits(
  ids: readonly string[],
  measures: readonly Pick<MeasureLine, "upkeep" | "upkeepShares" | "ids">[],
): (Oere | null)[] {
  const placeOf = new Map(ids.map((id, i) => [id, i]));
  const owed = new Float64Array(ids.length);
  const open = new Uint8Array(ids.length);
  for (const { upkeep, upkeepShares, ids: reached } of measures) {
    if (upkeep.perYearOere > 0 && upkeep.paidBy === null) for (const id of reached) open[placeOf.get(id)!] = 1;
    upkeepShares?.ids.forEach((id, i) => {
      owed[placeOf.get(id)!]! += upkeepShares.oere[i]!;
    });
  }
  return ids.map((_, i) => (open[i] === 1 ? null : oere(owed[i]!)));
}
