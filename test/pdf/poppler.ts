/** What another program reads in our PDFs: a reader of our own making would only show that we agree with ourselves. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PdfFonts } from "../../shared/formats/pdf/index.ts";

const folder = new URL("../../node_modules/dkfds/src/fonts/IBMPlexSans/complete/ttf/", import.meta.url);
const font = (name: string) => new Uint8Array(readFileSync(new URL(`IBMPlexSans-${name}.ttf`, folder)));

export const fonts: PdfFonts = { regular: font("Regular"), bold: font("SemiBold") };

function poppler(program: string, file: Uint8Array, options: readonly string[], after: readonly string[] = []): string {
  const inside = mkdtempSync(join(tmpdir(), "vandret-pdf-"));
  try {
    const path = join(inside, "file.pdf");
    writeFileSync(path, file);
    const { status, stdout, stderr } = spawnSync(program, [...options, path, ...after], { encoding: "utf8" });
    if (status !== 0) throw new Error(`${program} ends with ${status}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(inside, { recursive: true, force: true });
  }
}

/** The text of the pages; a form feed ends each. `raw`: in the order it was written, else as it stands on the page. */
export const textOf = (file: Uint8Array, order: "raw" | "layout" = "layout"): string =>
  poppler("pdftotext", file, [`-${order}`], ["-"]);

/** What the file says of itself, by name: `Tagged`, `Pages`, `Title`. */
export function infoOf(file: Uint8Array): Record<string, string> {
  const lines = poppler("pdfinfo", file, []).split("\n");
  return Object.fromEntries(lines.map((line) => [line.split(":")[0]!, line.slice(line.indexOf(":") + 1).trim()]));
}

/** The structure tree with its text, each line indented under what holds it, without the attributes. */
export function structureOf(file: Uint8Array): string[] {
  const lines = poppler("pdfinfo", file, ["-struct-text"]).split("\n");
  return lines
    .map((line) => line.replace(/ \((block|inline)\)$/, "").replace(/:$/, ""))
    .filter((line) => line.trim() !== "");
}

/** The fonts, with whether each is embedded: `pdffonts` writes `yes` or `no` under `emb`. */
export const fontsOf = (file: Uint8Array): string[] => poppler("pdffonts", file, []).trim().split("\n").slice(2);
