import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Loan } from "../model/index.ts";
import { oere, sumOere } from "../money/index.ts";
import { annuityFactor, lenderPlan } from "./lenderPlan.ts";
import { ownersPlan } from "./ownersPlan.ts";

const tenPercent = (part: Partial<Loan> = {}): Loan => ({ kind: "annuity", years: 3, ratePerYear: 0.1, ...part });
const rows = (principal: number, loan: Loan) =>
  lenderPlan(oere(principal), loan).terms.map(({ interestOere, repaidOere, paidOere, owedOere }) => [
    interestOere,
    repaidOere,
    paidOere,
    owedOere,
  ]);
const wholeKroner = (amount: number) => Math.round(amount / 100);

/** The rate a term at which an annuity has this instalment: halved sixty times between none and thirty per cent. */
function impliedRate(principal: number, terms: number, instalment: number): number {
  let [low, high] = [0, 0.3];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (principal * annuityFactor(middle, terms) < instalment) low = middle;
    else high = middle;
  }
  return low;
}

// 1,000 kr at 10 % over three years, worked by hand.
describe("the lender's plan", () => {
  it("of an annuity pays 402.11 each year, and 402.13 in the last", () => {
    // 0.1 / (1 - 1 / 1.331) = 0.4021148
    expect(rows(100_000, tenPercent())).toEqual([
      [10_000, 30_211, 40_211, 69_789],
      [6_979, 33_232, 40_211, 36_557],
      [3_656, 36_557, 40_213, 0],
    ]);
  });

  it("of a serial loan repays as much each year", () => {
    expect(rows(100_000, tenPercent({ kind: "serial" }))).toEqual([
      [10_000, 33_333, 43_333, 66_667],
      [6_667, 33_333, 40_000, 33_334],
      [3_333, 33_334, 36_667, 0],
    ]);
  });

  it("of a bullet loan repays all in the last year", () => {
    expect(rows(100_000, tenPercent({ kind: "bullet" }))).toEqual([
      [10_000, 0, 10_000, 100_000],
      [10_000, 0, 10_000, 100_000],
      [10_000, 100_000, 110_000, 0],
    ]);
  });

  it("with a year of interest only repays in the two that are left", () => {
    // 0.1 / (1 - 1 / 1.21) = 0.5761905
    expect(rows(100_000, tenPercent({ interestOnlyYears: 1 }))).toEqual([
      [10_000, 0, 10_000, 100_000],
      [10_000, 47_619, 57_619, 52_381],
      [5_238, 52_381, 57_619, 0],
    ]);
  });

  it("by the half year bears half the rate, and its fee stands beside the terms", () => {
    // 0.05 / (1 - 1 / 1.1025) = 0.5378049
    const plan = lenderPlan(oere(100_000), tenPercent({ years: 1, termsPerYear: 2, feeOere: oere(2_500) }));
    expect(plan.terms.map(({ paidOere }) => paidOere)).toEqual([53_780, 53_781]);
    expect(plan.feeOere).toBe(2_500);
  });

  it("of a loan without interest, and of one that pays the borrower, settles too", () => {
    expect(rows(100, tenPercent({ ratePerYear: 0 }))).toEqual([
      [0, 33, 33, 67],
      [0, 33, 33, 34],
      [0, 34, 34, 0],
    ]);
    // -1 %: 0.01 / (1 / 0.99 ^ 2 - 1) = 0.4925126
    expect(rows(100_000, tenPercent({ years: 2, ratePerYear: -0.01 }))).toEqual([
      [-1_000, 50_251, 49_251, 49_749],
      [-497, 49_749, 49_252, 0],
    ]);
  });

  it("of a few øre over many years is never below zero", () => {
    const plan = lenderPlan(oere(5), tenPercent({ kind: "serial", years: 10, ratePerYear: 0 }));
    expect(plan.terms.map(({ repaidOere }) => repaidOere)).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
  });

  it.each([
    [-1, 30],
    [0.03, 0],
    [0.03, 1.5],
    [Number.NaN, 30],
  ])("has no annuity at a rate of %s over %s terms", (rate, terms) => {
    expect(() => annuityFactor(rate, terms)).toThrow(/no annuity/);
  });
});

