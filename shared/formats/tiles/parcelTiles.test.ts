import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { describe, expect, it } from "vitest";
import { mostTileBytes, parcelTile, type TileShape, tileExtent, tileSource } from "./parcelTiles.ts";

type Corner = [number, number];

/** A tile of zoom 14 in Denmark; places in it are told in parts of its side. */
const [z, x, y] = [14, 8_700, 5_100];
const inTile = (u: number, v: number): Corner => [(x + u) / 2 ** z, (y + v) / 2 ** z];
const box = (u0: number, v0: number, u1: number, v1: number): Corner[] => [
  inTile(u0, v0),
  inTile(u1, v0),
  inTile(u1, v1),
  inTile(u0, v1),
  inTile(u0, v0),
];
const shape = (number: number, ...polygons: Corner[][][]): TileShape => ({ number, id: `1-${number}a`, polygons });

const read = (bytes: Uint8Array) => new VectorTile(new PbfReader(bytes));
interface Seen {
  number: number | undefined;
  id: unknown;
  rings: Corner[][];
}
function seenIn(bytes: Uint8Array): Seen[] {
  const layer = read(bytes).layers.parcels;
  return Array.from({ length: layer?.length ?? 0 }, (_, i) => {
    const feature = layer!.feature(i);
    const rings = feature.loadGeometry().map((ring) => ring.map(({ x, y }): Corner => [x, y]));
    return { number: feature.id, id: feature.properties.id, rings };
  });
}

/** Signed area of a ring, in squares of a tile's 4,096ths. */
const areaOf = (ring: readonly Corner[]): number =>
  ring.reduce((sum, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    return sum + (ax * by - bx * ay) / 2;
  }, 0);

/** What of a ring lies within its tile, without what is drawn over the border (Sutherland and Hodgman). */
function within(ring: readonly Corner[]): Corner[] {
  let kept: readonly Corner[] = ring;
  for (const [axis, limit, sign] of [
    [0, 0, 1],
    [0, tileExtent, -1],
    [1, 0, 1],
    [1, tileExtent, -1],
  ] as const) {
    const isIn = (corner: Corner) => sign * (corner[axis] - limit) >= 0;
    kept = kept.flatMap((to, i): Corner[] => {
      const from = kept[(i + kept.length - 1) % kept.length]!;
      if (isIn(from) === isIn(to)) return isIn(to) ? [to] : [];
      const part = (limit - from[axis]) / (to[axis] - from[axis]);
      const at: Corner = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
      return isIn(to) ? [at, to] : [at];
    });
  }
  return [...kept];
}

