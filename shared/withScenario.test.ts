import { describe, expect, it } from "vitest";
import { noret } from "./demo/index.ts";
import type { CaseFile, FloodSource, Groundwater, Hazard, Rise, WaterRises } from "./model/index.ts";
import { problemText } from "./texts/index.ts";
import { withScenario } from "./withScenario.ts";

const level = (source: FloodSource, scenarioYear: number, levelM: number): Hazard => ({
  ...{ source, returnPeriodYears: 20, scenarioYear, levelM, quantity: "level" },
  ...{ origin: "model", datum: "DVR90", citation: "Opdigtet" },
});
/** Noret's sluice against the waters named, with these levels. */
function against(sources: FloodSource[], hazards: Hazard[], groundwater: Groundwater | null = null): CaseFile {
  const sag = noret();
  const parts = sources.map((source) => ({ source, effect: "flooding" as const }));
  return {
    ...sag,
    measures: sag.measures.map((measure) => ({ ...measure, parts })),
    hazards,
    water: { ...sag.water, groundwater },
  };
}
const rising = (source: WaterRises["source"], ...rises: Rise[]): WaterRises => ({ source, rises });
const scenario = (...rises: WaterRises[]) => ({
  ...{ title: { da: "Høj", en: "High" }, rises, tag: null, path: "/economy/scenarioSet/scenarios/0" },
});
const seaIn2020 = level("sea", 2020, 1.42);

function made(sag: CaseFile, ...rises: WaterRises[]) {
  const found = withScenario(sag, "sluse", scenario(...rises));
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  const { years, unmoved, sag: then } = found.value;
  return { years, unmoved, water: then.water, levels: then.hazards.map(levelOf) };
}
const levelOf = (hazard: Hazard) => [
  hazard.source,
  hazard.scenarioYear,
  hazard.quantity === "level" ? hazard.levelM : null,
];
const issues = (sag: CaseFile, ...rises: WaterRises[]) => {
  const found = withScenario(sag, "sluse", scenario(...rises));
  return found.ok ? [] : found.issues.map(({ code, path, facts }) => ({ code, path, facts }));
};

describe("a case in a scenario", () => {
  it("has the levels of its first year, raised in each year of the scenario; its own later years are left out", () => {
    // 1.42 + 0.261 = 1.681; 1.42 + 0.413 = 1.833.
    const own = against(["sea"], [seaIn2020, level("sea", 2050, 9)]);
    const found = made(own, rising("sea", { year: 2055, riseM: 0.261 }, { year: 2085, riseM: 0.413 }));
    expect(found.levels).toEqual([
      ["sea", 2020, 1.42],
      ["sea", 2055, 1.681],
      ["sea", 2085, 1.833],
    ]);
    expect(found.years).toEqual([2020, 2055, 2085]);
  });

  it("goes straight from year to year, from 0 in the first", () => {
    // 2030 is a third of the way from 2020 to 2050: 1.42 + 0.30 / 3 = 1.52, and the stream rises 0.60 by then.
    const own = against(["sea", "stream"], [seaIn2020, level("stream", 2020, 3)]);
    const found = made(
      own,
      rising("sea", { year: 2050, riseM: 0.3 }),
      rising("stream", { year: 2030, riseM: 0.6 }, { year: 2050, riseM: 0 }),
    );
    expect(found.levels).toEqual([
      ["sea", 2020, 1.42],
      ["stream", 2020, 3],
      ["sea", 2030, 1.52],
      ["stream", 2030, 3.6],
      ["sea", 2050, 1.72],
      ["stream", 2050, 3],
    ]);
  });

  it("ends where the first of its waters is no longer told of", () => {
    const own = against(["sea", "stream"], [seaIn2020, level("stream", 2020, 3)]);
    const found = made(own, rising("sea", { year: 2100, riseM: 0.8 }), rising("stream", { year: 2060, riseM: 0.4 }));
    expect(found.years).toEqual([2020, 2060]);
    // 2060 is half way from 2020 to 2100.
    expect(found.levels).toContainEqual(["sea", 2060, 1.82]);
  });

  it("keeps a water that the scenario says nothing of, and says which", () => {
    const own = against(["sea", "stream"], [seaIn2020, level("stream", 2020, 3)]);
    const found = made(own, rising("sea", { year: 2050, riseM: 0.3 }));
    expect(found.unmoved).toEqual(["stream"]);
    expect(found.levels).toContainEqual(["stream", 2050, 3]);
  });

  it("raises levels at cross-sections", () => {
    const sections: Hazard = {
      ...{ source: "stream", returnPeriodYears: 20, scenarioYear: 2020, quantity: "section-levels", stream: "aa" },
      ...{ levels: [{ section: "a", levelM: 2 }], origin: "model", datum: "DVR90", citation: "Opdigtet" },
    };
    const found = withScenario(
      against(["stream"], [sections]),
      "sluse",
      scenario(rising("stream", { year: 2050, riseM: 0.4 })),
    );
    expect(found.ok && found.value.sag.hazards[1]).toMatchObject({
      scenarioYear: 2050,
      levels: [{ section: "a", levelM: 2.4 }],
    });
  });

  it("raises groundwater from what it has risen already", () => {
    const groundwater: Groundwater = {
      ...{ water: { levelM: 0.5 }, harm: null, citation: "Opdigtet" },
      rises: [
        { year: 2020, riseM: 0.1 },
        { year: 2050, riseM: 9 },
      ],
    };
    const found = made(against(["groundwater"], [], groundwater), rising("groundwater", { year: 2060, riseM: 0.25 }));
    expect(found.water.groundwater?.rises).toEqual([
      { year: 2020, riseM: 0.1 },
      { year: 2060, riseM: 0.35 },
    ]);
  });

  it("has no groundwater in any year where none is told of in the first", () => {
    const later: Groundwater = {
      ...{ water: { levelM: 0.5 }, harm: null, citation: "Opdigtet", rises: [{ year: 2030, riseM: 0.2 }] },
    };
    const found = made(against(["sea", "groundwater"], [seaIn2020], later), rising("sea", { year: 2050, riseM: 0.3 }));
    expect(found.water.groundwater?.rises).toEqual([]);
  });
});

