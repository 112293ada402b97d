import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Polygon, Ring } from "../model/index.ts";
import { areaM2, lengthM } from "./area.ts";

const box = (x: number, y: number, width: number, height: number): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];
const polygon = (...coordinates: Ring[]): Polygon => ({ type: "Polygon", coordinates });

describe("areas", () => {
  it("takes a hole of 2 m × 2 m off a lot of 20 m × 30 m", () => {
    expect(areaM2(polygon(box(700_000, 6_170_000, 20, 30), box(700_005, 6_170_005, 2, 2)))).toBe(596);
  });

  it("does not care which way a ring runs", () => {
    expect(areaM2(polygon([...box(700_000, 6_170_000, 20, 30)].reverse()))).toBe(600);
  });

  it("adds the parts of a multipolygon", () => {
    const parts = [[box(700_000, 6_170_000, 10, 10)], [box(700_100, 6_170_000, 3, 4)]];
    expect(areaM2({ type: "MultiPolygon", coordinates: parts })).toBe(112);
  });

  it("is exact to half a square millimetre", () => {
    // A right triangle with legs of 1 mm: half a mm².
    const ring: Ring = [
      [700_000, 6_170_000],
      [700_000.001, 6_170_000],
      [700_000, 6_170_000.001],
      [700_000, 6_170_000],
    ];
    expect(areaM2(polygon(ring))).toBe(0.0000005);
  });

  it("is exact for a shape as large as Denmark", () => {
    // 400,000.001 m × 400,000.001 m = 160,000,000,800.000001 m²; the last decimal is beyond a float64.
    expect(areaM2(polygon(box(450_000, 6_020_000, 400_000.001, 400_000.001)))).toBe(160_000_000_800);
  });

  it("is the same wherever the shape lies", () => {
    const mm = fc.integer({ min: 0, max: 300_000 });
    const corners = fc.array(fc.tuple(mm, mm), { minLength: 3, maxLength: 12 });
    const shift = fc.tuple(
      fc.integer({ min: -200_000_000, max: 200_000_000 }),
      fc.integer({ min: 0, max: 300_000_000 }),
    );
    fc.assert(
      fc.property(corners, shift, (places, [dx, dy]) => {
        const at = (x: number, y: number): Polygon => {
          const ring = places.map(([e, n]): [number, number] => [(x + e) / 1000, (y + n) / 1000]);
          return polygon([...ring, ring[0]!]);
        };
        expect(areaM2(at(600_000_000 + dx, 6_050_000_000 + dy))).toBe(areaM2(at(600_000_000, 6_050_000_000)));
      }),
    );
  });

  it("measures a line of a 3-4-5 triangle and a straight metre", () => {
    const coordinates: [number, number][] = [
      [700_000, 6_170_000],
      [700_003, 6_170_004],
      [700_003, 6_170_005],
    ];
    expect(lengthM({ type: "LineString", coordinates })).toBe(6);
  });

  it("measures a millimetre as a millimetre, far from the origin too", () => {
    const coordinates: [number, number][] = [
      [700_000, 6_170_000],
      [700_000, 6_170_000.001],
    ];
    expect(lengthM({ type: "LineString", coordinates })).toBe(0.001);
  });
});
