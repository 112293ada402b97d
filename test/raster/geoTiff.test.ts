import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RasterFile, type RasterOptions, readRaster } from "../../shared/formats/raster/index.ts";
import { bytesOf, cornerM, gdal, gdalExtremes, gdalInfo, gdalValues, temporaryFolder, writeRaw } from "./gdal.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const columns = 150;
const rows = 101;
const holeAt = (c: number, r: number) => c % 17 === 3 && r % 5 === 0;
const place = ["-a_srs", "EPSG:25832", "-a_ullr", "700000", "6150000", "700300", "6149798"];
const level: RasterOptions = { quantity: "level", datum: "DVR90" };

beforeAll(() => {
  // Whole centimetres, some below zero, so that the same numbers can stand in every kind of number.
  writeRaw(folder.path("cm"), columns, rows, (c, r) => (holeAt(c, r) ? -9999 : ((c * 37 + r * 101) % 2500) - 200));
  writeRaw(folder.path("metres"), columns, rows, (c, r) =>
    holeAt(c, r) ? -9999 : (((c * 37 + r * 101) % 2500) - 200) / 100,
  );
  writeRaw(folder.path("small"), columns, rows, (c, r) => (holeAt(c, r) ? 255 : (c * 3 + r) % 200));
});

async function read(file: string, options: RasterOptions = level): Promise<RasterFile> {
  const result = await readRaster(bytesOf(file), options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The cells of GDAL as ours should be: float32, NaN for its "no data". */
function judged(file: string): Float32Array {
  const { noDataValue } = gdalInfo(file).bands[0];
  // GDAL's own "no data" is not scaled back by -unscale.
  const values = gdalValues(file);
  return Float32Array.from(values, (value) => (value === Number(noDataValue) ? NaN : value));
}

const metres = ["metres", "-a_nodata", "-9999"];
const made: [name: string, args: string[]][] = [
  ["strips without compression", [...metres]],
  ["strips with deflate", [...metres, "-co", "COMPRESS=DEFLATE"]],
  ["one strip", [...metres, "-co", "COMPRESS=DEFLATE", "-co", "BLOCKYSIZE=101"]],
  ["strips with LZW", [...metres, "-co", "COMPRESS=LZW"]],
  ["strips with PackBits", [...metres, "-co", "COMPRESS=PACKBITS"]],
  ["tiles with deflate", [...metres, "-co", "COMPRESS=DEFLATE", "-co", "TILED=YES"]],
  ["small tiles", [...metres, "-co", "TILED=YES", "-co", "BLOCKXSIZE=16", "-co", "BLOCKYSIZE=32"]],
  ["predictor 2, deflate", [...metres, "-co", "COMPRESS=DEFLATE", "-co", "PREDICTOR=2", "-co", "TILED=YES"]],
  ["predictor 3, deflate", [...metres, "-co", "COMPRESS=DEFLATE", "-co", "PREDICTOR=3", "-co", "TILED=YES"]],
  ["predictor 3, LZW, strips", [...metres, "-co", "COMPRESS=LZW", "-co", "PREDICTOR=3"]],
  ["float64, predictor 3", [...metres, "-ot", "Float64", "-co", "COMPRESS=DEFLATE", "-co", "PREDICTOR=3"]],
  ["float64", [...metres, "-ot", "Float64"]],
  ["int16, predictor 2", ["cm", "-ot", "Int16", "-a_nodata", "-9999", "-co", "COMPRESS=LZW", "-co", "PREDICTOR=2"]],
  ["int32", ["cm", "-ot", "Int32", "-a_nodata", "-9999", "-co", "COMPRESS=DEFLATE", "-co", "PREDICTOR=2"]],
  ["uint8", ["small", "-ot", "Byte", "-a_nodata", "255", "-co", "COMPRESS=DEFLATE"]],
  ["uint16", ["small", "-ot", "UInt16", "-a_nodata", "255", "-co", "TILED=YES"]],
  ["a big-endian file", [...metres, "-co", "ENDIANNESS=BIG", "-co", "BLOCKYSIZE=1"]],
  [
    "a big-endian file of int16 with deflate",
    ["cm", "-ot", "Int16", "-a_nodata", "-9999", "-co", "ENDIANNESS=BIG", "-co", "COMPRESS=DEFLATE"],
  ],
  ["a BigTIFF", [...metres, "-co", "BIGTIFF=YES", "-co", "COMPRESS=DEFLATE", "-co", "BLOCKYSIZE=1"]],
  ["a cloud-optimised file", [...metres, "-of", "COG", "-co", "COMPRESS=DEFLATE", "-co", "BLOCKSIZE=64"]],
  ["a cloud-optimised file with overviews", [...metres, "-of", "COG", "-co", "COMPRESS=LZW", "-co", "BLOCKSIZE=16"]],
  ["a cell named by its middle", [...metres, "-mo", "AREA_OR_POINT=Point"]],
];

describe("a GeoTIFF", () => {
  it.each(made)("is read as GDAL reads it: %s", async (name, [source, ...args]) => {
    const file = folder.path(`${name.replace(/\W/g, "-")}.tif`);
    gdal("gdal_translate", "-q", ...place, ...args, folder.path(source!), file);
    const bare = await read(file);
    const withInflate = await read(file, { ...level, inflate: (bytes) => inflateSync(bytes) });
    const expected = judged(file);
    expect(bare.raster).toMatchObject({ ...cornerM, cellM: 2, columns, rows });
    expect(bare.raster.values).toEqual(expected);
    expect(withInflate.raster.values).toEqual(expected);
    // By hand: c = 3, 20 … 139 is 9 columns, r = 0, 5 … 100 is 21 rows.
    expect(bare.statistics).toMatchObject({ unknown: 189, known: 150 * 101 - 189 });
  });

  it("tells the least and the greatest value, as GDAL does", async () => {
    const file = folder.path("minmax.tif");
    gdal("gdal_translate", "-q", ...place, "-a_nodata", "-9999", folder.path("metres"), file);
    const [least, greatest] = gdalExtremes(file);
    const { minM, maxM } = (await read(file)).statistics;
    expect(minM).toBeCloseTo(least, 9);
    expect(maxM).toBeCloseTo(greatest, 9);
  });

  it("turns stored numbers into metres by the file's scale and offset, and leaves its no-data alone", async () => {
    const file = folder.path("scaled.tif");
    const scaled = ["-ot", "Int16", "-a_nodata", "-9999", "-a_scale", "0.01", "-a_offset", "5"];
    gdal("gdal_translate", "-q", ...place, ...scaled, folder.path("cm"), file);
    const { raster, statistics } = await read(file);
    // By hand: cell (0, 0) holds -200: -200 · 0.01 + 5 = 3.
    expect(raster.values[0]).toBe(3);
    expect(statistics.unknown).toBe(189);
    const scaledByGdal = Float32Array.from(gdalValues(file), (v, i) =>
      holeAt(i % 150, Math.floor(i / 150)) ? NaN : v,
    );
    expect(raster.values).toEqual(scaledByGdal);
  });

  it.each([
    ["-3.4028235e38", -3.4028234663852886e38],
    ["-3.40282e+38", -3.4028234663852886e38],
    ["-3.4028230607370965e+38", -3.4028230607370965e38],
    ["1.70141e+38", 1.7014118346046923e38],
    ["0", 0],
    ["-0.1", -0.1],
    ["nan", NaN],
  ])("reads %s as no data", async (noData, stored) => {
    const raw = folder.path(`odd${noData}`);
    writeRaw(raw, 4, 3, (c, r) => (c === 1 ? stored : 1 + c + r));
    const file = folder.path(`odd${noData}.tif`);
    const box = ["-a_srs", "EPSG:25832", "-a_ullr", "700000", "6150000", "700008", "6149994"];
    gdal("gdal_translate", "-q", ...box, "-a_nodata", noData, raw, file);
    const { raster, statistics, notes } = await read(file);
    expect([...raster.values]).toEqual([1, NaN, 3, 4, 2, NaN, 4, 5, 3, NaN, 5, 6]);
    expect(statistics).toEqual({ minM: 1, maxM: 6, known: 9, unknown: 3 });
    expect(notes.map(({ code }) => code)).not.toContain("raster-nan-unknown");
  });

  it("takes cells that are not numbers as unknown, and counts them", async () => {
    writeRaw(folder.path("nan"), 4, 3, (c) => (c === 2 ? NaN : 1));
    const file = folder.path("nan.tif");
    const box = ["-a_srs", "EPSG:25832", "-a_ullr", "700000", "6150000", "700008", "6149994"];
    gdal("gdal_translate", "-q", ...box, "-a_nodata", "-9999", folder.path("nan"), file);
    const { statistics, notes } = await read(file);
    expect(statistics).toEqual({ minM: 1, maxM: 1, known: 9, unknown: 3 });
    expect(notes).toContainEqual({ code: "raster-nan-unknown", facts: { cells: 3 } });
  });

  it("takes tiles that the file left out as unknown, as GDAL does", async () => {
    writeRaw(folder.path("gaps"), 64, 64, (c, r) => (c < 32 && r < 32 ? 1 : -9999));
    const file = folder.path("gaps.tif");
    const tiles = ["-co", "TILED=YES", "-co", "BLOCKXSIZE=16", "-co", "BLOCKYSIZE=16", "-co", "SPARSE_OK=TRUE"];
    const box = ["-a_srs", "EPSG:25832", "-a_ullr", "700000", "6150000", "700128", "6149872"];
    gdal("gdal_translate", "-q", ...box, "-a_nodata", "-9999", ...tiles, folder.path("gaps"), file);
    const { raster, statistics } = await read(file);
    expect(raster.values).toEqual(judged(file));
    expect(statistics).toMatchObject({ known: 1024, unknown: 3072 });
  });

  it("asks no height system of a file that names DVR90, and of a depth", async () => {
    const file = folder.path("dvr90.tif");
    gdal(
      "gdal_translate",
      "-q",
      "-a_srs",
      "EPSG:7416",
      ...place.slice(2),
      "-a_nodata",
      "-9999",
      folder.path("metres"),
      file,
    );
    const said = await read(file, { quantity: "level" });
    expect(said).toMatchObject({ datum: "DVR90", crs: "EPSG:25832", unit: "m", notes: [] });
    const depth = await read(file, { quantity: "depth" });
    expect(depth.datum).toBeNull();
  });

  it("says what was taken from the person's word", async () => {
    const file = folder.path("no-crs.tif");
    gdal("gdal_translate", "-q", ...place.slice(2), folder.path("metres"), file);
    const { notes, noData } = await read(file, { ...level, crs: "EPSG:25832", noData: -9999 });
    expect(noData).toEqual([-9999]);
    expect(notes).toEqual([
      { code: "raster-crs-typed", facts: { crs: "EPSG:25832" } },
      { code: "raster-datum-typed", facts: { datum: "DVR90" } },
      { code: "raster-unit-not-said", facts: {} },
      { code: "raster-no-data-typed", facts: { noData: -9999 } },
    ]);
  });

  it("stops where the watch throws", async () => {
    const file = folder.path("stop.tif");
    gdal("gdal_translate", "-q", ...place, "-a_nodata", "-9999", folder.path("metres"), file);
    const watch = () => {
      throw new Error("stopped");
    };
    await expect(readRaster(bytesOf(file), { ...level, watch })).rejects.toThrow("stopped");
  });
});
