import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridFromPoints, type TerrainPoint } from "./index.ts";

const east = 700_000;
const north = 6_150_000;
const levelAt = (
  grid: { originM: [number, number]; cellM: number; columns: number; levelsM: Float64Array },
  x: number,
  y: number,
) =>
  grid.levelsM[
    Math.round((grid.originM[1] - y) / grid.cellM) * grid.columns + Math.round((x - grid.originM[0]) / grid.cellM)
  ];

describe("gridFromPoints", () => {
  // By hand: the plane through (0, 0, 0), (10, 0, 1), (0, 10, 2) is z = 0.1x + 0.2y.
  it("gives each cell the level of the plane at its centre", () => {
    const made = gridFromPoints(
      [
        [east, north, 0],
        [east + 10, north, 1],
        [east, north + 10, 2],
      ],
      { cellM: 5 },
    );
    expect(made.ok).toBe(true);
    if (!made.ok) return;
    const { grid } = made.value;
    expect(grid).toMatchObject({ originM: [east + 2.5, north + 12.5], cellM: 5, columns: 3, rows: 3 });
    expect([...grid.levelsM]).toEqual([NaN, NaN, NaN, 1.75, NaN, NaN, 0.75, 1.25, NaN]);
    expect(made.value.notes).toEqual([
      {
        code: "terrain-from-points",
        facts: { points: 3, triangles: 1, used: 1, longestSideM: 100, cellM: 5, cells: 9, without: 6 },
      },
    ]);
  });

  it("knows nothing of the ground across a side that is too long", () => {
    const points: TerrainPoint[] = [
      [east, north, 1],
      [east + 30, north, 1],
      [east, north + 40, 1],
    ];
    const without = (longestSideM: number) => {
      const made = gridFromPoints(points, { cellM: 10, longestSideM });
      return made.ok && made.value.notes[0]!.facts.without;
    };
    expect(without(50)).not.toBe(20);
    expect(without(49.99)).toBe(20);
  });

  it("counts several points at one place as their mean, and says so", () => {
    const made = gridFromPoints(
      [
        [east, north, 0],
        [east, north, 2],
        [east + 10, north, 1],
        [east, north + 10, 1],
      ],
      { cellM: 5 },
    );
    expect(made.ok && levelAt(made.value.grid, east + 2.5, north + 2.5)).toBe(1);
    expect(made.ok && made.value.notes[1]).toEqual({ code: "points-at-one-place", facts: { points: 1 } });
  });

  it("makes coarser cells where fine ones would be too many, and says the size", () => {
    const made = gridFromPoints(
      [
        [east, north, 0],
        [east + 9_000, north, 1],
        [east, north + 9_000, 2],
      ],
      {},
    );
    expect(made.ok && made.value.grid.cellM).toBe(5);
  });

  it.each([
    [
      "two points",
      [
        [east, north, 0],
        [east + 10, north, 1],
      ],
      {},
      "points-invalid",
    ],
    [
      "points in one line",
      [
        [east, north, 0],
        [east + 10, north, 1],
        [east + 20, north, 1],
      ],
      {},
      "points-invalid",
    ],
    [
      "too many cells",
      [
        [east, north, 0],
        [east + 9_000, north, 1],
        [east, north + 9_000, 2],
      ],
      { cellM: 1 },
      "out-of-range",
    ],
    [
      "a cell of no size",
      [
        [east, north, 0],
        [east + 10, north, 1],
        [east, north + 10, 2],
      ],
      { cellM: 0 },
      "out-of-range",
    ],
  ])("refuses %s", (_, points, rule, code) => {
    expect(gridFromPoints(points as TerrainPoint[], rule)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  const anyPoint = fc.tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: -2, max: 9 }),
  );

  it("gives the same grid whatever the order of the points", () => {
    const inTwoOrders = fc
      .array(anyPoint, { minLength: 3, maxLength: 60 })
      .chain((points) => fc.tuple(fc.constant(points), fc.shuffledSubarray(points, { minLength: points.length })));
    const gridOf = (points: [number, number, number][]) =>
      gridFromPoints(
        points.map(([x, y, z]): TerrainPoint => [east + x, north + y, z]),
        { cellM: 3 },
      );
    fc.assert(
      fc.property(inTwoOrders, ([points, shuffled]) => {
        expect(gridOf(shuffled)).toEqual(gridOf(points));
      }),
    );
  });

  it("leaves no hole inside the hull, and no level outside those of the points", () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 60 }), (points) => {
        const corners = [
          [0, 0],
          [60, 0],
          [0, 60],
          [60, 60],
        ].map(([x, y]): [number, number, number] => [x!, y!, 1]);
        const placed = [...corners, ...points].map(([x, y, z]): TerrainPoint => [east + x, north + y, z]);
        const made = gridFromPoints(placed, { cellM: 2, longestSideM: 1000 });
        if (!made.ok) throw new Error("refused");
        const { grid } = made.value;
        const levels = placed.map(([, , z]) => z);
        for (let x = 1; x < 60; x += 2)
          for (let y = 1; y < 60; y += 2) {
            const level = levelAt(grid, east + x, north + y)!;
            expect(level).toBeGreaterThanOrEqual(Math.min(...levels));
            expect(level).toBeLessThanOrEqual(Math.max(...levels));
          }
      }),
      { numRuns: 50 },
    );
  });
});
