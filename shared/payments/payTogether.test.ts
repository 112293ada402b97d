import { describe, expect, it } from "vitest";
import type { Loan } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { ownerYears } from "./ownerYears.ts";
import { payTogether } from "./payTogether.ts";

const loan: Loan = { kind: "serial", years: 2, ratePerYear: 0.1, termsPerYear: 2, feeOere: oere(1_000) };
const shares = [60_000, 30_000, 10_000, 0].map(oere);
const ids = ["a", "b", "c", "d"];

describe("a roll that is paid", () => {
  it("at once asks each for its share", () => {
    const { loan: plan, payments } = payTogether(ids, shares, { loan: null });
    expect(plan).toBeNull();
    expect(payments.map(({ atOnceOere, years, totalOere }) => [atOnceOere, years, totalOere])).toEqual([
      [60_000, 0, 60_000],
      [30_000, 0, 30_000],
      [10_000, 0, 10_000],
      [0, 0, 0],
    ]);
  });

  it("by a loan of those who do not pay at once splits its terms and its fee over them", () => {
    const { loan: plan, payments } = payTogether(ids, shares, { loan, atOnce: ["c"] });
    // 90,000: 22,500 repaid in each of four terms, 5 % of 90,000, 67,500, 45,000 and 22,500 beside it.
    expect(plan!.terms.map(({ paidOere }) => paidOere)).toEqual([27_000, 25_875, 24_750, 23_625]);
    // Two thirds and one third: 18,000 + 17,250 and 16,500 + 15,750; of the fee 666.67 and 333.33.
    expect(payments).toEqual([
      {
        ...{ atOnceOere: 0, feeOere: 667, perYearOere: 35_250, perMonthOere: 2_938, lastYearOere: 32_250, years: 2 },
        totalOere: 68_167,
      },
      {
        ...{ atOnceOere: 0, feeOere: 333, perYearOere: 17_625, perMonthOere: 1_469, lastYearOere: 16_125, years: 2 },
        totalOere: 34_083,
      },
      {
        ...{ atOnceOere: 10_000, feeOere: 0, perYearOere: 0, perMonthOere: 0, lastYearOere: 0, years: 0 },
        totalOere: 10_000,
      },
      {
        ...{ atOnceOere: 0, feeOere: 0, perYearOere: 0, perMonthOere: 0, lastYearOere: 0, years: 0 },
        totalOere: 0,
      },
    ]);
  });

  it("has each owner's years: what is paid, and what a buyer takes over", () => {
    const { loan: plan, payments } = payTogether(ids, shares, { loan, atOnce: ["c"] });
    const units = ids.map((id, i) => ({ id, oere: shares[i]!, payments: payments[i]! }));
    // Of 90,000 two thirds and one third; 45,000 is left after a year.
    expect(ownerYears(plan, units, "a")).toEqual([
      { paidOere: 35_250, owedOere: 30_000 },
      { paidOere: 32_250, owedOere: 0 },
    ]);
    expect(ownerYears(plan, units, "b").map(({ owedOere }) => owedOere)).toEqual([15_000, 0]);
    expect([ownerYears(plan, units, "c"), ownerYears(plan, units, "z"), ownerYears(null, units, "a")]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it("tells the first year that repays something as a year, where it begins with interest only", () => {
    const { payments } = payTogether(["a"], [oere(100_000)], {
      loan: { kind: "annuity", years: 3, ratePerYear: 0.1, interestOnlyYears: 1 },
    });
    // 10,000 of interest, then twice 57,619.
    expect(payments[0]).toMatchObject({ perYearOere: 57_619, lastYearOere: 57_619, totalOere: 125_238 });
  });

  it("borrows nothing where all pay at once", () => {
    expect(payTogether(ids, shares, { loan, atOnce: ids }).loan).toBeNull();
  });

  it("at a rate below zero may be paid by the lender, to the øre", () => {
    const { payments } = payTogether(["a", "b"], [oere(10_000), oere(20_000)], {
      loan: { kind: "bullet", years: 2, ratePerYear: -0.01 },
    });
    // The lender pays 300 in the first year: 100 and 200; in the second 30,000 less 300 is repaid.
    expect(payments.map(({ perYearOere, lastYearOere, totalOere }) => [perYearOere, lastYearOere, totalOere])).toEqual([
      [-100, 9_900, 9_800],
      [-200, 19_800, 19_600],
    ]);
  });
});
