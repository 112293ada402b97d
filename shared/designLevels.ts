import { calculate } from "./calculate.ts";
import type { CaseRasters } from "./caseRasters.ts";
import type { CaseFile, DesignCandidate, Issue, Oere, Result } from "./model/index.ts";
import { oere } from "./money/index.ts";
import { type DesignTable, designTable, presentValueFactor } from "./risk/index.ts";

export interface DesignLevels extends DesignTable {
  measure: string;
  /** The water of each of these years, held over the whole horizon: the futures that a crest is weighed against. Ours. */
  futures: number[];
  /** Expected annual damage that is left, by row and future; null: cannot be told. */
  eadLeftOere: (Oere | null)[][];
}

/**
 * The crests that a person has typed for a measure, each computed as the case would be with it: cost, damage left, NPV and regret in
 * each future. Issues as of `calculate`; `no-design-candidates` where none is typed.
 */
export function designLevels(sag: CaseFile, rasters: CaseRasters, measure: string): Result<DesignLevels> {
  const candidates = sag.economy.designCandidates
    .filter((candidate) => candidate.measure === measure)
    .sort((a, b) => a.crestLevelM - b.crestLevelM);
  const computed = candidates.map((candidate) => calculate(withCandidate(sag, candidate), rasters));
  const refused = computed.flatMap((result): Issue[] => (result.ok ? [] : result.issues));
  const [first, ...others] = refused;
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  const rolls = computed.flatMap((result) => (result.ok ? [result.value] : []));
  if (rolls[0] === undefined)
    return {
      ok: false,
      issues: [{ path: "/economy/designCandidates", code: "no-design-candidates", facts: { measure } }],
    };
  const futures = rolls[0].risk.map(({ year }) => year);
  const worth = presentValueFactor(sag.rules.rate, sag.horizonYears);
  const options = rolls.map(({ units, economy }, i) => ({
    crestLevelM: candidates[i]!.crestLevelM,
    costPvOere: economy.financial.withUpkeepAndRenewals.costPvOere,
    benefitPvOere: futures.map((_, future) => {
      const avoided = sumOf(units.map(({ eadByYear }) => difference(eadByYear[future])));
      return avoided === null ? null : oere(Math.round(avoided * worth));
    }),
  }));
  return {
    ok: true,
    value: {
      ...designTable(options, futures.length),
      ...{ measure, futures },
      eadLeftOere: rolls.map(({ units }) =>
        futures.map((_, future) => {
          const left = sumOf(units.map(({ eadByYear }) => eadByYear[future]?.withOere ?? null));
          return left === null ? null : oere(left);
        }),
      ),
    },
  };
}

function withCandidate(sag: CaseFile, { measure, crestLevelM, worksOere }: DesignCandidate): CaseFile {
  return {
    ...sag,
    measures: sag.measures.map((one) =>
      one.id === measure ? { ...one, crestLevelM, cost: { ...one.cost, worksOere } } : one,
    ),
    // What others give is of the cost that was planned: it does not matter to what the crest is worth.
    financing: { contributions: [], loan: null },
  };
}

function difference(line: { withoutOere: Oere | null; withOere: Oere | null } | undefined): number | null {
  return line === undefined || line.withoutOere === null || line.withOere === null
    ? null
    : line.withoutOere - line.withOere;
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  return amounts.includes(null) ? null : amounts.reduce<number>((sum, amount) => sum + amount!, 0);
}
