/** The real strip at Dragør, where it is at hand: it lies beside the project and is never part of it. */
import { existsSync, readFileSync } from "node:fs";
import { checkCase } from "../../shared/checkCase.ts";
import { type DataFiles, type ImportedData, importData } from "../../shared/importData.ts";
import type { CaseFile } from "../../shared/model/index.ts";
import { makeCase, readHazards } from "../../tools/import/makeCase.ts";

const folder = new URL("../../../shared/data/dragoer/", import.meta.url);

export const dragoerIsHere = existsSync(folder);

export function dragoerFiles(): Required<DataFiles> {
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

/** DMI Klimaatlas v2025a, Køge Bugt: the 100-year surge of today, above normal water level, taken as 0 m DVR90. */
export const surgeM = 1.589;

/** The case of docs/import.md: the measure, cost and key of dragoer.project.json, the 100-year surge, no defences. */
export function dragoerCase(data: ImportedData, changed: Partial<CaseFile> = {}): CaseFile {
  const hazards = readHazards([`sea 100 2025 ${surgeM} DMI Klimaatlas v2025a, Køge Bugt`]);
  if (!hazards.ok) throw new Error(JSON.stringify(hazards.issues));
  const project = JSON.parse(readFileSync(new URL("dragoer.project.json", import.meta.url), "utf8")) as object;
  const made = makeCase(data, {
    title: "Dragør Nordstrand",
    municipality: "Dragør",
    source: "Indeholder data fra Klimadatastyrelsen (Matriklen, GeoDanmark, BBR, DAR, DHM)",
    lawAsOf: "2026-01-01",
    hazards: hazards.value,
    project: { ...project, ...changed },
  });
  const checked = checkCase(made);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}
