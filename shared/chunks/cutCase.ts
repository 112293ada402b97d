import { limits } from "../contract/index.ts";
import { canonicalJson, sha256Hex } from "../formats/index.ts";
import type { CaseChunk, CaseFile, ChunkRef, Parcel, Position } from "../model/index.ts";
import { untold } from "../untold.ts";
import { hilbertPlaces } from "./hilbert.ts";

/** A chunk as it is kept, and how a header names it. */
export interface CutChunk {
  chunk: CaseChunk;
  /** Canonical JSON: the bytes that the name is of. */
  text: string;
  ref: ChunkRef;
}

/** What is cut: all of a case that lies on parcels. */
export type Cuttable = Pick<CaseFile, "parcels" | "buildings" | "exposure">;

/**
 * Cuts a case into chunks, one after the other, so that none is held longer than its reader holds it. Parcels go along a Hilbert curve of
 * their middles, so that a chunk is a compact piece of land; all that lies on a parcel goes with it, roads on no parcel with the first
 * chunk. Each parcel is in one chunk, and the order that parcels and things come in moves nothing. A chunk that would be larger than
 * `most.bytes` is cut in halves; one parcel that is larger by itself stays so, for whoever stores it to refuse.
 */
export function* chunksOf(
  sag: Cuttable,
  most = { parcels: limits.chunkParcels.most, bytes: limits.chunkBytes.most },
): Generator<CutChunk> {
  const on = thingsOn(sag);
  const queue: Parcel[][] = [];
  const ordered = alongCurve(sag.parcels);
  for (let from = 0; from < ordered.length; from += most.parcels) queue.push(ordered.slice(from, from + most.parcels));
  for (let first = true; queue.length > 0; ) {
    const parcels = queue.shift()!;
    const cut = cutChunk(chunkWith(parcels, on, first));
    if (cut.ref.bytes > most.bytes && parcels.length > 1) {
      const half = parcels.length >> 1;
      queue.unshift(parcels.slice(0, half), parcels.slice(half));
      continue;
    }
    first = false;
    yield cut;
  }
}

/** The case that names the chunks, and holds nothing that lies in them. */
export function headerOf(sag: CaseFile, chunks: readonly ChunkRef[]): CaseFile {
  return { ...sag, parcels: [], buildings: [], exposure: untold.exposure, parcelsRef: { chunks: [...chunks] } };
}

/** A chunk with its text and its name. */
export function cutChunk(chunk: CaseChunk): CutChunk {
  const text = canonicalJson(chunk);
  const bytes = new TextEncoder().encode(text).length;
  return { chunk, text, ref: { sha256: sha256Hex(text), bytes, parcels: chunk.parcels.length } };
}

type Kinds = { buildings: CaseFile["buildings"] } & CaseFile["exposure"];
type ThingsOn = { [Kind in keyof Kinds]: ReadonlyMap<string | null, Kinds[Kind]> };

/** What lies on each parcel; null: on none of the case's, which is for whoever reads the chunk to judge. */
export function thingsOn({ parcels, buildings, exposure }: Cuttable): ThingsOn {
  const known = new Set<string | null>(parcels.map(({ id }) => id));
  const byParcel = <T extends { id: string; parcelId: string | null }>(things: readonly T[]) => {
    const found = new Map<string | null, T[]>();
    for (const thing of [...things].sort(byId)) {
      const key = known.has(thing.parcelId) ? thing.parcelId : null;
      const own = found.get(key);
      if (own === undefined) found.set(key, [thing]);
      else own.push(thing);
    }
    return found;
  };
  return {
    buildings: byParcel(buildings),
    roads: byParcel(exposure.roads),
    fields: byParcel(exposure.fields),
    assets: byParcel(exposure.assets),
  };
}

/** `first`: what is on no parcel goes with it. */
export function chunkWith(parcels: readonly Parcel[], on: ThingsOn, first: boolean): CaseChunk {
  const inOrder = [...parcels].sort(byId);
  const keys = [...(first ? [null] : []), ...inOrder.map(({ id }) => id)];
  const here = <T>(things: ReadonlyMap<string | null, T[]>): T[] => keys.flatMap((key) => things.get(key) ?? []);
  return {
    format: "vandret-del/1.0",
    parcels: inOrder,
    buildings: here(on.buildings),
    exposure: { roads: here(on.roads), fields: here(on.fields), assets: here(on.assets) },
  };
}

/** UTF-16 order, as the roll's. */
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function alongCurve(parcels: readonly Parcel[]): Parcel[] {
  const places = hilbertPlaces(parcels.map(middleOf));
  return parcels
    .map((parcel, i) => ({ parcel, place: places[i]! }))
    .sort((a, b) => a.place - b.place || byId(a.parcel, b.parcel))
    .map(({ parcel }) => parcel);
}

/** The middle of the upright rectangle round a parcel. */
function middleOf({ geometry }: Parcel): Position {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  let [westM, southM, eastM, northM] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring) {
      [westM, eastM] = [Math.min(westM, x), Math.max(eastM, x)];
      [southM, northM] = [Math.min(southM, y), Math.max(northM, y)];
    }
  return [(westM + eastM) / 2, (southM + northM) / 2];
}