describe("a tile of parcels", () => {
  it("has each parcel with its number and id, its corners as they are, and its hole", () => {
    const hole = box(0.25, 0.25, 0.375, 0.375).reverse();
    const source = tileSource(
      [shape(0, [box(0.125, 0.125, 0.5, 0.5), hole]), shape(5_001, [box(0.5, 0.5, 0.75, 1)])],
      16,
    );
    const [first, second] = seenIn(parcelTile([source], z, x, y));
    expect([first!.number, first!.id, second!.number, second!.id]).toEqual([0, "1-0a", 5_001, "1-5001a"]);
    // An eighth of 4,096 is 512.
    expect(first!.rings[0]).toEqual(
      expect.arrayContaining([
        [512, 512],
        [2048, 512],
        [2048, 2048],
        [512, 2048],
      ]),
    );
    expect(first!.rings[1]).toEqual(
      expect.arrayContaining([
        [1024, 1024],
        [1536, 1024],
        [1536, 1536],
        [1024, 1536],
      ]),
    );
    expect(Math.sign(areaOf(first!.rings[0]!))).toBe(-Math.sign(areaOf(first!.rings[1]!)));
  });

  it("draws what lies in another tile no farther than over the border, and nothing where there is nothing", () => {
    const source = tileSource([shape(0, [box(-0.5, 0.25, 0.5, 0.5)])], 16);
    const [seen] = seenIn(parcelTile([source], z, x, y));
    expect(Math.min(...seen!.rings[0]!.map(([u]) => u))).toBe(-32);
    expect(parcelTile([source], z, x + 1, y).length).toBe(0);
    expect(parcelTile([], z, x, y).length).toBe(0);
  });

  it("leaves no corner out that lies on a line between two others: neighbours meet at each", () => {
    const wall = Array.from({ length: 41 }, (_, i): Corner => inTile(0.5, 0.25 + i / 80));
    const left = [inTile(0.25, 0.25), ...wall, inTile(0.25, 0.75), inTile(0.25, 0.25)];
    const right = [...[...wall].reverse(), inTile(0.75, 0.25), inTile(0.75, 0.75), inTile(0.5, 0.75)];
    const both = seenIn(parcelTile([tileSource([shape(0, [left]), shape(1, [right])], 16)], z, x, y));
    const onWall = ({ rings }: Seen) => new Set(rings[0]!.filter(([u]) => u === 2048).map(([, v]) => v));
    expect(onWall(both[0]!).size).toBe(41);
    expect(onWall(both[1]!)).toEqual(onWall(both[0]!));
  });

  it("and its neighbours hold the whole of each parcel: their pieces have its area, whichever zoom and however it is cut", () => {
    // A skew shape over four tiles of zoom 14, 16 of 15 and 64 of 16; given twice, by two chunks.
    const skew: Corner[] = [
      inTile(0.3, 0.2),
      inTile(1.7, 0.45),
      inTile(1.55, 1.8),
      inTile(0.15, 1.6),
      inTile(0.3, 0.2),
    ];
    const source = tileSource([shape(7, [skew])], 16);
    for (const zoom of [14, 15, 16]) {
      const scale = 2 ** (zoom - z);
      let pieces = 0;
      for (let tx = x * scale; tx < (x + 2) * scale; tx++)
        for (let ty = y * scale; ty < (y + 2) * scale; ty++)
          for (const { rings } of seenIn(parcelTile([source], zoom, tx, ty)))
            for (const ring of rings) pieces += Math.abs(areaOf(within(ring)));
      const whole = Math.abs(
        areaOf(skew.map(([u, v]): Corner => [u * 2 ** zoom * tileExtent, v * 2 ** zoom * tileExtent])),
      );
      // Each corner is rounded by half a step at most: along all sides that is no more than their length.
      const around = 6 * tileExtent * scale;
      expect(Math.abs(pieces - whole)).toBeLessThan(around);
    }
  });

  it("is put together of all chunks that meet it", () => {
    const [one, other] = [
      tileSource([shape(3, [box(0, 0, 0.5, 1)])], 16),
      tileSource([shape(5_003, [box(0.5, 0, 1, 1)])], 16),
    ];
    expect(seenIn(parcelTile([one, other], z, x, y)).map(({ number }) => number)).toEqual([3, 5_003]);
  });

  it("is never larger than a megabyte: where it would be, it tells how many parcels there are instead", () => {
    const side = 250;
    const many = Array.from({ length: side * side }, (_, i) => {
      const [u, v] = [(i % side) / side, Math.floor(i / side) / side];
      return shape(i, [box(u, v, u + 1 / side, v + 1 / side)]);
    });
    const source = tileSource(many, 16);
    const dense = parcelTile([source], z, x, y);
    expect(dense.length).toBeLessThan(mostTileBytes);
    const { layers } = read(dense);
    expect(Object.keys(layers)).toEqual(["dense"]);
    expect(layers.dense!.feature(0).properties).toEqual({ parcels: side * side });
    // Four times nearer they are parcels again.
    const near = parcelTile([source], 16, 4 * x, 4 * y);
    expect(near.length).toBeLessThan(mostTileBytes);
    expect(seenIn(near).length).toBeGreaterThan((side * side) / 16);
  });
});
