import type { Share } from "./lines.ts";

/** What each unit owes over all measures, whole øre, in the order of `ids`: the one place where a unit's shares are summed. */
export function owedByUnits(
  ids: readonly string[],
  measures: readonly { shares: readonly Pick<Share, "id" | "oere">[] }[],
): Float64Array {
  const place = new Map(ids.map((id, i) => [id, i]));
  const owed = new Float64Array(ids.length);
  for (const { shares } of measures) for (const { id, oere } of shares) owed[place.get(id)!]! += oere;
  return owed;
}
