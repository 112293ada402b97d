import type { CaseRasters } from "../../shared/caseRasters.ts";
import type { CaseFile, Result } from "../../shared/model/index.ts";
import { readCaseRasters } from "../../shared/readCaseRasters.ts";
import type { CaseKey } from "../adapters/index.ts";
import type { StorePorts } from "./ports.ts";
import type { RasterBytes } from "./rasterBytes.ts";
import { readCase } from "./readCase.ts";

/** What was made of a stored case as of its last event. */
export interface OfCase<Made> {
  sequence: number;
  theCase: CaseFile;
  made: Made;
}

/**
 * Makes something of stored cases and keeps that of the `most` asked for last in memory: many ask of one case on the day the letters
 * come, and a case that has not changed since is not computed again. Issues: those of `readCase`, of its rasters and of `make`; what
 * is refused is not kept.
 */
export function keptOfCases<Made>(
  ports: StorePorts & { rasterBytes: RasterBytes },
  most: number,
  make: (theCase: CaseFile, rasters: CaseRasters) => Result<Made>,
): (key: CaseKey) => Promise<Result<OfCase<Made>>> {
  const kept = new Map<string, OfCase<Made>>();
  return async (key) => {
    const stored = await readCase(ports, key);
    if (!stored.ok) return stored;
    const { sequence, case: theCase } = stored.value;
    const name = `${key.tenant} ${key.caseId}`;
    const known = kept.get(name);
    // Put back as the newest, or not at all: what is out of date is given up before the next is made.
    kept.delete(name);
    if (known?.sequence === sequence) {
      kept.set(name, known);
      return { ok: true, value: known };
    }
    const rasters = await readCaseRasters(theCase, (ref) => ports.rasterBytes(key.tenant, ref));
    if (!rasters.ok) return rasters;
    const made = make(theCase, rasters.value);
    if (!made.ok) return made;
    const value = { sequence, theCase, made: made.value };
    kept.set(name, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return { ok: true, value };
  };
}
