import PDFDocument from "pdfkit";
import type { IsoDate } from "../../model/index.ts";
import { drawBlocks, heightOfBlocks } from "./block.ts";
import type { Block } from "./blocks.ts";
import { drawLines, lineHeight, linesOf, look } from "./lines.ts";
import type { Pen } from "./pen.ts";
import { page, textSize } from "./style.ts";
import { type Doc, untagged } from "./tagged.ts";

/** The bytes of two TrueType files. Never WOFF: it is unpacked for each document, at four times the memory. */
export interface PdfFonts {
  regular: Uint8Array;
  bold: Uint8Array;
}

export interface PdfOptions {
  /** Shown by readers in place of the file's name. */
  title: string;
  language: "da" | "en";
  fonts: PdfFonts;
  /** The day the document is said to be made: no clock is read, so that equal contents are equal bytes. */
  madeOn: IsoDate;
  /** At the foot of every page, on the left: where the numbers come from. */
  source: string;
  /** At the foot of every page, on the right: "side 2 af 7". Keeps all pages in memory until the end. Absent: no numbers. */
  pageNumber?: (page: number, of: number) => string;
  /** Default `portrait`. */
  layout?: "portrait" | "landscape";
}

/** A document under way. Blocks flow down the page and on to the next; nothing is cut off. */
export interface Pdf {
  /** Draws blocks under those already there. `scale` is of every size, for what must fit: 1 is the usual. */
  add(blocks: readonly Block[], scale?: number): void;
  /** Goes to the top of a new page, unless nothing is on this one yet. */
  newPage(): void;
  /** Height that blocks would take over the whole width, in points. */
  heightOf(blocks: readonly Block[], scale?: number): number;
  /** Height between the margins of a page, in points. */
  readonly pageHeight: number;
  /** Pages so far. */
  readonly pages: number;
  /** The finished file. The document takes no more after this. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Opens a PDF on A4: tagged (headings, paragraphs, lists and tables with their header cells, in reading order), with its
 * language and title, and with the parts of the fonts that it uses.
 *
 * It says it is PDF/UA-1 (ISO 14289-1), which needs just those; what a blind reader meets is for the caller's words.
 *
 * Example:
 *
 *     const pdf = openPdf({ title: "Matrikel 12a", language: "da", fonts, madeOn: "2026-01-15", source: "Vandret" });
 *     pdf.add([{ is: "heading", level: 1, text: "Din andel" }, { is: "paragraph", text: "30.000 kr." }]);
 *     const file = await pdf.bytes();
 */
export function openPdf({ title, language, fonts, madeOn, source, pageNumber, layout = "portrait" }: PdfOptions): Pdf {
  const doc: Doc = new PDFDocument({
    pdfVersion: "1.7",
    tagged: true,
    subset: "PDF/UA" as "PDF/A-3a", // The library has it; its types do not yet.
    lang: language,
    displayTitle: true,
    size: "A4",
    layout,
    margin: 0,
    // No font of the machine's: one that is not embedded looks different elsewhere.
    font: "",
    autoFirstPage: false,
    bufferPages: pageNumber !== undefined,
    info: {
      Title: title,
      Creator: "Vandret",
      Producer: "Vandret (pdfkit)",
      CreationDate: new Date(`${madeOn}T00:00:00Z`),
    },
  });
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    doc.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    doc.on("end", resolve);
    doc.on("error", reject);
  });
  // A Uint8Array is what pdfkit tells a file's bytes by.
  doc.registerFont("regular", fonts.regular);
  doc.registerFont("bold", fonts.bold);
  const root = doc.struct("Document");
  doc.addStructure(root);

  const [wide, high] = layout === "portrait" ? [page.short, page.long] : [page.long, page.short];
  const place = { x: page.margin, width: wide - 2 * page.margin };
  let count = 0;
  const foot = look(textSize.small, { soft: true });
  const said = linesOf(doc, source, foot, place.width - page.numberWidth);
  const footY = high - page.foot - said.length * lineHeight(foot.size);
  const bottom = footY - page.aboveFoot;
  const turn = () => {
    doc.addPage();
    count++;
    pen.y = page.margin;
    untagged(doc, "Pagination", () => drawLines(doc, said, foot, { ...place, y: footY }));
  };
  const pen: Pen = {
    doc,
    scale: 1,
    y: 0,
    bottom,
    room(height) {
      if (pen.y + height <= bottom || pen.y === page.margin) return false;
      turn();
      return true;
    },
  };
  return {
    add(blocks, scale = 1) {
      if (count === 0) turn();
      pen.scale = scale;
      drawBlocks(blocks, pen, place, root);
    },
    newPage() {
      if (count === 0 || pen.y !== page.margin) turn();
    },
    heightOf: (blocks, scale = 1) => heightOfBlocks(blocks, { ...pen, scale }, place.width),
    pageHeight: bottom - page.margin,
    get pages() {
      return count;
    },
    async bytes() {
      if (count === 0) turn();
      if (pageNumber !== undefined) {
        for (let at = 0; at < count; at++) {
          doc.switchToPage(at);
          const text = [pageNumber(at + 1, count)];
          untagged(doc, "Pagination", () => drawLines(doc, text, foot, { ...place, y: footY }, "right"));
        }
      }
      root.end();
      doc.end();
      await ended;
      return joined(chunks);
    },
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
