import { expect, it } from "vitest";
import type { Geometry } from "../model/index.ts";
import { outlinesOf, scaleBarM } from "./outlines.ts";

const square: Geometry = {
  type: "Polygon",
  coordinates: [
    [
      [500_000, 6_000_000],
      [500_100, 6_000_000],
      [500_100, 6_000_050],
      [500_000, 6_000_050],
      [500_000, 6_000_000],
    ],
  ],
};

it("draws from the north-western corner, north up, with room around it", () => {
  const line: Geometry = {
    type: "LineString",
    coordinates: [
      [500_000, 6_000_050],
      [500_050.26, 6_000_025],
    ],
  };
  const { paths, viewBox, sizeM } = outlinesOf([square, line]);
  // 100 m wide and 50 m high; a margin of 2 % of 100 m on each side.
  expect(sizeM).toBe(100);
  expect(viewBox).toEqual([-2, -2, 104, 54]);
  expect(paths).toEqual(["M0.0 50.0L100.0 50.0L100.0 0.0L0.0 0.0L0.0 50.0Z", "M0.0 0.0L50.3 25.0"]);
});

it("draws a point as a square around it, a hole as a ring of its own, and nothing where there is nothing", () => {
  const hole: Geometry = { type: "Polygon", coordinates: [square.coordinates[0]!, square.coordinates[0]!] };
  expect(outlinesOf([hole]).paths[0]!.match(/M/g)).toHaveLength(2);
  const [, point] = outlinesOf([square, { type: "Point", coordinates: [500_050, 6_000_025] }]).paths;
  expect(point).toBe("M49.4 24.4L50.6 24.4L50.6 25.6L49.4 25.6Z");
  expect(outlinesOf([])).toEqual({ viewBox: [-0.02, -0.02, 1.04, 1.04], sizeM: 1, paths: [] });
});

it("has a scale bar of 1, 2 or 5 with noughts, a quarter of the width at most", () => {
  expect([3, 4, 7, 8, 20, 800, 1_999, 4_000].map(scaleBarM)).toEqual([1, 1, 1, 2, 5, 200, 200, 1_000]);
});
