import { describe, expect, it } from "vitest";
import type { Position } from "../../shared/model/index.ts";
import { type Pen, penGeometry, setPoint, sizeOf } from "./pen.ts";

const at = (east: number, north: number): Position => [650_000 + east, 6_250_000 + north];
const pen = (shape: Pen["shape"]): Pen => ({ shape, corners: 64 });
/** Sets points one after the other, each where it is caught. */
function set(shape: Pen["shape"], ...places: Position[]) {
  let now: { points: readonly Position[]; isFinished: boolean } = { points: [], isFinished: false };
  for (const place of places) now = setPoint(pen(shape), now.points, place, place, 0.5);
  return now;
}

describe("the pen", () => {
  it("finishes a line at its last point set again, or as near as that counts", () => {
    expect(set("line", at(0, 0), at(10, 0)).isFinished).toBe(false);
    expect(set("line", at(0, 0), at(10, 0), at(10.3, 0.2))).toEqual({
      points: [at(0, 0), at(10, 0)],
      isFinished: true,
    });
  });

  it("closes a polygon at its first or its last, never with two corners", () => {
    const three = [at(0, 0), at(10, 0), at(10, 10)];
    expect(set("polygon", ...three, at(0.1, 0))).toEqual({ points: three, isFinished: true });
    expect(set("polygon", ...three, at(10, 10))).toEqual({ points: three, isFinished: true });
    expect(set("polygon", at(0, 0), at(10, 0), at(10, 0)).isFinished).toBe(false);
  });

  it("finishes a rectangle and a circle at the second point, a point at once", () => {
    expect(set("rectangle", at(0, 0), at(10, 20)).isFinished).toBe(true);
    expect(set("circle", at(0, 0), at(10, 0)).isFinished).toBe(true);
    expect(set("point", at(0, 0)).isFinished).toBe(true);
    expect(set("rectangle", at(0, 0), at(0.2, 0)).isFinished).toBe(false);
  });

  it("takes the place that a point is caught at, not where it was set", () => {
    expect(setPoint(pen("line"), [], at(0.3, 0.3), at(0, 0), 0.5).points).toEqual([at(0, 0)]);
    // Caught at the corner where the last one stands: finished.
    expect(setPoint(pen("line"), [at(0, 0), at(10, 0)], at(11, 0), at(10, 0), 0.5).isFinished).toBe(true);
  });

  it("tells the size in the plane of EPSG:25832", () => {
    const points = [at(0, 0), at(30, 40)];
    expect(sizeOf(penGeometry(pen("line"), points)!)).toEqual({ lengthM: 50, areaM2: null });
    expect(sizeOf(penGeometry(pen("rectangle"), points)!)).toEqual({ lengthM: 140, areaM2: 1200 });
    expect(sizeOf(penGeometry(pen("point"), points)!)).toBeNull();
    // A right triangle of 30 × 40 m.
    expect(sizeOf(penGeometry(pen("polygon"), [...points, at(30, 0)])!)).toEqual({ lengthM: 120, areaM2: 600 });
  });

  it("draws nothing of too few points", () => {
    expect(penGeometry(pen("line"), [at(0, 0)])).toBeNull();
    expect(penGeometry(pen("polygon"), [at(0, 0), at(1, 0)])).toBeNull();
    expect(penGeometry(pen("circle"), [])).toBeNull();
  });
});
