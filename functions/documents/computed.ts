import { calculate } from "../../shared/calculate.ts";
import type { Calculation, CaseFile, Result } from "../../shared/model/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import type { StorePorts } from "../cases/index.ts";
import { readyCase } from "./readyCase.ts";

export interface ComputedCase {
  /** The last event that the case is made of. */
  sequence: number;
  theCase: CaseFile;
  calculation: Calculation;
}

/** A stored case as of its last event, and its roll. Refuses as `readyCase` and `calculate` do. */
export async function computedCase(ports: StorePorts, key: CaseKey): Promise<Result<ComputedCase>> {
  const ready = await readyCase(ports, key);
  if (!ready.ok) return ready;
  const { sequence, theCase, rasters } = ready.value;
  const calculation = calculate(theCase, rasters);
  return calculation.ok ? { ok: true, value: { sequence, theCase, calculation: calculation.value } } : calculation;
}
