import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Building, FloodSource, Hazard, Parcel, Rules } from "../model/index.ts";
import { assessRisk } from "./assessRisk.ts";
import { damageBy } from "./damage.ts";
import type { RiskInput } from "./input.ts";

const rules: Rules = {
  eadRule: "linear",
  damageThresholdM: 0.2,
  startReturnPeriodYears: null,
  minOverlapM2: 1,
  rate: { ratePerYear: 0 },
};
const level = (
  returnPeriodYears: number,
  levelM: number,
  source: FloodSource = "sea",
  scenarioYear = 2026,
): Hazard => ({
  source,
  returnPeriodYears,
  scenarioYear,
  quantity: "level",
  levelM,
  origin: "model",
  datum: "DVR90",
  citation: "opdigtet",
});
const parcel = (id: string, levelM: number | null): Parcel => ({
  id,
  ejerlavkode: 1,
  matrikelnr: id,
  kind: "lot",
  geometry: { type: "Polygon", coordinates: [] },
  registeredAreaM2: null,
  propertyValue: null,
  terrain: levelM === null ? null : { levelM, rule: "typed" },
});
/** A building with a fixed damage of 30,000 kr. once water stands 0.20 m at it. */
const garage = (id: string, parcelId: string): Building => ({
  id,
  parcelId,
  useCode: "910",
  groundFloorM2: 20,
  dwellingM2: null,
  terrain: null,
});
const dike = (crestLevelM: number | null, ids: string[], id = "dige") => ({
  id,
  crestLevelM,
  lowersM: null,
  reachM: null,
  storageM3: null,
  geometry: null,
  sources: ["sea" as const],
  lines: [],
  unitIds: new Set(ids),
});
const assess = (input: Partial<RiskInput>) =>
  assessRisk({
    parcels: [parcel("a", 0.5)],
    buildings: [garage("g", "a")],
    hazards: [level(20, 1), level(100, 1.5)],
    measures: [dike(1.5, ["a"])],
    rules,
    horizonYears: 50,
    exposure: { roads: [], fields: [], assets: [] },
    damage: damageBy(0.2),
    priceYear: 2026,
    water: { overlay: "highest", sea: null, runoff: null, streams: [], groundwater: null },
    terrain: null,
    rasters: new Map(),
    ...input,
  });
const codes = (input: Partial<RiskInput>) => assess(input).assumptions.map(({ code }) => code);

