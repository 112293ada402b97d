import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOf, coveredShare, isSquare, type Place, windowOf } from "./place.ts";

const place: Place = { westM: 700_000, northM: 6_150_000, cellXM: 0.4, cellYM: 0.4, columns: 1_000, rows: 500 };

describe("the window of a box", () => {
  it("that follows the cells' edges holds those cells and no more, though decimals are not exact", () => {
    for (let n = 1; n < 500; n++) {
      const westM = 700_000 + n * 0.4;
      const northM = 6_150_000 - n * 0.4;
      const window = windowOf(place, { westM, eastM: westM + 0.8, northM, southM: northM - 0.4 });
      expect(window).toEqual({ column: n, row: n, columns: 2, rows: 1 });
    }
  });

  it("holds every point of the box that lies in the raster", () => {
    const along = fc.double({ min: -50, max: 450, noNaN: true });
    fc.assert(
      fc.property(along, along, fc.double({ min: 0.01, max: 100, noNaN: true }), (x, y, size) => {
        const box = {
          westM: 700_000 + x,
          eastM: 700_000 + x + size,
          northM: 6_150_000 - y,
          southM: 6_150_000 - y - size,
        };
        const window = windowOf(place, box);
        const whole = boxOf(place);
        const overlaps =
          box.eastM > whole.westM + 1e-3 &&
          box.westM < whole.eastM - 1e-3 &&
          box.southM < whole.northM - 1e-3 &&
          box.northM > whole.southM + 1e-3;
        if (!overlaps) return;
        const edge = 1e-5;
        const got = window!;
        expect(700_000 + got.column * 0.4).toBeLessThanOrEqual(Math.max(box.westM, whole.westM) + edge);
        expect(700_000 + (got.column + got.columns) * 0.4).toBeGreaterThanOrEqual(
          Math.min(box.eastM, whole.eastM) - edge,
        );
        expect(6_150_000 - got.row * 0.4).toBeGreaterThanOrEqual(Math.min(box.northM, whole.northM) - edge);
        expect(6_150_000 - (got.row + got.rows) * 0.4).toBeLessThanOrEqual(Math.max(box.southM, whole.southM) + edge);
      }),
    );
  });

  it("is none where the box only touches the raster", () => {
    const box = { westM: 699_990, eastM: 700_000, northM: 6_150_000, southM: 6_149_990 };
    expect(windowOf(place, box)).toBeNull();
    expect(coveredShare(place, box)).toBe(0);
  });
});

describe("square cells", () => {
  it("may differ by what a program rounds, and no more", () => {
    // A thousandth of a cell of 0.4 m is 0.4 mm, over 1,000 columns 0.0004 mm a cell.
    expect(isSquare({ ...place, cellYM: 0.4 + 3.9e-7 })).toBe(true);
    expect(isSquare({ ...place, cellYM: 0.4 + 4.1e-7 })).toBe(false);
  });
});
