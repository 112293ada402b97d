import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { type CaseRasters, rastersOf } from "../shared/caseRasters.ts";
import { readRaster } from "../shared/formats/raster/index.ts";
import type { CaseFile, RasterRef, Result } from "../shared/model/index.ts";
import { readCaseRasters } from "../shared/readCaseRasters.ts";

/**
 * The rasters that a case names, out of a folder: found by what they hold, not by their names. Refuses with `raster-missing`
 * where no file of the folder is the one, and with what `readRaster` finds.
 */
export async function rastersBeside(sag: CaseFile, folder: string): Promise<Result<CaseRasters>> {
  const paths = rastersOf(sag).length === 0 ? new Map<string, string>() : await pathsByHash(folder);
  const bytesOf = async ({ sha256, title }: RasterRef): Promise<Result<Uint8Array>> => {
    const path = paths.get(sha256);
    if (path === undefined)
      return { ok: false, issues: [{ path: "", code: "raster-missing", facts: { title, sha256, folder } }] };
    return { ok: true, value: await readFile(path) };
  };
  const inflate = (deflated: Uint8Array, bytes: number) =>
    inflateSync(deflated, { maxOutputLength: bytes, chunkSize: bytes });
  return readCaseRasters(sag, bytesOf, {
    read: (bytes, options) => readRaster(bytes, { ...options, inflate }),
    atOnce: 1,
  });
}

async function pathsByHash(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => /\.(tiff?|asc)$/i.test(name));
  const paths = new Map<string, string>();
  for (const name of names) {
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(join(folder, name)) as AsyncIterable<Buffer>) hash.update(chunk);
    paths.set(hash.digest("hex"), join(folder, name));
  }
  return paths;
}
