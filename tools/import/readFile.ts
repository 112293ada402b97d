import { readFile, stat } from "node:fs/promises";
import { sqlite } from "../../functions/adapters/sqlite.ts";
import {
  checkFileSize,
  type FeatureFileOptions,
  type GeoJsonFile,
  readFeatureFile,
} from "../../shared/formats/index.ts";
import type { Result } from "../../shared/model/index.ts";

/** A file's bytes. Its size is asked before it is read. */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  const found = await stat(path).catch(() => null);
  if (found === null) return { ok: false, issues: [{ path, code: "not-found", facts: { found: path } }] };
  const [tooLarge] = checkFileSize(found.size);
  if (tooLarge !== undefined) return { ok: false, issues: [{ ...tooLarge, path }] };
  return { ok: true, value: new Uint8Array(await readFile(path)) };
}

/** A file as text; its bytes must be UTF-8. */
export async function readText(path: string): Promise<Result<string>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(bytes.value) };
  } catch {
    return { ok: false, issues: [{ path, code: "not-json", facts: { reason: "not-utf-8" } }] };
  }
}

/** A file of features in any format that is read; `name` begins the path of each issue, as in `/parcels/features/7`. */
export async function readFeatures(
  path: string,
  name: string,
  options: Omit<FeatureFileOptions, "sqlite">,
): Promise<Result<GeoJsonFile>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const read = await readFeatureFile(bytes.value, { ...options, sqlite });
  if (read.ok) return read;
  const [first, ...others] = read.issues.map((issue) => ({ ...issue, path: `/${name}${issue.path}` }));
  return { ok: false, issues: [first!, ...others] };
}
