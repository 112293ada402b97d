/** Linear programs, by a library of plain arithmetic (YALPS, dense simplex on float64): the same bits in every engine. */
import { solve } from "yalps";

/** Σ of[i] · x_i ≤ `atMost`, or = `exactly`. */
export type LinearRow = { of: readonly number[]; atMost: number } | { of: readonly number[]; exactly: number };

/**
 * The x that makes Σ c_i · x_i least within the rows, each x between −`within` and whatever. Null: no x meets the rows, or none is least.
 * For small programs: some tens of rows.
 */
export function leastWithin(c: readonly number[], rows: readonly LinearRow[], within: number): number[] | null {
  // The library's unknowns are never below zero: y = x + within.
  const raised = (of: readonly number[]) => of.reduce((sum, one) => sum + one * within, 0);
  const constraints = new Map(
    rows.map((row, r) => [
      String(r),
      "atMost" in row ? { max: row.atMost + raised(row.of) } : { equal: row.exactly + raised(row.of) },
    ]),
  );
  const variables = new Map(
    c.map((cost, i) => {
      const of = rows.flatMap((row, r): [string, number][] => (row.of[i] === 0 ? [] : [[String(r), row.of[i]!]]));
      return [String(i), new Map([["cost", cost], ...of])] as const;
    }),
  );
  const found = solve(
    { direction: "minimize", objective: "cost", constraints, variables },
    { precision: 1e-10, includeZeroVariables: true },
  );
  if (found.status !== "optimal") return null;
  const y = new Map(found.variables.map(([name, value]) => [Number(name), value]));
  return c.map((_, i) => (y.get(i) ?? 0) - within);
}
