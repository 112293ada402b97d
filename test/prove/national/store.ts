/** The chunks of the country as objects in a folder, named by content, as uploads leave them. */
import { createHash } from "node:crypto";
import { folderObjectStore } from "../../../functions/adapters/index.ts";
import { writeAsciiGrid } from "../../../shared/formats/raster/index.ts";
import type { ChunkRef, RasterRef } from "../../../shared/model/index.ts";
import { type ChunkPlan, chunkOf, terrain } from "./nation.ts";

export const tenant = "main";

export async function storeChunk(folder: string, plan: ChunkPlan): Promise<ChunkRef> {
  const put = await folderObjectStore(folder).put(tenant, JSON.stringify(chunkOf(plan)));
  if (!put.ok) throw new Error(JSON.stringify(put.issues));
  return { ...put.value, parcels: plan.to - plan.from };
}

export async function storeTerrain(folder: string, count: number): Promise<RasterRef> {
  const { westM, northM, cellM, columns, rows, values } = terrain(count);
  const text = writeAsciiGrid({ westM, northM, cellM, columns, rows, values });
  const put = await folderObjectStore(folder).put(tenant, text);
  if (!put.ok) throw new Error(JSON.stringify(put.issues));
  return {
    sha256: createHash("sha256").update(text).digest("hex"),
    title: "Terræn i det opdigtede land",
    source: { text: "Lavet af et program til generalprøven", link: null, date: null },
    crsFrom: "typed",
    ...{ westM, northM, cellM, columns, rows },
    synthetic: true,
  };
}
