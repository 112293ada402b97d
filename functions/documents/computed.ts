import { calculate } from "../../shared/calculate.ts";
import { refuse } from "../../shared/contract/index.ts";
import type { Calculation, CaseFile, RasterRef, Result } from "../../shared/model/index.ts";
import { readCaseRasters } from "../../shared/readCaseRasters.ts";
import type { CaseKey } from "../adapters/index.ts";
import { readCase, type StorePorts } from "../cases/index.ts";

export interface ComputedCase {
  /** The last event that the case is made of. */
  sequence: number;
  theCase: CaseFile;
  calculation: Calculation;
}

/** A stored case as of its last event, and its roll. Refuses as `casesRead` and `calculations` do. */
export async function computedCase(ports: StorePorts, key: CaseKey): Promise<Result<ComputedCase>> {
  const stored = await readCase(ports, key);
  if (!stored.ok) return stored;
  const { case: theCase, sequence } = stored.value;
  const rasters = await readCaseRasters(theCase, (ref) => rasterBytes(ports, key.tenant, ref));
  if (!rasters.ok) return rasters;
  const calculation = calculate(theCase, rasters.value);
  return calculation.ok ? { ok: true, value: { sequence, theCase, calculation: calculation.value } } : calculation;
}

async function rasterBytes({ objects }: StorePorts, tenant: string, ref: RasterRef): Promise<Result<Uint8Array>> {
  const { sha256, title } = ref;
  const found = await objects.find(tenant, sha256);
  if (!found.ok) return found;
  if (found.value === null) return refuse([{ path: "", code: "raster-missing", facts: { title, sha256 } }]);
  return objects.read(tenant, sha256);
}
