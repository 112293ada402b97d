import type { Oere } from "../model/index.ts";

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
