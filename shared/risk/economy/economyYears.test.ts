import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Oere, YearlyDamage } from "../../model/index.ts";
import type { CostLine } from "./costs.ts";
import { costsOverTime } from "./costs.ts";
import { economyOf, withAddedVat } from "./economyOf.ts";
import { economyYears } from "./economyYears.ts";

const oere = (amount: number) => amount as Oere;
const line = (works: number, upkeep = 0, lifetimeYears = 50): CostLine => ({
  id: "dige",
  cost: { worksOere: oere(works), upkeepPerYearOere: oere(upkeep), vat: "excluded" },
  lifetimeYears,
});
const damage = (year: number, without: number | null, after: number | null): YearlyDamage => ({
  ...{ year, withoutOere: without === null ? null : oere(without), withOere: after === null ? null : oere(after) },
});
const free = { ratePerYear: 0 };

describe("a project's account year by year", () => {
  it("pays works at once, upkeep every year after, and works anew when their lifetime is over", () => {
    // Works 1,000 in year 0 and again in year 2; upkeep 10 in years 1-3; 100 avoided a year.
    const years = economyYears({
      ...{ costs: [line(1_000, 10, 2)], rate: free, horizonYears: 3 },
      units: [[damage(2026, 150, 50)]],
    });
    expect(years.map(({ works, upkeep, avoided }) => [works, upkeep, avoided])).toEqual([
      [1_000, 0, 0],
      [0, 10, 100],
      [1_000, 10, 100],
      [0, 10, 100],
    ]);
    expect(years.map(({ paidPv, avoidedPv }) => [paidPv, avoidedPv])).toEqual([
      [1_000, 0],
      [1_010, 100],
      [2_020, 200],
      [2_030, 300],
    ]);
  });

  it("discounts what comes later: 110 in a year's time is worth 100 at 10 %", () => {
    const [, first] = economyYears({
      ...{ costs: [line(0, 110)], rate: { ratePerYear: 0.1 }, horizonYears: 1 },
      units: [[damage(2026, 220, 0)]],
    });
    expect(first!.paidPv).toBeCloseTo(100, 9);
    expect(first!.avoidedPv).toBeCloseTo(200, 9);
  });

  it("leaves out the units that it is not known of, and knows nothing where that is all of them", () => {
    const terms = { costs: [line(1_000)], rate: free, horizonYears: 1 };
    const [, first] = economyYears({ ...terms, units: [[damage(2026, 100, 0)], [damage(2026, null, null)]] });
    expect(first!.avoided).toBe(100);
    const [now, then] = economyYears({ ...terms, units: [[damage(2026, 100, null)], []] });
    expect([now!.avoidedPv, then!.avoided, then!.avoidedPv]).toEqual([null, null, null]);
  });

  it("ends where the account does, whatever costs, rate and damage are", () => {
    const amounts = fc.integer({ min: 0, max: 1e11 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amounts, amounts, fc.integer({ min: 1, max: 60 }), fc.boolean()), { maxLength: 3 }),
        fc.double({ min: 0, max: 0.1, noNaN: true }),
        fc.integer({ min: 1, max: 100 }),
        amounts,
        (made, ratePerYear, horizonYears, avoided) => {
          const costs = made.map(([works, upkeep, lifetimeYears, bearsVat], i): CostLine => {
            const one = line(works, upkeep, lifetimeYears);
            return { ...one, id: String(i), cost: { ...one.cost, ...(bearsVat ? { vatRate: 0.25 } : {}) } };
          });
          const rate = { ratePerYear };
          const last = economyYears({ ...{ costs, rate, horizonYears }, units: [[damage(2026, avoided, 0)]] }).at(-1)!;
          const over = costsOverTime(costs, rate, horizonYears, withAddedVat);
          const whole = over.worksOere + over.upkeepPvOere + over.renewalPvOere;
          // Three sums of each measure are rounded there.
          expect(Math.abs(last.paidPv - whole)).toBeLessThanOrEqual(3 * costs.length * 0.5 + whole * 1e-12);
          const { financial } = economyOf({
            ...{ costs, rate, horizonYears, protectedHomes: null, taxFinancedShare: 0 },
            benefitPerYear: Array.from({ length: horizonYears }, () => avoided),
            taxes: { netTaxFactor: null, taxDistortion: null, vat: null, sources: [] },
          });
          expect(Math.abs(last.avoidedPv! - financial.worksOnly.benefitPvOere!)).toBeLessThanOrEqual(
            0.5 + last.avoidedPv! * 1e-12,
          );
        },
      ),
    );
  });
});
