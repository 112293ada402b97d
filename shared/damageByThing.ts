import { inCanonicalOrder } from "./canonicalOrder.ts";
import type { CaseRasters } from "./caseRasters.ts";
import type { CaseFile, Result } from "./model/index.ts";
import { assessThings, type ThingRisk } from "./risk/index.ts";
import { missingForRisk, reachOf, riskInputOf } from "./riskInput.ts";

/** What each building, road, field and asset in the area loses by itself, in the first scenario year. */
export interface DamageByThing {
  year: number;
  things: ThingRisk[];
}

/**
 * The damage of each building, road, field and asset of a case that `checkCase` has passed, by the waters and rules of its roll.
 * Null where a water that a measure is against is not given. Issues: those of the risk step of `calculate`; the key plays no part.
 */
export function damageByThing(theCase: CaseFile, rasters: CaseRasters): Result<DamageByThing | null> {
  const sag = inCanonicalOrder(theCase);
  const [first, ...others] = missingForRisk(sag, rasters);
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  const reached = reachOf(sag);
  return reached.ok ? { ok: true, value: assessThings(riskInputOf(sag, rasters, reached.value)) } : reached;
}
