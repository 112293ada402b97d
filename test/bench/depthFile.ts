import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import type { Inflate } from "../../shared/formats/raster/index.ts";
import { gdal, temporaryFolder, writeRaw } from "../raster/gdal.ts";

export const side = 4_000;
export const [westM, northM] = [700_000, 6_150_000];

/** Depths with noise to the millimetre over a slow wave: deflate makes it some half as large, as it does real terrain. */
export function depthNoise(column: number, row: number): number {
  const wave = Math.sin(column / 300) * Math.cos(row / 400) * 2 + 3;
  const scrambled = Math.imul(Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663), 2_654_435_761) >>> 16;
  return Math.round(wave * 1000 + (scrambled % 50)) / 1000;
}

export const inflate: Inflate = (deflated, bytes) =>
  inflateSync(deflated, { maxOutputLength: bytes, chunkSize: bytes });

let made: Uint8Array | undefined;

/** One file as GDAL writes it, read five times: five of them would say no more. */
export function depthFile(): Uint8Array {
  if (made !== undefined) return made;
  const folder = temporaryFolder();
  try {
    writeRaw(folder.path("raw"), side, side, depthNoise);
    const box = ["-a_ullr", "700000", "6150000", "704000", "6146000"];
    const deflate = ["-co", "COMPRESS=DEFLATE", "-co", "TILED=YES", "-a_srs", "EPSG:25832", "-a_nodata", "-9999"];
    gdal("gdal_translate", "-q", ...box, ...deflate, folder.path("raw"), folder.path("bench.tif"));
    made = new Uint8Array(readFileSync(folder.path("bench.tif")));
  } finally {
    folder.remove();
  }
  return made;
}
