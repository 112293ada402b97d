import { csvStyles } from "./csvCells.ts";
import { csvText } from "./formats/index.ts";
import type { Issue } from "./model/index.ts";
import { importTexts, type Language, unusedRowText } from "./texts/index.ts";

/**
 * The rows of a file that were not used, as CSV: the file, the row's number there (from 1, as `/features/7` is the eighth; lines of a table by
 * their own number), the column at fault, the place in the file, and why. Styles as the roll's.
 */
export function unusedRowsCsv(unused: readonly Issue[], lang: Language = "da"): string {
  const words = importTexts[lang];
  const rows = unused.map((issue) => [
    ...[/^\/(parcels|buildings|roads|fields|assets|facts)\b/.exec(issue.path)?.[1] ?? null, rowOf(issue)],
    ...[typeof issue.facts.field === "string" ? issue.facts.field : null, issue.path, unusedRowText(issue, lang)],
  ]);
  return csvText([[words.file, words.row, words.column, words.place, words.why], ...rows], csvStyles[lang]);
}

/** The row's number in its file; null: the fault is not of one row. */
export function rowOf({ path }: Pick<Issue, "path">): number | null {
  const feature = /\/features\/(\d+)/.exec(path)?.[1];
  if (feature !== undefined) return Number(feature) + 1;
  const line = /\/lines\/(\d+)/.exec(path)?.[1];
  return line === undefined ? null : Number(line);
}
