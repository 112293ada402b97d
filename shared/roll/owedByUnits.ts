/** What each unit owes over all measures, whole øre, in the order of `ids`: the one place where a unit's shares are summed. */
export function owedByUnits(
  ids: readonly string[],
  measures: readonly { ids: readonly string[]; oere: Float64Array }[],
): Float64Array {
  const place = new Map(ids.map((id, i) => [id, i]));
  const owed = new Float64Array(ids.length);
  for (const { ids: members, oere } of measures) members.forEach((id, i) => (owed[place.get(id)!]! += oere[i]!));
  return owed;
}
