import type { Oere } from "../model/index.ts";
import { oere } from "../money/index.ts";

export interface Mortgage {
  valueOere: Oere;
  /** What is owed on the property already. */
  owedOere: Oere;
  /** The part of the value that may be mortgaged, 0-1. */
  limit: number;
}

/**
 * How much more may be borrowed against a property, and what of a share that leaves uncovered.
 *
 *   room = max(0, ⌊limit · value⌋ − owed);   short = max(0, share − room)
 *
 * All whole øre. What a bank asks of income is not in it.
 * Example: 2 mio. kr. at 80 % with 1.58 mio. owed → 20,000 kr.; a share of 30,000 lacks 10,000.
 */
export function roomToBorrow(
  { valueOere, owedOere, limit }: Mortgage,
  share: Oere,
): { roomOere: Oere; shortOere: Oere } {
  const room = Math.max(0, Math.floor(valueOere * limit) - owedOere);
  return { roomOere: oere(room), shortOere: oere(Math.max(0, share - room)) };
}
