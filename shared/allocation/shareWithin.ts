import type { Oere } from "../model/index.ts";
import { oere, ratioOf, splitWeights, unmarkedOf, type Weights } from "../money/index.ts";

/** Which bound holds a unit. */
export const heldAt = { none: 0, minimum: 1, maximum: 2 } as const;

/** Whole øre a unit may not go below or beyond; `most` may be infinite. A unit of weight zero pays nothing and has no minimum. */
export interface Bounds {
  least: Float64Array;
  most: Float64Array;
}

export type WithinBounds =
  | { ok: true; oere: Float64Array; held: Uint8Array }
  /** The bill cannot be met: the sum of the bounds that are in the way, øre. */
  | { ok: false; bound: "minimum" | "maximum"; sumOere: number };

/**
 * Shares a bill by weights, each unit within its own bounds (definition 14).
 *
 *   x_i = clamp(λ · w_i, least_i, most_i), with the one λ for which Σ x_i = bill
 *
 * bill   øre, ≥ 0;  w_i whole, ≥ 0
 * Who is held at a bound is found exactly, in whole numbers: all are free at first; in each round those beyond a bound are held at
 * it, on the side that is farther out in sum (both where equal), and what is left is shared among the free anew. Nobody is let go again,
 * so it ends; there is one answer only, since Σ x_i never falls when λ rises. The free then share what is left by largest remainder, which
 * passes no bound, since bounds are whole.
 * Example: bill 100, weights 1, 1, 8, all within 15 and 60 → 20, 20, 60.
 */
export function shareWithin(bill: Oere, ids: readonly string[], weights: Weights, bounds: Bounds | null): WithinBounds {
  const held = new Uint8Array(ids.length);
  if (bounds === null)
    return { ok: true, oere: splitFree(bill, ids, weights, held, new Float64Array(ids.length)), held };
  const inTheWay = notWithin(bill, weights, bounds);
  if (inTheWay !== null) return { ok: false, ...inTheWay };
  const out = new Float64Array(ids.length);
  let rest = BigInt(bill);
  let { total } = weights;
  while (total > 0n) {
    const round = beyond(rest, total, weights, bounds, held);
    const [low, high] = [round.lowBy, round.highBy];
    if (low === 0n && high === 0n) break;
    for (let i = 0; i < held.length; i++) {
      const at = round.at[i]!;
      if (at === heldAt.minimum && low >= high) out[i] = bounds.least[i]!;
      else if (at === heldAt.maximum && high >= low) out[i] = bounds.most[i]!;
      else continue;
      held[i] = at;
    }
    if (low >= high) [rest, total] = [rest - round.lowOere, total - round.lowWeight];
    if (high >= low) [rest, total] = [rest - round.highOere, total - round.highWeight];
  }
  return { ok: true, oere: splitFree(oere(Number(rest)), ids, weights, held, out), held };
}

function notWithin(
  bill: Oere,
  weights: Weights,
  { least, most }: Bounds,
): { bound: "minimum" | "maximum"; sumOere: number } | null {
  let [floor, ceiling] = [0, 0];
  for (let i = 0; i < least.length; i++) {
    if (weights.parts[i] === 0) continue;
    floor += least[i]!;
    ceiling += most[i]!;
  }
  if (floor > bill) return { bound: "minimum", sumOere: floor };
  return ceiling < bill ? { bound: "maximum", sumOere: ceiling } : null;
}

/** Who is beyond a bound when the free share `rest`, and by how much in sum (times the total weight, so that it stays whole). */
function beyond(rest: bigint, total: bigint, weights: Weights, { least, most }: Bounds, held: Uint8Array) {
  const at = new Uint8Array(held.length);
  const perPart = Number(rest) * ratioOf(weights.total, total);
  let [lowOere, highOere] = [0, 0];
  for (let i = 0; i < at.length; i++) {
    const part = weights.parts[i]!;
    if (held[i] !== heldAt.none || part === 0) continue;
    const about = part * perPart;
    if (isBeyond(about, least[i]!, -1, rest, total, weights, i)) {
      at[i] = heldAt.minimum;
      lowOere += least[i]!;
    } else if (isBeyond(about, most[i]!, 1, rest, total, weights, i)) {
      at[i] = heldAt.maximum;
      highOere += most[i]!;
    }
  }
  const [lowWeight, highWeight] = [weights.sumOf(at, heldAt.minimum), weights.sumOf(at, heldAt.maximum)];
  return {
    at,
    ...{ lowOere: BigInt(lowOere), highOere: BigInt(highOere), lowWeight, highWeight },
    lowBy: BigInt(lowOere) * total - rest * lowWeight,
    highBy: rest * highWeight - BigInt(highOere) * total,
  };
}

/** A few products and quotients of float64 are off by far less than this part of them. */
const nearly = 1e-12;

/** Whether weight · rest / total is below (side −1) or above (side 1) a bound: by float64 where that is clear, else exactly. */
function isBeyond(
  about: number,
  bound: number,
  side: 1 | -1,
  rest: bigint,
  total: bigint,
  weights: Weights,
  i: number,
): boolean {
  if (!Number.isFinite(bound)) return false;
  const by = (about - bound) * side;
  const unsure = (about + bound) * nearly;
  if (by > unsure) return true;
  if (by < -unsure) return false;
  const exactly = rest * weights.exactly(i) - BigInt(bound) * total;
  return side === 1 ? exactly > 0n : exactly < 0n;
}

function splitFree(
  rest: Oere,
  ids: readonly string[],
  weights: Weights,
  held: Uint8Array,
  out: Float64Array,
): Float64Array {
  if (rest === 0) return out;
  const shares = splitWeights(rest, ids, held.some((at) => at !== heldAt.none) ? unmarkedOf(weights, held) : weights);
  for (let i = 0; i < out.length; i++) if (held[i] === heldAt.none) out[i] = shares[i]!;
  return out;
}
