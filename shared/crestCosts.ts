import type { CrestSharing } from "./model/index.ts";

/** A point of a dike's costs while it is typed; null: not typed yet. */
export interface TypedPoint {
  heightM: number | null;
  kroner: number | null;
}

/** What is wrong with typed points; the first that is found. */
export type CrestFault = "incomplete" | "height-twice" | "cost-falls";

/**
 * Typed points as a key holds them, in the order of their heights, or why they cannot be: a higher dike never costs less.
 * Example: 2 m 500 kr, 1 m 200 kr → 1 m 200 kr, 2 m 500 kr.
 */
export function crestCosts(typed: readonly TypedPoint[]): CrestSharing["cost"] | CrestFault {
  const points = typed.flatMap(({ heightM, kroner }) =>
    heightM === null || kroner === null ? [] : [{ heightM, kroner }],
  );
  if (points.length < typed.length) return "incomplete";
  points.sort((a, b) => a.heightM - b.heightM);
  const pairs = points.slice(1).map((point, i) => [points[i]!, point] as const);
  if (pairs.some(([lower, higher]) => lower.heightM === higher.heightM)) return "height-twice";
  return pairs.some(([lower, higher]) => higher.kroner < lower.kroner) ? "cost-falls" : points;
}
