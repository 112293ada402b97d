/**
 * Writes the owners' sheets of a case as PDFs: `npm run sheets -- case.sag.json FOLDER`, at most 500 sheets a file, or the one of
 * `--parcel 9990001-12a`. Raster files that the case names lie beside it, or in the folder that `--rasters` names. Ends with 1 where
 * the case is refused.
 */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { bundleThread } from "../infra/local/bundleWorker.ts";
import { pdfFonts } from "../infra/local/pdfFonts.ts";
import { sheetThreads } from "../infra/local/sheetThreads.ts";
import { checkCase } from "../shared/checkCase.ts";
import { parseJson, refuse } from "../shared/contract/index.ts";
import { danishDay } from "../shared/hearing/index.ts";
import type { Result } from "../shared/model/index.ts";
import { type OwnerSheets, ownerSheets } from "../shared/ownerSheets.ts";
import { sheetFiles } from "../shared/sheetFiles.ts";
import { sheetPdf } from "../shared/sheetPdf.ts";
import { sheetInWords } from "../shared/texts/sheet/index.ts";
import { readText } from "./import/readFile.ts";
import { issueLines } from "./import/report.ts";
import { rastersBeside } from "./rastersBeside.ts";

const usage = "npm run sheets -- FILE.sag.json FOLDER [--en] [--parcel ID] [--rasters FOLDER]";

interface Options {
  path: string;
  folder: string;
  en: boolean;
  parcel: string | undefined;
  rasters: string | undefined;
}

function readOptions(): Options | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { en: { type: "boolean" }, parcel: { type: "string" }, rasters: { type: "string" } },
    });
    const [path, folder, ...others] = positionals;
    if (path === undefined || folder === undefined || others.length > 0) return null;
    return { path, folder, en: values.en ?? false, parcel: values.parcel, rasters: values.rasters };
  } catch {
    return null;
  }
}

async function sheetsOf({ path, rasters: folder = dirname(path) }: Options): Promise<Result<OwnerSheets>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const json = parseJson(text.value);
  if (!json.ok) return json;
  const sag = checkCase(json.value);
  if (!sag.ok) return sag;
  const rasters = await rastersBeside(sag.value, folder);
  return rasters.ok ? ownerSheets(sag.value, rasters.value) : rasters;
}

async function write({ folder, en, parcel }: Options, { ids, sheetOf }: OwnerSheets): Promise<Result<string[]>> {
  const wordsOf = (id: string) => sheetInWords(sheetOf(id)!, en ? "en" : "da");
  const today = danishDay(new Date().toISOString());
  await mkdir(folder, { recursive: true });
  if (parcel !== undefined) {
    if (sheetOf(parcel) === null) return refuse([{ path: "--parcel", code: "not-found", facts: { found: parcel } }]);
    const bytes = await sheetPdf([wordsOf(parcel)], await pdfFonts(), today);
    return { ok: true, value: [await put(folder, `ark-${parcel}.pdf`, bytes)] };
  }
  const threads = sheetThreads(await bundleThread("sheetThread"), today);
  const watch = (done: number, of: number) => console.error(`${done} / ${of}`);
  const written: string[] = [];
  const digits = String(ids.length).length;
  const numbered = (place: number) => String(place).padStart(digits, "0");
  try {
    for await (const { from, to, bytes } of sheetFiles(ids, wordsOf, threads.makeFile, { ...threads, watch }))
      written.push(await put(folder, `ark-${numbered(from)}-${numbered(to)}.pdf`, bytes));
  } finally {
    await threads.stop();
  }
  return { ok: true, value: written };
}

/** Whole or not at all. */
async function put(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(`${path}.part`, bytes);
  await rename(`${path}.part`, path);
  return path;
}

const options = readOptions();
if (options === null) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const made = await sheetsOf(options);
  const written = made.ok ? await write(options, made.value) : made;
  if (written.ok) console.log(written.value.join("\n"));
  else {
    console.error(issueLines(written.issues, options.en ? "en" : "da").join("\n"));
    process.exitCode = 1;
  }
}
