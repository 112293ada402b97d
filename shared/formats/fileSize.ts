import type { Issue } from "../model/index.ts";
import { importLimits } from "./limits.ts";

/**
 * Whether a file may be read at all, by its size alone: ask before reading, so that a huge file costs nothing.
 * Issue: `file-too-large` with `bytes` and `most`. Example: 200,000,000 bytes is refused, 50,000,000 is not.
 */
export function checkFileSize(bytes: number): Issue[] {
  const most = importLimits.fileBytes;
  return bytes > most ? [{ path: "", code: "file-too-large", facts: { bytes, most } }] : [];
}
