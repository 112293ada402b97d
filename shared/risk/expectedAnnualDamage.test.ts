import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DamagePoint, type EadRule, expectedAnnualDamage } from "./expectedAnnualDamage.ts";

const linear: EadRule = { eadRule: "linear", startReturnPeriodYears: null };
const logLinear: EadRule = { eadRule: "log-linear", startReturnPeriodYears: null };
const points = (damages: Record<number, number>): DamagePoint[] =>
  Object.entries(damages).map(([t, damage]) => ({ returnPeriodYears: Number(t), damage }));
const flat = points({ 20: 100, 50: 100, 100: 100 });

describe("expected annual damage", () => {
  it("is 0.200 for damage 1 from T = 5 to 100, and 0.350 where it starts at T = 2", () => {
    // Definition 1: ½ · (1/2 − 1/5) · 1 more.
    const one = points({ 5: 1, 10: 1, 20: 1, 50: 1, 100: 1 });
    expect(expectedAnnualDamage(one, linear)).toBeCloseTo(0.2, 12);
    expect(expectedAnnualDamage(one, { ...linear, startReturnPeriodYears: 2 })).toBeCloseTo(0.35, 12);
  });

  it("is 5.00 without and 1.25 with a crest overtopped at T = 80, for damage 100 at 20, 50 and 100", () => {
    // Definition 3.
    expect(expectedAnnualDamage(flat, linear)).toBeCloseTo(5, 12);
    expect(expectedAnnualDamage(flat, linear, 1 / 80)).toBeCloseTo(1.25, 12);
  });

  it("adds the area between the levels and the tail: damages 1,000 and 2,000 at T = 100 and 200", () => {
    // RA2CE's area between the two is 7.5; the tail adds 2,000 / 200.
    expect(expectedAnnualDamage(points({ 100: 1000, 200: 2000 }), linear)).toBeCloseTo(17.5, 12);
  });

  it("agrees with Delft-FIAT by the log-linear rule", () => {
    // Deltares/Delft-FIAT test/test_logic.py at a1fd66c: 98.49343647185707.
    const fiat = points({ 1: 5, 2: 10, 5: 50, 25: 300, 50: 1200, 100: 3000 });
    expect(expectedAnnualDamage(fiat, logLinear)).toBeCloseTo(98.49343647185707, 9);
    expect(expectedAnnualDamage(points({ 10: 5 }), logLinear)).toBe(0.5);
  });

  it("agrees with none of the rules that are not ours where they differ, and with those that are", () => {
    // D = 5/10/50/300/1,200/3,000 at T = 1/2/5/25/50/100, by five rules (known answers of the field's tools).
    const damages: [years: number, damage: number][] = [
      [1, 5],
      [2, 10],
      [5, 50],
      [25, 300],
      [50, 1200],
      [100, 3000],
    ];
    const between = damages.slice(1).reduce((sum, [years, damage], i) => {
      const [before, less] = damages[i]!;
      return sum + (1 / before - 1 / years) * ((damage + less) / 2);
    }, 0);
    expect(between).toBeCloseTo(76.75, 9);
    const overTheYears = damages.reduce((sum, [years, damage]) => sum + damage / years, 0);
    expect(overTheYears).toBeCloseTo(86, 9);
    const all = points(Object.fromEntries(damages));
    // The area between the levels, and the tail 3,000 / 100.
    expect(expectedAnnualDamage(all, linear)).toBeCloseTo(between + 30, 9);
    expect(expectedAnnualDamage(all, linear)).toBeCloseTo(106.75, 9);
    expect(expectedAnnualDamage(all, logLinear)).toBeCloseTo(98.49343647185705, 9);
  });

  it("doubles where every damage doubles", () => {
    const doubled = points({ 1: 10, 2: 20, 5: 100, 25: 600, 50: 2400, 100: 6000 });
    const once = points({ 1: 5, 2: 10, 5: 50, 25: 300, 50: 1200, 100: 3000 });
    for (const rule of [linear, logLinear])
      expect(expectedAnnualDamage(doubled, rule)).toBeCloseTo(2 * expectedAnnualDamage(once, rule), 9);
  });

  it("is the sum of chance times damage where each event has its own chance, and the levels say as much", () => {
    // CLIMADA climada/engine/test/test_impact_calc.py at bb95959: events of chance 1 and 0.1 on three places; 1.2, 0.2, 1.0; in all 2.4.
    const chances = [1, 0.1];
    const impacts = [
      [1, 0, 1],
      [2, 2, 0],
    ];
    const sums = [0, 1, 2].map((place) => chances.reduce((sum, p, event) => sum + p * impacts[event]![place]!, 0));
    expect(sums.map((sum) => Math.round(sum * 1e9) / 1e9)).toEqual([1.2, 0.2, 1]);
    // Our events are thresholds, not single events: a place hit by 2 from the ten-year level on, by nothing below, loses 0.2.
    expect(expectedAnnualDamage(points({ 10: 2 }), linear)).toBeCloseTo(sums[1]!, 12);
  });

  it("cuts a line between two levels where the crest gives way", () => {
    // D goes from 100 at p = 0.01 to 0 at p = 0.05; until p = 0.03 it falls to 50: 0.01 · 100 + 0.02 · 75.
    expect(expectedAnnualDamage(points({ 20: 0, 100: 100 }), linear, 0.03)).toBeCloseTo(2.5, 12);
  });

  it("counts the tail beyond a crest rarer than the rarest level", () => {
    expect(expectedAnnualDamage(flat, linear, 1 / 1000)).toBeCloseTo(0.1, 12);
  });

  it("keeps nothing away with a crest lower than the most frequent level", () => {
    expect(expectedAnnualDamage(flat, linear, 0.5)).toBeCloseTo(5, 12);
  });

  it("counts a part of the start where a low crest cuts it", () => {
    // From 0.05 to 0.5 damage falls from 100 to 0; the crest is passed at p = 0.275, where it is 50: 5 + 0.225 · 75.
    const rule: EadRule = { ...linear, startReturnPeriodYears: 2 };
    expect(expectedAnnualDamage(flat, rule, 0.275)).toBeCloseTo(21.875, 12);
  });

  const rising = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1_000_000 })), {
      minLength: 1,
      maxLength: 8,
    })
    .map((pairs) => {
      const periods = [...new Set(pairs.map(([t]) => t))].sort((a, b) => a - b);
      const damages = pairs.map(([, damage]) => damage).sort((a, b) => a - b);
      return periods.map((returnPeriodYears, i): DamagePoint => ({ returnPeriodYears, damage: damages[i]! }));
    });

  it("does not depend on the order of the levels", () => {
    fc.assert(
      fc.property(rising, fc.constantFrom(linear, logLinear), (damages, rule) => {
        expect(expectedAnnualDamage([...damages].reverse(), rule)).toBe(expectedAnnualDamage(damages, rule));
      }),
    );
  });

  it("is never more with a crest than without, nor below zero, and falls as the crest rises", () => {
    const chance = fc.double({ min: 1e-6, max: 1, noNaN: true });
    fc.assert(
      fc.property(rising, fc.constantFrom(linear, logLinear), chance, chance, (damages, rule, a, b) => {
        const without = expectedAnnualDamage(damages, rule);
        const low = expectedAnnualDamage(damages, rule, Math.max(a, b));
        const high = expectedAnnualDamage(damages, rule, Math.min(a, b));
        const bit = 1e-9 * (1 + without);
        expect(high).toBeGreaterThanOrEqual(-bit);
        expect(high).toBeLessThanOrEqual(low + bit);
        expect(low).toBeLessThanOrEqual(without + bit);
      }),
    );
  });
});
