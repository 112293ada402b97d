/** GDAL writes the rasters of the tests and says what is in them: it is the judge. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const cornerM = { westM: 700_000, northM: 6_150_000 };

/** A folder that goes when the tests have run. */
export function temporaryFolder(): { path: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "vandret-raster-"));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function gdal(program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Raw float32 cells that GDAL can read (ENVI), 2 m each, with their corner at `cornerM`. */
export function writeRaw(file: string, columns: number, rows: number, value: (column: number, row: number) => number) {
  const cells = Float32Array.from({ length: columns * rows }, (_, i) => value(i % columns, Math.floor(i / columns)));
  writeFileSync(file, new Uint8Array(cells.buffer));
  writeFileSync(
    `${file}.hdr`,
    ["ENVI", `samples = ${columns}`, `lines = ${rows}`, "bands = 1", "data type = 4", "byte order = 0"].join("\n"),
  );
}

/** The cells as GDAL reads them, scale and offset undone, exactly. */
export function gdalValues(file: string): Float64Array {
  const raw = `${file}.judge`;
  gdal("gdal_translate", "-q", "-unscale", "-ot", "Float64", "-of", "ENVI", file, raw);
  const bytes = readFileSync(raw);
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

interface Info {
  geoTransform: [number, number, number, number, number, number];
  size: [number, number];
  bands: [{ noDataValue?: number | string; metadata: { ""?: Record<string, string> } }];
}

export function gdalInfo(file: string, ...args: string[]): Info {
  return JSON.parse(gdal("gdalinfo", "-json", ...args, file)) as Info;
}

/** The least and the greatest value; GDAL writes them with more digits here than as `minimum` and `maximum`. */
export function gdalExtremes(file: string): [minM: number, maxM: number] {
  const said = gdalInfo(file, "-stats").bands[0].metadata[""] ?? {};
  return [Number(said.STATISTICS_MINIMUM), Number(said.STATISTICS_MAXIMUM)];
}

export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
