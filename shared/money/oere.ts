import type { Oere } from "../model/index.ts";

/**
 * The largest amount that Vandret works with: 10,000 bn kr., far above the value of all Danish homes
 * (4,350 bn kr. in 2013, KL 2020) and far below 2⁵³ øre.
 */
export const largestAmountOere = 1_000_000_000_000_000;

/** A whole, safe number of øre. Throws `RangeError` on anything else: an amount is never rounded by accident. */
export function oere(amount: number): Oere {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole, safe number of øre: ${amount}`);
  return (amount === 0 ? 0 : amount) as Oere;
}

/** Kroner, or a fraction of øre, to whole øre: half up (towards +∞), once, in a named place. */
export function roundToOere(oereWithFraction: number): Oere {
  return oere(Math.floor(oereWithFraction + 0.5));
}

/** The sum of whole amounts; throws `RangeError` where it passes 2⁵³. */
export function sumOere(amounts: Iterable<Oere>): Oere {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return oere(sum);
}
