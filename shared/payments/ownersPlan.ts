import type { LoanPlan, Oere } from "../model/index.ts";
import { oere, plainWeights, splitWeights } from "../money/index.ts";

/** Who pays which part of the loan; columns in the order of the owners, whole øre. */
export interface OwnersPlan {
  /** In one term, counted from 0. */
  inTerm: (term: number) => Float64Array;
  /** In the terms of one year of the loan, counted from 0. */
  inYear: (year: number) => Float64Array;
  /** Over all terms. */
  inAll: () => Float64Array;
  fee: () => Float64Array;
  /** Of what is owed after a year of the loan, counted from 0. */
  owedAfter: (year: number) => Float64Array;
}

/**
 * Each term of the lender's plan split over the owners by what they have borrowed, in whole øre by largest remainder (definition 24): what
 * they pay together is what the lender is paid, in every term. Terms of the same amount are split alike, so an even plan asks the same of
 * an owner each time. A term in which a lender pays the owners is split as one in which they pay.
 * `owed`: øre, ≥ 0, some above zero; ties by id.
 */
export function ownersPlan(plan: LoanPlan, ids: readonly string[], owed: Float64Array): OwnersPlan {
  const weights = plainWeights(owed);
  const { terms, termsPerYear } = plan;
  let last: { paid: number; parts: Float64Array } | null = null;
  const split = (paid: Oere): Float64Array => {
    if (last?.paid !== paid) {
      const parts = splitWeights(oere(Math.abs(paid)), ids, weights);
      last = { paid, parts: paid < 0 ? parts.map((part) => -part) : parts };
    }
    return last.parts;
  };
  /** Each amount is split once, however many terms have it. */
  const inTerms = (from: number, to: number): Float64Array => {
    const times = new Map<Oere, number>();
    for (const { paidOere } of terms.slice(from, to)) times.set(paidOere, (times.get(paidOere) ?? 0) + 1);
    const sums = new Float64Array(ids.length);
    for (const [paid, count] of times) {
      const parts = split(paid);
      for (let i = 0; i < sums.length; i++) sums[i]! += parts[i]! * count;
    }
    return sums;
  };
  return {
    inTerm: (term) => split(terms[term]!.paidOere),
    inYear: (year) => inTerms(year * termsPerYear, (year + 1) * termsPerYear),
    inAll: () => inTerms(0, terms.length),
    fee: () => split(plan.feeOere),
    owedAfter: (year) => split(terms[(year + 1) * termsPerYear - 1]!.owedOere),
  };
}
