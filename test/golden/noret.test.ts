import { beforeAll, describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import type { Calculation, CaseFile } from "../../shared/model/index.ts";

function rollOf(sag: CaseFile): Calculation {
  const result = calculate(sag, noretRasters());
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** KL's paper of January 2020 tells of Kerteminde: 45 mio. kr., 15 mio. from a foundation, about 1,000 owners, 30 years. */
describe("the Kerteminde numbers, on Noret", () => {
  let roll: Calculation;
  beforeAll(() => {
    roll = rollOf(noret());
  });

  it("asks 1,000 owners, and tells how many parcels it left out", () => {
    expect(roll.units).toHaveLength(1000);
    expect(roll.outside.count).toBe(noret().parcels.length - 1000);
  });

  it("asks 30,000.00 kr. of each by the equal key", () => {
    // (45,000,000 − 15,000,000) ÷ 1,000
    expect(new Set(roll.units.map((unit) => unit.oere))).toEqual(new Set([3_000_000]));
  });

  it("sums to 3,000,000,000 øre exactly", () => {
    expect(roll.units.reduce((sum, unit) => sum + BigInt(unit.oere), 0n)).toBe(3_000_000_000n);
    expect(roll.totals).toMatchObject({
      grossOere: 4_500_000_000,
      ownersOere: 3_000_000_000,
      sharedOere: 3_000_000_000,
    });
  });

  it("leaves 30 mio. of 45 to the owners after the foundation's 15", () => {
    expect(roll.measures[0]!.waterfall.map(({ step, oere }) => [step, oere])).toEqual([
      ["gross", 4_500_000_000],
      ["foundation", 1_500_000_000],
      ["owners-with-benefit", 3_000_000_000],
    ]);
  });

  it("asks 1,530.58 kr. a year, or 127.55 kr. a month, over 30 years at 3 %", () => {
    // Annuity factor 3 %, 30 years: 0.0510192593. 30 mio kr. ask for 1,530,577.78 kr. a year: of 1,000 that owe the same,
    // 778 pay 1,530.58 and 222 pay 1,530.57; ÷ 12 = 127.548
    const asked = roll.units.map((unit) => unit.payments.perYearOere as number);
    expect([153_058, 153_057].map((year) => asked.filter((one) => one === year).length)).toEqual([778, 222]);
    expect(new Set(roll.units.map((unit) => unit.payments.perMonthOere))).toEqual(new Set([12_755]));
    expect(roll.checks.find(({ rule }) => rule === "payments")).toMatchObject({ outcome: "pass" });
  });

  it("asks 83.33 kr. a month over 30 years at 0 %", () => {
    // 30,000 ÷ 360 = 83.333…
    const sag = noret();
    const free = rollOf({
      ...sag,
      financing: { ...sag.financing, loan: { kind: "annuity", years: 30, ratePerYear: 0 } },
    });
    expect(new Set(free.units.map((unit) => unit.payments.perMonthOere))).toEqual(new Set([8_333]));
  });

  it("says that the town is synthetic", () => {
    expect(roll.assumptions.map(({ code }) => code)).toContain("synthetic-data");
  });

  it("gives the same roll whatever the order of parcels and buildings", () => {
    const sag = noret();
    const turned = { ...sag, parcels: [...sag.parcels].reverse(), buildings: [...sag.buildings].reverse() };
    expect(rollOf(turned)).toEqual(roll);
  });
});
