import { describe, expect, it } from "vitest";
import { rasterFromPoints } from "./index.ts";

describe("rasterFromPoints", () => {
  // By hand: the plane through (0, 0, 0), (10, 0, 1), (0, 10, 2) is z = 0.1x + 0.2y; cells of 5 m from the corner (0, 15).
  it("gives a raster with its corner, its levels, its method and its holes", () => {
    const made = rasterFromPoints(
      [
        [700_000, 6_150_000, 0],
        [700_010, 6_150_000, 1],
        [700_000, 6_150_010, 2],
      ],
      { cellM: 5 },
    );
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    const { raster, method, known, unknown, notes } = made.value;
    expect(raster).toMatchObject({ westM: 700_000, northM: 6_150_015, cellM: 5, columns: 3, rows: 3 });
    expect(raster.values).toEqual(Float32Array.of(NaN, NaN, NaN, 1.75, NaN, NaN, 0.75, 1.25, NaN));
    expect([method, known, unknown]).toEqual(["triangles", 3, 6]);
    expect(notes.map(({ code }) => code)).toEqual(["terrain-from-points"]);
  });

  it("refuses points that make no triangle", () => {
    expect(rasterFromPoints([[700_000, 6_150_000, 0]])).toMatchObject({
      ok: false,
      issues: [{ code: "points-invalid" }],
    });
  });
});
