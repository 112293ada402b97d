import { describe, expect, it } from "vitest";
import { noret, noretRasters } from "./demo/index.ts";
import { designLevels } from "./designLevels.ts";
import { measureBenefits } from "./measureBenefits.ts";
import type { CaseFile, Oere } from "./model/index.ts";
import { presentValueFactor } from "./risk/index.ts";

const rasters = noretRasters();
const sag = noret();
const candidates = (...crests: [crestLevelM: number, works: number][]): CaseFile => ({
  ...sag,
  economy: {
    ...sag.economy,
    designCandidates: crests.map(([crestLevelM, works]) => ({
      measure: "sluse",
      crestLevelM,
      worksOere: works as Oere,
    })),
  },
});

describe("crests to choose among, on Noret", () => {
  const found = designLevels(candidates([2.5, 5_000_000_000], [1.3, 3_000_000_000]), rasters, "sluse");
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  const { rows, futures, eadLeftOere } = found.value;

  it("stand in the order of their height, in every future", () => {
    expect(rows.map(({ crestLevelM }) => crestLevelM)).toEqual([1.3, 2.5]);
    expect(futures).toEqual([2020, 2050, 2100]);
  });

  it("cost what is typed for each and the upkeep: 300,000 kr. a year", () => {
    const upkeep = 30_000_000 * presentValueFactor("fm-2021", 50);
    for (const [i, works] of [3_000_000_000, 5_000_000_000].entries())
      expect(rows[i]!.costPvOere).toBe(works + Math.round(upkeep));
  });

  it("leave all the damage where the crest is under the 20-year level, and less where it is over", () => {
    // The lowest level given is 1.42 m in 2020: a crest of 1.30 m is passed by each, and gains nothing.
    expect(rows[0]!.byScenario[0]!.npvOere).toBe(0 - rows[0]!.costPvOere);
    expect(eadLeftOere[1]![0]!).toBeLessThan(eadLeftOere[0]![0]! / 100);
  });

  it("leave more the higher the sea stands", () => {
    const [now, mid, late] = eadLeftOere[1]!;
    expect(now! < mid! && mid! < late!).toBe(true);
  });

  it("are refused where none is typed", () => {
    expect(designLevels(sag, rasters, "sluse")).toMatchObject({ issues: [{ code: "no-design-candidates" }] });
  });
});

describe("each measure's own benefit, on Noret", () => {
  it("is half the whole for each of two halves of one sluice, since neither holds the sea alone", () => {
    const [sluice] = sag.measures;
    if (sluice?.geometry?.type !== "LineString") throw new Error("the sluice is a line");
    const [from, to] = sluice.geometry.coordinates as [[number, number], [number, number]];
    const middle: [number, number] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const halves = [
      { ...sluice, id: "nord", geometry: { type: "LineString" as const, coordinates: [from, middle] } },
      { ...sluice, id: "syd", geometry: { type: "LineString" as const, coordinates: [middle, to] } },
    ];
    const two: CaseFile = { ...sag, measures: halves, financing: { contributions: [], loan: null } };
    const shared = measureBenefits(two, rasters);
    const whole = measureBenefits({ ...sag, financing: { contributions: [], loan: null } }, rasters);
    if (!shared.ok || !whole.ok || shared.value === null || whole.value === null) throw new Error("not known");
    expect(shared.value.rule).toBe("shapley");
    const [north, south] = shared.value.measures;
    expect(Math.abs(north!.benefitOere - south!.benefitOere)).toBeLessThanOrEqual(1);
    expect(Math.abs(north!.benefitOere * 2 - whole.value.measures[0]!.benefitOere)).toBeLessThanOrEqual(2);
  });
});
