import { createHash } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { inflateSync } from "node:zlib";
import { limits } from "../../shared/contract/index.ts";
import { readRaster, writeAsciiGrid } from "../../shared/formats/raster/index.ts";
import type { Raster, RasterRef, Result } from "../../shared/model/index.ts";
import { readText } from "./readFile.ts";

/** Terrain as it was given: points as text, or a raster with the file's own bytes. */
export type GivenTerrain = { text: string } | { raster: Raster; bytes: Uint8Array; name: string };

/** Reads a file of terrain: GeoTIFF and ASCII grid by their names' ends, else points. What a file does not say of its system is EPSG:25832 and DVR90, as the usage says. */
export async function readTerrain(path: string): Promise<Result<GivenTerrain>> {
  if (!/\.(tiff?|asc)$/i.test(path)) {
    const text = await readText(path);
    return text.ok ? { ok: true, value: { text: text.value } } : text;
  }
  const found = await stat(path).catch(() => null);
  if (found === null) return { ok: false, issues: [{ path, code: "not-found", facts: { found: path } }] };
  const { most } = limits.uploadBytes;
  if (found.size > most)
    return { ok: false, issues: [{ path, code: "file-too-large", facts: { found: found.size, most, unit: "bytes" } }] };
  const bytes = await readFile(path);
  const read = await readRaster(bytes, {
    quantity: "level",
    crs: "EPSG:25832",
    datum: "DVR90",
    inflate: (deflated, size) => inflateSync(deflated, { maxOutputLength: size, chunkSize: size }),
  });
  if (!read.ok) return read;
  return { ok: true, value: { raster: read.value.raster, bytes, name: basename(path) } };
}

/** Puts the terrain beside a case, as `NAME.terraen.asc` or under its own name, and tells how the case names it. */
export async function putBeside(out: string, given: GivenTerrain, raster: Raster, source: string): Promise<RasterRef> {
  const own = "text" in given ? null : given;
  const bytes = own?.bytes ?? new TextEncoder().encode(writeAsciiGrid(raster));
  const path =
    out.replace(/(\.sag)?\.json$/, "") + (own === null ? ".terraen.asc" : `.terraen.${own.name.split(".").at(-1)!}`);
  await writeFile(path, bytes);
  const { westM, northM, cellM, columns, rows } = raster;
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    title: own?.name ?? "Terræn af punkter",
    source: { text: source, link: null, date: null },
    crsFrom: "typed",
    westM,
    northM,
    cellM,
    columns,
    rows,
    synthetic: false,
  };
}
