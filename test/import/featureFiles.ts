/** Files of features as GDAL writes them, and as the doors read them. */
import { readFileSync } from "node:fs";
import { sqlite } from "../../functions/adapters/sqlite.ts";
import { type FeatureFileOptions, inUtm32, readFeatureFile } from "../../shared/formats/index.ts";
import { zipBytes } from "../../shared/formats/zip.ts";
import { roundToMm, toUtm32 } from "../../shared/geo/index.ts";
import type { Issue } from "../../shared/model/index.ts";
import { gdal } from "../raster/gdal.ts";

export const fixture = (name: string): string => new URL(`fixtures/${name}`, import.meta.url).pathname;
export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

export const read = (bytes: Uint8Array, options: Partial<FeatureFileOptions> = {}) =>
  readFeatureFile(bytes, { sqlite, ...options });

/** The first fault of a file that is refused. */
export async function faultOf(bytes: Uint8Array, options: Partial<FeatureFileOptions> = {}): Promise<Issue> {
  const found = await read(bytes, options);
  if (found.ok) throw new Error("it was read");
  return found.issues[0];
}

/** The rows in EPSG:25832 and whole mm. */
export async function rowsOf(bytes: Uint8Array, options: Partial<FeatureFileOptions> = {}) {
  const found = await read(bytes, options);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return inUtm32(found.value, { toUtm32, roundToMm });
}

/** The endings of files by the name of the format in GDAL; a shapefile is several files, which are packed together. */
export const drivers = {
  GPKG: "gpkg",
  FlatGeobuf: "fgb",
  "ESRI Shapefile": "shp",
  GML: "gml",
  KML: "kml",
} as const;
export type Driver = keyof typeof drivers;

/** A file that GDAL makes of another. */
export function byGdal(
  folder: (name: string) => string,
  driver: Driver,
  from: string,
  ...options: string[]
): Uint8Array {
  const name = `${driver}-${Math.random()}`.replace(/\W/g, "");
  const to = folder(`${name}.${drivers[driver]}`);
  gdal("ogr2ogr", "-f", driver, to, from, ...options);
  if (driver !== "ESRI Shapefile") return bytesOf(to);
  return zipShapefile(to);
}

/** The files of a shapefile in one zip. */
export function zipShapefile(shp: string, leaveOut: readonly string[] = []): Uint8Array {
  const stem = shp.replace(/\.shp$/, "");
  const files = ["shp", "shx", "dbf", "prj", "cpg"].flatMap((end) => {
    if (leaveOut.includes(end)) return [];
    try {
      return [{ path: `parcels.${end}`, content: bytesOf(`${stem}.${end}`) }];
    } catch {
      return [];
    }
  });
  return zipBytes(files);
}
