import type { GeoJsonFile } from "../../../shared/formats/index.ts";
import { buildingLayers, parcelLayers } from "../../../shared/importedLayers.ts";
import type { Result } from "../../../shared/model/index.ts";
import type { FileBytes } from "./fileBytes.ts";
import { readFeatures } from "./readFiles.ts";

/** The two files, each in whatever format it is; issues begin with the file. */
export async function readDataFiles(
  parcels: FileBytes,
  buildings: FileBytes | undefined,
): Promise<Result<{ parcels: GeoJsonFile; buildings: GeoJsonFile | undefined }>> {
  const parcelFile = inFile("parcels", await readFeatures(parcels, { prefers: parcelLayers }));
  if (!parcelFile.ok || buildings === undefined)
    return parcelFile.ok ? { ok: true, value: { parcels: parcelFile.value, buildings: undefined } } : parcelFile;
  const buildingFile = inFile("buildings", await readFeatures(buildings, { prefers: buildingLayers }));
  if (!buildingFile.ok) return buildingFile;
  return { ok: true, value: { parcels: parcelFile.value, buildings: buildingFile.value } };
}

function inFile<T>(name: string, read: Result<T>): Result<T> {
  if (read.ok) return read;
  const [first, ...others] = read.issues.map((issue) => ({ ...issue, path: `/${name}${issue.path}` }));
  return { ok: false, issues: [first!, ...others] };
}
