import type { Result } from "../../model/index.ts";
import { importLimits } from "../limits.ts";
import { readZip } from "../readZip.ts";
import { faulty } from "./rawFile.ts";

/** A name within the archive: nothing is written where it says, but one that leads elsewhere is no honest one. */
const isName = (path: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  !/[\u0000-\u001f\\:]/.test(path) && !path.startsWith("/") && !path.split("/").includes("..");

/** The files of a zip with features in it, by their names. Issue: `features-invalid` with `zip` and what is wrong with the archive. */
export function zipOfFeatures(bytes: Uint8Array): Result<Map<string, Uint8Array>> {
  const read = readZip(bytes, {
    files: importLimits.layers,
    bytes: importLimits.unpackedBytes,
    // Deflate reaches 1,032: a table of mostly spaces comes near, so that the sum of bytes is what bounds it.
    ratio: 1_032,
    pathLength: 255,
    isName,
  });
  return read.ok ? { ok: true, value: read.files } : faulty("", "zip", read.refusal.is);
}
