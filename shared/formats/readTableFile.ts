import type { Result } from "../model/index.ts";
import { checkFileSize } from "./fileSize.ts";
import { isFilled, refuse } from "./refuse.ts";
import { readTable, type TextTable, tableOf } from "./table.ts";

export interface TableFile extends TextTable {
  format: "CSV" | "XLSX";
  /** The sheet that was read, and the names of the others; null: the format has none. */
  sheet: string | null;
  others: string[];
}

/**
 * A table with a header out of a file: a workbook (`.xlsx`), else CSV in UTF-8 or as Danish spreadsheets save it (Windows-1252). Which it is,
 * the bytes say. `line` of a row of a workbook is its number in the sheet. Refuses as `readTable` and `readXlsx` do.
 */
export async function readTableFile(bytes: Uint8Array, sheet?: string): Promise<Result<TableFile>> {
  const tooLarge = checkFileSize(bytes.length);
  if (isFilled(tooLarge)) return refuse(...tooLarge);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) {
    const { readXlsx } = await import("./readXlsx.ts");
    const read = readXlsx(bytes, sheet);
    if (!read.ok) return refuse({ ...read.issues[0], facts: { ...read.issues[0].facts, format: "XLSX" } });
    const table = tableOf(read.value.rows);
    if (!table.ok) return table;
    return { ok: true, value: { ...table.value, format: "XLSX", sheet: read.value.sheet, others: read.value.others } };
  }
  const table = readTable(textOf(bytes));
  return table.ok ? { ok: true, value: { ...table.value, format: "CSV", sheet: null, others: [] } } : table;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
