import { describe, expect, it } from "vitest";
import { cropped, readRaster } from "./index.ts";

/** Three by two cells of 10 m: 1 2 3 in the north, 4 5 6 in the south. */
const raster = {
  ...{ westM: 700_000, northM: 6_150_020, cellM: 10, columns: 3, rows: 2 },
  values: Float32Array.of(1, 2, 3, 4, 5, 6),
};

describe("a raster cropped to a box", () => {
  it("keeps the cells that the box touches, at their place", () => {
    const box = { westM: 700_012, eastM: 700_021, southM: 6_150_003, northM: 6_150_004 };
    expect(cropped(raster, box)).toEqual({
      ...{ westM: 700_010, northM: 6_150_010, cellM: 10, columns: 2, rows: 1 },
      values: Float32Array.of(5, 6),
    });
  });

  it("is the same raster where the box holds all of it", () => {
    expect(cropped(raster, { westM: 0, eastM: 1e6, southM: 0, northM: 1e7 })).toBe(raster);
  });

  it("is one cell without data where the box touches none", () => {
    const beside = cropped(raster, { westM: 700_040, eastM: 700_050, southM: 6_150_000, northM: 6_150_010 });
    expect(beside).toMatchObject({ columns: 1, rows: 1, cellM: 10 });
    expect(beside.values).toEqual(Float32Array.of(Number.NaN));
  });

  it("may have no known cell: the rest of the file has, and was looked at when it came", async () => {
    const text = [
      "ncols 2",
      "nrows 1",
      "xllcorner 700000",
      "yllcorner 6150000",
      "cellsize 10",
      "NODATA_value -9",
      "1 -9",
    ];
    const read = await readRaster(new TextEncoder().encode(text.join("\n")), {
      ...{ quantity: "depth", crs: "EPSG:25832" },
      window: { westM: 700_011, eastM: 700_019, southM: 6_150_001, northM: 6_150_009 },
    });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value.raster).toMatchObject({ westM: 700_010, columns: 1, rows: 1 });
    expect(read.value.raster.values).toEqual(Float32Array.of(Number.NaN));
    expect(read.value.file).toEqual({ westM: 700_000, northM: 6_150_010, cellM: 10, columns: 2, rows: 1 });
  });
});
