import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { type RasterOptions, readRaster } from "../../shared/formats/raster/index.ts";
import { bytesOf, cornerM, gdal, gdalInfo, gdalValues, temporaryFolder, writeRaw } from "./gdal.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const typed: RasterOptions = { quantity: "level", datum: "DVR90", crs: "EPSG:25832" };

describe("an ASCII grid", () => {
  it.each([
    ["as GDAL writes it", []],
    ["with few decimals", ["-co", "DECIMAL_PRECISION=2"]],
    ["with exponents", ["-co", "SIGNIFICANT_DIGITS=3"]],
  ])("is read as GDAL reads it: %s", async (name, args) => {
    writeRaw(folder.path("raw"), 37, 23, (c, r) => (c === 5 ? -9999 : ((c * 37 + r * 101) % 2500) / 700 - 1.5));
    const file = folder.path(`${name.replace(/\W/g, "-")}.asc`);
    const box = ["-a_ullr", "700000", "6150000", "700014.8", "6149990.8"];
    gdal("gdal_translate", "-q", "-of", "AAIGrid", ...box, "-a_nodata", "-9999", ...args, folder.path("raw"), file);
    const read = await readRaster(bytesOf(file), typed);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { raster, kind, statistics } = read.value;
    expect(kind).toBe("ascii-grid");
    expect(raster.cellM).toBeCloseTo(0.4, 9);
    expect([raster.westM, raster.northM]).toEqual([cornerM.westM, expect.closeTo(cornerM.northM, 6)]);
    expect(statistics.unknown).toBe(23);
    const { noDataValue } = gdalInfo(file).bands[0];
    // Adding 0 makes GDAL's -0 ("-0.00") the 0 it is.
    const expected = Float32Array.from(gdalValues(file), (value) => (value === noDataValue ? NaN : value + 0));
    expect(raster.values).toEqual(expected);
  });

  it("with its place named by the middle of a cell lies where GDAL puts it", async () => {
    const file = folder.path("centre.asc");
    const text = "NCOLS 3\nNROWS 2\nXLLCENTER 700005\nYLLCENTER 6150005\nCELLSIZE 10\nNODATA_VALUE -1\n1 2 3\n4 -1 6\n";
    writeFileSync(file, text);
    const [west, , , north] = gdalInfo(file).geoTransform;
    const read = await readRaster(bytesOf(file), typed);
    expect(read.ok && read.value.raster).toMatchObject({ westM: west, northM: north, cellM: 10, columns: 3, rows: 2 });
    expect(read.ok && [...read.value.raster.values]).toEqual([1, 2, 3, 4, NaN, 6]);
  });
});
