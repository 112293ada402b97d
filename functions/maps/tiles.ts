import { boxParts, type MapBox } from "../../shared/chunks/mapBox.ts";
import { shapesOf } from "../../shared/chunks/mapColumns.ts";
import { limits, refuse, tileZooms } from "../../shared/contract/index.ts";
import { parcelTile, type TileSource, tileSource } from "../../shared/formats/tiles/index.ts";
import type { Refusal, Result } from "../../shared/model/index.ts";
import { type MapIndex, readIndex } from "./mapIndex.ts";
import type { MapsPorts } from "./ports.ts";
import { RecentlyUsed } from "./recentlyUsed.ts";

/** Chunks whose shapes are held ready to be cut: each some 10 MB. A view of a map meets two to six. */
const mostChunks = 8;
const mostMaps = 4;

export interface Tiles {
  tile(tenant: string, map: string, z: number, x: number, y: number): Promise<Result<Uint8Array>>;
  /** The kept file of one of its chunks. */
  chunk(tenant: string, map: string, chunk: number): Promise<Result<Uint8Array>>;
}

/** Tiles of maps that are prepared. What was last used stays in memory; a tile is cut of the chunks that meet it. Issue: `map-not-found`. */
export function tilesOf(ports: MapsPorts): Tiles {
  const indexes = new RecentlyUsed<MapIndex>(mostMaps);
  const sources = new RecentlyUsed<TileSource>(mostChunks);
  const notFound = (map: string): Refusal => refuse([{ path: "/path/map", code: "map-not-found", facts: { id: map } }]);

  const indexOf = (tenant: string, map: string): Promise<Result<MapIndex>> =>
    indexes.get(`${tenant} ${map}`, async () => {
      const found = await readIndex(ports, tenant, map);
      if (!found.ok) return found;
      return found.value === null ? notFound(map) : { ok: true, value: found.value };
    });
  const fileOf = async (tenant: string, map: string, file: string): Promise<Result<Uint8Array>> => {
    const found = await ports.columns.get(tenant, file);
    if (!found.ok) return found;
    return found.value === null ? notFound(map) : { ok: true, value: found.value };
  };
  const sourceOf = (tenant: string, map: string, file: string, chunk: number): Promise<Result<TileSource>> =>
    sources.get(`${tenant} ${file} ${chunk}`, async () => {
      const found = await fileOf(tenant, map, file);
      if (!found.ok) return found;
      const shapes = shapesOf(found.value, chunk * limits.chunkParcels.most);
      return { ok: true, value: tileSource(shapes, tileZooms.most) };
    });

  return {
    tile: async (tenant, map, z, x, y) => {
      const index = await indexOf(tenant, map);
      if (!index.ok) return index;
      const met: TileSource[] = [];
      for (const [chunk, { file, box }] of index.value.chunks.entries()) {
        if (box === null || !meets(box, z, x, y)) continue;
        const source = await sourceOf(tenant, map, file, chunk);
        if (!source.ok) return source;
        met.push(source.value);
      }
      return { ok: true, value: parcelTile(met, z, x, y) };
    },
    chunk: async (tenant, map, chunk) => {
      const index = await indexOf(tenant, map);
      if (!index.ok) return index;
      const { length } = index.value.chunks;
      const file = index.value.chunks[chunk]?.file;
      if (file === undefined)
        return refuse([
          { path: "/query/chunk", code: "out-of-range", facts: { found: chunk, least: 0, most: length - 1 } },
        ]);
      return fileOf(tenant, map, file);
    },
  };
}

/** A tile with what is drawn over its border: a 64th of its side is more than the tiles have. */
function meets({ west, north, east, south }: MapBox, z: number, x: number, y: number): boolean {
  const side = boxParts / 2 ** z;
  const over = side / 64;
  return (
    west <= (x + 1) * side + over &&
    east >= x * side - over &&
    north <= (y + 1) * side + over &&
    south >= y * side - over
  );
}
