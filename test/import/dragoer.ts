/** The real strip at Dragør, where it is at hand: it lies beside the project and is never part of it. */
import { existsSync, readFileSync } from "node:fs";
import { type DataFiles, type ImportedData, importData } from "../../shared/importData.ts";

type TextFiles = Record<keyof DataFiles, string>;

const folder = new URL("../../../shared/data/dragoer/", import.meta.url);

export const dragoerIsHere = existsSync(folder);

export function dragoerTitle(title: string): string {
  return dragoerIsHere ? title : `${title} (skipped: the data are not beside the project, in ../shared/data/dragoer)`;
}

export function dragoerFiles(): TextFiles {
  const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
  return {
    parcels: read("jordstykker_25832.geojson"),
    buildings: read("bygninger_25832.geojson"),
    terrain: read("terraenpunkter_25832_dvr90.csv"),
  };
}

export function imported(files: DataFiles): ImportedData {
  const made = importData(files);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

/** The same files with rows and lines the other way round. */
export function reversed(files: TextFiles): TextFiles {
  const [header, ...points] = files.terrain.trim().split("\n");
  return {
    parcels: reversedFeatures(files.parcels),
    buildings: reversedFeatures(files.buildings),
    terrain: [header, ...points.reverse()].join("\n"),
  };
}

function reversedFeatures(text: string): string {
  const file = JSON.parse(text) as { features: unknown[] };
  return JSON.stringify({ ...file, features: file.features.reverse() });
}
