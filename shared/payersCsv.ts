import { csvCell, csvStyles } from "./csvCells.ts";
import { payersTable } from "./documents/payersTable.ts";
import { csvText } from "./formats/index.ts";
import type { Calculation, CaseFile } from "./model/index.ts";
import type { Language } from "./texts/index.ts";

/** Who pays what of each measure as CSV, a line a step; amounts in whole øre and, beside it, in kroner with two decimals. Styles as the roll's. */
export function payersCsv(calculation: Calculation, theCase: CaseFile, lang: Language = "da"): string {
  const { columns, rows } = payersTable(calculation, theCase, lang);
  const lines = rows.map((row) => row.map((cell, i) => csvCell(cell, columns[i]!)));
  return csvText([columns.map(({ title }) => title), ...lines], csvStyles[lang]);
}
