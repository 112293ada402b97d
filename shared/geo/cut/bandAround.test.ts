import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Areal, LineString, Position } from "../../model/index.ts";
import { areaM2, lengthM } from "../area.ts";
import { checkGeometry } from "../checkGeometry.ts";
import { bandAround } from "./bandAround.ts";

const line = (...corners: Position[]): LineString => ({
  type: "LineString",
  coordinates: corners.map(([east, north]): Position => [650_000 + east, 6_250_000 + north]),
});
const corners = (band: Areal | null): string[] =>
  band === null
    ? []
    : (band.coordinates.flat() as Position[]).map(([x, y]) => `${x - 650_000} ${y - 6_250_000}`).sort();
const bend = line([0, 0], [10, 0], [10, 10]);

describe("the ground around a line", () => {
  it("of 10 m is 2 m × 10 m with square ends, 1 m to each side", () => {
    const band = bandAround(line([0, 0], [10, 0]), 1, 1);
    expect(areaM2(band!)).toBe(20);
    expect([...new Set(corners(band))]).toEqual(["0 -1", "0 1", "10 -1", "10 1"].sort());
  });

  it("with a right bend is an L: 40 m² at 1 m to each side", () => {
    const band = bandAround(bend, 1, 1);
    expect(areaM2(band!)).toBe(40);
    expect([...new Set(corners(band))]).toEqual(["0 -1", "0 1", "11 -1", "11 10", "9 1", "9 10"].sort());
  });

  it("goes as far to each side as is typed: 72 m² at 3 m to the left and 1 m to the right of that bend", () => {
    expect(areaM2(bandAround(bend, 3, 1)!)).toBe(72);
    // Turned about, left is right: the inner corner lies 1 m in, the outer one 3 m out. 13 × 4 + 4 × 9.
    expect(areaM2(bandAround(bend, 1, 3)!)).toBe(88);
  });

  it("to one side alone begins at the line", () => {
    expect(areaM2(bandAround(line([0, 0], [10, 0]), 4, 0)!)).toBe(40);
  });

  it("cuts off the outer corner of a sharp bend, and keeps a turn right about square", () => {
    // The line turns back on itself: the foot of the longer stretch covers that of the other.
    expect(areaM2(bandAround(line([0, 0], [10, 0], [4, 0]), 1, 1)!)).toBe(20);
    const sharp = bandAround(line([0, 0], [10, 0], [0, 2]), 1, 1)!;
    for (const [x] of sharp.coordinates.flat() as Position[]) expect(x - 650_000).toBeLessThanOrEqual(11.001);
  });

  it("is none of a line without length, nor without a width", () => {
    expect(bandAround(line([0, 0], [0, 0]), 1, 1)).toBeNull();
    expect(bandAround(bend, 0, 0)).toBeNull();
    expect(bandAround(bend, -1, 2)).toBeNull();
  });

  it("round any line is sound, and holds no more than its length and bends can", () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 50_000 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 6 }), (places) => {
        const any = line(...places.map(([x, y]): Position => [x / 1000, y / 1000]));
        fc.pre(lengthM(any) > 1);
        const band = bandAround(any, 0.5, 0.5);
        expect(band).not.toBeNull();
        expect(checkGeometry(band!, "")).toEqual([]);
        expect(areaM2(band!)).toBeLessThanOrEqual(lengthM(any) + places.length + 0.1);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});
