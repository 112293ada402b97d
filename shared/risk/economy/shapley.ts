import type { Oere } from "../../model/index.ts";
import { oere, roundToOere } from "../../money/index.ts";

/** Most measures that Shapley is counted over: 2⁸ combinations. */
export const mostForShapley = 8;

export interface MeasureBenefit {
  id: string;
  benefitOere: Oere;
}

export interface BenefitOfMeasures {
  rule: "all-but-one" | "shapley";
  measures: MeasureBenefit[];
}

/**
 * Each measure's own benefit among several (definition 11): EAD(all but it) − EAD(all). Where these differ from the project's
 * benefit by more than 1 % in sum, by Shapley instead: the mean of what it adds over all orders in which they could be built.
 *
 *   φ_i = Σ_{S ∌ i} |S|! (n − |S| − 1)! / n! · (b(S ∪ i) − b(S))
 *
 * b(S)  benefit of the measures in S alone, øre, b(∅) = 0. Below zero is harm. Rounds half up. Throws `RangeError` on more than eight.
 * Example: two dikes of which each alone protects nothing and both together save 100: all-but-one gives 100 and 100, which is
 * not 100: Shapley 50 and 50.
 */
export function benefitOfMeasures(
  ids: readonly string[],
  benefitOf: (standing: readonly string[]) => number,
): BenefitOfMeasures {
  const all = benefitOf(ids);
  const own = ids.map((id) => ({ id, benefitOere: roundToOere(all - benefitOf(ids.filter((other) => other !== id))) }));
  const sum = own.reduce((total, { benefitOere }) => total + benefitOere, 0);
  if (Math.abs(sum - all) <= 0.01 * Math.abs(all)) return { rule: "all-but-one", measures: own };
  if (ids.length > mostForShapley) throw new RangeError(`Shapley over ${ids.length} measures`);
  return { rule: "shapley", measures: shapley(ids, benefitOf) };
}

function shapley(ids: readonly string[], benefitOf: (standing: readonly string[]) => number): MeasureBenefit[] {
  const n = ids.length;
  const worth = Array.from({ length: 1 << n }, (_, set) =>
    set === 0 ? 0 : benefitOf(ids.filter((_, i) => (set >> i) & 1)),
  );
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
  return ids.map((id, i) => {
    let share = 0;
    for (let set = 0; set < 1 << n; set++) {
      if ((set >> i) & 1) continue;
      const size = ids.filter((_, j) => (set >> j) & 1).length;
      const weight = (factorial(size) * factorial(n - size - 1)) / factorial(n);
      share += weight * (worth[set | (1 << i)]! - worth[set]!);
    }
    return { id, benefitOere: oere(roundToOere(share)) };
  });
}
