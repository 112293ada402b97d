import type { ImportedData } from "../../shared/importData.ts";
import type { ImportedExposure } from "../../shared/importExposure.ts";
import type { Issue, Parcel } from "../../shared/model/index.ts";
import { becauseText, type Language, problemText, unusedRowText } from "../../shared/texts/index.ts";

/** What an import did, in words: what was read, used and not used, and what was taken for granted. */
export function report(data: ImportedData, lang: Language): string[] {
  const { parcels, buildings, read } = data;
  const counts = {
    da: [
      `Matrikler: ${read.parcels} læst, ${parcels.length} brugt`,
      `Bygninger: ${read.buildings} læst, ${buildings.length} brugt`,
      `Terrænpunkter: ${read.terrainPoints} brugt`,
      `Kote af matrikler: ${byRule(parcels, "mean-under-buildings")} som middel under bygninger, ${byRule(parcels, "lowest-ground")} som laveste terræn, ${byRule(parcels, null)} ukendt`,
    ],
    en: [
      `Parcels: ${read.parcels} read, ${parcels.length} used`,
      `Buildings: ${read.buildings} read, ${buildings.length} used`,
      `Terrain points: ${read.terrainPoints} used`,
      `Levels of parcels: ${byRule(parcels, "mean-under-buildings")} as mean under buildings, ${byRule(parcels, "lowest-ground")} as lowest ground, ${byRule(parcels, null)} not known`,
    ],
  };
  return [
    ...counts[lang],
    ...data.notes.map(({ note }) => `· ${becauseText(note, lang)}`),
    ...data.unused.map((issue) => `! ${issue.path}: ${unusedRowText(issue, lang)}`),
  ];
}

const exposureNames = {
  da: { roads: "Veje", fields: "Marker", assets: "Andet af værdi" },
  en: { roads: "Roads", fields: "Fields", assets: "Other assets" },
};

/** What came of a file of roads, fields or assets: which property held what, rows, pieces, notes and rows not used. */
export function exposureReport(file: ImportedExposure, lang: Language): string[] {
  const { kind, columns, rows, exposure, notes, unused } = file;
  const name = exposureNames[lang][kind];
  const said = Object.entries(columns).map(([column, property]) => `${column} = ${property ?? "–"}`);
  const counts = {
    da: `${name}: ${rows.read} læst, ${rows.used} brugt, ${exposure[kind].length} stykker (${said.join(", ")})`,
    en: `${name}: ${rows.read} read, ${rows.used} used, ${exposure[kind].length} pieces (${said.join(", ")})`,
  };
  return [
    counts[lang],
    ...notes.map((note) => `· ${becauseText(note, lang)}`),
    ...unused.map((issue) => `! /${kind}${issue.path}: ${unusedRowText(issue, lang)}`),
  ];
}

export function issueLines(issues: readonly Issue[], lang: Language): string[] {
  return issues.map((issue) => `! ${issue.path} (${issue.code}): ${problemText(issue, lang)}`);
}

function byRule(parcels: readonly Parcel[], rule: string | null): number {
  return parcels.filter(({ terrain }) => (terrain?.rule ?? null) === rule).length;
}
