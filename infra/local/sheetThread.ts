import { parentPort, workerData } from "node:worker_threads";
import type { PdfFonts } from "../../shared/formats/pdf/index.ts";
import { sheetPdf } from "../../shared/sheetPdf.ts";
import type { SheetInWords } from "../../shared/texts/sheet/index.ts";

/** What the thread is told when it starts: the sheets of one file. */
export interface SheetTask {
  sheets: SheetInWords[];
  fonts: PdfFonts;
  madeOn: string;
}

/** Makes one file of sheets and ends, so that all it took is given back. The bytes are handed over, not copied. */
const { sheets, fonts, madeOn } = workerData as SheetTask;
void sheetPdf(sheets, fonts, madeOn).then((bytes) => parentPort!.postMessage(bytes, [bytes.buffer]));
