import type { Oere } from "../../model/index.ts";
import { oere } from "../../money/index.ts";

/** A crest that could be built: what it costs, and what it gains in each scenario, present value. Null: cannot be told. */
export interface DesignOption {
  crestLevelM: number;
  costPvOere: Oere;
  benefitPvOere: readonly (Oere | null)[];
}

export interface DesignRow {
  crestLevelM: number;
  costPvOere: Oere;
  byScenario: { npvOere: Oere | null; regretOere: Oere | null }[];
  /** The largest regret over all scenarios; null where one is not known. */
  largestRegretOere: Oere | null;
}

export interface DesignTable {
  rows: DesignRow[];
  /** Crest of the row whose largest regret is least; the lowest of several. Null: not every regret is known. Not "the best". */
  leastRegretM: number | null;
}

/**
 * Crests weighed against each other over a named set of scenarios. To build nothing (cost 0, benefit 0) is one of the choices
 * that each is held against, though it has no row.
 *
 *   NPV(c, s) = benefit(c, s) − cost(c)      regret(c, s) = max over c' of NPV(c', s), at least 0 − NPV(c, s)
 *
 * Example: costs 10 and 30; benefits 20 and 25 in the mild scenario, 20 and 80 in the hard: NPV 10, −5 and 10, 50; regret 0, 15
 * and 40, 0: the second has the least largest regret, 15.
 */
export function designTable(options: readonly DesignOption[], scenarios: number): DesignTable {
  const npvs = options.map(({ costPvOere, benefitPvOere }) =>
    Array.from({ length: scenarios }, (_, s) => {
      const benefit = benefitPvOere[s] ?? null;
      return benefit === null ? null : oere(benefit - costPvOere);
    }),
  );
  const best = Array.from({ length: scenarios }, (_, s) =>
    npvs.some((row) => row[s] === null) ? null : npvs.reduce((most, row) => Math.max(most, row[s]!), 0),
  );
  const rows = options.map(({ crestLevelM, costPvOere }, i): DesignRow => {
    const byScenario = npvs[i]!.map((npvOere, s) => ({
      npvOere,
      regretOere: npvOere === null || best[s] == null ? null : oere(best[s] - npvOere),
    }));
    const regrets = byScenario.map(({ regretOere }) => regretOere);
    const largestRegretOere = regrets.includes(null)
      ? null
      : oere(regrets.reduce<number>((most, regret) => Math.max(most, regret!), 0));
    return { crestLevelM, costPvOere, byScenario, largestRegretOere };
  });
  const isKnown = rows.length > 0 && rows.every(({ largestRegretOere }) => largestRegretOere !== null);
  const least = rows.reduce<DesignRow | null>(
    (found, row) => (found === null || row.largestRegretOere! < found.largestRegretOere! ? row : found),
    null,
  );
  return { rows, leastRegretM: isKnown ? least!.crestLevelM : null };
}
