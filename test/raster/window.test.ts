import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type ByteSource,
  bytesSource,
  type GeoTiffFile,
  openGeoTiff,
  type RasterOptions,
  readWindow,
} from "../../shared/formats/raster/index.ts";
import { bytesOf, cornerM, gdal, gdalValues, temporaryFolder, writeRaw } from "./gdal.ts";

const folder = temporaryFolder();
const { westM, northM } = cornerM;
const level: RasterOptions = { quantity: "level", datum: "DVR90", inflate: (bytes) => inflateSync(bytes) };
const side = 1_000;
let whole: Float64Array;
let bytes: Uint8Array;

beforeAll(() => {
  // No pattern that deflate could make small: the digits of a product.
  writeRaw(folder.path("raw"), side, side, (c, r) => ((c * 7_919 + r * 104_729) % 10_007) / 1_000);
  const made = ["-of", "COG", "-co", "COMPRESS=DEFLATE", "-co", "BLOCKSIZE=128", "-a_srs", "EPSG:25832"];
  const box = ["-a_ullr", `${westM}`, `${northM}`, `${westM + 2 * side}`, `${northM - 2 * side}`];
  gdal("gdal_translate", "-q", ...made, ...box, "-a_nodata", "-9999", folder.path("raw"), folder.path("cog.tif"));
  bytes = bytesOf(folder.path("cog.tif"));
  whole = gdalValues(folder.path("cog.tif"));
});

/** A source that counts what is asked of it. */
function counting(source: ByteSource): ByteSource & { bytes: number; reads: number } {
  const counted = {
    size: source.size,
    bytes: 0,
    reads: 0,
    read: (offset: number, length: number) => {
      counted.bytes += length;
      counted.reads++;
      return source.read(offset, length);
    },
  };
  return counted;
}

async function open(source: ByteSource, options = level): Promise<GeoTiffFile> {
  const opened = await openGeoTiff(source, options);
  if (!opened.ok) throw new Error(JSON.stringify(opened.issues));
  return opened.value;
}

/** The cells of a window as GDAL has them. */
function judged(column: number, row: number, columns: number, rows: number): Float32Array {
  return Float32Array.from(
    { length: columns * rows },
    (_, i) => whole[(row + Math.floor(i / columns)) * side + column + (i % columns)]!,
  );
}

describe("a window of a cloud-optimised GeoTIFF", () => {
  it.each([
    ["inside one tile", 130, 140, 20, 30],
    ["across four tiles", 120, 120, 20, 20],
    ["in the last, partly empty tiles", 990, 985, 10, 15],
    ["of one cell", 500, 499, 1, 1],
    ["of everything", 0, 0, side, side],
  ])("has GDAL's values: %s", async (_, column, row, columns, rows) => {
    const [west, north] = [westM + 2 * column, northM - 2 * row];
    const window = { westM: west, northM: north, eastM: west + 2 * columns, southM: north - 2 * rows };
    const read = await readWindow(await open(bytesSource(bytes)), window);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value.raster).toMatchObject({ westM: west, northM: north, cellM: 2, columns, rows });
    expect(read.value.raster.values).toEqual(judged(column, row, columns, rows));
    expect(read.value.coveredShare).toBe(1);
  });

  it("holds every cell that it touches", async () => {
    const window = { westM: westM + 3, eastM: westM + 5, northM: northM - 1, southM: northM - 2.5 };
    const read = await readWindow(await open(bytesSource(bytes)), window);
    expect(read.ok && read.value.raster).toMatchObject({ westM: westM + 2, northM, columns: 2, rows: 2 });
  });

  it("says how much of it the file covers", async () => {
    const window = { westM: westM - 30, eastM: westM + 10, northM: northM - 100, southM: northM - 200 };
    const read = await readWindow(await open(bytesSource(bytes)), window);
    expect(read.ok && read.value.coveredShare).toBe(0.25);
    expect(read.ok && read.value.raster.columns).toBe(5);
  });

  it("beside the file is refused", async () => {
    const window = { westM: westM - 30, eastM: westM, northM, southM: northM - 200 };
    expect(await readWindow(await open(bytesSource(bytes)), window)).toMatchObject({
      ok: false,
      issues: [{ code: "raster-outside-area" }],
    });
  });

  it("reads only the head and the tiles it touches", async () => {
    const source = counting(bytesSource(bytes));
    const file = await open(source);
    // By hand: the list of 64 tiles and that of the overviews is a few hundred numbers.
    expect(source.bytes).toBeLessThan(33_000);
    expect(source.reads).toBeLessThanOrEqual(2);
    const head = source.bytes;
    await readWindow(file, { westM: westM + 400, eastM: westM + 440, northM: northM - 400, southM: northM - 440 });
    // One tile of 128 × 128 float32 is 65,536 bytes before deflate.
    expect(source.bytes - head).toBeLessThan(66_000);
    expect(source.reads).toBeLessThanOrEqual(3);
  });

  it("fetches tiles that lie side by side in one read", async () => {
    const source = counting(bytesSource(bytes));
    const file = await open(source);
    const before = source.reads;
    await readWindow(file, { westM, eastM: westM + 2 * side, northM, southM: northM - 100 });
    expect(source.reads - before).toBe(1);
  });
});

describe("over HTTP", () => {
  let server: Server;
  let address: string;
  let sent = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
      if (from === undefined) return response.writeHead(416).end();
      const part = bytes.subarray(Number(from), Number(to) + 1);
      sent += part.length;
      return response.writeHead(206, { "Content-Length": part.length }).end(part);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/cog.tif`;
  });
  afterAll(() => {
    server.close();
    folder.remove();
  });

  const httpSource = (): ByteSource => ({
    size: bytes.length,
    read: async (offset, length) => {
      const response = await fetch(address, { headers: { Range: `bytes=${offset}-${offset + length - 1}` } });
      if (response.status !== 206) throw new Error(`HTTP ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  });

  it("a small window costs a small part of the file", async () => {
    const file = await open(httpSource());
    const window = { westM: westM + 1_000, eastM: westM + 1_040, northM: northM - 1_000, southM: northM - 1_040 };
    const read = await readWindow(file, window);
    expect(read.ok && read.value.raster.values).toEqual(judged(500, 500, 20, 20));
    expect(sent).toBeLessThan(bytes.length / 10);
  });

  it("a source that fails is the caller's to hear of, and no fault of the file", async () => {
    const file = await open(httpSource());
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await expect(readWindow(file, { westM, eastM: westM + 40, northM, southM: northM - 40 })).rejects.toThrow();
    await expect(openGeoTiff(httpSource(), level)).rejects.toThrow();
  });

  it("a source that gives too little is told as a file cut off", async () => {
    const short: ByteSource = {
      size: bytes.length,
      read: async (offset, length) => bytes.slice(offset, offset + length - 1),
    };
    expect(await openGeoTiff(short, level)).toMatchObject({ ok: false, issues: [{ code: "raster-truncated" }] });
  });
});
