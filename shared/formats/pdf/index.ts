/** Writing PDFs. A door of its own, beside that of `formats`: it carries the PDF library, which few need. */
export type { Block, CellText, Column, MapBlock, Table } from "./blocks.ts";
export { openPdf, type Pdf, type PdfFonts, type PdfOptions } from "./openPdf.ts";
