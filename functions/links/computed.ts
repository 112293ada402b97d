import { calculate } from "../../shared/calculate.ts";
import type { Calculation, CaseFile, Result } from "../../shared/model/index.ts";
import { readCaseRasters } from "../../shared/readCaseRasters.ts";
import type { CaseKey } from "../adapters/index.ts";
import { readCase } from "../cases/index.ts";
import type { LinkPorts } from "./ports.ts";

interface Computed {
  theCase: CaseFile;
  calculation: Calculation;
}

/** Cases whose roll is kept in memory: many owners open their links on the day the letters come. */
const mostKept = 2;

/** The roll of a stored case as it is now; one that has not changed since is not computed again. */
export function computed(
  ports: Pick<LinkPorts, "events" | "objects" | "now" | "rasterBytes">,
): (key: CaseKey) => Promise<Result<Computed>> {
  const kept = new Map<string, { sequence: number; value: Computed }>();
  return async ({ tenant, caseId }) => {
    const stored = await readCase(ports, { tenant, caseId });
    if (!stored.ok) return stored;
    const { sequence, case: theCase } = stored.value;
    const name = `${tenant} ${caseId}`;
    const known = kept.get(name);
    kept.delete(name);
    if (known?.sequence === sequence) {
      kept.set(name, known);
      return { ok: true, value: known.value };
    }
    const rasters = await readCaseRasters(theCase, (ref) => ports.rasterBytes(tenant, ref));
    if (!rasters.ok) return rasters;
    const calculation = calculate(theCase, rasters.value);
    if (!calculation.ok) return calculation;
    const value = { theCase, calculation: calculation.value };
    kept.set(name, { sequence, value });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return { ok: true, value };
  };
}
