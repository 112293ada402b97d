import { propertyNames } from "../../../shared/formats/index.ts";
import { importData } from "../../../shared/importData.ts";
import { buildingLayers, parcelLayers } from "../../../shared/importedLayers.ts";
import type { Result } from "../../../shared/model/index.ts";
import type { Gets, Sends } from "./jobs.ts";
import { readFeatures } from "./read.ts";

/** Parcels and buildings as the command line reads them, with the columns of each file. */
export async function readData({ parcels, buildings }: Sends<"read-data">): Promise<Gets<"read-data">> {
  const parcelFile = inFile("parcels", await readFeatures(parcels, { prefers: parcelLayers }));
  if (!parcelFile.ok) return parcelFile;
  const buildingFile =
    buildings === undefined ? null : inFile("buildings", await readFeatures(buildings, { prefers: buildingLayers }));
  if (buildingFile?.ok === false) return buildingFile;
  const data = importData({ parcels: parcelFile.value, buildings: buildingFile?.value });
  if (!data.ok) return data;
  const columns = {
    parcels: propertyNames(parcelFile.value.features),
    buildings: buildingFile === null ? [] : propertyNames(buildingFile.value.features),
  };
  return { ok: true, value: { ...data.value, columns } };
}

function inFile<T>(name: string, read: Result<T>): Result<T> {
  if (read.ok) return read;
  const [first, ...others] = read.issues.map((issue) => ({ ...issue, path: `/${name}${issue.path}` }));
  return { ok: false, issues: [first!, ...others] };
}
