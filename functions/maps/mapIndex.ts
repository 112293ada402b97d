import { type MapBox } from "../../shared/chunks/mapBox.ts";
import { boxOf, type MapHead } from "../../shared/chunks/mapColumns.ts";
import { columnFile, readColumnFile, sha256Hex } from "../../shared/formats/index.ts";
import type { ChunkRef, Result } from "../../shared/model/index.ts";
import type { MapsPorts } from "./ports.ts";

/** A map that is prepared: the kept file of each of its chunks, and the box round the parcels in it; null: it has none. */
export interface MapIndex {
  chunks: { file: string; box: MapBox | null }[];
}

/** By which name what is made of a chunk is kept. */
export const mapFileName = (program: string, chunkSha256: string): string => sha256Hex(`map ${program} ${chunkSha256}`);

/** The name of the map of these chunks in this order, since a parcel's number says which chunk it is in. */
export const mapName = (program: string, chunks: readonly ChunkRef[]): string =>
  sha256Hex(`map of ${program} ${chunks.map(({ sha256 }) => sha256).join(" ")}`);

const sides = ["west", "north", "east", "south"] as const;

export function keepIndex(
  { columns }: Pick<MapsPorts, "columns">,
  tenant: string,
  name: string,
  { chunks }: MapIndex,
): Promise<Result<null>> {
  const side = (of: (typeof sides)[number]) => Float64Array.from(chunks, ({ box }) => box?.[of] ?? Number.NaN);
  const bytes = columnFile({ format: "vandret-kort-register/1.0" }, chunks.length, {
    numbers: Object.fromEntries(sides.map((of) => [of, side(of)])),
    words: { file: chunks.map(({ file }) => file) },
  });
  return columns.put(tenant, name, bytes);
}

/** Null: the map is not prepared, or not kept any more. */
export async function readIndex(
  { columns }: Pick<MapsPorts, "columns">,
  tenant: string,
  name: string,
): Promise<Result<MapIndex | null>> {
  const found = await columns.get(tenant, name);
  if (!found.ok || found.value === null) return found as Result<null>;
  const file = readColumnFile<{ format: string }>(found.value);
  if (file.head.format !== "vandret-kort-register/1.0") return { ok: true, value: null };
  const [west, north, east, south] = sides.map((of) => file.numbers(of)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const chunks = file.words("file").map((name, i) => ({
    file: name ?? "",
    box: Number.isNaN(west[i]!) ? null : { west: west[i]!, north: north[i]!, east: east[i]!, south: south[i]! },
  }));
  return { ok: true, value: { chunks } };
}

export const boxOfFile = (bytes: Uint8Array): MapBox | null => boxOf(readColumnFile<MapHead>(bytes));
