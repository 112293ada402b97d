import { readFileSync } from "node:fs";
import { madeRasters } from "../../shared/caseRasters.ts";
import { noret } from "../../shared/demo/index.ts";
import type { PdfFonts } from "../../shared/formats/pdf/index.ts";
import { ownerSheets } from "../../shared/ownerSheets.ts";
import { mostSheetsAFile, sheetPdf } from "../../shared/sheetPdf.ts";
import { type SheetInWords, sheetInWords } from "../../shared/texts/sheet/index.ts";
import type { BenchRow } from "./row.ts";
import { timed } from "./row.ts";

const folder = new URL("../../node_modules/dkfds/src/fonts/IBMPlexSans/complete/", import.meta.url);

function fonts(format: "ttf" | "woff"): PdfFonts {
  const font = (name: string) =>
    new Uint8Array(readFileSync(new URL(`${format}/IBMPlexSans-${name}.${format}`, folder)));
  return { regular: font("Regular"), bold: font("SemiBold") };
}

function sheets(count: number): SheetInWords[] {
  const sag = noret();
  const made = ownerSheets(sag, new Map(madeRasters(sag)));
  if (!made.ok) throw new Error(`the demo case is refused: ${JSON.stringify(made.issues)}`);
  return made.value.ids.slice(0, count).map((id) => sheetInWords(made.value.sheetOf(id)!, "da"));
}

const day = "2026-01-15";

export const rows: BenchRow[] = [
  {
    work: "an owner's sheet as a PDF",
    target: "300 ms",
    measure: async () => {
      const [one, ttf] = [sheets(1), fonts("ttf")];
      return timed(() => sheetPdf(one, ttf, day));
    },
    baseline: {
      name: "with fonts as WOFF",
      measure: async () => {
        const [one, woff] = [sheets(1), fonts("woff")];
        return timed(() => sheetPdf(one, woff, day));
      },
    },
  },
  {
    work: `${mostSheetsAFile} owners' sheets in one PDF`,
    target: "18 s: 10,000 in 3 minutes on two cores",
    measure: async () => {
      const [many, ttf] = [sheets(mostSheetsAFile), fonts("ttf")];
      return timed(() => sheetPdf(many, ttf, day));
    },
    baseline: {
      name: "a file for each",
      measure: async () => {
        const [many, ttf] = [sheets(mostSheetsAFile), fonts("ttf")];
        return timed(async () => {
          for (const one of many) await sheetPdf([one], ttf, day);
        });
      },
    },
  },
];
