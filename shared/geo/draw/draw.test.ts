import { describe, expect, it } from "vitest";
import type { LineString, MultiPolygon, Polygon, Position, Ring } from "../../model/index.ts";
import { areaM2 } from "../area.ts";
import { cornersOf, insertCorner, middlesOf, moveCorner, moveWhole, removeCorner } from "./corners.ts";
import { insidePoint } from "./insidePoint.ts";
import { isOn } from "./isOn.ts";
import { pointAt } from "./pointAt.ts";
import { circle, circleCorners, rectangle } from "./shapes.ts";
import { SnapIndex } from "./snap.ts";

const box = (x: number, y: number, width: number, height: number): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];
const home: Position = [650_000, 6_250_000];
const square: Polygon = { type: "Polygon", coordinates: [box(650_000, 6_250_000, 10, 10)] };

describe("shapes of few points", () => {
  it("a rectangle stands upright between two corners", () => {
    expect(areaM2(rectangle(home, [650_020.5, 6_249_990]))).toBe(205);
  });

  it("a circle of 64 corners at 10 m has 313.65 m², and all corners lie 10 m from its middle, to the mm", () => {
    const drawn = circle(home, 10, 64);
    const [ring] = drawn.coordinates;
    expect(ring!.length).toBe(65);
    expect(ring![0]).toEqual([650_010, 6_250_000]);
    expect(ring![16]).toEqual([650_000, 6_250_010]);
    for (const [x, y] of ring!) {
      const distance = Math.hypot(x - home[0], y - home[1]);
      expect(Math.abs(distance - 10)).toBeLessThan(0.001);
    }
    // ½ · 64 · 100 · sin(5.625°) = 313.655
    expect(areaM2(drawn)).toBeCloseTo(313.655, 1);
  });

  it("circles have as many corners as is asked", () => {
    for (const corners of circleCorners) expect(circle(home, 3, corners).coordinates[0]!.length).toBe(corners + 1);
  });
});

describe("a point by direction and length", () => {
  it.each([
    [0, [650_000, 6_250_025]],
    [90, [650_025, 6_250_000]],
    [180, [650_000, 6_249_975]],
    [270, [649_975, 6_250_000]],
    [360, [650_000, 6_250_025]],
    [-90, [649_975, 6_250_000]],
  ] as const)("lies due at %d°", (bearing, expected) => {
    expect(pointAt(home, bearing, 25)).toEqual(expected);
  });

  it("lies where a 3-4-5 triangle says", () => {
    // 36.8699° is the angle whose tangent is 3/4.
    expect(pointAt(home, 36.869897645844, 5)).toEqual([650_003, 6_250_004]);
  });

  it("agrees with the sine and cosine of this machine to the mm, all round", () => {
    for (let bearing = -720; bearing <= 720; bearing += 7.3) {
      const turn = (bearing * Math.PI) / 180;
      const [x, y] = pointAt(home, bearing, 1000);
      expect(x).toBeCloseTo(home[0] + 1000 * Math.sin(turn), 3);
      expect(y).toBeCloseTo(home[1] + 1000 * Math.cos(turn), 3);
    }
  });
});

describe("what a corner is caught by", () => {
  const index = new SnapIndex([square, { type: "LineString", coordinates: [home, [650_100, 6_250_100]] }]);

  it("is the corner in reach, to the millimetre", () => {
    expect(index.catch([650_010.4, 6_250_010.3], 1)).toEqual({ position: [650_010, 6_250_010], by: "corner" });
  });

  it("is the nearest point of a line where no corner is in reach", () => {
    expect(index.catch([650_010.5, 6_250_004.321], 1)).toEqual({ position: [650_010, 6_250_004.321], by: "line" });
    // Half of 20.000 + 20.600 on the slant.
    expect(index.catch([650_020, 6_250_020.6], 1)).toEqual({ position: [650_020.3, 6_250_020.3], by: "line" });
  });

  it("is the corner even where the line lies nearer", () => {
    expect(index.catch([650_009.5, 6_250_009.9], 1)).toMatchObject({ by: "corner" });
  });

  it("is nothing out of reach, nor where there is nothing", () => {
    expect(index.catch([650_015, 6_250_005], 1)).toBeNull();
    expect(new SnapIndex([]).catch(home, 100)).toBeNull();
  });
});

