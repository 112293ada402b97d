import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PdfFonts } from "../../shared/formats/pdf/index.ts";
import { projectRoot } from "./projectRoot.ts";

const folder = join(projectRoot, "node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf");
const font = async (name: string) => new Uint8Array(await readFile(join(folder, `IBMPlexSans-${name}.ttf`)));

let read: Promise<PdfFonts> | undefined;

/** IBM Plex Sans (OFL), the type of the pages, from the package that they stand on; read when first needed. */
export const pdfFonts = (): Promise<PdfFonts> =>
  (read ??= Promise.all([font("Regular"), font("SemiBold")]).then(([regular, bold]) => ({ regular, bold })));
