/**
 * Computes a case file: `npm run calculate -- case.sag.json [--csv]`, or `-` for standard input. Raster files that the case
 * names lie beside it, or in the folder that `--rasters` names. `--as xlsx --out roll.xlsx` writes the roll as a file, `--as archive` all
 * of the case. Ends with 1 where it is refused.
 */
import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { calculate } from "../shared/calculate.ts";
import { checkCase } from "../shared/checkCase.ts";
import { limits, parseJson, refuse } from "../shared/contract/index.ts";
import { canonicalJson } from "../shared/formats/index.ts";
import { danishDay } from "../shared/hearing/index.ts";
import type { Calculation, CaseFile, Result } from "../shared/model/index.ts";
import { payersCsv } from "../shared/payersCsv.ts";
import { rollCsv } from "../shared/rollCsv.ts";
import { readText } from "./import/readFile.ts";
import { issueLines } from "./import/report.ts";
import { rastersBeside } from "./rastersBeside.ts";

const formats = [
  "json",
  "csv",
  "payers-csv",
  "xlsx",
  "geojson",
  "gpkg",
  "pdf",
  "shp",
  "fgb",
  "kml",
  "qgis",
  "map-pdf",
  "archive",
] as const;
type Format = (typeof formats)[number];

const usage = `npm run calculate -- FILE.sag.json [--csv | --as ${formats.join("|")}] [--out FILE] [--en] [--rasters FOLDER]
(FILE: - for standard input; without --out, standard output)`;

async function readStandardInput(): Promise<Result<string>> {
  const most = limits.fileBytes.most;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > most) return refuse([{ path: "-", code: "file-too-large", facts: { most, unit: "bytes" } }]);
    chunks.push(chunk);
  }
  return { ok: true, value: Buffer.concat(chunks).toString("utf8") };
}

async function roll(
  path: string,
  folder: string,
  format: Format,
  language: "da" | "en",
): Promise<Result<string | Uint8Array>> {
  const text = await (path === "-" ? readStandardInput() : readText(path));
  if (!text.ok) return text;
  const json = parseJson(text.value);
  if (!json.ok) return json;
  const sag = checkCase(json.value);
  if (!sag.ok) return sag;
  const rasters = await rastersBeside(sag.value, folder);
  if (!rasters.ok) return rasters;
  const result = calculate(sag.value, rasters.value);
  if (!result.ok) return result;
  return { ok: true, value: await written(format, { theCase: sag.value, calculation: result.value }, language) };
}

async function written(
  format: Format,
  computed: { theCase: CaseFile; calculation: Calculation },
  lang: "da" | "en",
): Promise<string | Uint8Array> {
  if (format === "json") return canonicalJson(computed.calculation);
  if (format === "csv") return rollCsv(computed.calculation, computed.theCase, lang);
  if (format === "payers-csv") return payersCsv(computed.calculation, computed.theCase, lang);
  // Fonts, PDF and SQLite take a while to read: only for who asks for them.
  const { archiveBytesOf, rollFile } = await import("../functions/documents/index.ts");
  const { pdfFonts } = await import("../infra/local/pdfFonts.ts");
  const options = { lang, fonts: pdfFonts, madeOn: danishDay(new Date().toISOString()) };
  return format === "archive"
    ? archiveBytesOf(computed, null, options)
    : (await rollFile(format, computed, options)).bytes;
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        ...{ csv: { type: "boolean" }, en: { type: "boolean" }, rasters: { type: "string" } },
        ...{ as: { type: "string" }, out: { type: "string" } },
      },
    });
    const [path, ...others] = positionals;
    const { csv = false, as = csv ? "csv" : "json" } = values;
    const format = formats.find((one) => one === as);
    if (path === undefined || others.length > 0 || format === undefined || (csv && format !== "csv")) return null;
    return { ...values, path, format };
  } catch {
    return null;
  }
}

const options = readOptions();
if (options === null) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const { path, format, out, en = false, rasters } = options;
  const language = en ? "en" : "da";
  const made = await roll(path, rasters ?? dirname(path === "-" ? "." : path), format, language);
  if (!made.ok) {
    console.error(issueLines(made.issues, language).join("\n"));
    process.exitCode = 1;
  } else if (out === undefined) process.stdout.write(made.value);
  else
    await writeFile(out, made.value).catch((error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
}
