import { describe, expect, it } from "vitest";
import { presentValueFactor } from "./presentValue.ts";

describe("present value of 1 kr. a year", () => {
  it("is 23.715 over 50 years and 29.979 over 100 at 3.5, 2.5 and 1.5 %", () => {
    // Definition 13.
    expect(presentValueFactor("fm-2021", 50)).toBeCloseTo(23.715, 3);
    expect(presentValueFactor("fm-2021", 100)).toBeCloseTo(29.979, 3);
  });

  it("is 1/1.035 over one year", () => {
    expect(presentValueFactor("fm-2021", 1)).toBeCloseTo(0.9661835749, 10);
  });

  it("is the number of years at 0 %", () => {
    expect(presentValueFactor({ ratePerYear: 0 }, 50)).toBe(50);
  });

  it("is (1 − 1.03⁻³⁰)/0.03 over 30 years at 3 %", () => {
    expect(presentValueFactor({ ratePerYear: 0.03 }, 30)).toBeCloseTo(19.6004413, 7);
  });
});
