import { describe, expect, it } from "vitest";
import { day, kroner, number, percent, wholeKroner, wholeKronerRange } from "./numbers.ts";

describe("numbers as people read them", () => {
  it.each([
    [3_000_000, "30.000,00 kr.", "30,000.00 DKK"],
    [3_000_000_000, "30.000.000,00 kr.", "30,000,000.00 DKK"],
    [12_755, "127,55 kr.", "127.55 DKK"],
    [7, "0,07 kr.", "0.07 DKK"],
    [0, "0,00 kr.", "0.00 DKK"],
    [-123_456, "−1.234,56 kr.", "−1,234.56 DKK"],
  ])("writes %i øre as %s and %s", (amount, da, en) => {
    expect(kroner(amount, "da")).toBe(da);
    expect(kroner(amount, "en")).toBe(en);
  });

  it("rounds to whole kroner where the øre say nothing", () => {
    expect(wholeKroner(12_755, "da")).toBe("128 kr.");
  });

  it("writes a range of amounts, and one amount where both ends read the same", () => {
    expect(wholeKronerRange(1_000_000, 1_900_000, "til", "da")).toBe("10.000 kr. til 19.000 kr.");
    // 416,666.66 and 416,666.67 kr.: whole øre by largest remainder.
    expect(wholeKronerRange(41_666_666, 41_666_667, "til", "da")).toBe("416.667 kr.");
  });

  it("writes decimals, minus and thousands the Danish way", () => {
    expect(number(1_234_567.891, "da", 2)).toBe("1.234.567,89");
    expect(number(-0.001, "da", 1)).toBe("0,0");
    expect(number(999, "da")).toBe("999");
  });

  it("writes a fraction as per cent and a day in words", () => {
    expect(percent(0.0186, "da")).toBe("1,9 %");
    expect(day("2020-01-15", "da")).toBe("15. januar 2020");
    expect(day("2020-01-15", "en")).toBe("15 January 2020");
  });
});
