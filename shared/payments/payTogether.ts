import type { Financing, LoanPlan, Oere, Payments } from "../model/index.ts";
import { oere, roundToOere } from "../money/index.ts";
import { lenderPlan } from "./lenderPlan.ts";
import { ownersPlan } from "./ownersPlan.ts";

/** How a roll is paid. */
export interface PaidTogether {
  /** Null: nobody borrows. */
  loan: LoanPlan | null;
  /** In the order of the roll. */
  payments: Payments[];
}

/** The same, where what each owner pays is made when it is asked for: of a million owners no object is kept. */
export interface PaidColumns {
  loan: LoanPlan | null;
  at: (place: number) => Payments;
}

/**
 * What each owner pays at once and over the years, from the whole øre of each share. The loan is of what is not paid at once, and every term
 * of it is split over those who borrow (`ownersPlan`): what all pay sums to the shares, the interest and the fee, to the øre. A month is a
 * twelfth of the first year in which something is repaid, rounded half up.
 */
export function payTogether(
  ids: readonly string[],
  shares: readonly Oere[],
  financing: Pick<Financing, "loan" | "atOnce">,
): PaidTogether {
  const { loan, at } = paidColumns(ids, Float64Array.from(shares), financing);
  return { loan, payments: shares.map((_, i) => at(i)) };
}

export function paidColumns(
  ids: readonly string[],
  shares: Float64Array,
  { loan, atOnce = [] }: Pick<Financing, "loan" | "atOnce">,
): PaidColumns {
  const once = new Set(atOnce);
  const borrowed = shares.map((share, i) => (loan === null || once.has(ids[i]!) ? 0 : share));
  const principal = oere(borrowed.reduce((sum, one) => sum + one, 0));
  if (loan === null || principal === 0) return { loan: null, at: (i) => paidAtOnce(oere(shares[i]!)) };
  const plan = lenderPlan(principal, loan);
  const owners = ownersPlan(plan, ids, borrowed);
  const [fee, inAll] = [owners.fee(), owners.inAll()];
  const [firstYear, lastYear] = [owners.inYear(loan.interestOnlyYears ?? 0), owners.inYear(loan.years - 1)];
  return {
    loan: plan,
    at: (i) =>
      borrowed[i] === 0
        ? paidAtOnce(oere(shares[i]!))
        : {
            atOnceOere: oere(0),
            feeOere: oere(fee[i]!),
            perYearOere: oere(firstYear[i]!),
            perMonthOere: roundToOere(firstYear[i]! / 12),
            lastYearOere: oere(lastYear[i]!),
            years: loan.years,
            totalOere: oere(fee[i]! + inAll[i]!),
          },
  };
}

function paidAtOnce(share: Oere): Payments {
  const none = oere(0);
  return {
    ...{ atOnceOere: share, feeOere: none, perYearOere: none, perMonthOere: none, lastYearOere: none },
    ...{ years: 0, totalOere: share },
  };
}