describe("risk of a parcel", () => {
  it("is 30,000 kr. every 20 years without the dike, every 100 years with it, and 50 times the difference saved", () => {
    // 3,000,000 øre · 0.05 and · 0.01 (the crest at the level of T = 100); (150,000 − 30,000) · 50
    expect(assess({}).parcels.at(0)!).toEqual({
      parcelId: "a",
      terrainM: 0.5,
      yearlyChanceOfWater: 0.05,
      eadWithoutOere: 150_000,
      eadWithOere: 30_000,
      eadByYear: [{ year: 2026, withoutOere: 150_000, withOere: 30_000 }],
      benefitPvOere: 6_000_000,
      noDamageValue: false,
    });
    expect(assess({}).measures[0]!.overtoppedReturnPeriodYears).toBeCloseTo(100, 9);
  });

  it("has a chance of water between the levels in between, and none at or above the highest", () => {
    const chance = (terrainM: number) =>
      assess({ parcels: [parcel("a", terrainM)] }).parcels.at(0)!.yearlyChanceOfWater;
    expect(chance(1)).toBe(0.05);
    expect(chance(1.25)).toBeCloseTo(0.03, 12);
    expect(chance(1.5)).toBe(0);
    expect(chance(2)).toBe(0);
  });

  it("has none at the very level where only one is given, and that level's below it", () => {
    const chance = (terrainM: number) =>
      assess({ parcels: [parcel("a", terrainM)], hazards: [level(100, 1.589)] }).parcels.at(0)!.yearlyChanceOfWater;
    expect(chance(1.589)).toBe(0);
    expect(chance(1.588)).toBe(0.01);
  });

  it("is not known where the parcel's level is not", () => {
    expect(assess({ parcels: [parcel("a", null)] }).parcels.at(0)!).toMatchObject({
      yearlyChanceOfWater: null,
      eadWithoutOere: null,
      eadWithOere: null,
      benefitPvOere: null,
    });
  });

  it("is known without the measure and not known with it where the crest is not", () => {
    expect(assess({ measures: [dike(null, ["a"])] }).parcels.at(0)!).toMatchObject({
      eadWithoutOere: 150_000,
      eadWithOere: null,
      benefitPvOere: null,
    });
    expect(codes({ measures: [dike(null, ["a"])] })).toContain("crest-unknown");
  });

  it("is the same with as without a dike that protects others", () => {
    expect(assess({ measures: [dike(1.5, ["b"])] }).parcels.at(0)!).toMatchObject({
      eadWithOere: 150_000,
      benefitPvOere: 0,
    });
  });

  it("is nothing on bare ground, where there is no building to reach, and says that nothing has a damage value", () => {
    expect(assess({ buildings: [] }).parcels.at(0)!).toMatchObject({
      yearlyChanceOfWater: 0,
      eadWithoutOere: 0,
      noDamageValue: true,
    });
  });

  it("is not known of any parcel where one of the waters has no level", () => {
    const measures = [{ ...dike(1.5, ["a"]), sources: ["sea" as const, "stream" as const] }];
    expect(assess({ measures }).parcels.at(0)!).toMatchObject({ yearlyChanceOfWater: null, eadWithoutOere: null });
    expect(codes({ measures })).toEqual(expect.arrayContaining(["levels-missing"]));
  });

  it("adds two independent waters", () => {
    const measures = [{ ...dike(1.5, ["a"]), sources: ["sea" as const, "stream" as const] }];
    const hazards = [level(20, 1), level(100, 1.5), level(50, 1, "stream")];
    const [line] = assess({ measures, hazards }).parcels;
    // Stream: 3,000,000 · 0.02 a year; a crest at its one level or above holds up to it.
    expect(line).toMatchObject({ eadWithoutOere: 150_000 + 60_000, eadWithOere: 30_000 + 60_000 });
    expect(line!.yearlyChanceOfWater).toBeCloseTo(1 - 0.95 * 0.98, 12);
  });

  it("lets the weakest crest decide where two measures stand before a parcel", () => {
    // 1.00 m is passed every 20 years: nothing is kept away of what is given.
    const measures = [dike(1.5, ["a"]), dike(1, ["a"], "sluse")];
    expect(assess({ measures }).parcels.at(0)!.eadWithOere).toBe(150_000);
    expect(codes({ measures })).toContain("weakest-crest");
  });

  it("says that one scenario alone is given", () => {
    expect(codes({})).toContain("one-scenario");
  });

  it("takes the earliest scenario as today's, and joins it to the later ones over the horizon", () => {
    // 2026: 150,000 øre a year without, 30,000 with. 2036: every level 1 m higher, so that the crest of 1.50 m is passed at
    // T = 20 already: nothing is saved. Saved: 120,000 falling straight to 0 over ten years, without interest, at the end of
    // years 1-10: 120,000 · (9 + 8 + … + 0) / 10 = 540,000.
    const hazards = [level(20, 1), level(100, 1.5), level(20, 2, "sea", 2036), level(100, 2.5, "sea", 2036)];
    const [line] = assess({ hazards }).parcels;
    expect(line!.eadByYear).toEqual([
      { year: 2026, withoutOere: 150_000, withOere: 30_000 },
      { year: 2036, withoutOere: 150_000, withOere: 150_000 },
    ]);
    expect(line!).toMatchObject({ eadWithoutOere: 150_000, benefitPvOere: 540_000 });
    expect(codes({ hazards })).toContain("scenarios-joined");
  });

  it("cannot tell the damage of groundwater", () => {
    const measures = [{ ...dike(null, ["a"]), sources: ["groundwater" as const] }];
    expect(assess({ measures, hazards: [level(2, 1, "groundwater")] }).parcels.at(0)!.eadWithoutOere).toBeNull();
  });

  it("says that the level is flat, that no other defence is taken, and how damage starts and ends", () => {
    expect(codes({})).toEqual(
      expect.arrayContaining(["flat-level", "no-other-defences", "ead-start-jump", "ead-tail", "crest-fitted"]),
    );
  });

  it("never says that a crest is passed more rarely than once in a million years", () => {
    // 1 mm between T = 20 and T = 100: a crest two metres up is 3,000 scales away.
    const measures = [dike(3, ["a"])];
    const found = assess({ measures, hazards: [level(20, 1), level(100, 1.001)] });
    expect(found.measures[0]!.overtoppedReturnPeriodYears).toBe(1_000_000);
    // 3,000,000 øre once in a million years.
    expect(found.parcels.at(0)!.eadWithOere).toBe(3);
  });

  it("takes no more of a building than its full damage a year, by however many waters", () => {
    // Every year both the sea and the stream stand at the garage: 3,000,000 øre, not 6,000,000.
    const measures = [{ ...dike(0, ["b"]), sources: ["sea" as const, "stream" as const] }];
    const hazards = [level(1, 1), level(1, 1, "stream")];
    expect(assess({ measures, hazards }).parcels.at(0)!).toMatchObject({
      eadWithoutOere: 3_000_000,
      eadWithOere: 3_000_000,
    });
  });

  it("says that the stream's damages are partly our reading, and only where a stream floods", () => {
    const measures = [{ ...dike(1.5, ["a"]), sources: ["stream" as const] }];
    expect(codes({ measures, hazards: [level(50, 1, "stream")] })).toContain("stream-damage-derived");
    expect(codes({})).not.toContain("stream-damage-derived");
  });

  const mm = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 1000);
  const town = fc.record({
    terrains: fc.array(mm(0, 3000), { minLength: 1, maxLength: 5 }),
    uses: fc.array(fc.constantFrom("120", "510", "320", "215", "910", "650"), { minLength: 1, maxLength: 8 }),
    rises: fc.array(mm(1, 800), { minLength: 2, maxLength: 5 }),
    crestM: mm(0, 4000),
    eadRule: fc.constantFrom("linear" as const, "log-linear" as const),
  });
  type Town = typeof town extends fc.Arbitrary<infer T> ? T : never;
  const inTown = ({ terrains, uses, rises, crestM, eadRule }: Town, raisedM = 0): Partial<RiskInput> => ({
    parcels: terrains.map((levelM, i) => parcel(`${i}`, levelM)),
    buildings: uses.map((useCode, i) => ({ ...garage(`${i}`, `${i % terrains.length}`), useCode })),
    hazards: rises.map((_, i) =>
      level(
        [5, 10, 20, 50, 100][i]!,
        rises.slice(0, i + 1).reduce((sum, rise) => sum + rise, raisedM),
      ),
    ),
    measures: [
      dike(
        crestM,
        terrains.map((_, i) => `${i}`),
      ),
    ],
    rules: { ...rules, eadRule },
  });

  it("is never more with a measure than without, and never below zero", () => {
    fc.assert(
      fc.property(town, (some) => {
        for (const { eadWithoutOere, eadWithOere } of assess(inTown(some)).parcels) {
          expect(eadWithOere).toBeGreaterThanOrEqual(0);
          expect(eadWithOere).toBeLessThanOrEqual(eadWithoutOere!);
        }
      }),
    );
  });

  it("never falls, in damage or in chance, where all water stands higher", () => {
    fc.assert(
      fc.property(town, mm(0, 1000), (some, raisedM) => {
        const higher = assess(inTown(some, raisedM)).parcels;
        for (const [i, low] of [...assess(inTown(some)).parcels].entries()) {
          expect(higher.at(i)!.eadWithoutOere).toBeGreaterThanOrEqual(low.eadWithoutOere!);
          // The chance is a quotient of rounded levels: a last bit may differ.
          expect(higher.at(i)!.yearlyChanceOfWater).toBeGreaterThanOrEqual(low.yearlyChanceOfWater! - 1e-12);
        }
      }),
    );
  });

  it("does not depend on the order of parcels, buildings and levels", () => {
    fc.assert(
      fc.property(town, (some) => {
        const { parcels, buildings, hazards, ...rest } = inTown(some);
        const turned = assess({
          ...rest,
          parcels: [...parcels!].toReversed(),
          buildings: [...buildings!].toReversed(),
          hazards: hazards!.toReversed(),
        });
        expect([...turned.parcels].toReversed()).toEqual([...assess(inTown(some)).parcels]);
      }),
    );
  });
});
