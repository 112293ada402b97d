import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaUnder, curveOf, curveWith, damageAt, SameBends } from "./damageCurve.ts";
import type { DamagePoint, EadRule } from "./expectedAnnualDamage.ts";

const linear: EadRule = { eadRule: "linear", startReturnPeriodYears: null };
const points = (years: number[], damages: number[]): DamagePoint[] =>
  years.map((returnPeriodYears, i) => ({ returnPeriodYears, damage: damages[i]! }));

describe("the area under a curve of damage", () => {
  const rising = points([5, 10, 20, 50, 100], [0, 1, 2, 5, 10]);

  it("is 0.405 by trapezoids with the tail (users-and-checks, check H)", () => {
    expect(areaUnder(curveOf(rising, linear), "linear")).toBeCloseTo(0.405, 12);
  });

  it("is 0.386761 log-linear (the same check)", () => {
    expect(areaUnder(curveOf(rising, linear), "log-linear")).toBeCloseTo(0.386761, 6);
  });

  it("is 0.200 for damage 1 from T = 5, and 0.350 with a start at T = 2 (definition 1)", () => {
    const flat = points([5, 10, 20, 50, 100], [1, 1, 1, 1, 1]);
    expect(areaUnder(curveOf(flat, linear), "linear")).toBeCloseTo(0.2, 12);
    expect(areaUnder(curveOf(flat, { ...linear, startReturnPeriodYears: 2 }), "linear")).toBeCloseTo(0.35, 12);
  });

  it("is 0 of nothing", () => {
    expect(areaUnder(curveOf([], linear), "linear")).toBe(0);
  });
});

describe("a crest that is overtopped at T = 80", () => {
  // Definition 3: damage 100 at 20, 50 and 100 years: 5.00 without, 1.25 with, 3.75 in benefit.
  const without = curveOf(points([20, 50, 100], [100, 100, 100]), linear);
  const held = { p: 1 / 80, held: 0, overtopped: null };

  it("leaves 1.25 of 5.00", () => {
    const curve = curveWith(without, points([20, 50, 100], [0, 0, 100]), [held], linear);
    expect(areaUnder(without, "linear")).toBeCloseTo(5, 12);
    expect(areaUnder(curve, "linear")).toBeCloseTo(1.25, 12);
  });

  it("counts as without beyond it, tail included, where the largest event is smaller than the crest", () => {
    // overtopped at T = 200: 100 · 1/200
    const rarer = { p: 1 / 200, held: 0, overtopped: null };
    const curve = curveWith(without, points([20, 50, 100], [0, 0, 0]), [rarer], linear);
    expect(areaUnder(curve, "linear")).toBeCloseTo(0.5, 12);
  });

  it("leaves what leaks round its ends", () => {
    // 10 leaks at every event until 1/80, then 100: 10 · (1/20 − 1/80) + 100 · 1/80 = 0.375 + 1.25
    const curve = curveWith(without, points([20, 50, 100], [10, 10, 100]), [{ ...held, held: 10 }], linear);
    expect(areaUnder(curve, "linear")).toBeCloseTo(1.625, 12);
  });

  it("more often than anything given holds nothing back", () => {
    const curve = curveWith(
      without,
      points([20, 50, 100], [100, 100, 100]),
      [{ p: 1 / 10, held: 0, overtopped: null }],
      linear,
    );
    expect(areaUnder(curve, "linear")).toBeCloseTo(5, 12);
  });

  it("on the ramp from the start holds back what comes before it", () => {
    // Ramp from 0 at T = 2 to 100 at T = 20; overtopped at T = 4 (p = 0.25), where the ramp stands at
    // 100 · (0.5 − 0.25)/(0.5 − 0.05) = 55.5556. With: (55.5556 + 100)/2 · 0.2 + 5 = 20.5556.
    const ramp = { ...linear, startReturnPeriodYears: 2 };
    const started = curveOf(points([20, 50, 100], [100, 100, 100]), ramp);
    const curve = curveWith(
      started,
      points([20, 50, 100], [100, 100, 100]),
      [{ p: 1 / 4, held: 0, overtopped: null }],
      ramp,
    );
    expect(areaUnder(curve, "linear")).toBeCloseTo(20.5556, 4);
  });
});

describe("the damage at a chance", () => {
  const curve = curveOf(points([10, 100], [0, 90]), linear);

  it("lies on the line between two events", () => {
    // p = 0.055 is half way from 0.1 to 0.01
    expect(damageAt(curve, 0.055, "linear")).toBeCloseTo(45, 12);
  });

  it("is that of the rarest event beyond it, and none above the most frequent", () => {
    expect(damageAt(curve, 0.001, "linear")).toBe(90);
    expect(damageAt(curve, 0.5, "linear")).toBe(0);
  });
});

it("has the same bits where many curves share their bends as where each is made", () => {
  const years = fc.uniqueArray(fc.integer({ min: 2, max: 1000 }), { minLength: 1, maxLength: 6 });
  const start = fc.option(fc.integer({ min: 1, max: 1000 }));
  fc.assert(
    fc.property(
      years,
      fc.array(fc.integer({ min: 0, max: 1e11 }), { minLength: 6, maxLength: 6 }),
      start,
      (given, damages, startReturnPeriodYears) => {
        const rising = given.sort((a, b) => a - b);
        const own = Float64Array.from(damages.slice(0, rising.length));
        const rule: EadRule = { eadRule: "linear", startReturnPeriodYears };
        const curve = curveOf(points(rising, [...own]), rule);
        const bends = new SameBends(rising, rule);
        for (const drawn of ["linear", "log-linear"] as const)
          expect(bends.areaUnder(own, drawn)).toBe(areaUnder(curve, drawn));
      },
    ),
    { numRuns: 1000 },
  );
});
