import { describe, expect, it } from "vitest";
import { oere } from "../money/index.ts";
import { annuityFactor, instalments } from "./annuity.ts";

const share = oere(3_000_000);

describe("an owner's instalments", () => {
  // KL 2020, Kerteminde: 30 mio kr. on about 1,000 owners over 30 years.
  it("are 1,000.00 kr a year and 83.33 kr a month without interest", () => {
    expect(instalments(share, { kind: "annuity", years: 30, ratePerYear: 0 })).toEqual({
      perYearOere: 100_000,
      perMonthOere: 8_333,
      years: 30,
    });
  });

  it("are 1,530.58 kr a year and 127.55 kr a month at three per cent", () => {
    expect(instalments(share, { kind: "annuity", years: 30, ratePerYear: 0.03 })).toEqual({
      perYearOere: 153_058,
      perMonthOere: 12_755,
      years: 30,
    });
  });

  // Enø/Lungshave 2018 (domain sources, DERIVED): 25 mio at 3 % over 30 years is 1,275,481 kr a year.
  it("match Enø's loan: 25 mio kr. at three per cent is 1,275,481 kr a year", () => {
    expect(
      Math.round(instalments(oere(2_500_000_000), { kind: "annuity", years: 30, ratePerYear: 0.03 }).perYearOere / 100),
    ).toBe(1_275_481);
  });

  // Jyllinge's east dike: 10,000 kr each at 2.46 % over 25 years is 540 kr a year, in arrears (definition 24).
  it("match Jyllinge's east dike: 540 kr a year at 2.46 per cent over 25 years", () => {
    expect(
      Math.round(instalments(oere(1_000_000), { kind: "annuity", years: 25, ratePerYear: 0.0246 }).perYearOere / 100),
    ).toBe(540);
  });

  it("are none when the owner pays at once", () => {
    expect(instalments(share, null)).toEqual({ perYearOere: 0, perMonthOere: 0, years: 0 });
  });

  it.each([
    [-0.01, 30],
    [0.03, 0],
    [0.03, 1.5],
    [Number.NaN, 30],
  ])("are refused at a rate of %s over %s years", (rate, years) => {
    expect(() => annuityFactor(rate, years)).toThrow(/no annuity/);
  });
});
