import type { LenderTerm, Loan, LoanPlan, Oere } from "../model/index.ts";
import { oere, roundToOere } from "../money/index.ts";

/**
 * The lender's plan of a loan, term by term, in whole øre and in arrears.
 *
 *   interest_t = debt_{t−1} · r / m
 *   annuity:  paid = P · i / (1 − (1 + i)^−n), i = r / m;  serial: repaid = P / n;  bullet: all in the last term
 *
 * P   øre, the principal
 * r   fraction a year, nominal; above −1
 * m   terms a year: 1, 2, 4 or 12
 * n   terms in which something is repaid: m · (years − years with interest only)
 * Each interest, and the even instalment, is rounded half up to whole øre; the last term repays what is owed, and so settles what rounding
 * has moved. With m · years terms, what is repaid sums to P, and what is paid to P and all interest, exactly.
 * Source: the annuity formula; definition 24. No power is asked of the engine, so that all agree on the bits.
 * Example: 600,000 kr at 2.46 % over 25 years → 32,400 kr a year to the nearest hundred (Jyllinge's east dike).
 */
export function lenderPlan(principal: Oere, loan: Loan): LoanPlan {
  const { kind, years, ratePerYear, termsPerYear = 1, interestOnlyYears = 0, feeOere = oere(0) } = loan;
  const count = years * termsPerYear;
  const free = interestOnlyYears * termsPerYear;
  const rate = ratePerYear / termsPerYear;
  const even = roundToOere(
    kind === "annuity" ? principal * annuityFactor(rate, count - free) : principal / (count - free),
  );
  const repaidIn = (term: number, interest: number, debt: number): number => {
    if (term === count) return debt;
    if (term <= free || kind === "bullet") return 0;
    // Rounding up may repay a small debt before its time.
    return Math.min(Math.max(kind === "annuity" ? even - interest : even, 0), debt);
  };
  const terms: LenderTerm[] = [];
  let debt: number = principal;
  for (let term = 1; term <= count; term++) {
    const interest = roundToOere(debt * rate);
    const repaid = repaidIn(term, interest, debt);
    debt -= repaid;
    terms.push({
      interestOere: interest,
      repaidOere: oere(repaid),
      paidOere: oere(interest + repaid),
      owedOere: oere(debt),
    });
  }
  return { principalOere: principal, feeOere, termsPerYear, terms };
}

/** The instalment of a loan of 1: r / (1 − (1 + r)^−n), and 1 / n where r = 0. Throws `RangeError` outside r > −1 and whole n ≥ 1. */
export function annuityFactor(ratePerTerm: number, terms: number): number {
  if (!(ratePerTerm > -1) || !Number.isInteger(terms) || terms < 1) {
    throw new RangeError(`no annuity at ${ratePerTerm} a term over ${terms} terms`);
  }
  // The present value of one a term, summed: near no interest the closed form divides nothing by nothing.
  let discount = 1;
  let presentValue = 0;
  for (let term = 0; term < terms; term++) {
    discount /= 1 + ratePerTerm;
    presentValue += discount;
  }
  return 1 / presentValue;
}
