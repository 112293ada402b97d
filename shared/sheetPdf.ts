import { type Block, type Column, openPdf, type Pdf, type PdfFonts } from "./formats/pdf/index.ts";
import type { IsoDate } from "./model/index.ts";
import type { SheetCell, SheetInWords, SheetSection, SheetTable, SheetTopic } from "./texts/sheet/index.ts";

/** A file of more takes more memory than a small machine has: 500 pages 158 MB, 10,000 of them 1.05 GB (measured). */
export const mostSheetsAFile = 500;

const leftColumn: readonly SheetTopic[] = ["plan", "water", "loss", "gain", "land", "builds"];
const rightColumn: readonly SheetTopic[] = ["reached", "other-keys", "certain"];
const leftBelow: readonly SheetTopic[] = ["decides", "emergency"];
const rightBelow: readonly SheetTopic[] = ["object", "complain"];

/** Tried in turn until the sheet is one page. Below the last the letters are too small, and it goes on to a second. */
const scales = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76];

/**
 * The sheets as one PDF, each from the top of its own A4 page, set smaller where it must be to fit there. What does not fit in the
 * smallest goes on to a second page: nothing is left out. `madeOn` is the day that the file says it was made.
 * Throws `RangeError` above `mostSheetsAFile`, and on none.
 */
export async function sheetPdf(
  sheets: readonly SheetInWords[],
  fonts: PdfFonts,
  madeOn: IsoDate,
): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = sheets;
  if (first === undefined || sheets.length > mostSheetsAFile)
    throw new RangeError(`${sheets.length} sheets: 1 to ${mostSheetsAFile} go into one file`);
  const title = sheets.length === 1 ? first.title : `${first.title} … ${sheets.at(-1)!.title}`;
  const pdf = openPdf({ title, language: first.language, fonts, madeOn, source: first.foot });
  for (const sheet of sheets) addSheet(pdf, sheet);
  return pdf.bytes();
}

function addSheet(pdf: Pdf, sheet: SheetInWords): void {
  const blocks = sheetBlocks(sheet);
  const scale = scales.find((one) => pdf.heightOf(blocks, one) <= pdf.pageHeight) ?? scales.at(-1)!;
  pdf.newPage();
  pdf.add(blocks, scale);
}

function sheetBlocks(sheet: SheetInWords): Block[] {
  const { title, about, synthetic, amount, paid, notes, sections } = sheet;
  const of = (topics: readonly SheetTopic[]) =>
    sections.filter(({ topic }) => topics.includes(topic)).flatMap(sectionBlocks);
  return [
    { is: "heading", level: 1, text: title },
    { is: "paragraph", text: about, soft: true },
    ...(synthetic === null ? [] : [{ is: "paragraph", text: synthetic, size: "small", bold: true } satisfies Block]),
    { is: "paragraph", text: amount, size: "large", bold: true },
    ...(paid === null ? [] : [{ is: "paragraph", text: paid, bold: true } satisfies Block]),
    ...notes.map((text): Block => ({ is: "paragraph", text })),
    { is: "rule" },
    { is: "beside", left: of(leftColumn), right: of(rightColumn) },
    { is: "rule" },
    { is: "beside", left: of(leftBelow), right: of(rightBelow) },
  ];
}

function sectionBlocks({ heading, says, tables }: SheetSection): Block[] {
  return [
    { is: "heading", level: 2, text: heading },
    { is: "paragraph", text: says.join(" ") },
    ...tables.map(tableBlock),
  ];
}

function tableBlock({ caption, columns, rows, totals }: SheetTable): Block {
  // What a line is about is long, and its last number the longest.
  const widths = columns.map((_, i) => (i === 0 ? 1.3 : i === columns.length - 1 ? 1.2 : 0.9));
  return {
    is: "table",
    caption,
    size: "small",
    columns: columns.map(
      ({ title, isNumber }, i): Column => ({ title, width: widths[i]!, align: isNumber ? "right" : "left" }),
    ),
    rows: rows.map((row) => row.map(cellText)),
    totals: totals.map((row) => row.map(cellText)),
  };
}

const cellText = (cell: SheetCell) => cell;
