import { csvCell, csvStyles } from "./csvCells.ts";
import { rollTable } from "./documents/rollTable.ts";
import { csvText, type TableCell } from "./formats/index.ts";
import type { Calculation, CaseFile } from "./model/index.ts";
import type { Language } from "./texts/index.ts";

/**
 * The roll as CSV: one line a unit in the roll's order, subtotals, and a last line with the sums. Amounts stand in kroner with two
 * decimals, and the unit's whole share in øre beside it, so that a sum in a spreadsheet is exact. Danish: `;` and decimal
 * comma, as a Danish spreadsheet opens it; English: `,` and decimal point. What is not known is an empty cell, never 0.
 */
export function rollCsv(calculation: Calculation, theCase: CaseFile, lang: Language = "da"): string {
  const { columns, rows, subtotals, total } = rollTable(calculation, theCase, lang);
  const line = (cells: readonly TableCell[]) => cells.map((cell, i) => csvCell(cell, columns[i]!));
  return csvText(
    [columns.map(({ title }) => title), ...rows.map(line), ...subtotals.map(line), line(total)],
    csvStyles[lang],
  );
}
