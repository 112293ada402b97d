import type { DocumentTable, NoteLine } from "../documentTable.ts";
import { type ZipFile, zipBytes } from "../zip.ts";
import { columnName, noteSheet, tableSheet } from "./sheets.ts";
import { stylesXml } from "./styles.ts";
import { attributeText } from "./xmlText.ts";

export interface Workbook {
  title: string;
  language: "da" | "en";
  /** After an amount in kroner: "kr.". */
  unit: string;
  table: { name: string; of: DocumentTable };
  notes: { name: string; of: readonly NoteLine[] };
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** The format's own bound. */
const mostRows = 1_048_576;

/**
 * A table and what it rests on as a spreadsheet (ECMA-376, `.xlsx`), written row by row, so that 50,000 of them take little memory; the
 * same bytes for the same table. Text is typed as text: a title is never a formula, so it needs no sign before it as in CSV. There are no
 * formulas at all: sums are the values that stand in every other form of the table. Throws `RangeError` on more rows than the format has.
 */
export function xlsxBytes(workbook: Workbook): Uint8Array {
  return zipBytes(partsOf(workbook));
}

function* partsOf({ title, language, unit, table, notes }: Workbook): Generator<ZipFile> {
  const rows = table.of.rows.length + table.of.subtotals.length + 2;
  if (rows > mostRows) throw new RangeError(`a sheet takes ${mostRows} rows, not ${rows}`);
  const file = (path: string, content: ZipFile["content"]): ZipFile => ({ path, content });
  yield file("[Content_Types].xml", contentTypes);
  yield file(
    "_rels/.rels",
    relationsXml([`${relations}/officeDocument`, "xl/workbook.xml"], [coreType, "docProps/core.xml"]),
  );
  yield file("docProps/core.xml", coreXml(title, language));
  yield file("xl/workbook.xml", workbookXml(table.name, notes.name, table.of));
  yield file(
    "xl/_rels/workbook.xml.rels",
    relationsXml(
      [`${relations}/worksheet`, "worksheets/sheet1.xml"],
      [`${relations}/worksheet`, "worksheets/sheet2.xml"],
      [`${relations}/styles`, "styles.xml"],
    ),
  );
  yield file("xl/styles.xml", stylesXml(unit));
  yield file("xl/worksheets/sheet1.xml", tableSheet(table.of, title));
  yield file("xl/worksheets/sheet2.xml", noteSheet(notes.of, title));
}

const coreType = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

const relationsXml = (...all: [type: string, target: string][]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const contentTypes = [
  `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${types}.worksheet+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`,
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  "</Types>",
].join("");

const coreXml = (title: string, language: string): string =>
  `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${attributeText(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;

/** Names of sheets are ours, so they need no escape; the headings of the table stand on each printed page. */
function workbookXml(first: string, second: string, { columns, rows }: DocumentTable): string {
  const filter = `'${first}'!$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}`;
  return [
    `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}">`,
    `<sheets><sheet name="${first}" sheetId="1" r:id="rId1"/><sheet name="${second}" sheetId="2" r:id="rId2"/></sheets>`,
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${filter}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${first}'!$1:$1</definedName></definedNames></workbook>`,
  ].join("");
}
