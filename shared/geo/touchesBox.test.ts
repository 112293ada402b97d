import { describe, expect, it } from "vitest";
import { touchesBox } from "./touchesBox.ts";

const box = { west: 10, south: 10, east: 20, north: 20 };
const polygon = (...rings: number[][][]) => ({ type: "Polygon", coordinates: rings });
const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

describe("a geometry and a box", () => {
  for (const [what, geometry, expected] of [
    ["a square within", polygon(square(12, 12, 2)), true],
    ["a square round it", polygon(square(0, 0, 100)), true],
    ["a square that shares an edge", polygon(square(20, 10, 5)), true],
    ["a square that shares a corner", polygon(square(20, 20, 5)), true],
    ["a square a millimetre away", polygon(square(20.001, 10, 5)), false],
    ["a square round it, the box in its hole", polygon(square(0, 0, 100), square(5, 5, 50)), false],
    [
      "an angle round it that keeps away, though the boxes meet",
      polygon([
        [0, 0],
        [30, 0],
        [30, 5],
        [5, 5],
        [5, 30],
        [0, 30],
        [0, 0],
      ]),
      false,
    ],
    [
      "a band through it without a corner in it",
      polygon([
        [0, 14],
        [30, 14],
        [30, 16],
        [0, 16],
        [0, 14],
      ]),
      true,
    ],
    [
      "the second of two polygons",
      { type: "MultiPolygon", coordinates: [[square(40, 40, 1)], [square(12, 12, 1)]] },
      true,
    ],
    [
      "a line across",
      {
        type: "LineString",
        coordinates: [
          [5, 5],
          [25, 25],
        ],
      },
      true,
    ],
    [
      "a line that cuts the corner off outside",
      {
        type: "LineString",
        coordinates: [
          [8, 11],
          [11, 8],
        ],
      },
      false,
    ],
    ["a line round it, closed, that is no area", { type: "LineString", coordinates: square(0, 0, 100) }, false],
    ["a point on its edge, with a height", { type: "Point", coordinates: [10, 15, 3] }, true],
    [
      "points outside",
      {
        type: "MultiPoint",
        coordinates: [
          [9, 9],
          [21, 21],
        ],
      },
      false,
    ],
    ["a collection, of which nothing is known", { type: "GeometryCollection" }, true],
  ] as const)
    it(`${what}: ${expected ? "meet" : "do not meet"}`, () => {
      expect(touchesBox(geometry, box)).toBe(expected);
    });
});
