import { describe, expect, it } from "vitest";
import { chanceOfLevel, fitGumbel, levelOfReturnPeriod } from "./levelStatistics.ts";

const points = (levels: Record<number, number>) =>
  Object.entries(levels).map(([t, levelM]) => ({ returnPeriodYears: Number(t), levelM }));

describe("level statistics", () => {
  it("goes through two levels exactly", () => {
    const gumbel = fitGumbel(points({ 20: 1, 100: 1.5 }))!;
    expect(chanceOfLevel(gumbel, 1)).toBeCloseTo(0.05, 12);
    expect(chanceOfLevel(gumbel, 1.5)).toBeCloseTo(0.01, 12);
    // y20 = 2.970195, y100 = 4.600149: 0.5 / 1.629954 and 1 − 0.306757 · 2.970195
    expect(gumbel.scaleM).toBeCloseTo(0.306757, 5);
    expect(gumbel.locationM).toBeCloseTo(0.088872, 5);
  });

  it("tells the level of another return period: the way back", () => {
    const gumbel = fitGumbel(points({ 20: 1, 100: 1.5 }))!;
    // y50 = 3.901939: 0.088872 + 0.306757 · 3.901939
    expect(levelOfReturnPeriod(gumbel, 50)).toBeCloseTo(1.285819, 5);
    expect(levelOfReturnPeriod(gumbel, 100)).toBeCloseTo(1.5, 12);
  });

  it("fits three levels of one Gumbel back to it", () => {
    // location 0.5 m, scale 0.2 m: level = 0.5 + 0.2 · y, y = 2.970195, 3.901939, 4.600149
    const gumbel = fitGumbel(points({ 20: 1.094039, 50: 1.2803878, 100: 1.4200298 }))!;
    expect(gumbel.locationM).toBeCloseTo(0.5, 5);
    expect(gumbel.scaleM).toBeCloseTo(0.2, 5);
  });

  it("keeps its digits far out: a level 20 scales above the location has a chance of e⁻²⁰ less half its square", () => {
    expect(chanceOfLevel({ locationM: 0, scaleM: 1 }, 20)).toBeCloseTo(2.06115362031e-9, 18);
  });

  it("cannot be fitted to one level, to falling levels, or to a return period of a year", () => {
    expect(fitGumbel(points({ 100: 1.5 }))).toBeNull();
    expect(fitGumbel(points({ 20: 1.5, 100: 1 }))).toBeNull();
    expect(fitGumbel(points({ 1: 0.5, 100: 1 }))).toBeNull();
  });
});
