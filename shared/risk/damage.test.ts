import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { damageBy, damageClassOf, damageOere, depthM } from "./damage.ts";

const of = (useCode: string, groundFloorM2 = 1) => ({ useCode, groundFloorM2 });

describe("damage in a building", () => {
  // Worked-out kr/m² of SkadesØkonomi's own table, by depth in cm.
  it.each([
    ["120", 50, 3997.49],
    ["120", 100, 4806.98],
    ["120", 200, 5616.48],
    ["510", 20, 2909.08],
    ["510", 300, 7463.24],
    ["320", 20, 3276.1],
    ["320", 100, 5509.9],
  ])("of use %s in %i cm of sea water is %f kr. a m²", (useCode, cm, kroner) => {
    expect(damageOere(of(useCode), "sea", cm / 100, damageBy(0.2))).toBe(Math.round(kroner * 100));
  });

  it("is 399,748.52 kr. for a dwelling of 100 m² in half a metre", () => {
    // 1,167.86 · ln 50 = 4,568.695187; − 571.21 = 3,997.485187; · 100
    expect(damageOere(of("120", 100), "sea", 0.5, damageBy(0.2))).toBe(39_974_852);
  });

  it("is 30,000 kr. for a garage whatever its size", () => {
    expect(damageOere(of("910", 75), "sea", 1, damageBy(0.2))).toBe(3_000_000);
  });

  it("is a fixed sum a m² for cloudburst, and a third of the surge's for a stream", () => {
    expect(damageOere(of("120", 100), "cloudburst", 0.25, damageBy(0.2))).toBe(12_570_000);
    // (389.29 · ln 50 − 190.40) · 100 = 133,251.14 kr.
    expect(damageOere(of("120", 100), "stream", 0.5, damageBy(0.2))).toBe(13_325_114);
  });

  it("is nothing under the threshold and counts from it", () => {
    expect(damageOere(of("120"), "sea", 0.199, damageBy(0.2))).toBe(0);
    expect(damageOere(of("120"), "sea", 0.2, damageBy(0.2))).toBe(292_739);
    expect(damageOere(of("120"), "sea", 0.299, damageBy(0.3))).toBe(0);
  });

  it("does not grow beyond three metres", () => {
    expect(damageOere(of("120"), "sea", 9, damageBy(0.2))).toBe(damageOere(of("120"), "sea", 3, damageBy(0.2)));
  });

  it("cannot be told for groundwater, whose harm lies in the cellar", () => {
    expect(damageOere(of("120"), "groundwater", 1, damageBy(0.2))).toBeNull();
  });

  it("says when no row fits a use code", () => {
    expect(damageClassOf("999")).toMatchObject({ known: true, damageClass: { id: "garage" } });
    expect(damageClassOf("")).toMatchObject({ known: false, damageClass: { id: "other" } });
    expect(damageClassOf("650")).toMatchObject({ known: false, damageClass: { id: "other" } });
    expect(damageClassOf("215")).toMatchObject({ damageClass: { id: "low-value-business" } });
  });

  it("never falls as the water rises, and is never below zero", () => {
    const depth = fc.integer({ min: 0, max: 5000 }).map((mm) => mm / 1000);
    const source = fc.constantFrom("sea" as const, "stream" as const, "cloudburst" as const);
    const use = fc.constantFrom("120", "510", "320", "215", "910", "650");
    fc.assert(
      fc.property(use, source, depth, depth, (useCode, water, a, b) => {
        const low = damageOere(of(useCode, 100), water, Math.min(a, b), damageBy(0.2))!;
        const high = damageOere(of(useCode, 100), water, Math.max(a, b), damageBy(0.2))!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
      }),
    );
  });

  it("takes 1.00 − 0.80 m as 0.200 m exactly", () => {
    expect(depthM(1, 0.8)).toBe(0.2);
  });
});
