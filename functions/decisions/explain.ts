import { calculate } from "../../shared/calculate.ts";
import type { Result, WhyChanged } from "../../shared/model/index.ts";
import { whyChanged } from "../../shared/whyChanged.ts";
import type { CaseKey } from "../adapters/index.ts";
import { readCaseSince } from "../cases/index.ts";
import type { DecisionsPorts } from "./ports.ts";
import { rastersFor } from "./rasters.ts";

/** Why amounts differ between two places in the log of a stored case. */
export async function explain(
  ports: DecisionsPorts,
  key: CaseKey,
  places: { from: number; to?: number | undefined; path: string },
): Promise<Result<WhyChanged>> {
  const since = await readCaseSince(ports, key, places);
  if (!since.ok) return since;
  return whyChanged(since.value, async (theCase) => {
    const rasters = await rastersFor(ports, key, theCase);
    return rasters.ok ? calculate(theCase, rasters.value) : rasters;
  });
}
