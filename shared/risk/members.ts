import type { Rows } from "../model/index.ts";
import { rowsOf } from "./rows.ts";

/**
 * Which things lie on each parcel, by their places, in the order of the parcels. A thing whose parcel is not among them is on none.
 * Two columns of whole numbers, and a list of a parcel's when it is asked for: of a million parcels no list is kept.
 */
export function membersOfParcels(
  parcels: Rows<{ id: string }>,
  things: Rows<{ parcelId: string }>,
): Rows<readonly number[]> {
  const placeOf = placesById(parcels);
  const parcelOf = new Int32Array(things.length);
  const first = new Int32Array(parcels.length + 2);
  for (let i = 0; i < things.length; i++) {
    const place = placeOf(things.at(i)!.parcelId) ?? parcels.length;
    parcelOf[i] = place;
    first[place + 1]!++;
  }
  for (let place = 0; place <= parcels.length; place++) first[place + 1]! += first[place]!;
  const members = new Int32Array(things.length);
  const next = first.slice();
  for (let i = 0; i < things.length; i++) members[next[parcelOf[i]!]!++] = i;
  return rowsOf(parcels.length, (place) => {
    const own: number[] = [];
    for (let i = first[place]!; i < first[place + 1]!; i++) own.push(members[i]!);
    return own;
  });
}

/**
 * The place of a parcel. Large tables hold the buildings in the order of their parcels: the one asked for is then the last one or the
 * next, and the table of all ids, a second for a million, is never made.
 */
function placesById(parcels: Rows<{ id: string }>): (id: string) => number | undefined {
  let last = { id: parcels.at(0)?.id, place: 0 };
  let byId: Map<string, number> | undefined;
  return (id) => {
    if (byId !== undefined) return byId.get(id);
    if (id === last.id) return last.place;
    const nextId = parcels.at(last.place + 1)?.id;
    if (id === nextId) last = { id, place: last.place + 1 };
    else byId = new Map(Array.from(parcels, (parcel, place) => [parcel.id, place]));
    return byId === undefined ? last.place : byId.get(id);
  };
}
