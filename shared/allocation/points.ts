import type { Layer, UnitFact } from "../model/index.ts";
import type { UnitFacts } from "./unitFacts.ts";

/** One point is 10⁶ of these whole numbers (design § 2.1). */
export const pointScale = 1_000_000;

export type Points = { known: true; points: bigint } | { known: false; missing: UnitFact[] };

/**
 * A unit's points in one layer.
 *
 *   points = round(f₁ · f₂ · … · fₙ · 10⁶)
 *
 * f      the factors in the key's stated order, one float64 product each; units as `UnitFact` says
 * Rounds half up to a whole number, once, at the end. Source: design § 2.1, our choice.
 * A factor of zero makes the product zero even where another factor is not known: nothing times unknown is nothing.
 * Example: chance 0.02 a year × value 3,000,000 kr → 60,000 points → 60,000,000,000.
 */
export function pointsOf(layer: Layer, unit: UnitFacts): Points {
  const values = layer.factors.map((factor) => ("fact" in factor ? unit.facts[factor.fact] : factor.constant));
  if (values.some((value) => value === 0)) return { known: true, points: 0n };
  const missing = layer.factors.flatMap((factor) =>
    "fact" in factor && unit.facts[factor.fact] === null ? [factor.fact] : [],
  );
  if (missing.length > 0) return { known: false, missing };
  let product = 1;
  for (const value of values) product *= value!;
  return { known: true, points: BigInt(Math.floor(product * pointScale + 0.5)) };
}
