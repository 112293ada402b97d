import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkCase } from "../../shared/checkCase.ts";
import { readChunk } from "../../shared/chunks/caseOfChunk.ts";
import { type CutChunk, chunksOf, headerOf } from "../../shared/chunks/cutCase.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { CaseFile, Issue, Result } from "../../shared/model/index.ts";

/** A large case as files: its header, and chunks that it names. */
export interface LargeFiles {
  header: CaseFile;
  chunks: Pick<CutChunk, "ref" | "text">[];
}

/** Cuts a case of more than 5,000 parcels and checks all of it, as a run will read it. The paths of issues in a chunk begin with its name. */
export function largeFiles(sag: CaseFile): Result<LargeFiles> {
  const chunks: LargeFiles["chunks"] = [];
  const issues: Issue[] = [];
  for (const { chunk, text, ref } of chunksOf(sag)) {
    chunks.push({ text, ref });
    const read = readChunk(sag, chunk);
    if (!read.ok) issues.push(...read.issues.map((issue) => ({ ...issue, path: `/${ref.sha256}${issue.path}` })));
  }
  const header = checkCase(
    headerOf(
      sag,
      chunks.map(({ ref }) => ref),
    ),
  );
  const [first, ...others] = [...(header.ok ? [] : header.issues), ...issues];
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  return header.ok ? { ok: true, value: { header: header.value, chunks } } : header;
}

/** Writes `NAME.sag.json` and, beside it, the folder `NAME.dele` with a file a chunk, named by its SHA-256. Gives the folder. */
export async function writeLarge(out: string, { header, chunks }: LargeFiles): Promise<string> {
  const folder = `${out.replace(/(\.sag)?\.json$/, "")}.dele`;
  await mkdir(folder, { recursive: true });
  for (const { ref, text } of chunks) await writeFile(join(folder, `${ref.sha256}.json`), text);
  await writeFile(out, `${canonicalJson(header)}\n`);
  return folder;
}
