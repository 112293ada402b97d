import { beforeAll, describe, expect, it } from "vitest";
import { calculate } from "./calculate.ts";
import { noret, noretRasters } from "./demo/index.ts";
import type { CaseFile, Result, Uncertainty } from "./model/index.ts";
import { type UncertaintyFound, uncertaintyOf } from "./uncertainty.ts";

const rasters = noretRasters();
const told = (part: Partial<Uncertainty>): CaseFile => {
  const sag = noret();
  const uncertainty = { seed: 1, draws: 100, levelSdM: 0, damageCv: 0, costCv: 0, ...part };
  return { ...sag, economy: { ...sag.economy, uncertainty } };
};
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const uncertain = (part: Partial<Uncertainty>) => valueOf(uncertaintyOf(told(part), rasters));

describe("a case without any error", () => {
  const base = valueOf(calculate(noret(), rasters));
  let found: UncertaintyFound;
  beforeAll(() => {
    found = uncertain({});
  });

  it("has bands without width, at the roll's own amounts", () => {
    for (const [i, { id, benefitPvOere, shareOere }] of found.units.entries()) {
      const unit = base.units[i]!;
      expect(id).toBe(unit.id);
      expect(benefitPvOere).toEqual(
        unit.benefitPvOere === null
          ? null
          : { p5: unit.benefitPvOere, p50: unit.benefitPvOere, p95: unit.benefitPvOere },
      );
      expect(shareOere).toEqual({ p5: unit.oere, p50: unit.oere, p95: unit.oere });
    }
  });

  it("is worth what the account says, in every draw, and changes no order", () => {
    const { npvOere } = base.economy.financial.withUpkeepAndRenewals;
    // The account rounds once, the bands each unit's benefit: at most half an øre a unit lies between.
    expect(Math.abs(found.npvOere.p50 - npvOere!)).toBeLessThanOrEqual(found.units.length / 2);
    expect(found.npvOere).toEqual({ p5: found.npvOere.p50, p50: found.npvOere.p50, p95: found.npvOere.p50 });
    expect(found.order).toEqual({ pairsSwapped: 0, unchanged: 1 });
    expect(found.convergence.map(({ npvMeanOere }) => npvMeanOere)).toEqual(Array(10).fill(found.npvOere.p50));
  });
});

describe("errors", () => {
  it("of cost alone scale every share, leave every benefit and change no order but by øre", () => {
    const found = uncertain({ costCv: 0.25 });
    const wide = found.units.filter(({ shareOere }) => shareOere !== null && shareOere.p50 > 0);
    expect(wide.length).toBeGreaterThan(0);
    for (const { shareOere } of wide) expect(shareOere!.p95).toBeGreaterThan(shareOere!.p5);
    for (const { benefitPvOere } of found.units)
      if (benefitPvOere !== null) expect(benefitPvOere.p95).toBe(benefitPvOere.p5);
    // Two that differ by an øre of rounding may change places.
    expect(found.order.pairsSwapped).toBeLessThan(0.01);
  });

  it("of damage leave the median benefit near what it was, and the bands as wide as told", () => {
    const found = uncertain({ damageCv: 0.3, draws: 1000 });
    const base = valueOf(calculate(noret(), rasters));
    const i = base.units.findIndex(({ benefitPvOere }) => (benefitPvOere ?? 0) > 100_000);
    const [benefit, { p5, p50, p95 }] = [base.units[i]!.benefitPvOere!, found.units[i]!.benefitPvOere!];
    // Log-normal, cv 0.3: σ = 0.29356; median exp(−σ²/2) = 0.957813; 5 and 95 % at exp(∓1.644854·σ) of it: 0.591, 1.552.
    expect(p50 / benefit).toBeCloseTo(0.958, 1.3);
    expect(p5 / benefit).toBeCloseTo(0.591, 1.3);
    expect(p95 / benefit).toBeCloseTo(1.552, 0.9);
  });

  it("of level move benefits, and are the same again from the same seed only", () => {
    const part = { levelSdM: 0.1 };
    const once = uncertain(part);
    expect(once.units.some(({ benefitPvOere }) => benefitPvOere !== null && benefitPvOere.p95 > benefitPvOere.p5)).toBe(
      true,
    );
    expect(uncertain(part)).toEqual(once);
    expect(uncertain({ ...part, seed: 2 }).npvOere).not.toEqual(once.npvOere);
  });

  it("come to rest: the last half of the draws moves the mean by less than a standard error", () => {
    const { convergence, npvOere } = uncertain({ levelSdM: 0.1, damageCv: 0.3, costCv: 0.25, draws: 1000 });
    const [half, all] = [convergence[4]!, convergence[9]!];
    // 90 % of a normal curve is 3.29 standard deviations wide.
    const sd = (npvOere.p95 - npvOere.p5) / 3.29;
    expect(Math.abs(all.npvMeanOere - half.npvMeanOere)).toBeLessThan((2 * sd) / Math.sqrt(500));
  });
});

describe("what cannot be drawn", () => {
  it("is refused in words: nothing told, or too much to hold", () => {
    expect(uncertaintyOf(noret(), rasters)).toMatchObject({ issues: [{ code: "uncertainty-not-told" }] });
    expect(uncertaintyOf(told({ draws: 100_000 }), rasters)).toMatchObject({ issues: [{ code: "too-many-draws" }] });
  });

  it("tells how far it is, and stops where the watcher throws", () => {
    const seen: number[] = [];
    const stop = () =>
      uncertaintyOf(told({}), rasters, (done) => {
        seen.push(done);
        if (done === 5) throw new Error("stopped");
      });
    expect(stop).toThrow("stopped");
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });
});
