import { describe, expect, it } from "vitest";
import { bandOf, errorsFrom, pairsSwapped, pairsThatDiffer } from "./index.ts";

describe("a band", () => {
  it("has a twentieth of the draws below it and a twentieth above", () => {
    // 1 … 100 in any order: ranks 5, 50 and 95.
    const drawn = Float64Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) + 1);
    expect(bandOf(drawn)).toEqual({ p5: 5, p50: 50, p95: 95 });
  });

  it("of one draw is that draw", () => {
    expect(bandOf(Float64Array.of(7))).toEqual({ p5: 7, p50: 7, p95: 7 });
  });
});

describe("the order", () => {
  it("counts each pair that has changed places", () => {
    expect(pairsSwapped([1, 2, 3], [2, 1, 3])).toBe(1);
    expect(pairsSwapped([1, 2, 3, 4], [4, 3, 2, 1])).toBe(6);
    expect(pairsSwapped([1, 2, 3, 4, 5], [2, 4, 6, 8, 10])).toBe(0);
  });

  it("does not count a pair that was alike, or that has become so", () => {
    expect(pairsSwapped([1, 1], [2, 1])).toBe(0);
    expect(pairsSwapped([1, 2], [3, 3])).toBe(0);
    expect(pairsThatDiffer([1, 1, 2, 3])).toBe(5);
  });
});

describe("the errors", () => {
  const given = { seed: 1, draws: 20_000, levelSdM: 0.1, damageCv: 0.3, costCv: 0.25 };
  const next = errorsFrom(given, 2);
  const drawn = Array.from({ length: given.draws }, next);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = (values: number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
  const [first, second] = [drawn.map(({ damage }) => damage[0]!), drawn.map(({ damage }) => damage[1]!)];

  it("leave cost and damage as large as told on the average, and spread as told", () => {
    // Within some four standard errors of 20,000 draws.
    expect(mean(drawn.map(({ cost }) => cost))).toBeCloseTo(1, 2);
    expect(spread(drawn.map(({ cost }) => cost))).toBeCloseTo(0.25, 1.9);
    expect(mean(first)).toBeCloseTo(1, 1.9);
    expect(spread(first)).toBeCloseTo(0.3, 1.7);
  });

  it("have half of the variance of damage in common to two parcels", () => {
    const [a, b] = [first.map((x) => Math.log(x)), second.map((x) => Math.log(x))];
    const both = mean(a.map((x, i) => (x - mean(a)) * (b[i]! - mean(b))));
    expect(both / (spread(a) * spread(b))).toBeCloseTo(0.5, 1.5);
  });

  it("are none where no spread is told", () => {
    const { cost, damage } = errorsFrom({ ...given, damageCv: 0, costCv: 0 }, 3)();
    expect([cost, ...damage]).toEqual([1, 1, 1, 1]);
  });
});
