/**
 * What a map needs of a chunk, as one file of columns: each parcel's id and the box round it, by which a page finds and colours it, and all
 * corners, of which tiles are cut. One row a parcel, in the order of the ids, as the units of the chunk's own columns.
 */
import { type ColumnFile, columnFile, readColumnFile } from "../formats/index.ts";
import type { TileShape } from "../formats/tiles/index.ts";
import { toMercator } from "../geo/index.ts";
import type { Parcel } from "../model/index.ts";
import { boxParts, type MapBox } from "./mapBox.ts";

export interface MapHead {
  format: "vandret-kort/1.0";
}

/** Corners are told to half a centimetre. */
const cornerParts = 0x100000000;
/** Of the second word of a ring: it begins a polygon; the rest is how many corners it has. */
const begins = 0x80000000;

const sides = ["west", "north", "east", "south"] as const;
const lists = { rings: "rings", corners: "corners" } as const;

export function mapColumns(parcels: readonly Parcel[]): Uint8Array {
  const inOrder = [...parcels].sort((a, b) => (a.id < b.id ? -1 : 1));
  const boxes: Record<(typeof sides)[number], Float64Array> = {
    west: new Float64Array(inOrder.length),
    north: new Float64Array(inOrder.length),
    east: new Float64Array(inOrder.length),
    south: new Float64Array(inOrder.length),
  };
  const rings: number[] = [];
  const corners: number[] = [];
  for (const [row, { geometry }] of inOrder.entries()) {
    let [west, north, east, south] = [1, 1, 0, 0];
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const polygon of polygons)
      for (const [r, ring] of polygon.entries()) {
        rings.push(row, (r === 0 ? begins : 0) + ring.length);
        for (const corner of ring) {
          const [x, y] = toMercator(corner);
          [west, east] = [Math.min(west, x), Math.max(east, x)];
          [north, south] = [Math.min(north, y), Math.max(south, y)];
          corners.push(Math.round(x * cornerParts), Math.round(y * cornerParts));
        }
      }
    boxes.west[row] = Math.floor(west * boxParts);
    boxes.north[row] = Math.floor(north * boxParts);
    boxes.east[row] = Math.ceil(east * boxParts);
    boxes.south[row] = Math.ceil(south * boxParts);
  }
  const head: MapHead = { format: "vandret-kort/1.0" };
  return columnFile(head, inOrder.length, {
    numbers: boxes,
    words: { id: inOrder.map(({ id }) => id) },
    lists: { [lists.rings]: pairs(rings), [lists.corners]: pairs(corners) },
  });
}

/** Two whole numbers of 32 bits in each of 64. */
const pairs = (numbers: readonly number[]): BigUint64Array => new BigUint64Array(Uint32Array.from(numbers).buffer);

/** The same without the corners. */
export function placesOf(file: Uint8Array): Uint8Array {
  const { head, rows, numbers, words } = readColumnFile<MapHead>(file);
  return columnFile(head, rows, {
    numbers: Object.fromEntries(sides.map((side) => [side, numbers(side)])),
    words: { id: words("id") },
  });
}

/** The shapes of a chunk's parcels; `first`: the number of the first of them. */
export function shapesOf(file: Uint8Array, first: number): TileShape[] {
  const read = readColumnFile<MapHead>(file);
  const shapes = read.words("id").map((id, row): TileShape => ({ number: first + row, id: id ?? "", polygons: [] }));
  const rings = new Uint32Array(read.list(lists.rings).buffer);
  const corners = new Uint32Array(read.list(lists.corners).buffer);
  for (let at = 0, ring = 0; ring < rings.length; ring += 2) {
    const { polygons } = shapes[rings[ring]!]!;
    const count = rings[ring + 1]!;
    if (count >= begins) polygons.push([]);
    const length = count % begins;
    polygons
      .at(-1)!
      .push(
        Array.from({ length }, (_, i): [number, number] => [
          corners[2 * (at + i)]! / cornerParts,
          corners[2 * (at + i) + 1]! / cornerParts,
        ]),
      );
    at += length;
  }
  return shapes;
}

/** The box round all parcels of a chunk; null: it has none. */
export function boxOf({ rows, numbers }: ColumnFile<MapHead>): MapBox | null {
  if (rows === 0) return null;
  return {
    west: numbers("west").reduce((a, b) => Math.min(a, b)),
    north: numbers("north").reduce((a, b) => Math.min(a, b)),
    east: numbers("east").reduce((a, b) => Math.max(a, b)),
    south: numbers("south").reduce((a, b) => Math.max(a, b)),
  };
}
