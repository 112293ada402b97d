/** A whole case cut into chunks, for the tests that hold the two ways of computing it against each other. */

import type { CaseRasters } from "../caseRasters.ts";
import { canonicalJson, sha256Hex } from "../formats/index.ts";
import type { CaseChunk, CaseFile, Result, UnitResult } from "../model/index.ts";
import { keeping } from "../risk/index.ts";
import type { RollHead } from "../roll/index.ts";
import { askedColumns } from "./askedColumns.ts";
import { readChunk } from "./caseOfChunk.ts";
import { ChunkSet } from "./chunkSet.ts";
import { computeChunk } from "./computeChunk.ts";
import { reduceChunks } from "./reduceChunks.ts";
import { type LargeUnit, largeUnits, resultColumns } from "./resultColumns.ts";

export interface CutCase {
  header: CaseFile;
  /** In the order of the header's references. */
  chunks: CaseChunk[];
}

/** `chunkOf`: into which of `count` chunks the n-th parcel goes, with all that lies on it; roads on no parcel go with the first. */
export function cutCase(sag: CaseFile, count: number, chunkOf: (parcel: number) => number): CutCase {
  const placeOf = new Map(sag.parcels.map(({ id }, i) => [id, chunkOf(i)]));
  const on = <T extends { parcelId: string | null }>(list: readonly T[], c: number) =>
    list.filter(({ parcelId }) => (parcelId === null ? 0 : placeOf.get(parcelId)) === c);
  const chunks = Array.from(
    { length: count },
    (_, c): CaseChunk => ({
      format: "vandret-del/1.0",
      parcels: sag.parcels.filter(({ id }) => placeOf.get(id) === c),
      buildings: on(sag.buildings, c),
      exposure: {
        roads: on(sag.exposure.roads, c),
        fields: on(sag.exposure.fields, c),
        assets: on(sag.exposure.assets, c),
      },
    }),
  );
  const texts = chunks.map(canonicalJson);
  return {
    chunks,
    header: {
      ...sag,
      ...{ parcels: [], buildings: [], exposure: { roads: [], fields: [], assets: [] } },
      parcelsRef: {
        chunks: texts.map((text, c) => ({
          sha256: sha256Hex(text),
          bytes: new TextEncoder().encode(text).length,
          parcels: chunks[c]!.parcels.length,
        })),
      },
    },
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
