import type { CaseRasters } from "../../shared/caseRasters.ts";
import { refuse } from "../../shared/contract/index.ts";
import type { CaseFile, RasterRef, Result } from "../../shared/model/index.ts";
import { readCaseRasters } from "../../shared/readCaseRasters.ts";
import type { CaseKey } from "../adapters/index.ts";
import { readCase, type StorePorts } from "../cases/index.ts";

/** A stored case as of its last event, ready to be computed. */
export interface ReadyCase {
  /** Its last event. */
  sequence: number;
  theCase: CaseFile;
  rasters: CaseRasters;
}

/** Refuses as `casesRead` does, and where a raster that the case names cannot be read. */
export async function readyCase(ports: StorePorts, key: CaseKey): Promise<Result<ReadyCase>> {
  const stored = await readCase(ports, key);
  if (!stored.ok) return stored;
  const { case: theCase, sequence } = stored.value;
  const rasters = await readCaseRasters(theCase, (ref) => rasterBytes(ports, key.tenant, ref));
  return rasters.ok ? { ok: true, value: { sequence, theCase, rasters: rasters.value } } : rasters;
}

async function rasterBytes({ objects }: StorePorts, tenant: string, ref: RasterRef): Promise<Result<Uint8Array>> {
  const { sha256, title } = ref;
  const found = await objects.find(tenant, sha256);
  if (!found.ok) return found;
  if (found.value === null) return refuse([{ path: "", code: "raster-missing", facts: { title, sha256 } }]);
  return objects.read(tenant, sha256);
}
