import { sha256Hex, sha256HexOfBytes } from "./sha256Hex.ts";
import { zipBytes } from "./zip.ts";

/** A file of an archive. A text is UTF-8. */
export interface ArchiveFile {
  /** With `/` between folders. */
  path: string;
  content: string | Uint8Array;
}

/** Which signs a path may hold: those that every file system and every program that opens zips takes alike. */
const plainPath = /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;

export const isPlainPath = (path: string): boolean => plainPath.test(path);

/** The list of all files by their hashes, in the form that `sha256sum -c` reads. */
export const archiveManifest = "SHA256SUMS";

/**
 * Files as a zip that opens anywhere, their hashes beside them in `SHA256SUMS`: the same files are the same bytes, whenever it is made.
 * Throws `RangeError` on a path that would lead elsewhere, or that two files have (also where only capitals tell them apart).
 */
export function archiveBytes(files: readonly ArchiveFile[]): Uint8Array {
  const taken = new Set([archiveManifest.toLowerCase()]);
  for (const { path } of files) {
    if (!isPlainPath(path)) throw new RangeError(`not a path of an archive: ${path}`);
    if (taken.has(path.toLowerCase())) throw new RangeError(`two files of the archive are called ${path}`);
    taken.add(path.toLowerCase());
  }
  const sums = files.map(({ path, content }) => {
    const hash = typeof content === "string" ? sha256Hex(content) : sha256HexOfBytes(content);
    return `${hash}  ${path}\n`;
  });
  return zipBytes([...files, { path: archiveManifest, content: sums.join("") }]);
}
