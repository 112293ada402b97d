import { readFile, stat } from "node:fs/promises";
import { checkFileSize } from "../../shared/formats/index.ts";
import type { Result } from "../../shared/model/index.ts";

/** A file as text. Its size is asked before it is read; its bytes must be UTF-8. */
export async function readText(path: string): Promise<Result<string>> {
  const found = await stat(path).catch(() => null);
  if (found === null) return { ok: false, issues: [{ path, code: "not-found", facts: { found: path } }] };
  const [tooLarge] = checkFileSize(found.size);
  if (tooLarge !== undefined) return { ok: false, issues: [{ ...tooLarge, path }] };
  const bytes = await readFile(path);
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, issues: [{ path, code: "not-json", facts: { reason: "not-utf-8" } }] };
  }
}
