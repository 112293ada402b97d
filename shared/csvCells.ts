import { type Cell, kronerDigits } from "./formats/index.ts";
import type { Oere } from "./model/index.ts";

/** Danish as a Danish spreadsheet opens it, and English. */
export const csvStyles = {
  da: { separator: ";", decimalMark: "," },
  en: { separator: ",", decimalMark: "." },
} as const;

/** Whole øre as kroner with two decimals, exactly: 3000001 → 30000.01. */
export function kronerCell(amount: Oere | null): Cell {
  return amount === null ? null : { digits: kronerDigits(amount) };
}
