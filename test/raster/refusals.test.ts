import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RasterOptions, readRaster } from "../../shared/formats/raster/index.ts";
import type { Issue } from "../../shared/model/index.ts";
import { bytesOf, gdal, temporaryFolder, writeRaw } from "./gdal.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const level: RasterOptions = { quantity: "level", datum: "DVR90" };
const box = ["-a_ullr", "700000", "6150000", "700080", "6149940"];
const utm32 = ["-a_srs", "EPSG:25832"];

beforeAll(() => {
  writeRaw(folder.path("plain"), 40, 30, (c, r) => c + r / 10);
  writeRaw(folder.path("empty"), 40, 30, () => -9999);
  writeRaw(folder.path("absurd"), 40, 30, (c, r) => (c === 0 && r < 3 ? -32767 : 1));
});

/** GDAL writes `name`.tif out of the raw cells. */
function made(name: string, ...args: string[]): string {
  const raw = ["plain", "empty", "absurd"].find((one) => name.startsWith(one))!;
  gdal("gdal_translate", "-q", ...args, folder.path(raw), folder.path(`${name}.tif`));
  return folder.path(`${name}.tif`);
}

/** The same with a transform or a unit of its own, by way of GDAL's virtual format. */
function virtual(name: string, { transform = "700000, 2, 0, 6150000, 0, -2", unit = "" }): string {
  writeFileSync(
    folder.path(`${name}.vrt`),
    `<VRTDataset rasterXSize="40" rasterYSize="30"><SRS>EPSG:25832</SRS><GeoTransform>${transform}</GeoTransform>
     <VRTRasterBand dataType="Float32" band="1"><UnitType>${unit}</UnitType><SimpleSource>
     <SourceFilename>${folder.path("plain")}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>`,
  );
  gdal("gdal_translate", "-q", folder.path(`${name}.vrt`), folder.path(`${name}.tif`));
  return folder.path(`${name}.tif`);
}

async function issues(file: string | Uint8Array, options = level): Promise<Issue[]> {
  const result = await readRaster(typeof file === "string" ? bytesOf(file) : file, options);
  return result.ok ? [] : result.issues;
}

