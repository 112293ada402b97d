import { calculate } from "./calculate.ts";
import type { CaseRasters } from "./caseRasters.ts";
import type { CaseFile, Issue, Result } from "./model/index.ts";
import { type BenefitOfMeasures, benefitOfMeasures, mostForShapley } from "./risk/index.ts";

/**
 * What each measure gains by itself among the others, present value over the horizon (definition 11). Null: the benefit of some unit
 * is not known. Issues: those of `calculate`, and `too-many-measures` where Shapley would have to be counted over more than eight.
 */
export function measureBenefits(sag: CaseFile, rasters: CaseRasters): Result<BenefitOfMeasures | null> {
  const ids = sag.measures.map(({ id }) => id);
  if (ids.length > mostForShapley)
    return refused([
      { path: "/measures", code: "too-many-measures", facts: { found: ids.length, most: mostForShapley } },
    ]);
  const issues: Issue[] = [];
  let isKnown = true;
  const known = new Map<string, number>();
  const benefitOf = (standing: readonly string[]): number => {
    const key = JSON.stringify(standing);
    const before = standing.length === 0 ? 0 : known.get(key);
    if (before !== undefined) return before;
    const made = calculate({ ...sag, financing: { contributions: [], loan: null } }, rasters, new Set(standing));
    if (!made.ok) issues.push(...made.issues);
    const benefit = made.ok ? made.value.economy.financial.worksOnly.benefitPvOere : null;
    if (benefit === null) isKnown = false;
    known.set(key, benefit ?? 0);
    return benefit ?? 0;
  };
  const found = benefitOfMeasures(ids, benefitOf);
  const [first, ...others] = issues;
  if (first !== undefined) return refused([first, ...others]);
  return { ok: true, value: isKnown ? found : null };
}

const refused = (issues: [Issue, ...Issue[]]): { ok: false; issues: [Issue, ...Issue[]] } => ({ ok: false, issues });
