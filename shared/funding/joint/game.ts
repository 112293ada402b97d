import type { JointElement } from "../../model/index.ts";

/** A set of parties as bits: bit i is party i. At most twelve, which the case file holds to: 4,096 sets. */
export type Coalition = number;

/** What each set of parties would cost by itself, kroner, by coalition. */
export type Costs = Float64Array;

export const everyone = (parties: number): Coalition => (1 << parties) - 1;

/** C(S) = the cost of the elements that anyone in S uses (definition 19). */
export function costsOf(parties: readonly string[], elements: readonly JointElement[]): Costs {
  const users = elements.map(({ usedBy }) => usedBy.reduce((set, id) => set | (1 << parties.indexOf(id)), 0));
  return Float64Array.from({ length: 1 << parties.length }, (_, coalition) =>
    elements.reduce((sum, { kroner }, e) => sum + ((users[e]! & coalition) === 0 ? 0 : kroner), 0),
  );
}

/** What party i adds to everyone else: its separable cost. */
export const separableCost = (costs: Costs, i: number): number => {
  const all = costs.length - 1;
  return costs[all]! - costs[all & ~(1 << i)]!;
};
