import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MultiPolygon, Polygon, Ring } from "../model/index.ts";
import { areaM2 } from "./area.ts";
import { overlapM2 } from "./overlap.ts";

const [east, north] = [700_000, 6_170_000];
const polygon = (...rings: [number, number][][]): Polygon => ({
  type: "Polygon",
  coordinates: rings.map((ring): Ring => [...ring, ring[0]!].map(([x, y]) => [east + x, north + y])),
});
const box = (x: number, y: number, width: number, height: number): [number, number][] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

describe("overlap", () => {
  it("is 16 m² where two squares lie 4 m into each other", () => {
    expect(overlapM2(polygon(box(0, 0, 10, 10)), polygon(box(6, 6, 10, 10)))).toBe(16);
  });

  it("is the area of a shape with itself", () => {
    const star = polygon([
      [0, 0],
      [10, 3],
      [20, 0],
      [12, 9],
      [15, 20],
      [7, 11],
      [-3, 14],
      [4, 7],
    ]);
    expect(overlapM2(star, star)).toBe(areaM2(star));
  });

  it("is nothing where two lots share an edge or a corner only", () => {
    expect(overlapM2(polygon(box(0, 0, 10, 10)), polygon(box(10, 0, 10, 10)))).toBe(0);
    expect(overlapM2(polygon(box(0, 0, 10, 10)), polygon(box(0, 10, 10, 10)))).toBe(0);
    expect(overlapM2(polygon(box(0, 0, 10, 10)), polygon(box(10, 10, 10, 10)))).toBe(0);
  });

  it("leaves out the hole that a lot lies in", () => {
    const ringRoad = polygon(box(0, 0, 30, 30), box(5, 5, 20, 20));
    expect(overlapM2(ringRoad, polygon(box(10, 10, 5, 5)))).toBe(0);
    expect(overlapM2(ringRoad, polygon(box(3, 10, 5, 5)))).toBe(10);
  });

  it("counts both arms of a horseshoe that reach into a lot", () => {
    const horseshoe = polygon([
      [0, 0],
      [30, 0],
      [30, 20],
      [20, 20],
      [20, 10],
      [10, 10],
      [10, 20],
      [0, 20],
    ]);
    // The band from 15 to 18 m north is under each arm: 2 · 10 m · 3 m.
    expect(overlapM2(horseshoe, polygon(box(-5, 15, 40, 3)))).toBe(60);
  });

  it("cuts a square along its diagonal in half", () => {
    const triangle = polygon([
      [0, 0],
      [10, 0],
      [0, 10],
    ]);
    expect(overlapM2(triangle, polygon(box(0, 0, 10, 10)))).toBe(50);
  });

  it("agrees with GEOS where shapes with holes, arms and parts lie over each other", () => {
    // GEOS through `ogrinfo -dialect SQLITE` of GDAL 3.6.2: ST_Area(ST_Intersection(…)), rounded to a whole mm².
    const star = polygon(
      [
        [0, 0],
        [10, 3],
        [20, 0],
        [12, 9],
        [15, 20],
        [7, 11],
        [-3, 14],
        [4, 7],
      ],
      [
        [7, 6],
        [11, 7],
        [9, 10],
      ],
    );
    const withHole = polygon(
      [
        [-5, 5],
        [8, -2],
        [6, 8],
      ],
      [
        [1, 4],
        [4, 3],
        [3, 5],
      ],
    );
    const touching = polygon([
      [6, 8],
      [18, 8],
      [18, 18],
      [9, 16],
    ]);
    const parts: MultiPolygon = { type: "MultiPolygon", coordinates: [withHole.coordinates, touching.coordinates] };
    const spiral = polygon([
      [0, 0],
      [16, 1],
      [15, 17],
      [-1, 16],
      [0, 4],
      [11, 5],
      [10, 12],
      [5, 11],
      [6, 8],
      [7, 9],
      [8, 7],
      [4, 7],
      [3, 13],
      [12, 14],
      [13, 3],
      [0, 2],
    ]);
    expect(overlapM2(star, parts)).toBe(61.062153);
    expect(overlapM2(star, spiral)).toBe(77.740223);
    expect(overlapM2(spiral, parts)).toBe(75.966805);
  });

  it("is the same seen from either shape, and the two parts of a cut lot are the lot", () => {
    const mm = fc.integer({ min: -20_000, max: 20_000 });
    const triangle = fc.tuple(mm, mm, mm, mm, mm, mm).map(([a, b, c, d, e, f]) =>
      polygon([
        [a / 1000, b / 1000],
        [c / 1000, d / 1000],
        [e / 1000, f / 1000],
      ]),
    );
    const cut = fc.integer({ min: 1, max: 9_999 });
    fc.assert(
      fc.property(triangle, cut, (shape, mmEast) => {
        const lot = polygon(box(0, 0, 10, 10));
        const whole = overlapM2(shape, lot);
        expect(overlapM2(lot, shape)).toBeCloseTo(whole, 5);
        const west = overlapM2(shape, polygon(box(0, 0, mmEast / 1000, 10)));
        const rest = overlapM2(shape, polygon(box(mmEast / 1000, 0, 10 - mmEast / 1000, 10)));
        expect(west + rest).toBeCloseTo(whole, 5);
      }),
    );
  });
});
