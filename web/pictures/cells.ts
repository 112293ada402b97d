import { csvStyles } from "../../shared/csvCells.ts";
import { type Cell, csvText, kronerDigits } from "../../shared/formats/index.ts";
import { type Language, number, percent } from "../../shared/texts/index.ts";
import type { ColumnKind, PictureTable } from "./picture.ts";

/** A value as a person reads it; the unit stands in the column's head. */
export function shown(value: number | string, kind: ColumnKind, lang: Language): string {
  if (typeof value === "string") return value;
  if (kind === "oere") return number(Math.round(value / 100), lang);
  if (kind === "share") return percent(value, lang, 1);
  return number(value, lang, kind === "metres" ? 2 : 0);
}

/** The table as a spreadsheet of the language opens it. What is not known is an empty cell, as in every table of ours. */
export function pictureCsv({ of, columns, rows }: PictureTable, lang: Language): string {
  const cell = (value: number | string | null, kind: ColumnKind): Cell => {
    if (value === null || value === "") return null;
    return typeof value === "number" && kind === "oere" ? { digits: kronerDigits(Math.round(value)) } : value;
  };
  return csvText(
    [
      [of, ...columns.map(({ title }) => title)],
      ...rows.map(({ head, cells }) => [head, ...columns.map(({ kind }, i) => cell(cells[i] ?? null, kind))]),
    ],
    csvStyles[lang],
  );
}
