import type { Weights } from "../money/index.ts";

/**
 * One whole-number weight a unit from the points of several layers, exactly: λ times it is the unit's share.
 *
 *   w_i = Σ_l k_l · p_il · Π_{m≠l} P_m, over the greatest whole number that divides every layer's factor
 *
 * k_l    no unit, whole weight of layer l in the bill; the layers' parts are k_l / Σk
 * p_il   points × 10⁶ of unit i in layer l; P_l = Σ_i p_il > 0
 * With one layer the points are the weights.
 */
export function weigh(layers: readonly { weight: number; points: Float64Array; total: bigint }[]): Weights {
  const [only] = layers;
  if (only === undefined) throw new RangeError("a key without layers");
  if (layers.length === 1) return only.points;
  const product = layers.reduce((all, { total }) => all * total, 1n);
  const scales = layers.map(({ weight, total }) => (BigInt(weight) * product) / total);
  const divisor = scales.reduce(greatestDivisor);
  const factors = scales.map((scale) => scale / divisor);
  return Array.from(only.points, (_, i) => {
    let weight = 0n;
    for (let l = 0; l < layers.length; l++) {
      const p = layers[l]!.points[i]!;
      if (p !== 0) weight += BigInt(p) * factors[l]!;
    }
    return weight;
  });
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
