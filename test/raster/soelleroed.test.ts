import { existsSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { type RasterOptions, readRaster } from "../../shared/formats/raster/index.ts";
import { bytesOf, gdal, gdalExtremes, gdalValues, temporaryFolder } from "./gdal.ts";

const file = new URL("../../../shared/data/soelleroed/terraen_16m_25832.tif", import.meta.url).pathname;
const folder = temporaryFolder();
afterAll(() => folder.remove());
const level: RasterOptions = { quantity: "level", datum: "DVR90" };

describe.skipIf(!existsSync(file))(
  "the real terrain near Søllerød (skipped where the data folder is not there)",
  () => {
    it("is 16 m wide and 15.957 m high a cell, and is refused until the person says onto which", async () => {
      // gdalinfo: Size is 250, 188; Pixel Size = (16, -15.957446808510639).
      expect(await readRaster(bytesOf(file), level)).toMatchObject({
        ok: false,
        issues: [{ code: "raster-not-square", facts: { cellXM: 16, cellYM: 3000 / 188 } }],
      });
    });

    it("on 16 m cells has in each the value that GDAL has at its middle", async () => {
      const read = await readRaster(bytesOf(file), { ...level, squareCellM: 16 });
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const { raster, notes } = read.value;
      expect(raster).toMatchObject({ westM: 720_000, northM: 6_193_000, cellM: 16, columns: 250, rows: 187 });
      expect(notes.map(({ code }) => code)).toContain("raster-on-square-cells");
      const resampled = folder.path("square.tif");
      const onto = ["-tr", "16", "16", "-te", "720000", `${6_193_000 - 187 * 16}`, "724000", "6193000", "-r", "near"];
      gdal("gdalwarp", "-q", ...onto, file, resampled);
      expect(raster.values).toEqual(Float32Array.from(gdalValues(resampled)));
    });

    it("has GDAL's least and greatest value", async () => {
      gdal("gdal_translate", "-q", file, folder.path("copy.tif"));
      const [least, greatest] = gdalExtremes(folder.path("copy.tif"));
      gdal(
        "gdal_translate",
        "-q",
        "-a_ullr",
        "720000",
        "6193000",
        "724000",
        "6189992",
        file,
        folder.path("placed.tif"),
      );
      const read = await readRaster(bytesOf(folder.path("placed.tif")), level);
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      const { minM, maxM, known, unknown } = read.value.statistics;
      expect([minM, maxM]).toEqual([expect.closeTo(least, 9), expect.closeTo(greatest, 9)]);
      expect([known, unknown]).toEqual([250 * 188, 0]);
    });
  },
);
