import type { Oere } from "../model/index.ts";
import { oere, roundToOere } from "../money/index.ts";

export interface FrozenYear {
  /** What the municipality lays out in the year. */
  laidOutOere: Oere;
  /** What the owner owes the municipality at its end: due when the property is sold. */
  owedOere: Oere;
}

/**
 * Payments that are put off until the property is sold: the municipality pays them and they gather interest at a typed rate.
 *
 *   owed_k = owed_{k−1} + round(owed_{k−1} · r) + paid_k
 *
 * paid_k  øre     what the owner would have paid in year k, at its end
 * r       1/year  typed; 0: no interest
 * Interest is rounded half up to whole øre each year. After the last payment the debt goes on gathering interest to the end of `years`.
 * Source: one municipality's practice (Roskilde 2020, press); what it takes in interest was not read, so none is shipped.
 * Example: 1,000 kr. a year for three years at 10 % → 1,000, 2,100, 3,310 kr.
 */
export function frozenPayments(paid: readonly Oere[], ratePerYear: number, years: number): FrozenYear[] {
  let owed = 0;
  return Array.from({ length: years }, (_, k): FrozenYear => {
    const laidOut = paid[k] ?? oere(0);
    owed = owed + roundToOere(owed * ratePerYear) + laidOut;
    return { laidOutOere: laidOut, owedOere: oere(owed) };
  });
}
