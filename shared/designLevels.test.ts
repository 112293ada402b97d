import { describe, expect, it } from "vitest";
import { calculate } from "./calculate.ts";
import { noRasters } from "./caseRasters.ts";
import { noret, noretRasters } from "./demo/index.ts";
import { designLevels } from "./designLevels.ts";
import { measureBenefits } from "./measureBenefits.ts";
import type { CaseFile, Hazard, Oere, OwnScenarioSet, Rise, ScenarioChoice } from "./model/index.ts";
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
  const { rows, futures, eadLeftOere, set, overtopping, given } = found.value;

  it("stand in the order of their height, in every future", () => {
    expect(rows.map(({ crestLevelM }) => crestLevelM)).toEqual([1.3, 2.5]);
    expect(futures.map(({ year }) => year)).toEqual([2020, 2050, 2100]);
  });

  it("are weighed in the case's own years, held, where no set of scenarios is chosen", () => {
    expect(set).toBeNull();
    expect(futures[1]).toEqual({ title: null, tag: null, years: [2050], year: 2050, isHeld: true, unmoved: [] });
  });

  it("are overtopped the more often the higher the sea stands, and it is said which levels are given", () => {
    const [now, mid, late] = overtopping[1]!.map(({ returnPeriodYears }) => returnPeriodYears!);
    expect(now! > mid! && mid! > late!).toBe(true);
    expect(given).toEqual({ leastYears: 20, mostYears: 100 });
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

/**
 * One house of 200 m², its ground at 0.50 m, 1,000 kr. a m² for each metre of depth. Sea of 2020: 1.00 m once in 20 years, 1.50 m
 * once in 100, so 0.50 and 1.00 m deep: 100,000 and 200,000 kr. No interest, ten years.
 */
function oneHouse(scenarioSet: ScenarioChoice): CaseFile {
  const parcel = { ...sag.parcels[0]!, terrain: { levelM: 0.5, rule: "typed" as const } };
  const [built] = sag.buildings;
  const level = (returnPeriodYears: number, levelM: number): Hazard => ({
    ...{ source: "sea", returnPeriodYears, scenarioYear: 2020, quantity: "level", levelM },
    ...{ origin: "model", datum: "DVR90", citation: "Opdigtet" },
  });
  const points = [0, 2].map((depthM) => ({ depthM, kronerPerM2: depthM * 1000 }));
  return {
    ...sag,
    ...{ horizonYears: 10, area: { type: "Parcels", parcelIds: [parcel.id] }, parcels: [parcel] },
    buildings: [
      {
        ...{ id: "hus", parcelId: parcel.id, useCode: "120", groundFloorM2: 200, dwellingM2: 200, terrain: null },
        ...{ geometry: built!.geometry, cellarM2: 0 },
      },
    ],
    terrainRef: null,
    water: { ...sag.water, sea: null },
    hazards: [level(20, 1), level(100, 1.5)],
    damage: {
      table: "skadesoekonomi-2024",
      own: [
        { class: "dwelling", source: "sea", damage: { kind: "points", from: "terrain", points }, citation: "Opdigtet" },
      ],
    },
    measures: sag.measures.map((measure) => ({ ...measure, cost: { ...measure.cost, upkeepPerYearOere: kr(0) } })),
    economy: {
      ...sag.economy,
      designCandidates: [
        { measure: "sluse", crestLevelM: 1.5, worksOere: kr(20_000) },
        { measure: "sluse", crestLevelM: 2, worksOere: kr(50_000) },
      ],
      scenarioSet,
    },
    layers: [],
    rules: { ...sag.rules, rate: { ratePerYear: 0 } },
  };
}
const kr = (kroner: number): Oere => Math.round(kroner * 100) as Oere;
const own = (...scenarios: [title: string, rises: Rise[]][]): OwnScenarioSet => ({
  ...{ title: "To fremtider", citation: "Opdigtet til prøven" },
  scenarios: scenarios.map(([title, rises]) => ({ title, rises: [{ source: "sea", rises }] })),
});
const found = (theCase: CaseFile) => {
  const made = designLevels(theCase, noRasters, "sluse");
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
};

describe("crests to choose among in a set of scenarios", () => {
  const { rows, futures, eadLeftOere, overtopping, leastRegretM, set } = found(
    oneHouse(own(["Stiger", [{ year: 2030, riseM: 0.5 }]], ["Står", [{ year: 2030, riseM: 0 }]])),
  );

  it("are told with the set's name and source, and the years of each scenario", () => {
    expect(set).toMatchObject({ title: { da: "To fremtider" }, sources: ["Opdigtet til prøven"], review: null });
    expect(futures.map(({ title, years, year, isHeld }) => [title?.da, years, year, isHeld])).toEqual([
      ["Stiger", [2020, 2030], 2030, false],
      ["Står", [2020, 2030], 2030, false],
    ]);
  });

  /*
   * A year of 2020 without: (100,000 + 200,000) / 2 · (1/20 − 1/100) + 200,000 / 100 = 6,000 + 2,000 = 8,000 kr.
   * Crest 1.50 m is passed once in 100 years: 2,000 kr. is left, 6,000 is saved.
   * Crest 2.00 m: two levels are fitted exactly, scale 0.5 / (4.600149 − 2.970195) = 0.306757 m; y = 4.600149 + 0.5 / 0.306757
   * = 6.230104; p = 1 − exp(−exp(−6.230104)) = 0.00196731: 200,000 · p = 393.46 kr. is left, 7,606.54 is saved.
   * A year of 2030 with 0.50 m more: 1.00 and 1.50 m deep, 200,000 and 300,000 kr.: without 250,000 · 0.04 + 3,000 = 13,000 kr.
   * Crest 1.50 m is now the 20-year level: 13,000 kr. is left, nothing saved. Crest 2.00 m is the 100-year level: 3,000 and 10,000 kr.
   */
  it("leave the damage of the last year of each scenario", () => {
    expect(eadLeftOere).toEqual([
      [kr(13_000), kr(2_000)],
      [kr(3_000), kr(393.46)],
    ]);
  });

  /*
   * Year t of ten is t/10 of 2030 and the rest 2020: 4.5 years' worth of 2020 and 5.5 of 2030.
   * Rising: 6,000 · 4.5 + 0 − 20,000 = 7,000; 7,606.54 · 4.5 + 10,000 · 5.5 − 50,000 = 39,229.43.
   * Standing: 6,000 · 10 − 20,000 = 40,000; 7,606.54 · 10 − 50,000 = 26,065.40.
   */
  it("are worth the damage they save, joined over the years, less what they cost", () => {
    expect(rows.map(({ byScenario }) => byScenario.map(({ npvOere }) => npvOere))).toEqual([
      [kr(7_000), kr(40_000)],
      [kr(39_229.43), kr(26_065.4)],
    ]);
  });

  // 39,229.43 − 7,000 = 32,229.43 against 40,000 − 26,065.40 = 13,934.60.
  it("are regretted over the set, and the least regret of all is named", () => {
    expect(rows.map(({ largestRegretOere }) => largestRegretOere)).toEqual([kr(32_229.43), kr(13_934.6)]);
    expect(leastRegretM).toBe(2);
  });

  it("are overtopped by the 20- and the 100-year event of the scenario that rises", () => {
    const [low, high] = overtopping.map((cells) => cells.map(({ returnPeriodYears }) => returnPeriodYears!));
    expect(low![0]).toBeCloseTo(20, 6);
    expect(low![1]).toBeCloseTo(100, 6);
    expect(high![0]).toBeCloseTo(100, 6);
    expect(high![1]).toBeCloseTo(1 / 0.00196731, 1);
  });

  it("hold the damage where the horizon goes on after the scenario, and say so", () => {
    const { futures: later, rows: sums } = found({
      ...oneHouse(own(["Stiger", [{ year: 2030, riseM: 0.5 }]])),
      horizonYears: 12,
    });
    expect(later[0]!.isHeld).toBe(true);
    // Two more years of 2030: 39,229.43 + 2 · 10,000.
    expect(sums[1]!.byScenario[0]!.npvOere).toBe(kr(59_229.43));
  });

  it("are not computed in an empty set: the national place says that it is one", () => {
    for (const empty of [{ id: "national" }, own()])
      expect(designLevels(oneHouse(empty), noRasters, "sluse")).toMatchObject({
        issues: [{ path: "/economy/scenarioSet", code: "scenario-set-empty" }],
      });
  });

  it("are not computed where a scenario says nothing of the sea, rather than as if it stood", () => {
    expect(designLevels(oneHouse(own(["Stiger", []])), noRasters, "sluse")).toMatchObject({
      issues: [{ path: "/economy/scenarioSet/scenarios/0", code: "scenario-moves-nothing" }],
    });
  });

  it("may be weighed in a set of the catalogue, which says where it comes from", () => {
    const klimaatlas = found(oneHouse({ id: "klimaatlas-2025a-koege-bugt" }));
    expect(klimaatlas.set).toMatchObject({
      sources: ["DMI Klimaatlas v2025a, Køge Bugt"],
      review: "draft",
      holds: null,
    });
    expect(klimaatlas.futures.map(({ years, tag }) => [years, tag])).toEqual([
      [[2020, 2055, 2085], "derived"],
      [[2020, 2055, 2085], null],
      [[2020, 2055, 2085], "derived"],
    ]);
  });
});

describe("a scenario that is the case's own years", () => {
  it("gives what the roll says of them", () => {
    // The demo's sea is 0.20 m higher in 2050 and 0.60 m in 2100.
    const rises = [
      { year: 2050, riseM: 0.2 },
      { year: 2100, riseM: 0.6 },
    ];
    const before = candidates([2.2, sag.measures[0]!.cost.worksOere]);
    const made = designLevels(
      { ...before, economy: { ...before.economy, scenarioSet: own(["Som sagen", rises]) } },
      rasters,
      "sluse",
    );
    const roll = calculate(sag, rasters);
    if (!made.ok || !roll.ok) throw new Error("refused");
    const benefit = roll.value.units.reduce((sum, { benefitPvOere }) => sum + benefitPvOere!, 0);
    const [row] = made.value.rows;
    expect(row!.byScenario[0]!.npvOere).toBe(benefit - row!.costPvOere);
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
