import type { Result } from "../model/index.ts";
import { faulty } from "./features/rawFile.ts";
import { readXml } from "./features/xml.ts";
import { zipOfFeatures } from "./features/zipOfFeatures.ts";
import { importLimits } from "./limits.ts";
import { refuse } from "./refuse.ts";

/** The cells of a sheet as text, a row each with its number; empty rows are left out. */
export interface SheetRows {
  sheet: string;
  others: string[];
  rows: { line: number; cells: string[] }[];
}

/**
 * The first sheet of a workbook (ECMA-376: `.xlsx`, as Excel and LibreOffice write it), or the one that is named. Numbers come as they are
 * stored, with a decimal point, and never so that the point could part thousands; a formula comes as its last value; true and false as
 * 1 and 0. Days are numbers in a workbook and stay so: a table of facts of parcels reads none. Columns that are left out are empty cells.
 * Refuses with `features-invalid` (`zip`, `xml`, `damaged`, `cell-error` with its place), `layer-not-chosen` (no such sheet),
 * `too-many-features`.
 */
export function readXlsx(bytes: Uint8Array, sheet?: string): Result<SheetRows> {
  const files = zipOfFeatures(bytes);
  if (!files.ok) return files;
  const [workbook, links] = [files.value.get("xl/workbook.xml"), files.value.get("xl/_rels/workbook.xml.rels")];
  if (workbook === undefined || links === undefined) return faulty("", "damaged", "xl/workbook.xml");
  const sheets = attributesOf(workbook, "sheet");
  const targets = attributesOf(links, "Relationship");
  if (!sheets.ok) return sheets;
  if (!targets.ok) return targets;
  const names = sheets.value.map(({ name = "" }) => name);
  const chosen = sheet === undefined ? sheets.value[0] : sheets.value.find(({ name }) => name === sheet);
  if (chosen === undefined)
    return refuse({ path: "", code: "layer-not-chosen", facts: { layers: names.join("\n"), found: sheet ?? null } });
  const target = targets.value.find(({ Id }) => Id === chosen["r:id"])?.Target ?? "";
  const content = files.value.get(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  if (content === undefined) return faulty("", "damaged", target);
  const strings = sharedStrings(files.value.get("xl/sharedStrings.xml"));
  if (!strings.ok) return strings;
  const rows = rowsOf(content, strings.value);
  if (!rows.ok) return rows;
  const name = chosen.name ?? "";
  return { ok: true, value: { sheet: name, others: names.filter((one) => one !== name), rows: rows.value } };
}

/** The attributes of each element of a name. */
function attributesOf(bytes: Uint8Array, element: string): Result<Readonly<Record<string, string>>[]> {
  const found: Readonly<Record<string, string>>[] = [];
  const refused = readXml(bytes, {
    open: (name, attributes) => {
      if (name === element && found.length < importLimits.layers) found.push(attributes);
      return null;
    },
    close: () => null,
  });
  return refused ?? { ok: true, value: found };
}

/** The texts that cells refer to by number; those in several styles are joined, and how they are said aloud is left out. */
function sharedStrings(bytes: Uint8Array | undefined): Result<string[]> {
  const strings: string[] = [];
  if (bytes === undefined) return { ok: true, value: strings };
  let [text, isSpoken] = ["", false];
  const refused = readXml(bytes, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") isSpoken = true;
      return null;
    },
    close: (name, said) => {
      if (name === "t" && !isSpoken) text += said;
      if (name === "rPh") isSpoken = false;
      if (name === "si") strings.push(text);
      return strings.length > importLimits.tableCells ? tooMany(strings.length, importLimits.tableCells) : null;
    },
  });
  return refused ?? { ok: true, value: strings };
}

const tooMany = (features: number, most: number) =>
  refuse({ path: "", code: "too-many-features", facts: { features, most } });

function rowsOf(bytes: Uint8Array, strings: readonly string[]): Result<SheetRows["rows"]> {
  const rows: SheetRows["rows"] = [];
  const { typedLines, columns } = importLimits;
  let row: SheetRows["rows"][number] = { line: 0, cells: [] };
  let [type, at, value] = ["", 0, ""];
  const refused = readXml(bytes, {
    open: (name, attributes) => {
      if (name === "row") {
        row = { line: Number(attributes.r ?? row.line + 1), cells: [] };
        at = -1;
      }
      if (name !== "c") return null;
      [type, value] = [attributes.t ?? "n", ""];
      at = attributes.r === undefined ? at + 1 : columnOf(attributes.r);
      return at < 0 || at >= columns ? faulty(`/lines/${row.line}`, "too-many-columns", columns) : null;
    },
    close: (name, text) => {
      if (name === "v" || (name === "t" && type === "inlineStr")) value += text;
      if (name === "c" && value !== "") {
        if (type === "e") return faulty(`/lines/${row.line}`, "cell-error", value);
        while (row.cells.length < at) row.cells.push("");
        row.cells[at] = cellText(type, value, strings).trim().normalize("NFC");
      }
      if (name === "row" && row.cells.some((cell) => cell !== "")) rows.push(row);
      return rows.length > typedLines + 1 ? tooMany(rows.length - 1, typedLines) : null;
    },
  });
  return refused ?? { ok: true, value: rows };
}

/** "AB12" → 27; -1: it is no place. */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0] ?? "";
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText(type: string, value: string, strings: readonly string[]): string {
  if (type === "s") return strings[Number(value)] ?? "";
  return type === "n" ? numberText(value) : value;
}

/** Digits with a decimal point; three decimals get a fourth, since "1.234" could be a thousand and some. */
function numberText(stored: string): string {
  const value = Number(stored);
  if (!Number.isFinite(value)) return stored;
  const plain = String(value);
  const digits = plain.includes("e") ? value.toFixed(Math.abs(value) < 1 ? 12 : 0) : plain;
  return /\.\d{3}$/.test(digits) ? `${digits}0` : digits;
}
