import { expect, it } from "vitest";
import { findKey } from "../allocation/index.ts";
import { noret, noretRasters } from "../demo/index.ts";
import type { CaseFile } from "../model/index.ts";
import { askedColumns } from "./askedColumns.ts";
import { readChunk } from "./caseOfChunk.ts";
import { ChunkSet } from "./chunkSet.ts";
import { computeChunk } from "./computeChunk.ts";
import { reduceChunks } from "./reduceChunks.ts";
import { sharesOfUnits } from "./shareUnits.ts";
import { cutInto, ok } from "./testCut.ts";

/** Property value and area, their parts as they are pulled. */
const pulled = (weight: number): CaseFile["keys"] => {
  const key = findKey("property-value", "1")!;
  const layers = [
    { ...key.layers[0]!, weight },
    { id: "areal", weight: 3, factors: [{ fact: "registeredAreaM2" as const }] },
  ];
  return [{ measure: "*", key: { ...key, id: "egen", standing: "own", outOf: undefined, layers } }];
};

it("shares as the run does, to the øre, whichever weight is pulled, from the same columns again and again", () => {
  const { header, chunks } = cutInto({ ...noret(), keys: pulled(1) }, 3, (i) => i % 3);
  const files = chunks.map((chunk) => ok(computeChunk(ok(readChunk(header, chunk)), noretRasters())));
  const setOf = (): ChunkSet => {
    const set = new ChunkSet(askedColumns(header));
    for (const file of files) set.add(file);
    return set;
  };
  const units = setOf().inOrder();
  for (const weight of [1, 7, 2]) {
    const now = { ...header, keys: pulled(weight) };
    const shares = ok(sharesOfUnits(now, units));
    const run = ok(reduceChunks(now, setOf()));
    expect([...shares.oere]).toEqual([...run.owed]);
    expect(shares.sharedOere).toBe(run.head.totals.sharedOere);
  }
});

it("refuses a key that asks for what the columns do not tell", () => {
  const { header, chunks } = cutInto(noret(), 2, (i) => i % 2);
  const set = new ChunkSet(askedColumns(header));
  for (const chunk of chunks) set.add(ok(computeChunk(ok(readChunk(header, chunk)), noretRasters())));
  const asking = { ...header, keys: [{ measure: "*", key: { id: "no-such-key", version: "1" } }] };
  expect(sharesOfUnits(asking, set.inOrder()).ok).toBe(false);
});
