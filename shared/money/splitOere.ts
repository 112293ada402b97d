import type { Oere } from "../model/index.ts";
import { oere } from "./oere.ts";
import { bigWeights, plainWeights, ratioOf, roundedBy, type Weights } from "./weights.ts";

/** Who takes part in a split. `weight` is a whole number, as `number` up to 2⁵³ or as `bigint`. */
export interface Claim {
  id: string;
  weight: number | bigint;
}

/**
 * Shares a bill in whole øre in proportion to whole-number weights, by largest remainder.
 *
 *   share_i = ⌊bill · w_i / Σw⌋, and the øre that are left go one each to the largest remainders (bill · w_i mod Σw);
 *   equal remainders: the lower id first, in UTF-16 order.
 *
 * bill   øre, ≥ 0
 * w_i    no unit, whole, ≥ 0, Σw > 0; a weight of zero gets zero
 * Returns the shares in the order of the claims. Their sum is the bill, exactly, and the order of the input moves nothing.
 * Source: largest remainder (Hamilton's method); ties by id is our choice, docs/adr/0001-oere.md.
 * Example: 100 øre on weights 1, 1, 1 (ids a, b, c) → 34, 33, 33; test/cases/fordeling.yaml.
 * Throws `RangeError` on a negative bill, a weight that is not whole or below zero, a doubled id, or no weight above zero.
 */
export function splitOere(bill: Oere, claims: readonly Claim[]): Oere[] {
  const ids = claims.map(({ id }) => id);
  for (const { id, weight } of claims) {
    if (typeof weight === "bigint" ? weight < 0n : !(Number.isSafeInteger(weight) && weight >= 0))
      throw new RangeError(`the weight of ${id} is not a whole number of zero or more: ${weight}`);
  }
  refuseDoubled(ids);
  const allSmall = claims.every(({ weight }) => typeof weight === "number");
  const weights = allSmall
    ? plainWeights(Float64Array.from(claims, ({ weight }) => Number(weight)))
    : bigWeights(claims.map(({ weight }) => BigInt(weight)));
  return Array.from(splitWeights(bill, ids, weights), oere);
}

/**
 * `splitOere` over columns, for up to millions of units: whole øre, one a unit. That the ids differ is the caller's to know, and that the
 * weights are not below zero.
 */
export function splitWeights(bill: Oere, ids: readonly string[], weights: Weights): Float64Array {
  if (bill < 0) throw new RangeError(`a bill below zero cannot be shared: ${bill} øre`);
  if (weights.total === 0n) throw new RangeError("no weight is above zero: nobody can be asked to pay");
  return bill === 0 ? new Float64Array(ids.length) : split(bill, ids, weights);
}

/** A share whose float64 may be off by more than this, øre, is worked out exactly. */
const mostUnsure = 1e-6;

function split(bill: Oere, ids: readonly string[], weights: Weights): Float64Array {
  const shares = new Float64Array(ids.length);
  const fractions = new Float64Array(ids.length);
  const { parts, total } = weights;
  const offBy = weights.offBy + 2 * roundedBy;
  const whole = BigInt(bill);
  let left: number = bill;
  let last = -1;
  for (let i = 0; i < shares.length; i++) {
    const real = bill * parts[i]!;
    const unsure = real * offBy;
    let share = Math.floor(real);
    let fraction = real - share;
    // Where float64 cannot tell which whole number it is, or the rest of it, whole numbers do.
    if (unsure > mostUnsure || fraction < unsure || 1 - fraction < unsure) {
      if (last >= 0 && weights.same(i, last)) [share, fraction] = [shares[last]!, fractions[last]!];
      else [share, fraction] = exactShare(whole * weights.exactly(i), total);
      last = i;
    }
    shares[i] = share;
    fractions[i] = fraction;
    left -= share;
  }
  const remainders = new Map<number, bigint>();
  const remainder = (i: number): bigint => {
    const found = remainders.get(i) ?? (whole * weights.exactly(i)) % total;
    remainders.set(i, found);
    return found;
  };
  const exactly = (a: number, b: number) => {
    if (weights.same(a, b)) return 0;
    const [ra, rb] = [remainder(a), remainder(b)];
    return rb > ra ? 1 : rb < ra ? -1 : 0;
  };
  for (const i of largest(ids, fractions, exactly, left)) shares[i]! += 1;
  return shares;
}

/** Whole øre, and what is left of one øre. */
function exactShare(product: bigint, total: bigint): [number, number] {
  const quotient = product / total;
  const rest = product - quotient * total;
  return [Number(quotient), rest === 0n ? 0 : ratioOf(rest, total)];
}

/**
 * The places of the `count` largest remainders, ties by id. The fractions are the remainders to within `mostUnsure`: they settle all that
 * lie clear of the border, and only those at it are compared `exactly`.
 */
function largest(
  ids: readonly string[],
  fractions: Float64Array,
  exactly: (a: number, b: number) => number,
  count: number,
): number[] {
  if (count === 0) return [];
  const border = nthLargest(fractions, count);
  const chosen: number[] = [];
  const atBorder: number[] = [];
  for (let i = 0; i < fractions.length; i++) {
    const above = fractions[i]! - border;
    if (above > 2 * mostUnsure) chosen.push(i);
    else if (above >= -2 * mostUnsure) atBorder.push(i);
  }
  atBorder.sort((a, b) => exactly(a, b) || (ids[a]! < ids[b]! ? -1 : 1));
  return chosen.concat(atBorder.slice(0, count - chosen.length));
}

/** The n-th largest of numbers from 0 to 1: counted by as many equal steps, so that only one step's are sorted. */
function nthLargest(numbers: Float64Array, n: number): number {
  const steps = numbers.length;
  const stepOf = (value: number) => Math.min(steps - 1, Math.floor(value * steps));
  const counts = new Uint32Array(steps);
  for (let i = 0; i < numbers.length; i++) counts[stepOf(numbers[i]!)]!++;
  let step = steps - 1;
  let above = 0;
  while (above + counts[step]! < n) above += counts[step--]!;
  const inStep = numbers.filter((value) => stepOf(value) === step).sort();
  return inStep[inStep.length - (n - above)]!;
}

function refuseDoubled(ids: readonly string[]): void {
  const seen = new Set(ids);
  if (seen.size === ids.length) return;
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  throw new RangeError(`${twice} stands twice among the claims`);
}
