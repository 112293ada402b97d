/** Roads, fields and assets put on the parcels they lie on: from a file and from what a person types, alike. */

import { cutArea, cutLine, type ParcelGround, parcelOfMost } from "./geo/cut/index.ts";
import { checkGeometry, lengthM } from "./geo/index.ts";
import type { Areal, ExposedAsset, ExposedField, ExposedRoad, Exposure, Issue, Position } from "./model/index.ts";

/** What came of one road, field or asset. */
export interface Placed<T> {
  pieces: T[];
  /** Why it cannot be used; then there are no pieces. */
  issue: Issue | null;
  /** Metres of a road, m² of a field, on no parcel. */
  outside: number;
  /** m² on several parcels that cover each other: on each of them. */
  severalM2: number;
  slivers: { count: number; areaM2: number };
  /** An asset that lies on more parcels than the one it is put on. */
  isShared: boolean;
}

const nothing = { issue: null, outside: 0, severalM2: 0, slivers: { count: 0, areaM2: 0 }, isShared: false };
const refusedWith = (issue: Issue): Placed<never> => ({ ...nothing, pieces: [], issue });

/** Ids that nothing of a kind has yet. */
export class FreeIds {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(taken: readonly { id: string }[]) {
    this.#taken = new Set(taken.map(({ id }) => id));
  }

  /** The name itself where it stands alone and is free, else with the next free number: "Havnevej", "Havnevej-1", … */
  take(name: string, isAlone: boolean): string {
    let id = name;
    if (!isAlone || this.#taken.has(id)) {
      let number = this.#next.get(name) ?? 1;
      while (this.#taken.has(`${name}-${number}`)) number++;
      this.#next.set(name, number + 1);
      id = `${name}-${number}`;
    }
    this.#taken.add(id);
    return id;
  }
}

/** Where things may be put: the parcels, and the ids that are free. */
export interface Ground {
  parcels: ParcelGround;
  free: Record<keyof Exposure, FreeIds>;
}

/** Words that stand for a thing nobody has named; names are cut so that a number still fits an id. */
const unnamed = { roads: "vej", fields: "mark", assets: "vaerdi" } as const;
const longestName = 90;
const idOf = (free: FreeIds, kind: keyof Exposure, name: string | null, isAlone: boolean): string =>
  name === null ? free.take(unnamed[kind], false) : free.take(name.slice(0, longestName), isAlone);

/** A road cut at the parcels' borders. What lies on none is kept without a parcel: it harms nobody. */
export function placeRoad(line: Position[], name: string | null, { parcels, free }: Ground): Placed<ExposedRoad> {
  const [issue] = checkGeometry({ type: "LineString", coordinates: line }, "/geometry");
  if (issue !== undefined) return refusedWith(issue);
  const cut = cutLine(line, parcels);
  const pieces = cut.map((piece): ExposedRoad => ({ id: idOf(free.roads, "roads", name, cut.length === 1), ...piece }));
  const outside = cut
    .filter(({ parcelId }) => parcelId === null)
    .reduce((metres, piece) => metres + lengthM({ type: "LineString", coordinates: piece.line }), 0);
  return { ...nothing, pieces, outside };
}

/** A field cut at the parcels' borders. Ground on no parcel is nobody's, and is left out. */
export function placeField(
  geometry: Areal,
  crop: string,
  name: string | null,
  { parcels, free }: Ground,
): Placed<ExposedField> {
  const [issue] = checkGeometry(geometry, "/geometry");
  if (issue !== undefined) return refusedWith(issue);
  const cut = cutArea(geometry, parcels);
  if (cut === null) return refusedWith({ path: "/geometry", code: "cannot-be-cut", facts: {} });
  const { pieces, slivers, outsideM2, severalM2 } = cut;
  if (pieces.length === 0) return refusedWith({ path: "/geometry", code: "on-no-parcel", facts: {} });
  return {
    ...nothing,
    ...{ slivers, severalM2, outside: outsideM2 },
    pieces: pieces.map((piece) => ({
      id: idOf(free.fields, "fields", name, pieces.length === 1),
      ...{ parcelId: piece.parcelId, crop, geometry: piece.geometry },
    })),
  };
}

/** An asset is one thing, lost as one: it is put on the parcel with most of it. */
export function placeAsset(
  asset: Omit<ExposedAsset, "id" | "parcelId">,
  { parcels, free }: Ground,
): Placed<ExposedAsset> {
  const [issue] = checkGeometry(asset.geometry, "/geometry");
  if (issue !== undefined) return refusedWith(issue);
  const most = parcelOfMost(asset.geometry, parcels);
  if (most === null) return refusedWith({ path: "/geometry", code: "on-no-parcel", facts: {} });
  const { parcelId, isShared } = most;
  return { ...nothing, isShared, pieces: [{ id: idOf(free.assets, "assets", asset.title, true), parcelId, ...asset }] };
}
