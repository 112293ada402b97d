import type { Oere } from "./units.ts";

/** One payment to the lender: interest and repayment. */
export interface LenderTerm {
  interestOere: Oere;
  repaidOere: Oere;
  paidOere: Oere;
  /** What is owed after it. */
  owedOere: Oere;
}

/** What the owners borrow together, and how the lender is paid. */
export interface LoanPlan {
  principalOere: Oere;
  /** Paid once, when the loan is set up. */
  feeOere: Oere;
  termsPerYear: number;
  /** In arrears, one after the other. */
  terms: LenderTerm[];
}

/** What one owner pays, and for how long. */
export interface Payments {
  /** The whole share of an owner who borrows nothing. */
  atOnceOere: Oere;
  /** Of the loan's fee. */
  feeOere: Oere;
  /** In the first year in which the loan is repaid, and a twelfth of it. */
  perYearOere: Oere;
  perMonthOere: Oere;
  lastYearOere: Oere;
  years: number;
  /** At once, fee and all terms together. */
  totalOere: Oere;
}
