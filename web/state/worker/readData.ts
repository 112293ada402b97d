import { propertyNames } from "../../../shared/formats/index.ts";
import { importData } from "../../../shared/importData.ts";
import { readDataFiles } from "./dataFiles.ts";
import type { Gets, Sends } from "./jobs.ts";

/** Parcels and buildings as the command line reads them, with the columns of each file. */
export async function readData({ parcels, buildings }: Sends<"read-data">): Promise<Gets<"read-data">> {
  const files = await readDataFiles(parcels, buildings);
  if (!files.ok) return files;
  const data = importData(files.value);
  if (!data.ok) return data;
  const columns = {
    parcels: propertyNames(files.value.parcels.features),
    buildings: files.value.buildings === undefined ? [] : propertyNames(files.value.buildings.features),
  };
  return { ok: true, value: { ...data.value, columns } };
}
