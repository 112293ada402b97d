import { type DocumentTable, kronerDigits, type NoteLine, type TableCell, type TableColumn } from "../documentTable.ts";
import { columnStyle, styleOf } from "./styles.ts";
import { attributeText, cellText } from "./xmlText.ts";

const opening =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
/** Rows written at a time. */
const together = 500;
/** Width of a column of reasons, and of others by what they hold, in characters. */
const widths = { text: 16, number: 14, chance: 12, oere: 16, kroner: 19, long: 70 } as const;

/** 0 → "A", 26 → "AA". */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

/** The roll's sheet: headings that stay in view and stand on each printed page, a row a unit, subtotals, the total. */
export function* tableSheet({ columns, rows, subtotals, total }: DocumentTable, footer: string): Generator<string> {
  const names = columns.map((_, i) => columnName(i));
  const last = rows.length + subtotals.length + 2;
  yield [
    opening,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${names.at(-1)}${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.map((column, i) => `<col min="${i + 1}" max="${i + 1}" width="${widthOf(column, rows, i)}" customWidth="1"/>`).join("")}</cols>`,
    "<sheetData>",
    rowXml(
      1,
      columns.map(({ title }, i) => stringCell(`${names[i]}1`, styleOf("heading"), title)),
    ),
  ].join("");
  const plain = columns.map((column) => columnStyle(column, false));
  let at = 1;
  let some: string[] = [];
  for (const row of rows) {
    some.push(tableRow(++at, row, columns, names, plain));
    if (some.length < together) continue;
    yield some.join("");
    some = [];
  }
  const sums = columns.map((column) => columnStyle(column, true));
  for (const row of [...subtotals, total]) some.push(tableRow(++at, row, columns, names, sums));
  yield `${some.join("")}</sheetData><autoFilter ref="A1:${names.at(-1)}${rows.length + 1}"/>${pageXml("landscape", footer)}</worksheet>`;
}

/** Two columns: what, and what of it; a line without text is a heading. */
export function noteSheet(lines: readonly NoteLine[], footer: string): string {
  const rows = lines.map(({ title, text }, i) =>
    rowXml(i + 1, [
      stringCell(`A${i + 1}`, styleOf("title"), title),
      ...(text === null ? [] : [stringCell(`B${i + 1}`, styleOf("note"), text)]),
    ]),
  );
  return [
    `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews>`,
    '<cols><col min="1" max="1" width="34" customWidth="1"/><col min="2" max="2" width="100" customWidth="1"/></cols>',
    `<sheetData>${rows.join("")}</sheetData>${pageXml("portrait", footer)}</worksheet>`,
  ].join("");
}

function tableRow(
  at: number,
  row: readonly TableCell[],
  columns: readonly TableColumn[],
  names: readonly string[],
  styles: readonly number[],
): string {
  let cells = "";
  for (let i = 0; i < row.length; i++) {
    const cell = row[i]!;
    if (cell === "") continue;
    const { kind } = columns[i]!;
    const place = `${names[i]}${at}`;
    if (cell === null) {
      if (kind !== "text") cells += `<c r="${place}" s="${styleOf("unknown")}"/>`;
    } else if (typeof cell === "string") cells += stringCell(place, styles[i]!, cell);
    else cells += `<c r="${place}" s="${styles[i]}"><v>${kind === "kroner" ? kronerDigits(cell) : cell}</v></c>`;
  }
  return `<row r="${at}">${cells}</row>`;
}

const rowXml = (at: number, cells: readonly string[]): string => `<row r="${at}">${cells.join("")}</row>`;

/** Text in the cell's own type: no program runs it, whatever sign it starts with. */
const stringCell = (place: string, style: number, text: string): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

const pageXml = (orientation: "landscape" | "portrait", footer: string): string =>
  `<pageSetup paperSize="9" orientation="${orientation}" fitToHeight="0"/><headerFooter><oddFooter>${attributeText(`&L${footer.replaceAll("&", "&&")}&R&P / &N`)}</oddFooter></headerFooter>`;

/** Long text has room; what is longer than that runs on in its cell. */
function widthOf({ kind }: TableColumn, rows: readonly (readonly TableCell[])[], at: number): number {
  const first = rows[0]?.[at];
  return kind === "text" && typeof first === "string" && first.length > 40 ? widths.long : widths[kind];
}
