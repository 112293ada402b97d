import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Geometry, LineString, MultiPolygon, Polygon, Position, Ring } from "../../model/index.ts";
import { areaM2, lengthM } from "../area.ts";
import { checkGeometry } from "../checkGeometry.ts";
import { splitByLine } from "./splitByLine.ts";

const [x, y] = [650_000, 6_250_000];
const at = (...corners: Position[]): Position[] => corners.map(([east, north]): Position => [x + east, y + north]);
const ring = (...corners: Position[]): Ring => at(...corners, corners[0]!);
const polygon = (...rings: Ring[]): Polygon => ({ type: "Polygon", coordinates: rings });
const line = (...corners: Position[]): LineString => ({ type: "LineString", coordinates: at(...corners) });
const square = polygon(ring([0, 0], [10, 0], [10, 10], [0, 10]));
const areas = (parts: Geometry[] | null) => parts?.map((part) => areaM2(part as Polygon));

describe("an area split by a line", () => {
  it("gives two rectangles whose areas sum exactly", () => {
    const parts = splitByLine(square, line([4, -5], [4, 15]));
    expect(areas(parts)).toEqual([60, 40]);
    expect(parts?.flatMap((part) => checkGeometry(part, ""))).toEqual([]);
  });

  it("is cut from corner to corner, and at a corner of the line that stands on the edge", () => {
    expect(areas(splitByLine(square, line([0, 0], [10, 10])))).toEqual([50, 50]);
    expect(areas(splitByLine(square, line([0, 5], [6, 5], [6, 10])))).toEqual([70, 30]);
  });

  it("is whole where the line ends inside it, passes by, or runs along its edge", () => {
    for (const past of [
      line([4, -5], [4, 5]),
      line([20, 0], [20, 10]),
      line([0, 0], [10, 0]),
      line([-5, 10], [15, 10]),
    ])
      expect(areas(splitByLine(square, past))).toEqual([100]);
  });

  it("loses what leads nowhere: a line that goes on inside after it has cut cuts no more", () => {
    expect(areas(splitByLine(square, line([-1, 4], [11, 4], [11, 8], [5, 8])))).toEqual([60, 40]);
  });

  it("comes in as many parts as a zigzag makes", () => {
    // In and out over the eastern edge three times: the edge is cut at 2, 4, 6 and 8 m north.
    const parts = splitByLine(square, line([11, 2], [9, 2], [9, 4], [11, 4], [11, 6], [9, 6], [9, 8], [11, 8]));
    expect(areas(parts)).toEqual([96, 2, 2]);
  });

  it("gives up a piece that the line goes round", () => {
    const round = line([2, 2], [5, 2], [5, 6], [2, 6], [2, 2]);
    const parts = splitByLine(square, round);
    expect(areas(parts)).toEqual([88, 12]);
    expect((parts?.[0] as Polygon).coordinates.length).toBe(2);
  });

  it("keeps a hole in the part that it lies in, and opens one that the line runs through", () => {
    const holed = polygon(square.coordinates[0]!, ring([1, 1], [3, 1], [3, 3], [1, 3]));
    const beside = splitByLine(holed, line([5, -1], [5, 11]));
    expect(areas(beside)).toEqual([50, 46]);
    expect((beside?.[1] as Polygon).coordinates.length).toBe(2);
    const through = splitByLine(holed, line([2, -1], [2, 11]));
    // East: 8 × 10 less 1 × 2; west: 2 × 10 less 1 × 2.
    expect(areas(through)).toEqual([78, 18]);
    expect(through?.map((part) => (part as Polygon).coordinates.length)).toEqual([1, 1]);
  });

  it("of several parts leaves those alone that it does not cross", () => {
    const two: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [square.coordinates, [ring([20, 0], [25, 0], [25, 5], [20, 5])]],
    };
    expect(areas(splitByLine(two, line([4, -5], [4, 15])))).toEqual([60, 40, 25]);
  });

  it("is the same whichever way the rings and the line run", () => {
    const turned = polygon([...square.coordinates[0]!].reverse());
    expect(areas(splitByLine(turned, line([4, 15], [4, -5])))).toEqual([60, 40]);
  });

  it("by any straight line has parts that are sound and sum to the whole, within half a mm along what was crossed", () => {
    const end = fc.integer({ min: 0, max: 39_999 });
    // Round the square at 5 m: a place by how far along.
    const onFrame = (mm: number): Position => {
      const [side, rest] = [Math.floor(mm / 10_000), (mm % 10_000) * 0.002 - 5];
      const places: Position[] = [
        [rest, -5],
        [15, rest],
        [rest, 15],
        [-5, rest],
      ];
      const [east, north] = places[side]!;
      return [Math.round(east * 1000) / 1000, Math.round(north * 1000) / 1000];
    };
    fc.assert(
      fc.property(end, end, (from, to) => {
        const parts = splitByLine(square, line(onFrame(from), onFrame(to))) ?? [];
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) expect(checkGeometry(part, "")).toEqual([]);
        const sum = parts.reduce((all, part) => all + areaM2(part as Polygon), 0);
        expect(Math.abs(sum - 100)).toBeLessThanOrEqual(0.0005 * 20);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a line split by a line", () => {
  it("comes in pieces whose lengths sum to its own, in its order", () => {
    const parts = splitByLine(line([0, 0], [10, 0], [10, 10]), line([4, -1], [4, 1]));
    expect(parts).toEqual([line([0, 0], [4, 0]), line([4, 0], [10, 0], [10, 10])]);
    expect(parts?.map((part) => lengthM(part as LineString))).toEqual([4, 16]);
  });

  it("is cut at a corner of its own that the other runs through", () => {
    const parts = splitByLine(line([0, 0], [10, 0], [10, 10]), line([9, -1], [11, 1]));
    expect(parts).toEqual([line([0, 0], [10, 0]), line([10, 0], [10, 10])]);
  });

  it("is whole where the other passes by or only meets its end", () => {
    const whole = line([0, 0], [10, 0]);
    expect(splitByLine(whole, line([4, 1], [4, 9]))).toEqual([whole]);
    expect(splitByLine(whole, line([10, -5], [10, 5]))).toEqual([whole]);
  });
});