describe("what lies at a place", () => {
  it("is an area that holds it, or whose edge is in reach; a line or a point in reach", () => {
    expect(isOn(square, [650_005, 6_250_005], 0)).toBe(true);
    expect(isOn(square, [650_012, 6_250_005], 1)).toBe(false);
    expect(isOn(square, [650_012, 6_250_005], 2)).toBe(true);
    expect(isOn({ type: "Point", coordinates: home }, [650_003, 6_250_004], 5)).toBe(true);
    expect(isOn({ type: "LineString", coordinates: [home, [650_010, 6_250_000]] }, [650_005, 6_250_001], 0.5)).toBe(
      false,
    );
  });
});

describe("a point inside", () => {
  const inside = (...rings: Ring[]) => insidePoint({ type: "Polygon", coordinates: rings });

  it("is the middle of a square, and beside a hole in it", () => {
    expect(inside(box(0, 0, 10, 10))).toEqual([5, 5]);
    expect(inside(box(0, 0, 10, 10), box(2, 2, 6, 6))).toEqual([1, 5]);
  });

  it("is in the back of a C, not in its bay, and of two parts in the larger", () => {
    const c: Ring = [
      [0, 0],
      [10, 0],
      [10, 2],
      [4, 2],
      [4, 8],
      [10, 8],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    expect(inside(c)).toEqual([2, 5]);
    expect(insidePoint({ type: "MultiPolygon", coordinates: [[box(20, 0, 2, 2)], [box(0, 0, 4, 4)]] })).toEqual([2, 2]);
  });
});

describe("corners", () => {
  const line: LineString = { type: "LineString", coordinates: [home, [650_010, 6_250_000], [650_010, 6_250_010]] };
  const two: MultiPolygon = {
    type: "MultiPolygon",
    coordinates: [square.coordinates, [box(650_020, 6_250_000, 5, 5), box(650_021, 6_250_001, 1, 1)]],
  };
  const first = { part: 0, ring: 0, corner: 0 };

  it("of a ring are told once each, and its first can be moved: the ring stays closed", () => {
    expect(cornersOf(square).length).toBe(4);
    const moved = moveCorner(square, first, [649_990, 6_250_000]);
    expect(moved.coordinates[0]![0]).toEqual([649_990, 6_250_000]);
    expect(moved.coordinates[0]!.at(-1)).toEqual([649_990, 6_250_000]);
    // A triangle of 10 × 10 m more.
    expect(areaM2(moved)).toBe(150);
  });

  it("are put in at the middle of a stretch, and taken away again", () => {
    const [middle] = middlesOf(square);
    expect(middle).toEqual({ at: { part: 0, ring: 0, corner: 1 }, position: [650_005, 6_250_000] });
    const more = insertCorner(square, middle!.at, middle!.position);
    expect(cornersOf(more).length).toBe(5);
    expect(removeCorner(more, middle!.at)).toEqual(square);
    expect(insertCorner(square, middlesOf(square)[3]!.at, [649_999, 6_250_005]).coordinates[0]![4]).toEqual([
      649_999, 6_250_005,
    ]);
  });

  it("are kept where a line has two, a ring three, a point one", () => {
    const shorter = removeCorner(line, { ...first, corner: 1 })!;
    expect(shorter.coordinates.length).toBe(2);
    expect(removeCorner(shorter, first)).toBeNull();
    expect(removeCorner(removeCorner(square, first)!, first)).toBeNull();
    expect(removeCorner({ type: "Point", coordinates: home }, first)).toBeNull();
  });

  it("of a hole in the second part can be moved alone", () => {
    const moved = moveCorner(two, { part: 1, ring: 1, corner: 2 }, [650_023, 6_250_003]);
    expect(moved.coordinates[1]![1]![2]).toEqual([650_023, 6_250_003]);
    expect(moved.coordinates[0]).toEqual(two.coordinates[0]);
    expect(moved.coordinates[1]![0]).toEqual(two.coordinates[1]![0]);
  });

  it("all move with the whole, holes and parts, and the area stays", () => {
    const moved = moveWhole(two, 1.5, -0.25);
    expect(areaM2(moved)).toBe(areaM2(two));
    expect(moved.coordinates[1]![1]![0]).toEqual([650_022.5, 6_250_000.75]);
    expect(moveWhole(line, 1, 1).coordinates[2]).toEqual([650_011, 6_250_011]);
  });
});
