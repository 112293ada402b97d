/**
 * Computes a case file: `npm run calculate -- case.sag.json [--csv]`, or `-` for standard input. Raster files that the case
 * names lie beside it, or in the folder that `--rasters` names. Ends with 1 where it is refused.
 */
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { calculate } from "../shared/calculate.ts";
import { checkCase } from "../shared/checkCase.ts";
import { limits, parseJson, refuse } from "../shared/contract/index.ts";
import { canonicalJson } from "../shared/formats/index.ts";
import type { Result } from "../shared/model/index.ts";
import { rollCsv } from "../shared/rollCsv.ts";
import { readText } from "./import/readFile.ts";
import { issueLines } from "./import/report.ts";
import { rastersBeside } from "./rastersBeside.ts";

const usage = "npm run calculate -- FILE.sag.json [--csv] [--en] [--rasters FOLDER]     (FILE: - for standard input)";

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

async function roll(path: string, folder: string, csv: boolean, language: "da" | "en"): Promise<Result<string>> {
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
  return { ok: true, value: csv ? rollCsv(result.value, sag.value, language) : canonicalJson(result.value) };
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { csv: { type: "boolean" }, en: { type: "boolean" }, rasters: { type: "string" } },
    });
    const [path, ...others] = positionals;
    return path === undefined || others.length > 0 ? null : { ...values, path };
  } catch {
    return null;
  }
}

const options = readOptions();
if (options === null) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const { path, csv = false, en = false, rasters } = options;
  const language = en ? "en" : "da";
  const made = await roll(path, rasters ?? dirname(path === "-" ? "." : path), csv, language);
  if (made.ok) process.stdout.write(made.value);
  else {
    console.error(issueLines(made.issues, language).join("\n"));
    process.exitCode = 1;
  }
}
