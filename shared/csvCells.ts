import { type Cell, kronerDigits, type TableCell, type TableColumn } from "./formats/index.ts";
import type { Oere } from "./model/index.ts";

/** Danish as a Danish spreadsheet opens it, and English. */
export const csvStyles = {
  da: { separator: ";", decimalMark: "," },
  en: { separator: ",", decimalMark: "." },
} as const;

/** A cell of a table: what is not known, and what is not there, is empty. */
export function csvCell(cell: TableCell, { kind }: TableColumn): Cell {
  if (cell === "") return null;
  return typeof cell === "number" && kind === "kroner" ? { digits: kronerDigits(cell) } : cell;
}

/** Whole øre as kroner with two decimals, exactly: 3000001 → 30000.01. */
export function kronerCell(amount: Oere | null): Cell {
  return amount === null ? null : { digits: kronerDigits(amount) };
}
