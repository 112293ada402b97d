import type { Costs } from "./game.ts";

/**
 * The Shapley value: what each party adds to those before it, on average over all orders in which they may come.
 *
 *   φ_i = Σ_{S without i} |S|! (n − |S| − 1)! / n! · (C(S + i) − C(S))
 *
 * Example: costs 8, 11, 13, 18 of four runways → 2, 3, 4, 9.
 */
export function shapley(costs: Costs): number[] {
  const parties = 31 - Math.clz32(costs.length);
  const weights = Array.from({ length: parties }, (_, size) => chanceOfPlace(size, parties));
  const shares = new Array<number>(parties).fill(0);
  for (let set = 0; set < costs.length; set++) {
    const size = bits(set);
    for (let i = 0; i < parties; i++) {
      const bit = 1 << i;
      if ((set & bit) === 0) shares[i]! += weights[size]! * (costs[set | bit]! - costs[set]!);
    }
  }
  return shares;
}

/** s! (n − s − 1)! / n!: the chance that just these s stand before one party. */
function chanceOfPlace(size: number, parties: number): number {
  let choices = parties;
  for (let k = 1; k <= size; k++) choices = (choices * (parties - k)) / k;
  return 1 / choices;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count++;
  return count;
}
