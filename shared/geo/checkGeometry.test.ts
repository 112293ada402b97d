import { describe, expect, it } from "vitest";
import type { Polygon, Ring } from "../model/index.ts";
import { checkGeometry, mostCorners } from "./checkGeometry.ts";

const [east, north] = [700_000, 6_170_000];
const at = (...places: [number, number][]): Ring => places.map(([x, y]) => [east + x, north + y]);
const polygon = (...coordinates: Ring[]): Polygon => ({ type: "Polygon", coordinates });
const box = (x: number, y: number, width: number, height: number): Ring =>
  at([x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y]);
const found = (geometry: Parameters<typeof checkGeometry>[0]) =>
  checkGeometry(geometry, "/area").map(({ code, path, facts }) => ({ code, path, ...facts }));

describe("the check of a geometry", () => {
  it("passes a lot with a hole, either way round", () => {
    expect(found(polygon(box(0, 0, 20, 20), box(5, 5, 5, 5)))).toEqual([]);
    expect(found(polygon(box(0, 0, 20, 20).reverse(), box(5, 5, 5, 5)))).toEqual([]);
  });

  it("tells where a bow tie crosses itself", () => {
    expect(found(polygon(at([0, 0], [10, 10], [10, 0], [0, 10], [0, 0])))).toMatchObject([
      { code: "polygon-self-crossing", path: "/area/coordinates", x: east + 5, y: north + 5 },
    ]);
  });

  it("refuses an edge that runs back along itself", () => {
    expect(found(polygon(at([0, 0], [10, 0], [10, 10], [10, 2], [0, 10], [0, 0])))).toMatchObject([
      { code: "polygon-self-crossing" },
    ]);
  });

  it("refuses a ring that touches itself", () => {
    expect(found(polygon(at([0, 0], [10, 0], [5, 5], [10, 10], [0, 10], [5, 5], [0, 0])))).toMatchObject([
      { code: "polygon-self-crossing", x: east + 5, y: north + 5 },
    ]);
  });

  it("finds a crossing of less than a millimetre", () => {
    // The third edge ends 1 mm beyond the first, 400 km away: float64 alone cannot tell the side.
    const far = 400_000;
    const ring: Ring = [
      [450_000, 6_020_000],
      [450_000 + far, 6_020_000 + far],
      [450_000 + far, 6_020_000],
      [450_000 + 1.001, 6_020_000 + 1.002],
      [450_000, 6_020_000],
    ];
    expect(found(polygon(ring))).toMatchObject([{ code: "polygon-self-crossing" }]);
    ring[3] = [450_000 + 1.002, 6_020_000 + 1.001];
    expect(found(polygon(ring))).toEqual([]);
  });

  it("tells a hole that lies outside, one that crosses the edge, and one inside another", () => {
    expect(found(polygon(box(0, 0, 20, 20), box(30, 5, 5, 5)))).toMatchObject([
      { code: "polygon-hole-outside", ring: 1 },
    ]);
    expect(found(polygon(box(0, 0, 20, 20), box(15, 5, 10, 5)))).toMatchObject([{ code: "polygon-hole-crossing" }]);
    expect(found(polygon(box(0, 0, 20, 20), box(2, 2, 10, 10), box(4, 4, 2, 2)))).toMatchObject([
      { code: "polygon-hole-crossing", ring: 2 },
    ]);
  });

  it("lets a hole touch the edge in a corner", () => {
    expect(found(polygon(box(0, 0, 20, 20), at([0, 0], [8, 2], [2, 8], [0, 0])))).toEqual([]);
  });

  it("refuses parts that lie on each other and passes parts that share an edge corner", () => {
    const parts = (...rings: Ring[]) => found({ type: "MultiPolygon", coordinates: rings.map((ring) => [ring]) });
    expect(parts(box(0, 0, 20, 20), box(5, 5, 5, 5))).toMatchObject([{ code: "polygon-self-crossing", part: 1 }]);
    expect(parts(box(0, 0, 20, 20), box(15, 15, 20, 20))).toMatchObject([{ code: "polygon-self-crossing" }]);
    expect(parts(box(0, 0, 20, 20), box(20, 20, 5, 5))).toEqual([]);
  });

  it("finds a hole or a part that passes the edge exactly at corners", () => {
    // A diamond of 50 m² round the edge: half of it outside, though no two edges cross between their corners.
    const diamond = at([0, 5], [5, 10], [0, 15], [-5, 10], [0, 5]);
    expect(found(polygon(box(0, 0, 20, 20), diamond))).toMatchObject([
      { code: "polygon-hole-crossing", x: east, y: north + 5, otherRing: 1 },
    ]);
    expect(found({ type: "MultiPolygon", coordinates: [[diamond], [box(0, 0, 20, 20)]] })).toMatchObject([
      { code: "polygon-self-crossing", x: east, y: north + 5 },
    ]);
    // Every corner of the hole is inside; its north edge leaves by one corner of the bay and comes back by another.
    const bay = at([0, 0], [40, 0], [40, 20], [24, 20], [26, 8], [20, 4], [14, 8], [16, 20], [0, 20], [0, 0]);
    const hole = at([5, 8], [35, 8], [20, 2], [5, 8]);
    expect(found(polygon(bay, hole))).toMatchObject([{ code: "polygon-hole-crossing" }]);
  });

  it("lets a hole touch the tip of a bay", () => {
    const bay = at([0, 0], [40, 0], [40, 20], [30, 20], [20, 8], [10, 20], [0, 20], [0, 0]);
    expect(found(polygon(bay, at([5, 8], [35, 8], [20, 2], [5, 8])))).toEqual([]);
  });

  it("lets a part lie in another's hole, and touch it there with every corner", () => {
    const diamond = at([5, 10], [10, 5], [15, 10], [10, 15], [5, 10]);
    const island = { type: "MultiPolygon", coordinates: [[box(0, 0, 20, 20), box(5, 5, 10, 10)], [diamond]] } as const;
    expect(found({ ...island, coordinates: island.coordinates.map((rings) => [...rings]) })).toEqual([]);
    expect(found({ type: "MultiPolygon", coordinates: [[box(0, 0, 20, 20)], [diamond]] })).toMatchObject([
      { code: "polygon-self-crossing", part: 1 },
    ]);
  });

  it("names the empty part of a multipolygon", () => {
    expect(found({ type: "MultiPolygon", coordinates: [[], [box(0, 0, 20, 20)]] })).toMatchObject([
      { code: "polygon-empty", path: "/area/coordinates/0", part: 0 },
    ]);
  });

  it("counts repeated corners when it says which one", () => {
    expect(found(polygon(at([0, 0], [0, 0], [10, 10], [10, 0], [0, 10], [0, 0])))).toMatchObject([
      { code: "polygon-self-crossing", corner: 2, otherCorner: 4 },
    ]);
  });

  it("tells an empty, an open and a too short ring apart", () => {
    expect(found(polygon())).toMatchObject([{ code: "polygon-empty" }]);
    expect(found(polygon(at([0, 0], [10, 0], [10, 10], [0, 10])))).toMatchObject([
      { code: "ring-not-closed", path: "/area/coordinates/0" },
    ]);
    expect(found(polygon(at([0, 0], [10, 0], [0, 0])))).toMatchObject([{ code: "ring-too-short", corners: 2 }]);
    expect(found(polygon(at([0, 0], [10, 0], [20, 0], [0, 0])))).toMatchObject([{ code: "polygon-empty" }]);
  });

  it("tells swapped, foreign, broken and too fine coordinates apart, with their corner", () => {
    const corner = (x: number, y: number) => found({ type: "LineString", coordinates: [...at([0, 0]), [x, y]] });
    expect(corner(6_170_000, 700_000)).toMatchObject([{ code: "coordinates-swapped", corner: 2 }]);
    expect(corner(12.5, 55.6)).toMatchObject([{ code: "coordinates-outside-denmark", x: 12.5, y: 55.6 }]);
    expect(corner(Number.NaN, 6_170_000)).toMatchObject([{ code: "coordinate-not-a-number", x: "NaN" }]);
    expect(corner(700_000.0005, 6_170_000)).toMatchObject([
      { code: "coordinates-not-whole-mm", path: "/area/coordinates/1" },
    ]);
  });

  it("refuses a line that does not move", () => {
    expect(found({ type: "LineString", coordinates: at([0, 0], [0, 0]) })).toMatchObject([{ code: "line-too-short" }]);
  });

  it("refuses too many corners with the limit, and checks as many as are allowed", () => {
    // A comb: every second corner 1 m up.
    const comb = (corners: number): Ring => {
      const teeth = Array.from({ length: corners - 3 }, (_, i): [number, number] => [i, i % 2 === 0 ? 100 : 101]);
      return at(...teeth, [corners, 0], [0, 0], teeth[0]!);
    };
    expect(found(polygon(comb(mostCorners + 1)))).toEqual([
      { code: "too-many-corners", path: "/area/coordinates", corners: mostCorners + 1, most: mostCorners },
    ]);
    expect(found(polygon(comb(mostCorners)))).toEqual([]);
  });

  it("refuses edges packed so closely that comparing them all would take minutes", () => {
    // 20,000 slanted edges of 141 m, 2 mm apart: every box lies over every other, 200 million pairs.
    const teeth = Array.from({ length: 20_000 }, (_, i): [number, number] => {
      const foot = 4 * Math.floor(i / 2);
      return i % 2 === 0 ? [foot / 1000, 0] : [(foot + 100_002) / 1000, 100];
    });
    const hatch = at(...teeth, [200, 0], [200, -10], [0, -10], [0, 0]).map(([x, y]): [number, number] => [
      Math.round(x * 1000) / 1000,
      y,
    ]);
    expect(found(polygon(hatch))).toMatchObject([{ code: "too-many-corners", path: "/area/coordinates" }]);
  });
});
