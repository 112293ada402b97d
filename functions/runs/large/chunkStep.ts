import { chunkName, readChunk } from "../../../shared/chunks/caseOfChunk.ts";
import { computeChunk } from "../../../shared/chunks/computeChunk.ts";
import { parseJson, refuse } from "../../../shared/contract/index.ts";
import { type RasterFile, readRaster } from "../../../shared/formats/raster/index.ts";
import type { CaseFile, ChunkRef, Issue, RasterRef, Result } from "../../../shared/model/index.ts";
import { readCaseRasters } from "../../../shared/readCaseRasters.ts";
import { keeping } from "../../../shared/risk/index.ts";
import type { LargePorts } from "./ports.ts";
import { keepRefusal } from "./refusals.ts";

/** What has become of a chunk. */
export interface ChunkDone {
  sha256: string;
  /** `kept`: it was there already, and was not computed again. `refused`: why is kept for the reduce to tell. */
  is: "computed" | "kept" | "refused";
}

/**
 * Computes chunks of one case, one after the other, and keeps their columns by what they are made of: what is there already is not made
 * again, after a stop as in another run. What the whole case has in common (its terrain, where water runs over it) is made for the first
 * and serves the others. A chunk that cannot be computed as it stands is a result too, and the others go on: the reduce tells why.
 * Issues: `store-down` only.
 */
export function chunkSteps(
  ports: LargePorts,
  tenant: string,
  header: CaseFile,
): (ref: ChunkRef) => Promise<Result<ChunkDone>> {
  const kept = keeping();
  const terrains = new Map<string, { bytes: Uint8Array; read?: Result<RasterFile> }>();
  const bytesOf = async (ref: RasterRef) => {
    const known = terrains.get(ref.sha256);
    if (known !== undefined) return { ok: true as const, value: known.bytes };
    const found = await ports.rasterBytes(tenant, ref);
    if (found.ok && ref.sha256 === header.terrainRef?.sha256) terrains.set(ref.sha256, { bytes: found.value });
    return found;
  };
  const read: typeof readRaster = async (bytes, options) => {
    const known = [...terrains.values()].find((one) => one.bytes === bytes);
    if (known === undefined || options.window !== undefined) return readRaster(bytes, options);
    known.read ??= await readRaster(bytes, options);
    return known.read;
  };

  return async (ref) => {
    const { sha256 } = ref;
    const name = chunkName(header, sha256, ports.program);
    const there = await ports.columns.has(tenant, name);
    if (!there.ok) return there;
    if (there.value) return { ok: true, value: { sha256, is: "kept" } };
    const made = await computed();
    if (!made.ok && made.issues.some(({ code }) => code === "store-down")) return made;
    const put = made.ok
      ? await ports.columns.put(tenant, name, made.value)
      : await keepRefusal(
          ports,
          tenant,
          name,
          made.issues.map((issue) => inChunk(issue, sha256)),
        );
    if (!put.ok) return put;
    return { ok: true, value: { sha256, is: made.ok ? "computed" : "refused" } };

    async function computed(): Promise<Result<Uint8Array>> {
      const found = await ports.objects.find(tenant, sha256);
      if (!found.ok) return found;
      if (found.value === null || found.value.bytes !== ref.bytes) return missing(ref);
      const bytes = await ports.objects.read(tenant, sha256);
      if (!bytes.ok) return bytes;
      const json = parseJson(new TextDecoder().decode(bytes.value));
      if (!json.ok) return json;
      const chunk = readChunk(header, json.value);
      if (!chunk.ok) return chunk;
      if (chunk.value.parcels.length !== ref.parcels) return missing(ref);
      const rasters = await readCaseRasters(chunk.value, bytesOf, { read });
      return rasters.ok ? computeChunk(chunk.value, rasters.value, kept) : rasters;
    }
  };
}

const missing = ({ sha256 }: ChunkRef) => refuse([{ path: "/parcelsRef", code: "chunk-missing", facts: { sha256 } }]);

/** In which chunk something is wrong: its name, then the path in it. */
const inChunk = (issue: Issue, sha256: string): Issue => ({ ...issue, path: `/parcelsRef/${sha256}${issue.path}` });
