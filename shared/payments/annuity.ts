import type { Loan, Oere, Payments } from "../model/index.ts";
import { oere, roundToOere } from "../money/index.ts";

/**
 * What one owner pays a year and a month towards an annuity loan of their own share.
 *
 *   A = P · r / (1 − (1 + r)^−n),  and A = P / n where r = 0
 *
 * P   øre, the owner's share
 * r   fraction a year, ≥ 0
 * n   years, whole, ≥ 1; one instalment a year, in arrears
 * Each rounded half up to whole øre, once; a month is a twelfth of the year's instalment before rounding.
 * Source: the annuity formula. (1 + r)^n is multiplied out, so that all engines agree on its bits.
 * Example: 30,000 kr, 30 years → 1,000.00 kr a year and 83.33 kr a month at 0 %; 1,530.58 and 127.55 at 3 %.
 * Holds for: an owner's own instalment. A lender's plan is one for all owners, and its last term settles the øre.
 */
export function instalments(share: Oere, loan: Loan | null): Payments {
  if (loan === null) return { perYearOere: oere(0), perMonthOere: oere(0), years: 0 };
  const perYear = share * annuityFactor(loan.ratePerYear, loan.years);
  return { perYearOere: roundToOere(perYear), perMonthOere: roundToOere(perYear / 12), years: loan.years };
}

/** The yearly instalment of a loan of 1: r / (1 − (1 + r)^−n). Throws `RangeError` outside r ≥ 0 and whole n ≥ 1. */
export function annuityFactor(ratePerYear: number, years: number): number {
  if (!(ratePerYear >= 0) || !Number.isInteger(years) || years < 1) {
    throw new RangeError(`no annuity at ${ratePerYear} a year over ${years} years`);
  }
  if (ratePerYear === 0) return 1 / years;
  let growth = 1;
  for (let year = 0; year < years; year++) growth *= 1 + ratePerYear;
  return ratePerYear / (1 - 1 / growth);
}
