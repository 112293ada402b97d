import type { Oere } from "./model/index.ts";
import { roundToOere } from "./money/index.ts";

export interface Waiting {
  /** What the project saves a year, øre; null: not known. */
  avoidedPerYearOere: number | null;
  grossOere: Oere;
  /** Whole years. */
  years: number;
  /** Fraction a year; null: nobody has typed it. */
  priceRisePerYear: number | null;
}

/**
 * What it costs that works wait, as for a complaint: the damage that they would have saved meanwhile, and what they have grown dearer.
 *
 *   lost = avoided · y;   dearer = gross · ((1 + p)^y − 1)
 *
 * In today's prices and today's risk, not discounted; each rounded half up. Null where what it stands on is not known.
 * Source: KL 2020 on complaints of 2-3 years; the formula is ours.
 * Example: 1 mio. kr. a year saved and works of 10 mio. kr., 2 years, 5 % → 2 mio. and 1.025 mio. kr.
 */
export function costOfWaiting({ avoidedPerYearOere, grossOere, years, priceRisePerYear }: Waiting) {
  let growth = 1;
  for (let year = 0; year < years; year++) growth *= 1 + (priceRisePerYear ?? 0);
  return {
    lostOere: avoidedPerYearOere === null ? null : roundToOere(avoidedPerYearOere * years),
    dearerOere: priceRisePerYear === null ? null : roundToOere(grossOere * (growth - 1)),
  };
}
