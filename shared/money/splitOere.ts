import type { Oere } from "../model/index.ts";
import { oere } from "./oere.ts";

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
  if (bill < 0) throw new RangeError(`a bill below zero cannot be shared: ${bill} øre`);
  const total = totalWeight(claims);
  const fits =
    total <= BigInt(Number.MAX_SAFE_INTEGER) && BigInt(bill) * largestWeight(claims) <= BigInt(Number.MAX_SAFE_INTEGER);
  return fits ? splitSmall(bill, claims, Number(total)) : splitBig(bill, claims, total);
}

function totalWeight(claims: readonly Claim[]): bigint {
  let small = 0;
  let big = 0n;
  for (const { id, weight } of claims) {
    if (typeof weight === "bigint" ? weight < 0n : !(Number.isSafeInteger(weight) && weight >= 0)) {
      throw new RangeError(`the weight of ${id} is not a whole number of zero or more: ${weight}`);
    }
    if (typeof weight === "bigint") big += weight;
    else if (small + weight <= Number.MAX_SAFE_INTEGER) small += weight;
    else big += BigInt(weight);
  }
  const total = big + BigInt(small);
  if (total === 0n) throw new RangeError("no weight is above zero: nobody can be asked to pay");
  return total;
}

function largestWeight(claims: readonly Claim[]): bigint {
  let small = 0;
  let big = 0n;
  for (const { weight } of claims) {
    if (typeof weight === "bigint") big = weight > big ? weight : big;
    else if (weight > small) small = weight;
  }
  return big > BigInt(small) ? big : BigInt(small);
}

/** All products stay below 2⁵³, where float64 is exact: a few times faster than `bigint`. */
function splitSmall(bill: Oere, claims: readonly Claim[], total: number): Oere[] {
  const shares = new Array<number>(claims.length);
  const remainders = new Float64Array(claims.length);
  let left: number = bill;
  for (let i = 0; i < claims.length; i++) {
    const product = bill * Number(claims[i]!.weight);
    const remainder = product % total;
    const share = (product - remainder) / total;
    shares[i] = share;
    remainders[i] = remainder;
    left -= share;
  }
  for (const i of largest(claims, remainders, 0, (a, b) => remainders[b]! - remainders[a]!, left)) shares[i]! += 1;
  return shares as Oere[];
}

/** A remainder over the total, rounded twice to 53 bits and divided: off by less than 2⁻⁵⁰. */
const fractionError = 1 / 1_125_899_906_842_624;

function splitBig(bill: Oere, claims: readonly Claim[], total: bigint): Oere[] {
  const shares = new Array<number>(claims.length);
  const remainders = new Array<bigint>(claims.length);
  const fractions = new Float64Array(claims.length);
  const whole = BigInt(bill);
  const about = Number(total);
  let left: number = bill;
  for (let i = 0; i < claims.length; i++) {
    const product = whole * BigInt(claims[i]!.weight);
    const quotient = product / total;
    const remainder = product - quotient * total;
    const share = Number(quotient);
    shares[i] = share;
    remainders[i] = remainder;
    fractions[i] = Number(remainder) / about;
    left -= share;
  }
  const exactly = (a: number, b: number) =>
    remainders[b]! > remainders[a]! ? 1 : remainders[b]! < remainders[a]! ? -1 : 0;
  for (const i of largest(claims, fractions, fractionError, exactly, left)) shares[i]! += 1;
  return shares.map(oere);
}

/**
 * The places of the `count` largest remainders, ties by id. `keys` are the remainders to within `error`: they settle all
 * that lie clear of the border, and only those at it are compared `exactly`.
 */
function largest(
  claims: readonly Claim[],
  keys: Float64Array,
  error: number,
  exactly: (a: number, b: number) => number,
  count: number,
): number[] {
  refuseDoubled(claims);
  if (count === 0) return [];
  const border = keys.slice().sort()[keys.length - count]!;
  const chosen: number[] = [];
  const atBorder: number[] = [];
  for (let i = 0; i < keys.length; i++) {
    const above = keys[i]! - border;
    if (above > 2 * error) chosen.push(i);
    else if (above >= -2 * error) atBorder.push(i);
  }
  atBorder.sort((a, b) => exactly(a, b) || (claims[a]!.id < claims[b]!.id ? -1 : 1));
  return chosen.concat(atBorder.slice(0, count - chosen.length));
}

function refuseDoubled(claims: readonly Claim[]): void {
  const seen = new Set<string>();
  for (const { id } of claims) seen.add(id);
  if (seen.size === claims.length) return;
  const ids = claims.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  throw new RangeError(`${twice} stands twice among the claims`);
}
