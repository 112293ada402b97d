import type { NoteLine, TableCell, TableColumn } from "../formats/index.ts";
import { type Block, type CellText, openPdf, type PdfFonts } from "../formats/pdf/index.ts";
import type { Calculation, CaseFile, IsoDate } from "../model/index.ts";
import { caseMapWords } from "../texts/caseMap.ts";
import { changedInCadastre, kroner, type Language, number, percent, rollColumns } from "../texts/index.ts";
import { rollDocument } from "../texts/rollDocument.ts";
import { caseMap, mostOnMap } from "./caseMap.ts";
import { rollMethod } from "./rollMethod.ts";
import { type RollTable, rollTable } from "./rollTable.ts";
import { sumRow } from "./sumsOfTable.ts";

export interface RollPdfOptions {
  lang: Language;
  fonts: PdfFonts;
  /** The day that the file says it was made. */
  madeOn: IsoDate;
  /** Rows of one file. A tagged PDF lies in memory until it ends; absent: as many as take some 500 MB. */
  mostRows?: number;
}

export interface RollPdf {
  part: number;
  of: number;
  bytes: Uint8Array<ArrayBuffer>;
}

const usualRows = 5_000;
/** More measures than this do not fit the width of a page; each one's bill stands in the method. */
const mostMeasures = 3;
/** More columns than this break amounts of hundreds of millions over two lines; the first of `firstLeftOut` go then. */
const mostColumns = 12;
const firstLeftOut = ["eadWith", "eadWithout", "fee", "benefitPv", "atOnce"];

/**
 * The roll on paper, A4 across: who pays what, its headings repeated on each page, page x of y, subtotals and the total, and then the
 * method, checks and assumptions. The law's version and the case's fingerprint stand at the foot of every page. Longer rolls come in files of
 * `mostRows` rows, each with a sum of its own and the sum of all in the last. Reasons are left to the files that have room for them.
 */
export async function* rollPdfs(
  calculation: Calculation,
  theCase: CaseFile,
  { lang, fonts, madeOn, mostRows = usualRows }: RollPdfOptions,
): AsyncGenerator<RollPdf> {
  const words = rollDocument[lang];
  const table = rollTable(calculation, theCase, lang);
  const shown = columnsShown(table, calculation);
  const method = rollMethod(calculation, theCase, lang);
  const of = Math.max(1, Math.ceil(table.rows.length / mostRows));
  for (let part = 1; part <= of; part++) {
    const pdf = openPdf({
      ...{ title: `${words.roll}: ${theCase.title}`, language: lang, fonts, madeOn, layout: "landscape" },
      source: words.foot(theCase.title, calculation.lawVersion, calculation.caseHash),
      pageNumber: words.page,
    });
    const from = (part - 1) * mostRows;
    const rows = table.rows.slice(from, from + mostRows);
    const partSum = of === 1 ? [] : [sumRow(words.partTotal(part), table.columns, rows)];
    const sums = [...partSum, ...(part === of ? [...table.subtotals, table.total] : [])];
    pdf.add([
      { is: "heading", level: 1, text: `${words.roll}: ${theCase.title}` },
      ...introduction(calculation, theCase, method, lang),
      ...(of === 1 ? [] : [said(words.part(part, of, from + 1, from + rows.length, table.rows.length))]),
      {
        is: "table",
        size: "small",
        caption: `${words.lines(rows.length)}. ${words.elsewhere}`,
        columns: shown.map((at) => columnOf(table.columns[at]!)),
        rows: cellsOf(rows, shown, table.columns, lang),
        totals: [...cellsOf(sums, shown, table.columns, lang)],
      },
      ...(part === of ? [...changedBlocks(calculation, lang), ...methodBlocks(method, lang)] : []),
    ]);
    if (part === of) {
      pdf.newPage();
      pdf.add(mapBlocks(calculation, theCase, lang));
    }
    yield { part, of, bytes: await pdf.bytes() };
  }
}

const said = (text: string): Block => ({ is: "paragraph", text });

