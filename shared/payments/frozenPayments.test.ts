import { describe, expect, it } from "vitest";
import { oere } from "../money/index.ts";
import { frozenPayments } from "./frozenPayments.ts";

const thousand = oere(100_000);
const owed = (...asked: Parameters<typeof frozenPayments>) => frozenPayments(...asked).map(({ owedOere }) => owedOere);

describe("payments put off until the property is sold", () => {
  it("gather interest from the year after they were due", () => {
    // 1,000; 1,000 · 1.1 + 1,000; 2,100 · 1.1 + 1,000.
    expect(owed([thousand, thousand, thousand], 0.1, 3)).toEqual([100_000, 210_000, 331_000]);
  });

  it("are what was put off and no more where there is no interest", () => {
    expect(owed([thousand, thousand], 0, 2)).toEqual([100_000, 200_000]);
  });

  it("go on gathering interest after the last of them", () => {
    expect(frozenPayments([thousand], 0.05, 3)).toEqual([
      { laidOutOere: 100_000, owedOere: 100_000 },
      { laidOutOere: 0, owedOere: 105_000 },
      { laidOutOere: 0, owedOere: 110_250 },
    ]);
  });

  it("have their interest rounded half up to whole øre each year", () => {
    // 10 øre at 5 % is half an øre, and a half goes up.
    expect(owed([oere(10)], 0.05, 2)).toEqual([10, 11]);
  });

  it("are none in no year", () => {
    expect(frozenPayments([thousand], 0.05, 0)).toEqual([]);
  });
});