describe("a scenario that cannot be laid on a case", () => {
  const path = "/economy/scenarioSet/scenarios/0";
  const names = { scenario: "Høj", scenarioEn: "High" };

  it("is refused where it says nothing of the water that the measure is against: no rise is not said to be 0", () => {
    const own = against(["sea"], [seaIn2020]);
    const nothing = [{ path, code: "scenario-moves-nothing", facts: { ...names, waters: "sea" } }];
    expect(issues(own)).toEqual(nothing);
    expect(issues(own, rising("sea"))).toEqual(nothing);
    expect(issues(own, rising("stream", { year: 2050, riseM: 0.3 }))).toEqual(nothing);
    expect(issues(own, rising("sea", { year: 2050, riseM: 0 }))).toEqual([]);
  });

  it("is refused against rain, and told that rain has no level to raise", () => {
    const [issue] = issues(against(["cloudburst"], [level("cloudburst", 2020, 1)]), rising("sea"));
    expect(problemText(issue!, "da")).toContain("Regn har ingen vandstand, der kan stige: vælg intet sæt");
  });

  it("is refused where the water is a model's rasters: there is no level to raise", () => {
    const { rasterRef, ...raster } = { rasterRef: noret().terrainRef!, ...seaIn2020, state: "without" as const };
    const modelled: Hazard = { ...raster, quantity: "depth-raster", rasterRef };
    expect(issues(against(["sea"], [modelled]), rising("sea", { year: 2050, riseM: 0.3 }))).toEqual([
      { path, code: "scenario-water-fixed", facts: { ...names, water: "sea" } },
    ]);
  });

  it("is refused where a year is not after the first of the case", () => {
    const own = against(["sea"], [seaIn2020]);
    expect(issues(own, rising("sea", { year: 2020, riseM: 0.1 }, { year: 2050, riseM: 0.3 }))).toEqual([
      { path, code: "scenario-year-not-later", facts: { ...names, water: "sea", year: 2020, first: 2020 } },
    ]);
  });

  it("is none where no water is given: nothing can be told, and no year is", () => {
    expect(made(against(["sea"], []), rising("sea", { year: 2050, riseM: 0.3 }))).toMatchObject({
      ...{ years: [], unmoved: ["sea"] },
    });
  });
});