/** What must stand before the first amount: where it is, whether it is real, by which law and rule. */
function introduction({ measures }: Calculation, theCase: CaseFile, method: NoteLine[], lang: Language): Block[] {
  const words = rollDocument[lang];
  const bills = method.slice(4, 4 + measures.length);
  const lines = [method[1]!, method[2]!, ...bills, method.find(({ title }) => title === words.law)!];
  return lines.filter(({ text }) => text !== "").map(({ title, text }) => said(`${title}: ${text}`));
}

/** Places of the columns that stand on paper: amounts that nobody has are left out, and what needs more room than a page has. */
function columnsShown({ columns, total }: RollTable, { loan, measures }: Calculation): number[] {
  const someHave = (at: number) => total[at] !== 0;
  const overTime = ["perYear", "perMonth", "years"];
  const wanted = (id: string, at: number): boolean => {
    if (id.startsWith("shareOfMeasure")) return measures.length > 1 && measures.length <= mostMeasures;
    if (overTime.includes(id)) return loan !== null;
    if (id === "atOnce" || id === "fee") return loan !== null && someHave(at);
    return [
      "unit",
      "group",
      "areaM2",
      "eadWithout",
      "eadWith",
      "benefitPv",
      "share",
      "paysInAll",
      "upkeep",
      "owesToday",
    ].includes(id);
  };
  const all = columns.flatMap(({ id }, at) => (wanted(id, at) ? [at] : []));
  const leftOut = firstLeftOut
    .filter((id) => all.some((at) => columns[at]!.id === id))
    .slice(0, Math.max(0, all.length - mostColumns));
  const shown = all.filter((at) => !leftOut.includes(columns[at]!.id));
  const group = columns.findIndex(({ id }) => id === "group");
  return [shown[0]!, group, ...shown.slice(1).filter((at) => at !== group)];
}

const columnOf = ({ id, title, kind }: TableColumn) => ({
  title,
  width: id === "unit" ? 1.5 : id === "years" ? 0.4 : id === "group" ? 0.9 : 1.2,
  align: kind === "text" ? ("left" as const) : ("right" as const),
});

function* cellsOf(
  rows: Iterable<readonly TableCell[]>,
  shown: readonly number[],
  columns: readonly TableColumn[],
  lang: Language,
): Generator<CellText[]> {
  for (const row of rows) yield shown.map((at) => cellText(row[at]!, columns[at]!, lang));
}

function cellText(cell: TableCell, { kind, decimals }: TableColumn, lang: Language): CellText {
  if (cell === null) return { text: rollDocument[lang].unknown, unknown: true };
  if (typeof cell === "string") return cell;
  if (kind === "kroner") return kroner(cell, lang).replace(/ \S+$/, "");
  return kind === "chance" ? percent(cell, lang, 2) : number(cell, lang, decimals ?? 0);
}

/** The lines that came of a change, and of what: on paper the column that says it has no room. */
function changedBlocks({ carriedOver }: Calculation, lang: Language): Block[] {
  if (carriedOver === null || carriedOver.units.length === 0) return [];
  return [
    { is: "heading", level: 2, text: rollColumns[lang].changed },
    { is: "list", items: carriedOver.units.map((unit) => `${unit.id}: ${changedInCadastre[lang].from(unit)}`) },
  ];
}

/** The last page: the case from above. */
function mapBlocks(calculation: Calculation, theCase: CaseFile, lang: Language): Block[] {
  const found = caseMap(theCase, calculation, lang);
  if (found === null) return [said(caseMapWords[lang].tooMany(number(mostOnMap, lang)))];
  const { title, says, source, ...drawn } = found;
  return [
    { is: "heading", level: 2, text: title },
    { is: "map", ...drawn, says, height: 350 },
    said(says),
    { is: "paragraph", size: "small", soft: true, text: source },
  ];
}

/** A line with a text is a sentence; a heading starts a list of those after it. */
function methodBlocks(lines: readonly NoteLine[], lang: Language): Block[] {
  const blocks: Block[] = [{ is: "heading", level: 2, text: rollDocument[lang].method }];
  let items: string[] | null = null;
  for (const { title, text } of lines) {
    if (text === null) {
      items = [];
      blocks.push({ is: "heading", level: 3, text: title }, { is: "list", items });
    } else if (items === null) blocks.push(said(`${title}: ${text}`));
    else items.push(title === "" ? text : `${title}: ${text}`);
  }
  return blocks;
}
