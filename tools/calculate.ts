/** Computes a case file: `npm run calculate -- case.sag.json [--csv]`, or `-` for standard input. Ends with 1 where it is refused. */
import { calculate } from "../shared/calculate.ts";
import { checkCase } from "../shared/checkCase.ts";
import { limits, parseJson, refuse } from "../shared/contract/index.ts";
import { canonicalJson } from "../shared/formats/index.ts";
import type { Result } from "../shared/model/index.ts";
import { rollCsv } from "../shared/rollCsv.ts";
import { readText } from "./import/readFile.ts";
import { issueLines } from "./import/report.ts";

const usage = "npm run calculate -- FILE.sag.json [--csv] [--en]     (FILE: - for standard input)";

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

async function roll(path: string, csv: boolean, language: "da" | "en"): Promise<Result<string>> {
  const text = await (path === "-" ? readStandardInput() : readText(path));
  if (!text.ok) return text;
  const json = parseJson(text.value);
  if (!json.ok) return json;
  const sag = checkCase(json.value);
  if (!sag.ok) return sag;
  const result = calculate(sag.value);
  if (!result.ok) return result;
  return { ok: true, value: csv ? rollCsv(result.value, sag.value, language) : canonicalJson(result.value) };
}

const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith("--"));
const strange = options.filter((option) => option.startsWith("--") && option !== "--csv" && option !== "--en");
if (files.length !== 1 || strange.length > 0) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const language = options.includes("--en") ? "en" : "da";
  const made = await roll(files[0]!, options.includes("--csv"), language);
  if (made.ok) process.stdout.write(made.value);
  else {
    console.error(issueLines(made.issues, language).join("\n"));
    process.exitCode = 1;
  }
}
