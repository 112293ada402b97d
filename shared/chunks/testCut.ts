/** A whole case cut into chunks, for the tests that hold the two ways of computing it against each other. */

import type { CaseRasters } from "../caseRasters.ts";
import type { CaseChunk, CaseFile, LargeUnit, Result, UnitResult } from "../model/index.ts";
import { keeping } from "../risk/index.ts";
import type { RollHead } from "../roll/index.ts";
import { askedColumns } from "./askedColumns.ts";
import { readChunk } from "./caseOfChunk.ts";
import { ChunkSet } from "./chunkSet.ts";
import { computeChunk } from "./computeChunk.ts";
import { chunkWith, cutChunk, headerOf, thingsOn } from "./cutCase.ts";
import { reduceChunks } from "./reduceChunks.ts";
import { largeUnits, resultColumns } from "./resultColumns.ts";

export interface CutCase {
  header: CaseFile;
  /** In the order of the header's references. */
  chunks: CaseChunk[];
}

/** `chunkOf`: into which of `count` chunks the n-th parcel goes, with all that lies on it; roads on no parcel go with the first. */
export function cutInto(sag: CaseFile, count: number, chunkOf: (parcel: number) => number): CutCase {
  const on = thingsOn(sag);
  const groups = Array.from({ length: count }, (_, c) => sag.parcels.filter((_parcel, i) => chunkOf(i) === c));
  const cut = groups.map((parcels, c) => cutChunk(chunkWith(parcels, on, c === 0)));
  return {
    chunks: cut.map(({ chunk }) => chunk),
    header: headerOf(
      sag,
      cut.map(({ ref }) => ref),
    ),
  };
}

/** The roll of a case in chunks, as a run computes it, and every unit in the roll's order. */
export function computedInChunks(
  header: CaseFile,
  chunks: readonly unknown[],
  rasters: CaseRasters,
): { head: RollHead; units: LargeUnit[]; files: Uint8Array[] } {
  const kept = keeping();
  const files = chunks.map((chunk) => ok(computeChunk(ok(readChunk(header, chunk)), rasters, kept)));
  const set = new ChunkSet(askedColumns(header));
  for (const file of files) set.add(file);
  const roll = ok(reduceChunks(header, set));
  const units = files.flatMap((file, chunk) => {
    const { ids, at } = largeUnits(file, resultColumns(roll, chunk));
    return ids.map((_, i) => at(i));
  });
  return { head: roll.head, units: units.sort((a, b) => (a.id < b.id ? -1 : 1)), files };
}

export function ok<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
  return result.value;
}

/** A unit of an ordinary roll, less what the files of a large one leave out. */
export const asLarge = ({
  parcels: _p,
  eadWithoutOere: _a,
  eadWithOere: _b,
  measures,
  ...unit
}: UnitResult): LargeUnit => ({
  ...unit,
  measures: measures.map(({ layers: _l, because, ...share }) => ({ ...share, exempt: because.code === "exempt" })),
});
