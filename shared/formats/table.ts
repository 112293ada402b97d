import Papa from "papaparse";
import type { Result } from "../model/index.ts";
import { checkFileSize } from "./fileSize.ts";
import { firstFilledLine } from "./firstFilledLine.ts";
import { importLimits } from "./limits.ts";
import { isFilled, quote, refuse } from "./refuse.ts";
import { checkTableSize } from "./tableSize.ts";

/** A table of text: its header, and each row below it that has something in it. */
export interface TextTable {
  header: string[];
  /** `line`: where the row begins in the file, from 1. */
  rows: { line: number; cells: string[] }[];
}

/** A cell that only a row of data has: a number, or a parcel's "ejerlavkode-matrikelnr". */
const isData = (cell: string): boolean => /^[+-]?[\d.,\s]*\d$/.test(cell) || /^\d{4,8}\s*-\s*\d/.test(cell);

/**
 * A table with a header line, separated by semicolon, tab or comma: the first of them in the header. Cells in quotation marks
 * may hold separators and lines. Issues: `file-too-large`, `table-without-header`, `too-many-features`.
 */
export function readTable(text: string): Result<TextTable> {
  const tooLarge = checkFileSize(text.length);
  if (isFilled(tooLarge)) return refuse(...tooLarge);
  const plain = text.replace(/^\ufeff/, "");
  const first = firstFilledLine(plain);
  const delimiter = [";", "\t", ","].find((mark) => first.includes(mark)) ?? ";";
  const [tooMany] = checkTableSize(plain, delimiter);
  if (tooMany !== undefined) return refuse(tooMany);
  const rows: TextTable["rows"] = [];
  let line = 1;
  for (const raw of Papa.parse<string[]>(plain, { delimiter }).data) {
    const cells = raw.map((cell) => cell.trim().normalize("NFC"));
    if (cells.some((cell) => cell !== "")) rows.push({ line, cells });
    line += 1 + raw.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
  }
  return tableOf(rows, delimiter);
}

/** Rows with a header above, whatever they were read from; `delimiter`: what to tell a header that is none with. */
export function tableOf(all: readonly TextTable["rows"][number][], delimiter = ";"): Result<TextTable> {
  const [first, ...rows] = all;
  const header = first?.cells ?? [];
  if (header.every((cell) => cell === "") || header.some(isData))
    return refuse({ path: "/lines/1", code: "table-without-header", facts: { found: quote(header.join(delimiter)) } });
  const most = importLimits.typedLines;
  if (rows.length > most)
    return refuse({ path: "", code: "too-many-features", facts: { features: rows.length, most } });
  return { ok: true, value: { header, rows } };
}
