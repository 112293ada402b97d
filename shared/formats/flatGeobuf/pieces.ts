import { FlatGeobufRefused } from "./refused.ts";

/** Gives exactly so many bytes of a file from a place on, or rejects. */
export type ReadRange = (from: number, count: number) => Promise<Uint8Array>;

export interface Piece {
  /** Bytes from the beginning of the file. */
  from: number;
  bytes: number;
}

/** Pieces that lie closer are read as one: a call takes as long as some thousand bytes, and a small box shall stay a small part of the file. */
export const gapBytes = 4_096;
/** What one question may read at a time, as much as a service may answer, and in how many calls. */
const mostBytes = 20_000_000;
const mostCalls = 4_000;
const callsAtOnce = 8;

/** Reads pieces that follow each other in the file, in few calls. Throws `FlatGeobufRefused`: `too-large`. */
export async function readPieces(read: ReadRange, pieces: readonly Piece[]): Promise<Uint8Array[]> {
  const ranges: { from: number; end: number; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const last = ranges.at(-1);
    const end = piece.from + piece.bytes;
    if (last !== undefined && piece.from - last.end <= gapBytes) {
      last.end = end;
      last.pieces.push(piece);
    } else ranges.push({ from: piece.from, end, pieces: [piece] });
  }
  const total = ranges.reduce((sum, { from, end }) => sum + end - from, 0);
  if (total > mostBytes || ranges.length > mostCalls) throw new FlatGeobufRefused("too-large");
  const found: Uint8Array[] = [];
  for (let i = 0; i < ranges.length; i += callsAtOnce) {
    const some = ranges.slice(i, i + callsAtOnce);
    const parts = await Promise.all(some.map(({ from, end }) => read(from, end - from)));
    for (const [k, { from, pieces: within }] of some.entries())
      for (const piece of within) found.push(parts[k]!.subarray(piece.from - from, piece.from - from + piece.bytes));
  }
  return found;
}
