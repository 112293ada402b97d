import type { Check, LoanPlan } from "../model/index.ts";
import { sumOere } from "../money/index.ts";
import { check } from "./check.ts";
import type { UnitSums } from "./totals.ts";

/** Whether all owners together pay, to the øre, their shares and what the lender takes for the part they borrow. */
export function paymentsBalance(
  loan: LoanPlan | null,
  { sharedOere: shared, paidOere: paid }: Pick<UnitSums, "sharedOere" | "paidOere">,
): Check {
  const interest = loan === null ? 0 : sumOere(loan.terms.map(({ interestOere }) => interestOere));
  const fee = loan?.feeOere ?? 0;
  const facts = { sharedOere: shared, interestOere: interest, feeOere: fee, paidOere: paid };
  return paid === shared + interest + fee
    ? check("payments", "pass", "payments-balance", facts)
    : check("payments", "fail", "payments-differ", { ...facts, byOere: paid - shared - interest - fee });
}
