import { readFileSync } from "node:fs";
import { checkCase } from "../../shared/checkCase.ts";
import type { ImportedData } from "../../shared/importData.ts";
import { importedCase } from "../../shared/importedCase.ts";
import type { CaseFile } from "../../shared/model/index.ts";
import { readHazards } from "../../tools/import/readHazards.ts";

/** DMI Klimaatlas v2025a, Køge Bugt: the 100-year surge of today, above normal water level, taken as 0 m DVR90. */
export const surgeM = 1.589;

/** The case of docs/import.md: the measure, cost and key of dragoer.project.json, the 100-year surge, no defences. */
export function dragoerCase(data: ImportedData, changed: Partial<CaseFile> = {}): CaseFile {
  const hazards = readHazards([`sea 100 2025 ${surgeM} DMI Klimaatlas v2025a, Køge Bugt`]);
  if (!hazards.ok) throw new Error(JSON.stringify(hazards.issues));
  const project = JSON.parse(readFileSync(new URL("dragoer.project.json", import.meta.url), "utf8")) as object;
  const made = importedCase(data, {
    title: "Dragør Nordstrand",
    municipality: "Dragør",
    source: "Indeholder data fra Klimadatastyrelsen (Matriklen, GeoDanmark, BBR, DAR, DHM)",
    lawAsOf: "2026-01-01",
    hazards: hazards.value,
    seaOver: null,
    project: { ...project, ...changed },
  });
  const checked = checkCase(made);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.value;
}
