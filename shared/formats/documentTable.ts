/** What a column holds: words, a number, a chance from 0 to 1, or whole øre, written as such or as kroner. */
export type ColumnKind = "text" | "number" | "chance" | "oere" | "kroner";

/** Null: not known. `""`: nothing belongs here. Amounts are whole øre, whichever way they are written. */
export type TableCell = string | number | null;

export interface TableColumn {
  /** Its name in files that programs read. */
  id: string;
  /** Its name to people, with the unit. */
  title: string;
  kind: ColumnKind;
  /** Of a number; null: as many as it has. */
  decimals: number | null;
  summed: boolean;
}

/** One table that spreadsheets, PDF and text are all written from, so that they say the same and sum alike. */
export interface DocumentTable {
  columns: TableColumn[];
  rows: TableCell[][];
  /** Named in their first cell, in the order in which they are shown. */
  subtotals: TableCell[][];
  total: TableCell[];
}

/** A line of what a table rests on: a heading where `text` is null. */
export interface NoteLine {
  title: string;
  text: string | null;
}

/** Whole øre as the digits of kroner with two decimals, exactly: 3000001 → "30000.01". */
export function kronerDigits(amountOere: number): string {
  const digits = String(Math.abs(amountOere)).padStart(3, "0");
  return `${amountOere < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
