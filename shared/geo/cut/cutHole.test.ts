import { describe, expect, it } from "vitest";
import type { MultiPolygon, Polygon, Ring } from "../../model/index.ts";
import { areaM2 } from "../area.ts";
import { checkGeometry } from "../checkGeometry.ts";
import { cutHole } from "./cutHole.ts";

const box = (east: number, north: number, width: number, height: number): Ring => {
  const [x, y] = [650_000 + east, 6_250_000 + north];
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
};
const polygon = (...coordinates: Ring[]): Polygon => ({ type: "Polygon", coordinates });
const square = polygon(box(0, 0, 10, 10));

describe("a hole cut in an area", () => {
  it("takes 2 m × 3 m off a square of 10 m, and moves no corner", () => {
    const holed = cutHole(square, polygon(box(4, 4, 2, 3)));
    expect(holed).toEqual(polygon(box(0, 0, 10, 10), box(4, 4, 2, 3)));
    expect(areaM2(holed!)).toBe(94);
  });

  it("takes a bite where it reaches over the edge", () => {
    // 2 m × 3 m of it lie inside.
    const bitten = cutHole(square, polygon(box(8, 4, 5, 3)));
    expect(areaM2(bitten!)).toBe(94);
    expect((bitten as Polygon).coordinates.length).toBe(1);
    expect(checkGeometry(bitten!, "")).toEqual([]);
  });

  it("parts an area that it runs through", () => {
    const parted = cutHole(square, polygon(box(4, -1, 2, 12)));
    expect(parted?.type).toBe("MultiPolygon");
    expect(areaM2(parted!)).toBe(80);
  });

  it("joins a hole that it laps over", () => {
    const holed = cutHole(polygon(box(0, 0, 10, 10), box(2, 2, 3, 3)), polygon(box(4, 4, 3, 3)));
    // 9 + 9 less the 1 m² they share.
    expect(areaM2(holed!)).toBe(83);
    expect((holed as Polygon).coordinates.length).toBe(2);
  });

  it("in one part leaves the others as they are", () => {
    const two: MultiPolygon = { type: "MultiPolygon", coordinates: [[box(0, 0, 10, 10)], [box(20, 0, 5, 5)]] };
    expect(cutHole(two, polygon(box(21, 1, 1, 1)))).toEqual({
      type: "MultiPolygon",
      coordinates: [[box(0, 0, 10, 10)], [box(20, 0, 5, 5), box(21, 1, 1, 1)]],
    });
  });

  it("is none where they have no ground in common, or nothing would be left", () => {
    expect(cutHole(square, polygon(box(20, 0, 5, 5)))).toBeNull();
    expect(cutHole(square, polygon(box(10, 0, 5, 10)))).toBeNull();
    expect(cutHole(square, polygon(box(-1, -1, 12, 12)))).toBeNull();
    expect(cutHole(square, square)).toBeNull();
  });
});