describe("a raster that cannot be read as it stands is refused with what, where and the facts", () => {
  it("without a coordinate system", async () => {
    expect(await issues(made("plain-bare", ...box))).toEqual([
      { path: "/crs", code: "raster-crs-missing", facts: { found: null } },
    ]);
  });

  it("in another coordinate system, which it names, also where the person says otherwise", async () => {
    const zone33 = ["-a_srs", "EPSG:25833", ...box];
    const refused = [{ path: "/crs", code: "raster-crs-unsupported", facts: { found: "EPSG:25833" } }];
    expect(await issues(made("plain-33", ...zone33))).toEqual(refused);
    expect(await issues(folder.path("plain-33.tif"), { ...level, crs: "EPSG:25832" })).toEqual(refused);
  });

  it("in degrees", async () => {
    const degrees = ["-a_srs", "EPSG:4326", "-a_ullr", "12", "56", "12.4", "55.7"];
    expect(await issues(made("plain-degrees", ...degrees))).toEqual([
      { path: "/crs", code: "raster-crs-unsupported", facts: { found: "EPSG:4326" } },
    ]);
  });

  it("with coordinates in feet", async () => {
    // California zone 1 in US survey feet.
    expect(await issues(made("plain-feet", "-a_srs", "EPSG:2225", ...box))).toEqual([
      { path: "/crs", code: "raster-crs-unsupported", facts: { found: "EPSG:2225" } },
      { path: "/crs", code: "raster-unit", facts: { of: "plane", found: "US survey foot" } },
    ]);
  });

  it("with levels in feet, by their height system", async () => {
    // EPSG:6360: NAVD88 height in US survey feet.
    const file = made("plain-6360", "-a_srs", "EPSG:25832+6360", ...box);
    expect(await issues(file)).toEqual([
      { path: "/datum", code: "raster-datum-unsupported", facts: { found: "EPSG:6360" } },
      { path: "/unit", code: "raster-unit", facts: { of: "values", found: "EPSG:6360" } },
    ]);
    expect(await issues(file, { quantity: "depth" })).toMatchObject([{ code: "raster-unit" }]);
  });

  it("with values in feet, by their unit", async () => {
    expect(await issues(virtual("feet", { unit: "ft" }))).toEqual([
      { path: "/unit", code: "raster-unit", facts: { of: "values", found: "ft" } },
    ]);
    expect(await issues(virtual("metres", { unit: "metre" }))).toEqual([]);
  });

  it("with levels in no named height system, which nobody typed", async () => {
    const file = made("plain-utm", ...utm32, ...box);
    expect(await issues(file, { quantity: "level" })).toEqual([
      { path: "/datum", code: "raster-datum-missing", facts: {} },
    ]);
    expect(await issues(file, { quantity: "depth" })).toEqual([]);
  });

  it("with cells that are not square, unless the person says onto which", async () => {
    const file = made("plain-oblong", ...utm32, "-a_ullr", "700000", "6150000", "700080", "6149970");
    expect(await issues(file)).toEqual([
      { path: "/place", code: "raster-not-square", facts: { cellXM: 2, cellYM: 1 } },
    ]);
    expect(await issues(file, { ...level, squareCellM: 2 })).toEqual([]);
    expect(await issues(file, { ...level, squareCellM: 0 })).toMatchObject([
      { path: "/squareCellM", code: "out-of-range" },
    ]);
    expect(await issues(file, { ...level, squareCellM: 0.0001 })).toMatchObject([{ code: "raster-too-many-cells" }]);
  });

  it.each([
    ["rotated", "700000, 2, 0.5, 6150000, 0.5, -2"],
    ["sheared", "700000, 2, 0.5, 6150000, 0, -2"],
    ["mirrored", "700080, -2, 0, 6150000, 0, -2"],
  ])("%s", async (name, transform) => {
    expect(await issues(virtual(name, { transform }))).toMatchObject([{ path: "/place", code: "raster-rotated" }]);
  });

  it("upside down", async () => {
    expect(await issues(made("plain-south", ...utm32, "-a_ullr", "700000", "6149940", "700080", "6150000"))).toEqual([
      { path: "/place", code: "raster-upside-down", facts: { cellYM: 2 } },
    ]);
  });

  it("without a place", async () => {
    expect(await issues(made("plain-nowhere", ...utm32))).toEqual([
      { path: "/place", code: "raster-not-placed", facts: {} },
    ]);
  });

  it("outside Denmark, or with easting and northing swapped", async () => {
    const abroad = ["-a_ullr", "700000", "5150000", "700080", "5149940"];
    const swapped = ["-a_ullr", "6150000", "700000", "6150080", "699940"];
    expect(await issues(made("plain-abroad", ...utm32, ...abroad))).toMatchObject([
      { path: "/place", code: "coordinates-outside-denmark" },
    ]);
    expect(await issues(made("plain-swapped", ...utm32, ...swapped))).toMatchObject([
      { path: "/place", code: "coordinates-swapped" },
    ]);
  });

  it("that does not reach the area", async () => {
    const file = made("plain-here", ...utm32, ...box);
    const area = { westM: 700_080, southM: 6_149_900, eastM: 700_200, northM: 6_150_000 };
    expect(await issues(file, { ...level, area })).toEqual([
      {
        path: "/place",
        code: "raster-outside-area",
        facts: { raster: "700000 6149940 700080 6150000", area: "700080 6149900 700200 6150000" },
      },
    ]);
    expect(await issues(file, { ...level, area: { ...area, westM: 700_079 } })).toEqual([]);
  });

  it("with no known cell", async () => {
    expect(await issues(made("empty", ...utm32, ...box, "-a_nodata", "-9999"))).toEqual([
      { path: "/cells", code: "raster-empty", facts: { cells: 1200 } },
    ]);
  });

  it("with values that no terrain has, unless the person says that they mean no data", async () => {
    const file = made("absurd", ...utm32, ...box);
    expect(await issues(file)).toEqual([
      { path: "/cells", code: "raster-values-absurd", facts: { cells: 3, found: -32767, most: 9000 } },
    ]);
    expect(await issues(file, { ...level, noData: -32767 })).toEqual([]);
  });

  it("with several bands, with their names", async () => {
    const file = folder.path("bands.tif");
    writeFileSync(
      folder.path("bands.vrt"),
      `<VRTDataset rasterXSize="40" rasterYSize="30"><SRS>EPSG:25832</SRS><GeoTransform>700000, 2, 0, 6150000, 0, -2</GeoTransform>
       ${["depth", "speed"]
         .map(
           (
             name,
             i,
           ) => `<VRTRasterBand dataType="Float32" band="${i + 1}"><Description>${name}</Description><SimpleSource>
         <SourceFilename>${folder.path("plain")}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>`,
         )
         .join("")}</VRTDataset>`,
    );
    gdal("gdal_translate", "-q", folder.path("bands.vrt"), file);
    expect(await issues(file)).toEqual([
      { path: "/bands", code: "raster-several-bands", facts: { bands: 2, names: "depth, speed" } },
    ]);
  });

  it("with several pages", async () => {
    const file = made("plain-pages", ...utm32, ...box);
    gdal("gdal_translate", "-q", "-co", "APPEND_SUBDATASET=YES", ...utm32, ...box, folder.path("absurd"), file);
    expect(await issues(file)).toEqual([
      { path: "/bands", code: "raster-several-bands", facts: { bands: 2, names: null } },
    ]);
  });

  it("with a mask beside the cells", async () => {
    const mask = ["-mask", "1", "--config", "GDAL_TIFF_INTERNAL_MASK", "YES"];
    expect(await issues(made("plain-mask", ...utm32, ...box, ...mask))).toEqual([
      { path: "/mask", code: "raster-unsupported", facts: { found: "mask" } },
    ]);
  });

  it.each([
    ["a compression", "ZSTD", ["-co", "COMPRESS=ZSTD"]],
    ["a compression that loses", "LERC", ["-co", "COMPRESS=LERC"]],
    ["half floats", "float 16 bit", ["-co", "NBITS=16"]],
    ["complex numbers", "complex float 64 bit", ["-ot", "CFloat32"]],
    ["bits", "uint 1 bit", ["-ot", "Byte", "-co", "NBITS=1"]],
    [
      "a predictor on big-endian numbers",
      "predictor 2, 16 bit, big-endian",
      ["-ot", "Int16", "-co", "COMPRESS=LZW", "-co", "PREDICTOR=2", "-co", "ENDIANNESS=BIG"],
    ],
  ])("of a kind that is not read: %s", async (name, found, args) => {
    const file = made(`plain-${name.replace(/\W/g, "-")}`, ...utm32, ...box, ...args);
    expect(await issues(file)).toEqual([{ path: "/cells", code: "raster-unsupported", facts: { found } }]);
  });

  it.each([
    ["head first", ["-co", "COMPRESS=DEFLATE"]],
    [
      "head last",
      [
        "-co",
        "COMPRESS=DEFLATE",
        "-co",
        "SPARSE_OK=TRUE",
        "-co",
        "TILED=YES",
        "-co",
        "BLOCKXSIZE=16",
        "-co",
        "BLOCKYSIZE=16",
      ],
    ],
    ["without compression", []],
    ["cloud-optimised", ["-of", "COG"]],
  ])("cut off half-way: %s", async (name, args) => {
    const whole = bytesOf(made(`plain-cut-${name.replace(/\W/g, "-")}`, ...utm32, ...box, ...args));
    // A cloud-optimised file ends with four bytes that are no cells.
    for (const part of [0.05, 0.5, 0.95, 1 - 5 / whole.length])
      expect(await issues(whole.slice(0, Math.floor(whole.length * part)))).toMatchObject([
        { code: "raster-truncated" },
      ]);
  });

  it("with bytes that cannot be unpacked", async () => {
    const bytes = bytesOf(made("plain-broken", ...utm32, ...box, "-co", "COMPRESS=DEFLATE"));
    bytes.fill(0x55, bytes.length - 300);
    expect(await issues(bytes)).toMatchObject([{ path: "/cells", code: "raster-invalid", facts: { reason: "cells" } }]);
  });

  it("with a head of nonsense", async () => {
    const bytes = new Uint8Array(400).fill(0xff);
    bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
    expect((await issues(bytes)).map(({ code }) => code)).toEqual(["raster-truncated"]);
    bytes.set([1, 0], 8);
    expect((await issues(bytes)).map(({ code }) => code)).toEqual(["raster-invalid"]);
  });

  it("of another format", async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const expected = "GeoTIFF, ASCII grid (.asc)";
    expect(await issues(png)).toEqual([{ path: "", code: "format-unknown", facts: { found: "·PNG····", expected } }]);
    expect(await issues(new Uint8Array())).toEqual([
      { path: "", code: "format-unknown", facts: { found: null, expected } },
    ]);
  });

  it("with more cells than the limit, before any is read", async () => {
    const file = folder.path("huge.tif");
    const huge = [
      "-outsize",
      "10001",
      "10000",
      "-bands",
      "1",
      "-ot",
      "Float32",
      "-co",
      "SPARSE_OK=TRUE",
      "-co",
      "TILED=YES",
    ];
    gdal("gdal_create", ...huge, ...utm32, "-a_ullr", "700000", "6150000", "710001", "6140000", file);
    expect(await issues(file)).toEqual([
      {
        path: "",
        code: "raster-too-many-cells",
        facts: { cells: 100_010_000, columns: 10_001, rows: 10_000, most: 100_000_000 },
      },
    ]);
  });

  it("never throws, whatever byte of a file is damaged", async () => {
    const whole = bytesOf(made("plain-fuzz", ...utm32, ...box, "-co", "COMPRESS=DEFLATE", "-a_nodata", "-9999"));
    // A fixed sequence (Park and Miller, 1988), so that a failure comes again.
    let state = 42;
    const random = (below: number) => {
      state = (state * 16_807) % 2_147_483_647;
      return state % below;
    };
    for (let round = 0; round < 1_500; round++) {
      const damaged = whole.slice();
      for (let change = 0; change <= random(3); change++)
        damaged[random(change === 0 ? 800 : whole.length)] = random(256);
      const result = await readRaster(damaged, level);
      expect(typeof result.ok).toBe("boolean");
    }
  });
});