// Published loans: domain sources, each with its place.
describe("loans that were published", () => {
  const yearly = (kroner: number, loan: Partial<Loan>) =>
    wholeKroner(lenderPlan(oere(kroner * 100), tenPercent(loan)).terms[0]!.paidOere);

  it("Enø: half of 1,500 plots at 1,400 and half at 300 kr pay 25 mio over 30 years at 2.997 %", () => {
    const year = 750 * 1_400 + 750 * 300;
    expect(year).toBe(1_275_000);
    expect(impliedRate(25_000_000, 30, year)).toBeCloseTo(0.02997, 5);
    expect(yearly(25_000_000, { years: 30, ratePerYear: 0.03 })).toBe(1_275_481);
  });

  it("Jyllinge's east dike: 45 kr a month of 60 owners is 2.46 % yearly in arrears, 2.53 % nominal by the month", () => {
    expect(impliedRate(600_000, 25, 60 * 45 * 12)).toBeCloseTo(0.0246, 4);
    expect(impliedRate(600_000, 25 * 12, 60 * 45) * 12).toBeCloseTo(0.0253, 4);
  });

  it("Sakskøbing: 50 years in place of 25, at 3 %, take 32.3 % off the year's payment", () => {
    const [in25, in50] = [25, 50].map((years) => yearly(10_000_000, { years, ratePerYear: 0.03 }));
    expect(1 - in50! / in25!).toBeCloseTo(0.323, 3);
  });

  it("Stevns: 170 mio at 2.3 % over 25 years is about 3,006 kr a year for each of 3,000", () => {
    expect(Math.round(yearly(170_000_000, { years: 25, ratePerYear: 0.023 }) / 3_000)).toBe(3_006);
  });
});

describe("the owners' plan", () => {
  it("splits each term as the shares are, to the øre", () => {
    // 40,211 on 3, 2 and 1 of 6: 20,105.50, 13,403.67 and 6,701.83; the two øre left go to the largest remainders.
    const plan = ownersPlan(lenderPlan(oere(100_000), tenPercent()), ["a", "b", "c"], Float64Array.of(3, 2, 1));
    expect([...plan.inTerm(0)]).toEqual([20_105, 13_404, 6_702]);
    expect([...plan.inTerm(1)]).toEqual([20_105, 13_404, 6_702]);
    // 40,213: 20,106.50, 13,404.33 and 6,702.17
    expect([...plan.inTerm(2)]).toEqual([20_107, 13_404, 6_702]);
    expect([...plan.inAll()]).toEqual([60_317, 40_212, 20_106]);
  });

  it("makes what all owners pay what the lender is paid, and that the principal with all interest and the fee", () => {
    const loans = fc.record({
      kind: fc.constantFrom("annuity", "serial", "bullet" as const),
      years: fc.integer({ min: 1, max: 40 }),
      ratePerYear: fc.double({ min: -0.02, max: 0.3, noNaN: true }),
      termsPerYear: fc.constantFrom(1, 2, 4, 12 as const),
      feeOere: fc.nat({ max: 1_000_000 }).map(oere),
    });
    const owing = fc.array(fc.nat({ max: 5_000_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(loans, owing, fc.nat({ max: 39 }), (loan, owed, free) => {
        const principal = oere(owed.reduce((sum, one) => sum + one, 0));
        fc.pre(principal > 0);
        const plan = lenderPlan(principal, { ...loan, interestOnlyYears: Math.min(free, loan.years - 1) });
        const { terms } = plan;
        const paid = sumOere(terms.map(({ paidOere }) => paidOere));
        const interest = terms.reduce((sum, { interestOere }) => sum + interestOere, 0);
        expect(terms).toHaveLength(loan.years * loan.termsPerYear);
        expect(sumOere(terms.map(({ repaidOere }) => repaidOere))).toBe(principal);
        expect(terms.every(({ repaidOere }) => repaidOere >= 0)).toBe(true);
        expect(paid).toBe(principal + interest);
        expect(terms.at(-1)!.owedOere).toBe(0);
        const ids = owed.map((_, i) => `u${i}`);
        const owners = ownersPlan(plan, ids, Float64Array.from(owed));
        const sum = (parts: Float64Array) => parts.reduce((all, one) => all + one, 0);
        expect(sum(owners.inAll())).toBe(paid);
        expect(sum(owners.fee())).toBe(loan.feeOere);
        for (const [t, { paidOere }] of terms.entries()) expect(sum(owners.inTerm(t))).toBe(paidOere);
      }),
      { numRuns: 500 },
    );
  });
});
