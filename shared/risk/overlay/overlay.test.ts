import { describe, expect, it } from "vitest";
import type { Polygon, Raster } from "../../model/index.ts";
import { cellsNear } from "./cellsNear.ts";
import { highestDepths } from "./highest.ts";

/** Ten by ten cells of 0.5 m, dry but for those named by column and row. */
function depths(wet: [column: number, row: number, depthM: number][], size = 20): Raster {
  const values = new Float32Array(size * size);
  for (const [column, row, depthM] of wet) values[row * size + column] = depthM;
  return { westM: 650_000, northM: 6_250_010, cellM: 0.5, columns: size, rows: size, values };
}
const house = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [650_000 + west, 6_250_000 + south],
      [650_000 + east, 6_250_000 + south],
      [650_000 + east, 6_250_000 + north],
      [650_000 + west, 6_250_000 + north],
      [650_000 + west, 6_250_000 + south],
    ],
  ],
});
const at = (raster: Raster, thing: Polygon | null, withinM = 1) => {
  const found = highestDepths(
    cellsNear(raster, 1, () => thing, withinM),
    raster,
  )[0]!;
  return Math.round(found * 1000) / 1000;
};

// The house stands from 2 to 4 m east and north; its own cells are columns 4-7, rows 12-15 (rows from the north).
const standing = house(2, 2, 4, 4);

describe("the depth at a building", () => {
  it("is that of the deepest cell beside it, though its own cells are cut out of the water", () => {
    // Column 9 begins at 4.5 m, half a metre from the wall.
    expect(at(depths([[9, 13, 0.5]]), standing)).toBe(0.5);
  });

  it("counts a cell that is a metre away to its border, and none farther", () => {
    // Column 10 begins at 5.0 m: exactly 1 m from the wall. Column 11 begins at 5.5 m.
    expect(at(depths([[10, 13, 0.5]]), standing)).toBe(0.5);
    expect(at(depths([[11, 13, 0.5]]), standing)).toBe(0);
  });

  it("measures slantwise past a corner", () => {
    // From the corner (4, 2) to the cell that begins at (4.5, 1.5) downwards: √(0.5² + 0.5²) = 0.71 m; to (5, 1): 1.41 m.
    expect(at(depths([[9, 17, 0.4]]), standing)).toBe(0.4);
    expect(at(depths([[10, 18, 0.4]]), standing)).toBe(0);
  });

  it("takes the deepest of several", () => {
    const wet = depths([
      [9, 13, 0.5],
      [3, 13, 0.9],
      [5, 14, 0.2],
    ]);
    expect(at(wet, standing)).toBe(0.9);
  });

  it("is that within it where the house is larger than the distance", () => {
    expect(at(depths([[10, 10, 0.7]]), house(1, 1, 9, 9))).toBe(0.7);
  });

  it("is not known where no cell has data, nor for a building without a place", () => {
    const nothing = { ...depths([]), values: new Float32Array(400).fill(Number.NaN) };
    expect(at(nothing, standing)).toBeNaN();
    expect(at(depths([]), null)).toBeNaN();
  });

  it("is not known off the raster, and it is told that a part lies off it", () => {
    expect(at(depths([]), house(50, 50, 60, 60))).toBeNaN();
    expect([...cellsNear(depths([]), 2, (i) => (i === 0 ? house(-1, 2, 3, 4) : standing), 1).partlyOutside]).toEqual([
      1, 0,
    ]);
  });

  it("is not inside a courtyard", () => {
    // A house of 8 × 8 m round a yard of 4 × 4 m; the middle of the yard is 1.5 m and more from any wall.
    const round: Polygon = {
      type: "Polygon",
      coordinates: [house(1, 1, 9, 9).coordinates[0]!, house(3, 3, 7, 7).coordinates[0]!.toReversed()],
    };
    expect(at(depths([[10, 10, 0.7]]), round)).toBe(0);
    expect(at(depths([[7, 10, 0.7]]), round)).toBe(0.7);
  });
});
