import { describe, expect, it } from "vitest";
import type { OwnScenarioSet, Rise } from "../model/index.ts";
import { checkScenarioSet } from "./checkScenarioSet.ts";
import { scenarioSets } from "./scenarioSets/generated.ts";

const own = (...scenarios: OwnScenarioSet["scenarios"]): OwnScenarioSet => ({
  ...{ title: "Vores", citation: "Notat 3", scenarios },
});
const sea = (...rises: Rise[]): OwnScenarioSet => own({ title: "Høj", rises: [{ source: "sea", rises }] });

describe("a chosen set of scenarios", () => {
  it("may be none, one of ours, or one that nobody has typed a scenario in yet", () => {
    expect(checkScenarioSet(undefined)).toEqual([]);
    expect(checkScenarioSet({ id: "national" })).toEqual([]);
    expect(checkScenarioSet(own())).toEqual([]);
  });

  it("that is not ours is refused by name, and told which there are", () => {
    expect(checkScenarioSet({ id: "ipcc" })).toEqual([
      {
        path: "/economy/scenarioSet/id",
        code: "scenario-set-not-found",
        facts: { found: "ipcc", known: "klimaatlas-2025a-koege-bugt, national" },
      },
    ]);
  });

  it("has its years rising: one year twice, and one before the other, are each named", () => {
    expect(checkScenarioSet(sea({ year: 2050, riseM: 0.3 }, { year: 2050, riseM: 0.4 }))).toEqual([
      {
        path: "/economy/scenarioSet/scenarios/0/rises/0/rises/1/year",
        code: "scenario-years-not-rising",
        facts: { year: 2050, before: 2050 },
      },
    ]);
    expect(checkScenarioSet(sea({ year: 2100, riseM: 0.6 }, { year: 2050, riseM: 0.3 }))).toMatchObject([
      { code: "scenario-years-not-rising", facts: { year: 2050, before: 2100 } },
    ]);
  });

  it("may fall: rises need not rise", () => {
    expect(checkScenarioSet(sea({ year: 2050, riseM: 0.3 }, { year: 2100, riseM: -0.1 }))).toEqual([]);
  });

  it("names each scenario once, and each water once in a scenario", () => {
    const low = { title: "Lav", rises: [] };
    expect(checkScenarioSet(own(low, low))).toMatchObject([
      { path: "/economy/scenarioSet/scenarios/1/title", code: "invalid", facts: { reason: "twice", id: "Lav" } },
    ]);
    const water = { source: "sea" as const, rises: [] };
    expect(checkScenarioSet(own({ title: "Lav", rises: [water, water] }))).toMatchObject([
      { path: "/economy/scenarioSet/scenarios/0/rises/1/source", code: "invalid" },
    ]);
  });
});

describe("the catalogue of sets", () => {
  it("has a place for a national one, and nothing in it", () => {
    expect(scenarioSets.find(({ id }) => id === "national")).toMatchObject({ scenarios: [], review: "draft" });
  });

  it("holds the mean rises that Klimaatlas prints for Køge Bugt, each period at its middle year", () => {
    const set = scenarioSets.find(({ id }) => id === "klimaatlas-2025a-koege-bugt");
    expect(set?.scenarios.find(({ id }) => id === "ssp2-45-median")?.rises).toEqual([
      {
        source: "sea",
        rises: [
          { year: 2055, riseM: 0.261 },
          { year: 2085, riseM: 0.413 },
        ],
      },
    ]);
  });

  it("says of what it derives that it does: the 100-year surge of the outer tenths less today's 1.589 m", () => {
    const set = scenarioSets.find(({ id }) => id === "klimaatlas-2025a-koege-bugt")!;
    const of = (id: string) => set.scenarios.find((one) => one.id === id)!;
    for (const [id, surges] of [
      ["ssp2-45-p10", [1.658, 1.746]],
      ["ssp2-45-p90", [2.067, 2.327]],
    ] as const) {
      expect(of(id).tag).toBe("derived");
      const [sea] = of(id).rises;
      expect(sea!.rises.map(({ riseM }) => Math.round((1.589 + riseM) * 1000) / 1000)).toEqual(surges);
    }
  });
});
