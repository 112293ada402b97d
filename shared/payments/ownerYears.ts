import type { LoanPlan, Oere, UnitResult } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { ownersPlan } from "./ownersPlan.ts";

/** One year of one owner's part of a loan. */
export interface OwnerYear {
  paidOere: Oere;
  /** What a buyer then takes over, and what settles it. */
  owedOere: Oere;
}

/**
 * What one owner pays in each year of the loan, and owes after it: their part of each term and of the lender's debt, so that all owners'
 * years sum to the lender's. Empty for an owner who borrows nothing. What a lender asks for early repayment is not in it.
 */
export function ownerYears(
  loan: LoanPlan | null,
  units: readonly Pick<UnitResult, "id" | "oere" | "payments">[],
  id: string,
): OwnerYear[] {
  const borrowers = units.filter(({ payments }) => payments.years > 0);
  const place = borrowers.findIndex((unit) => unit.id === id);
  if (loan === null || place < 0) return [];
  const owners = ownersPlan(
    loan,
    borrowers.map((unit) => unit.id),
    Float64Array.from(borrowers, (unit) => unit.oere),
  );
  return Array.from({ length: loan.terms.length / loan.termsPerYear }, (_, year) => ({
    paidOere: oere(owners.inYear(year)[place]!),
    owedOere: oere(owners.owedAfter(year)[place]!),
  }));
}
