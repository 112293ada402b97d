/** What each unit owes over all measures, whole øre, in the order of `ids`: the one place where a unit's shares are summed. */
export function owedByUnits(
  ids: readonly string[],
  measures: readonly { ids: readonly string[]; oere: Float64Array }[],
): Float64Array {
  const placesOf = placesIn(ids);
  return owedAt(
    ids.length,
    measures.map(({ ids: members, oere }) => ({ places: placesOf(members), oere })),
  );
}

/** The same, where it is known at which places of the roll the units of each measure stand. */
export function owedAt(length: number, measures: readonly { places: Uint32Array; oere: Float64Array }[]): Float64Array {
  const owed = new Float64Array(length);
  for (const { places, oere } of measures) for (let i = 0; i < places.length; i++) owed[places[i]!]! += oere[i]!;
  return owed;
}

/** Where some units stand in a roll. */
export function placesIn(ids: readonly string[]): (members: readonly string[]) => Uint32Array {
  const place = new Map(ids.map((id, i) => [id, i]));
  return (members) => Uint32Array.from(members, (id) => place.get(id)!);
}
