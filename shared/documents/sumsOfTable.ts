import type { TableCell, TableColumn } from "../formats/index.ts";
import { oere } from "../money/index.ts";

/** What a number is summed in, so that no addition rounds: m² in hundredths. */
const hundredths = 100;

/**
 * A row of sums, named in its first cell. A sum over cells of which one is not known is not known (null); a column that is not summed, or
 * in which nothing stands, has nothing (`""`). Øre are summed as they are, other numbers by whole hundredths.
 * Example: 0.1 and 0.2 → 0.3.
 */
export function sumRow(
  title: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
): TableCell[] {
  return columns.map((column, i) => {
    if (i === 0) return title;
    return column.summed ? sumOf(column, rows, i) : "";
  });
}

function sumOf({ kind }: TableColumn, rows: readonly (readonly TableCell[])[], at: number): TableCell {
  const whole = kind === "oere" || kind === "kroner";
  let sum = 0;
  let some = false;
  for (const row of rows) {
    const cell = row[at]!;
    if (cell === null) return null;
    if (typeof cell === "string") continue;
    some = true;
    sum += whole ? cell : Math.round(cell * hundredths);
  }
  if (!some) return "";
  return whole ? oere(sum) : sum / hundredths;
}
