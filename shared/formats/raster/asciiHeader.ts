import type { Issue, Result } from "../../model/index.ts";
import { isFilled, quote, refuse } from "../refuse.ts";
import { parseNoData } from "./asRasterFile.ts";
import type { Place } from "./place.ts";

interface AsciiHeader {
  place: Place;
  noData: number | null;
  /** Where the cells begin, bytes. */
  end: number;
  /** The lines before the cells. */
  lines: number;
}

const names = [
  "ncols",
  "nrows",
  "xllcorner",
  "xllcenter",
  "yllcorner",
  "yllcenter",
  "cellsize",
  "dx",
  "dy",
  "nodata_value",
];
/** UTF-8's, as single bytes. */
const byteOrderMark = /^ï»¿/;
/** A name, and a value that stands apart from it or begins as no name does. */
const nameAndValue = /^([a-z_]*)(?:\s+(\S+)|([^\sa-z_]\S*))?$/i;
/** Ten lines of a name and a number each. */
const mostBytes = 2_000;

/**
 * The lines before the cells of an ASCII grid (Esri), a name and a number each, in any order and case: `ncols`, `nrows`,
 * `xllcorner` or `xllcenter`, `yllcorner` or `yllcenter`, `cellsize` (or `dx` and `dy`), `nodata_value` if any. The place is
 * that of the south-west corner, or of the middle of that cell.
 * Issue: `raster-invalid` with reason `head` or `decimal-comma`, and the line.
 */
export function asciiHeader(bytes: Uint8Array): Result<AsciiHeader> {
  const text = String.fromCharCode(...bytes.subarray(0, mostBytes));
  const found = new Map<string, number | null>();
  const issues: Issue[] = [];
  let [end, lines] = [0, 0];
  // What follows the last line end is no whole line.
  for (const line of text.split("\n").slice(0, -1)) {
    const [, name = "", apart, close] = nameAndValue.exec(line.replace(byteOrderMark, "").trim()) ?? [];
    const value = apart ?? close ?? "";
    const known = names.includes(name.toLowerCase());
    if (name === "" ? value !== "" || line.trim() !== "" : !known) break;
    end += line.length + 1;
    lines++;
    if (!known) continue;
    const number = parseNoData(value);
    if (number === null) issues.push(wrongLine(lines, value.includes(",") ? "decimal-comma" : "head", line.trim()));
    found.set(name.toLowerCase(), number);
  }
  if (isFilled(issues)) return refuse(...issues);
  const place = placeOf((name) => found.get(name) ?? undefined);
  if (place === null) return refuse(wrongLine(1, "head", [...found.keys()].join(" ")));
  return { ok: true, value: { place, noData: found.get("nodata_value") ?? null, end, lines } };
}

export function wrongLine(
  line: number,
  reason: "head" | "decimal-comma" | "number" | "too-many",
  found: string,
): Issue {
  return { path: `/lines/${line}`, code: "raster-invalid", facts: { line, reason, found: quote(found) } };
}

function placeOf(value: (name: string) => number | undefined): Place | null {
  const [columns, rows] = [value("ncols"), value("nrows")];
  const cellXM = value("cellsize") ?? value("dx");
  const cellYM = value("cellsize") ?? value("dy");
  if (!(isCount(columns) && isCount(rows) && isLength(cellXM) && isLength(cellYM))) return null;
  const west = value("xllcorner") ?? less(value("xllcenter"), cellXM / 2);
  const south = value("yllcorner") ?? less(value("yllcenter"), cellYM / 2);
  if (!Number.isFinite(west) || !Number.isFinite(south)) return null;
  return { westM: west!, northM: south! + rows * cellYM, cellXM, cellYM, columns, rows };
}

const isCount = (count: number | undefined): count is number => Number.isSafeInteger(count) && count! > 0;
const isLength = (metres: number | undefined): metres is number => Number.isFinite(metres) && metres! > 0;
const less = (a: number | undefined, b: number): number | undefined => (a === undefined ? undefined : a - b);
