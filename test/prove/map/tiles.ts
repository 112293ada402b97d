/** What the server does for the map of a large town, without a browser: files of the map, all tiles of each zoom, and what the page's worker draws. */
import { boxParts } from "../../../shared/chunks/mapBox.ts";
import { boxOf, type MapHead, mapColumns, placesOf, shapesOf } from "../../../shared/chunks/mapColumns.ts";
import { limits, tileZooms } from "../../../shared/contract/index.ts";
import { readColumnFile } from "../../../shared/formats/index.ts";
import { parcelTile, tileSource } from "../../../shared/formats/tiles/index.ts";
import { classesOf } from "../../../web/map/classes.ts";
import { coloursOf, drawOverview, type PlacedParcels } from "../../../web/map/overview.ts";
import type { LargeTown } from "../../server/largeTown.ts";

export interface ZoomOfTiles {
  zoom: number;
  tiles: number;
  largestBytes: number;
  medianBytes: number;
  allBytes: number;
  /** Chunks that one tile is cut of, at most. */
  chunks: number;
  /** Core time of one tile, ms, in the mean. */
  coreMs: number;
}

export interface TileFacts {
  parcels: number;
  chunks: number;
  /** Of the kept files, and of what a page fetches of them. */
  keptBytes: number;
  placesBytes: number;
  /** Core time to make the kept files, and the shapes ready to be cut, of all chunks, ms. */
  keptMs: number;
  readyMs: number;
  zooms: ZoomOfTiles[];
  /** Core time in the page's worker for all parcels: their colours, and the overview, ms. */
  coloursMs: number;
  overviewMs: number;
}

/** Core time, which other work on the machine is not in, ms. */
function core<T>(act: () => T): [T, number] {
  const before = process.cpuUsage();
  const made = act();
  const { user, system } = process.cpuUsage(before);
  return [made, (user + system) / 1_000];
}

export function tileFacts({ chunks }: LargeTown): TileFacts {
  const [files, keptMs] = core(() => chunks.map(({ chunk }) => mapColumns(chunk.parcels)));
  const [sources, readyMs] = core(() =>
    files.map((file, i) => tileSource(shapesOf(file, i * limits.chunkParcels.most), tileZooms.most)),
  );
  const boxes = files.map((file) => boxOf(readColumnFile<MapHead>(file))!);
  const zooms = [14, 15, 16].map((zoom): ZoomOfTiles => {
    const side = boxParts / 2 ** zoom;
    const met = new Map<string, number[]>();
    for (const [i, { west, north, east, south }] of boxes.entries())
      for (let x = Math.floor(west / side); x <= east / side; x++)
        for (let y = Math.floor(north / side); y <= south / side; y++)
          met.set(`${x} ${y}`, [...(met.get(`${x} ${y}`) ?? []), i]);
    const [sizes, coreMs] = core(() =>
      [...met].map(([place, own]) => {
        const [x, y] = place.split(" ").map(Number) as [number, number];
        return parcelTile(
          own.map((i) => sources[i]!),
          zoom,
          x,
          y,
        ).length;
      }),
    );
    const filled = sizes.filter((bytes) => bytes > 0).sort((a, b) => a - b);
    return {
      ...{ zoom, tiles: filled.length, largestBytes: filled.at(-1)!, medianBytes: filled[filled.length >> 1]! },
      allBytes: filled.reduce((sum, bytes) => sum + bytes, 0),
      chunks: Math.max(...[...met.values()].map(({ length }) => length)),
      coreMs: coreMs / sizes.length,
    };
  });
  const places = placesIn(files);
  const parcels = places.numbers.length;
  const unitOf = Int32Array.from({ length: parcels }, (_, i) => i);
  const amounts = Float64Array.from({ length: parcels }, (_, i) => (i * 7_919) % 3_000_000);
  const [classes, classesMs] = core(() => classesOf(amounts));
  const [, coloursMs] = core(() => coloursOf(amounts, unitOf, classes));
  const [, overviewMs] = core(() => drawOverview(places, amounts, unitOf, classes));
  return {
    ...{ parcels, chunks: chunks.length, keptMs, readyMs, zooms, overviewMs, coloursMs: classesMs + coloursMs },
    keptBytes: files.reduce((sum, { length }) => sum + length, 0),
    placesBytes: files.reduce((sum, file) => sum + placesOf(file).length, 0),
  };
}

function placesIn(files: readonly Uint8Array[]): PlacedParcels {
  const read = files.map((file) => readColumnFile<MapHead>(file));
  const boxes = read.flatMap((file) => {
    const sides = (["west", "north", "east", "south"] as const).map((side) => file.numbers(side));
    return Array.from({ length: file.rows }, (_, row) => sides.map((side) => side[row]!)).flat();
  });
  return { numbers: Uint32Array.from({ length: boxes.length / 4 }, (_, i) => i), boxes: Int32Array.from(boxes) };
}
