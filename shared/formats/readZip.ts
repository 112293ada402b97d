import { inflateSync } from "fflate";
import { isPlainPath } from "./archive.ts";

/** What an archive may hold at most. */
export interface ZipLimits {
  files: number;
  /** Of all files, unpacked. */
  bytes: number;
  /** How many times as large a file may become by unpacking; asked of those that become larger than `bytesWithoutRatio`. */
  ratio: number;
  pathLength: number;
  /** Whether a name may be; absent: those that every file system takes. Files of a folder's own, without bytes, are then passed by. */
  isName?: (path: string) => boolean;
}

/**
 * Why an archive is not read. `damaged`: it is no zip, or does not hold together; `overlapping`: two files are made of the same bytes, as in
 * archives that unpack without end; `path`: a name that would lead elsewhere, or that some program cannot take.
 */
export type ZipRefusal =
  | { is: "damaged" }
  | { is: "too-many-files" | "too-large" }
  | {
      is: "path" | "path-twice" | "link" | "encrypted" | "compression" | "ratio" | "overlapping" | "size";
      path: string;
    };

export type ZipRead = { ok: true; files: Map<string, Uint8Array> } | { ok: false; refusal: ZipRefusal };

interface Entry {
  path: string;
  flags: number;
  method: number;
  packed: number;
  size: number;
  attributes: number;
  at: number;
}

const signature = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 };
const bytesOf = { end: 22, entry: 46, local: 30 };
/** The comment of an archive has a length of 16 bits. */
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;
const encrypted = 0x0001;
/** The kind of a file in the upper half of its attributes, as Unix has it. */
const [kindMask, linkKind] = [0xf000, 0xa000];
/** Small things may well be a long row of zeros. */
const bytesWithoutRatio = 1_000_000;
/** Nobody could read a name that long in a line. */
const longestQuote = 80;

/**
 * The files of a zip by their paths, once all that the archive says of itself holds together and is within the limits: nothing is unpacked
 * before, and none beyond the size that it names. Reads stored and deflated files, no encryption, no zip64, no folders of their own. Does
 * not look at the checksums: whoever needs to know that a file is whole has its SHA-256.
 */
export function readZip(bytes: Uint8Array, most: ZipLimits): ZipRead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = entriesOf(bytes, view, most.files);
  if (!listed.ok) return listed;
  const { entries, listAt } = listed;
  const refusal = entryRefusal(entries, most);
  if (refusal !== null) return { ok: false, refusal };

  const files = new Map<string, Uint8Array>();
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    const start = dataStart(view, entry, listAt);
    if (start === null) return { ok: false, refusal: { is: "damaged" } };
    if (entry.at < end) return { ok: false, refusal: { is: "overlapping", path: quoted(entry.path) } };
    end = start + entry.packed;
    if (end > listAt) return { ok: false, refusal: { is: "damaged" } };
    const file = unpacked(bytes.subarray(start, end), entry);
    if (file === null) return { ok: false, refusal: { is: "size", path: quoted(entry.path) } };
    files.set(entry.path, file);
  }
  return { ok: true, files };
}

type Listed = { ok: true; entries: Entry[]; listAt: number } | { ok: false; refusal: ZipRefusal };
const damaged: Listed = { ok: false, refusal: { is: "damaged" } };

/** What the list at the end of an archive says of its files. It ends where the archive ends. */
function entriesOf(bytes: Uint8Array, view: DataView, mostFiles: number): Listed {
  const end = endOf(view);
  if (end === null) return damaged;
  const count = view.getUint16(end + 10, true);
  const listBytes = view.getUint32(end + 12, true);
  const listAt = view.getUint32(end + 16, true);
  const isWhole = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!isWhole || listAt + listBytes !== end) return damaged;
  if (count > mostFiles) return { ok: false, refusal: { is: "too-many-files" } };
  const entries: Entry[] = [];
  let at = listAt;
  for (let i = 0; i < count; i++) {
    if (at + bytesOf.entry > end || view.getUint32(at, true) !== signature.entry) return damaged;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const next = at + bytesOf.entry + nameLength + extra + comment;
    if (next > end) return damaged;
    entries.push({
      path: textOf(bytes.subarray(at + bytesOf.entry, at + bytesOf.entry + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      attributes: view.getUint32(at + 38, true),
      at: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return at === end ? { ok: true, entries, listAt } : damaged;
}

/** Where the end of an archive is told: the comment after it reaches to the last byte, so that nothing can hang behind. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - bytesOf.end;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === signature.end && view.getUint16(at + 20, true) === last - at) return at;
  return null;
}

function entryRefusal(entries: readonly Entry[], most: ZipLimits): ZipRefusal | null {
  const taken = new Set<string>();
  let bytes = 0;
  const isName = most.isName ?? isPlainPath;
  for (const { path, flags, method, packed, size, attributes } of entries) {
    const because = (is: Extract<ZipRefusal, { path: string }>["is"]) => ({ is, path: quoted(path) });
    if (path.length > most.pathLength || !isName(path)) return because("path");
    if (taken.has(path.toLowerCase())) return because("path-twice");
    taken.add(path.toLowerCase());
    if (((attributes >>> 16) & kindMask) === linkKind) return because("link");
    if ((flags & encrypted) !== 0) return because("encrypted");
    if (method !== stored && method !== deflated) return because("compression");
    if (method === stored && packed !== size) return because("size");
    if (size > bytesWithoutRatio && size > packed * most.ratio) return because("ratio");
    bytes += size;
    if (bytes > most.bytes) return { is: "too-large" };
  }
  return null;
}

/** Where a file's own bytes begin; null where its head is not there, or says another name. */
function dataStart(view: DataView, { at, path }: Entry, listAt: number): number | null {
  if (at + bytesOf.local > listAt || view.getUint32(at, true) !== signature.local) return null;
  const [nameLength, extra] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
  const start = at + bytesOf.local + nameLength + extra;
  if (start > listAt) return null;
  const name = new Uint8Array(view.buffer, view.byteOffset + at + bytesOf.local, nameLength);
  return textOf(name) === path ? start : null;
}

/** Null where it is not of the size that was told. One byte more is made room for, so that more is seen and never grows. */
function unpacked(packed: Uint8Array, { method, size }: Entry): Uint8Array | null {
  if (method === stored) return packed.slice();
  try {
    const file = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return file.length === size ? file : null;
  } catch {
    return null;
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const quoted = (path: string): string => path.replace(/[^\x20-\x7e]/g, "·").slice(0, longestQuote);
