import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cost, Hazard, Oere } from "../../model/index.ts";
import { addAreas, alternativesOf, alternativesOfSums, areaOf, noArea, type UnitAlternatives } from "./alternatives.ts";
import { costsOverTime } from "./costs.ts";
import { designTable } from "./designTable.ts";
import { type EconomyInput, economyOf } from "./economyOf.ts";
import { poolCoverOn } from "./poolCover.ts";
import { type EconomyCase, projectEconomy } from "./projectEconomy.ts";
import { rateOn, uncheckedSteps } from "./rateOn.ts";
import { sensitivityOf } from "./sensitivity.ts";
import { benefitOfMeasures } from "./shapley.ts";
import { taxRulesOn } from "./taxRules.ts";
import { chanceWithin, yearOfMoreFrequent } from "./withoutProject.ts";

const oere = (amount: number) => amount as Oere;
const alternativesOfArea = (units: UnitAlternatives[], ...rest: [Oere, Parameters<typeof alternativesOfSums>[2]]) =>
  alternativesOfSums(units.map(areaOf).reduce(addAreas, noArea), ...rest);
const cost = (works: number, upkeep = 0, vat: Cost["vat"] = "excluded"): Cost => ({
  worksOere: oere(works),
  upkeepPerYearOere: oere(upkeep),
  vat,
});
const free = { ratePerYear: 0 };
const input = (change: Partial<EconomyInput> = {}): EconomyInput => ({
  costs: [{ id: "dige", cost: cost(1_000), lifetimeYears: 50 }],
  benefitPerYear: Array.from({ length: 100 }, () => 100),
  rate: free,
  horizonYears: 20,
  protectedHomes: 4,
  taxes: { netTaxFactor: 1.28, taxDistortion: 0, vat: 0.25, sources: [] },
  taxFinancedShare: 0,
  ...change,
});

describe("the account of a project", () => {
  it("is benefit less cost, their ratio, when it is paid back, and what a home costs", () => {
    // Works 1,000, 100 a year over 20 years without interest: 2,000 − 1,000; paid back in year 10; 1,000 over four homes.
    expect(economyOf(input()).financial.worksOnly).toEqual({
      costPvOere: 1_000,
      benefitPvOere: 2_000,
      npvOere: 1_000,
      benefitCostRatio: 2,
      paybackYear: 10,
      costPerHomeOere: 250,
    });
  });

  it("adds upkeep of every year and works built anew when their lifetime is over", () => {
    // 1,000 + 10 · 50 + 1,000 once more in year 25 (definition 13).
    const over = costsOverTime([{ id: "dige", cost: cost(1_000, 10), lifetimeYears: 25 }], free, 50);
    expect(over).toEqual({
      worksOere: 1_000,
      upkeepPvOere: 500,
      renewalPvOere: 1_000,
      renewals: [{ measure: "dige", year: 25 }],
    });
  });

  it("discounts upkeep at the end of each year: 10 kr. a year over 50 years is worth 237.15 kr.", () => {
    // 23.715 (definition 13)
    const over = costsOverTime([{ id: "dige", cost: cost(0, 1_000), lifetimeYears: 50 }], "fm-2021", 50);
    expect(over.upkeepPvOere / 1_000).toBeCloseTo(23.715, 3);
  });

  it("is never paid back where the benefit does not reach the cost within the horizon", () => {
    expect(economyOf(input({ horizonYears: 9 })).financial.worksOnly).toMatchObject({
      npvOere: -100,
      paybackYear: null,
    });
  });

  it("knows its cost and nothing more where the benefit is not known", () => {
    expect(economyOf(input({ benefitPerYear: null })).financial.worksOnly).toMatchObject({
      costPvOere: 1_000,
      npvOere: null,
      benefitCostRatio: null,
      paybackYear: null,
    });
  });

  it("takes VAT off and multiplies by the net tax factor in the socio-economic account alone", () => {
    // 1,250 with VAT is 1,000 without; · 1.28 = 1,280; the benefit stays 2,000.
    const found = economyOf(input({ costs: [{ id: "dige", cost: cost(1_250, 0, "included"), lifetimeYears: 50 }] }));
    expect(found.financial.worksOnly.costPvOere).toBe(1_250);
    expect(found.socioEconomic!.worksOnly).toMatchObject({ costPvOere: 1_280, npvOere: 720 });
  });

  it("adds the tax distortion of the part that taxes pay", () => {
    // 10 % of half of 1,000, beside 1,280
    const taxes = { netTaxFactor: 1.28, taxDistortion: 0.1, vat: 0.25, sources: [] };
    const found = economyOf(input({ taxes, taxFinancedShare: 0.5 })).socioEconomic!;
    expect([found.worksDistortionOere, found.worksOnly.costPvOere]).toEqual([50, 1_330]);
  });

  it("pays studies, administration, land and contingency once, and builds the works alone anew", () => {
    // 1,000 + 50 + 30 + 200 + 120 = 1,400; in year 25 the works' 1,000.
    const beside = {
      ...{ studiesOere: oere(50), administrationOere: oere(30), landOere: oere(200), contingencyOere: oere(120) },
    };
    const over = costsOverTime([{ id: "dige", cost: { ...cost(1_000), ...beside }, lifetimeYears: 25 }], free, 50);
    expect([over.worksOere, over.renewalPvOere]).toEqual([1_400, 1_000]);
  });

  it("pays the VAT that the case adds, in the money paid and not in the socio-economic account", () => {
    // Works 1,000 and land 200 without VAT, of which the land bears none: 1,000 · 1.25 + 200 = 1,450; upkeep 10 · 1.25 · 20 = 250.
    // Socio-economic: (1,000 + 200) · 1.28 = 1,536.
    const dearer: Cost = { ...cost(1_000, 10), landOere: oere(200), vatFreeOere: oere(200), vatRate: 0.25 };
    const { financial, socioEconomic } = economyOf(input({ costs: [{ id: "dige", cost: dearer, lifetimeYears: 50 }] }));
    expect([financial.worksOere, financial.upkeepPvOere]).toEqual([1_450, 250]);
    expect(socioEconomic!.worksOere).toBe(1_536);
  });

  it("takes VAT off what bears it alone", () => {
    // 1,250 with VAT and 200 of land without: 1,000 + 200 = 1,200; · 1.28 = 1,536.
    const dearer: Cost = { ...cost(1_250, 0, "included"), landOere: oere(200), vatFreeOere: oere(200) };
    const found = economyOf(input({ costs: [{ id: "dige", cost: dearer, lifetimeYears: 50 }] }));
    expect(found.socioEconomic!.worksOere).toBe(1_536);
  });

  it("has no socio-economic account while one of its rules is not known, and names it", () => {
    const taxes = { netTaxFactor: null, taxDistortion: 0.1, vat: 0.25, sources: [] };
    const found = economyOf(input({ taxes }));
    expect(found.socioEconomic).toBeNull();
    expect(found.because.map(({ code }) => code)).toContain("net-tax-factor-unknown");
  });
});

describe("how far the account moves", () => {
  it("is told with cost, rate, horizon and damage changed one at a time", () => {
    const rows = sensitivityOf(input());
    const npvOf = (what: string, change: number) =>
      rows.find((row) => row.what === what && row.change === change)?.npvOere;
    expect(npvOf("nothing", 0)).toBe(1_000);
    expect([npvOf("cost", -0.25), npvOf("cost", 0.25)]).toEqual([1_250, 750]);
    // With land of 200 beside: 2,000 − 1,200 · 1.25 = 500.
    const costs = [{ id: "dige", cost: { ...cost(1_000), landOere: oere(200) }, lifetimeYears: 50 }];
    expect(sensitivityOf(input({ costs }))[2]!.npvOere).toBe(500);
    expect([npvOf("damage", -0.5), npvOf("damage", 0.5)]).toEqual([0, 2_000]);
    expect([npvOf("horizon", 50), npvOf("horizon", 100)]).toEqual([4_000, 8_000]);
    // 1 % over 20 years: Σ 1.01^-t = 18.0456; 1,804.56 − 1,000
    expect(npvOf("rate", 0.01)).toBe(805);
  });
});

describe("the rules of a day", () => {
  it("are 4/3/2 % from 31 May 2013 and 3.5/2.5/1.5 % from 7 January 2021, and none before", () => {
    const stepsOn = (day: string) => {
      const found = rateOn(day);
      return found.ok ? found.value.steps.map(({ ratePerYear }) => ratePerYear) : null;
    };
    expect(stepsOn("2021-01-06")).toEqual([0.04, 0.03, 0.02]);
    expect(stepsOn("2021-01-07")).toEqual([0.035, 0.025, 0.015]);
    expect(stepsOn("2013-05-30")).toBeNull();
  });

  it("say that nobody has checked the 2 % after year 70, where the horizon reaches it", () => {
    const { steps } = (
      rateOn("2020-01-15") as { value: { steps: { untilYear: number | null; ratePerYear: number }[] } }
    ).value;
    expect(uncheckedSteps(steps, 70)).toEqual([]);
    expect(uncheckedSteps(steps, 71)).toEqual([
      { code: "rate-step-unchecked", facts: { fromYear: 71, ratePerYear: 0.02 } },
    ]);
  });

  it("have a tax distortion of 20 %, 10 % from 28 August 2017, and none from 22 June 2023", () => {
    const on = (day: string) => taxRulesOn(day).taxDistortion;
    expect([on("2017-08-27"), on("2017-08-28"), on("2023-06-21"), on("2023-06-22")]).toEqual([0.2, 0.1, 0.1, 0]);
    expect([taxRulesOn("2023-06-21").netTaxFactor, taxRulesOn("2023-06-22").netTaxFactor]).toEqual([null, 1.28]);
  });

  it("let the pool cover a sea rarer than 20 years, and drought only after 2022", () => {
    const on = (day: string, what: string) => poolCoverOn(day).find((row) => row.what === what)!;
    expect(on("2020-01-01", "sea")).toMatchObject({ covers: "yes", rarerThanYears: 20 });
    expect([on("2020-01-01", "drought").covers, on("2024-01-01", "drought").covers]).toEqual(["no", "yes"]);
    expect(on("2022-06-01", "drought").covers).toBe("unknown");
    expect([on("2024-01-01", "dike").covers, on("2024-01-01", "groundwater").covers]).toEqual(["no", "unknown"]);
    expect(on("2017-01-01", "sea").covers).toBe("unknown");
  });
});

describe("what happens without the project", () => {
  it("has a 100-year event in 10 years with 9.6 %, in 50 years with 39.5 %", () => {
    expect(chanceWithin(100, 10)).toBeCloseTo(0.0956, 4);
    expect(chanceWithin(100, 50)).toBeCloseTo(0.395, 4);
  });

  it("makes today's 100-year sea a 20-year one in 2061, where the sea rises 0.80 m in a hundred years", () => {
    // 0.2 · (4.600149 − 2.970195) = 0.32599 m; 0.32599 / 0.008 = 40.7 years after 2020
    const sea = { fitted: { scaleM: 0.2, locationM: 0.5 }, baselineYear: 2020, rises: [{ year: 2120, riseM: 0.8 }] };
    expect(yearOfMoreFrequent(sea, { fromYears: 100, toYears: 20 })).toEqual({ is: "year", year: 2061 });
  });

  it("says how frequent it is in the last year told of, where the sea does not rise enough", () => {
    // 0.2 m of rise moves the reduced variate by 1: 4.600149 − 1 = 3.600149; 1 / (1 − exp(−exp(−3.600149))) = 37.1
    const sea = { fitted: { scaleM: 0.2, locationM: 0.5 }, baselineYear: 2020, rises: [{ year: 2050, riseM: 0.2 }] };
    const found = yearOfMoreFrequent(sea, { fromYears: 100, toYears: 20 });
    expect(found).toMatchObject({ is: "not-within", lastYear: 2050 });
    expect((found as { returnPeriodYears: number }).returnPeriodYears).toBeCloseTo(37.1, 1);
  });
});

describe("crests to choose among", () => {
  it("have the regret of not having built the best for each scenario, and the least largest regret is named", () => {
    const options = [
      { crestLevelM: 1.5, costPvOere: oere(10), benefitPvOere: [oere(20), oere(20)] },
      { crestLevelM: 2.5, costPvOere: oere(30), benefitPvOere: [oere(25), oere(80)] },
    ];
    expect(designTable(options, 2)).toEqual({
      rows: [
        {
          crestLevelM: 1.5,
          costPvOere: 10,
          byScenario: [
            { npvOere: 10, regretOere: 0 },
            { npvOere: 10, regretOere: 40 },
          ],
          largestRegretOere: 40,
        },
        {
          crestLevelM: 2.5,
          costPvOere: 30,
          byScenario: [
            { npvOere: -5, regretOere: 15 },
            { npvOere: 50, regretOere: 0 },
          ],
          largestRegretOere: 15,
        },
      ],
      leastRegretM: 2.5,
    });
  });

  it("are held against building nothing", () => {
    const dear = [{ crestLevelM: 3, costPvOere: oere(100), benefitPvOere: [oere(40)] }];
    expect(designTable(dear, 1).rows[0]).toMatchObject({ byScenario: [{ npvOere: -60, regretOere: 60 }] });
  });

  it("have no least regret while one benefit is not known", () => {
    const options = [
      { crestLevelM: 1.5, costPvOere: oere(10), benefitPvOere: [oere(20)] },
      { crestLevelM: 2.5, costPvOere: oere(30), benefitPvOere: [null] },
    ];
    expect(designTable(options, 1)).toMatchObject({ leastRegretM: null });
  });
});

describe("each measure's own benefit", () => {
  it("is what is lost when it alone is taken away", () => {
    // Two dikes before two separate places: 100 and 40.
    const worth = (ids: readonly string[]) => (ids.includes("a") ? 100 : 0) + (ids.includes("b") ? 40 : 0);
    expect(benefitOfMeasures(["a", "b"], worth)).toEqual({
      rule: "all-but-one",
      measures: [
        { id: "a", benefitOere: 100 },
        { id: "b", benefitOere: 40 },
      ],
    });
  });

  it("is shared by Shapley where both are needed: two halves of a ring of dikes, 50 and 50", () => {
    const worth = (ids: readonly string[]) => (ids.length === 2 ? 100 : 0);
    expect(benefitOfMeasures(["a", "b"], worth)).toMatchObject({
      rule: "shapley",
      measures: [{ benefitOere: 50 }, { benefitOere: 50 }],
    });
  });

  it("is below zero for a measure that does harm", () => {
    const worth = (ids: readonly string[]) => (ids.includes("a") ? 100 : 0) - (ids.includes("b") ? 30 : 0);
    expect(benefitOfMeasures(["a", "b"], worth).measures[1]).toEqual({ id: "b", benefitOere: -30 });
  });

  it("always adds up to the project's, to an øre a measure", () => {
    const worths = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(worths, (table) => {
        const ids = ["a", "b", "c", "d"];
        const setOf = (standing: readonly string[]) =>
          ids.reduce((set, id, i) => (standing.includes(id) ? set | (1 << i) : set), 0);
        const worth = (standing: readonly string[]) => (standing.length === 0 ? 0 : table[setOf(standing)]!);
        const { rule, measures } = benefitOfMeasures(ids, worth);
        const sum = measures.reduce((total, { benefitOere }) => total + benefitOere, 0);
        const off = rule === "shapley" ? 2 : 0.01 * Math.abs(worth(ids));
        expect(Math.abs(sum - worth(ids))).toBeLessThanOrEqual(off);
      }),
    );
  });
});

describe("to protect, to accept or to move", () => {
  const unit = (change: Partial<UnitAlternatives> = {}): UnitAlternatives => ({
    id: "a",
    shareOere: oere(30),
    withoutPvOere: oere(100),
    withPvOere: oere(20),
    propertyValueOere: oere(1_000),
    hasBuilding: true,
    ...change,
  });
  const moving = { clearingOere: oere(50), rehousingOere: oere(25), citation: "opdigtet" };

  it("costs a unit its share and what is left; the damage; its value, clearing and rehousing", () => {
    expect(alternativesOf(unit(), moving)).toEqual({ protectOere: 50, acceptOere: 100, moveOere: 1_075 });
  });

  it("moves only those that water costs anything, and all of them", () => {
    const dry = unit({ id: "b", withoutPvOere: oere(0), withPvOere: oere(0) });
    expect(alternativesOfArea([unit(), dry], oere(60), moving).alternatives).toEqual({
      protectOere: 80,
      acceptOere: 100,
      moveOere: 1_075,
    });
  });

  it("lets a field keep its damage: nobody is rehoused from it, and its value is not asked for", () => {
    // House: 1,000 + 50 + 25; field: 40
    const field = unit({ id: "b", withoutPvOere: oere(40), propertyValueOere: null, hasBuilding: false });
    expect(alternativesOfArea([unit(), field], oere(60), moving)).toMatchObject({
      alternatives: { moveOere: 1_115 },
      because: [],
    });
  });

  it("does not know what moving costs without a value or the typed costs, and says which", () => {
    const found = alternativesOfArea([unit({ propertyValueOere: null })], oere(60), null);
    expect(found.alternatives.moveOere).toBeNull();
    expect(found.because.map(({ code }) => code)).toEqual(["missing-moving-cost", "missing-property-value"]);
  });
});

describe("a project over scenario years", () => {
  const level = (returnPeriodYears: number, scenarioYear: number, levelM: number): Hazard => ({
    ...{ source: "sea", returnPeriodYears, scenarioYear, quantity: "level", levelM },
    ...{ origin: "model", datum: "DVR90", citation: "opdigtet" },
  });
  const given: EconomyCase = {
    ...{ lawAsOf: "2024-01-01", rate: free, horizonYears: 4, moving: null, taxFinancedShare: 0, sources: ["sea"] },
    costs: [{ id: "dige", cost: cost(1_000), lifetimeYears: 50 }],
    units: [
      {
        ...{ id: "a", shareOere: oere(1_000), propertyValueOere: null, homes: 1, hasBuilding: true },
        eadByYear: [
          { year: 2020, withoutOere: oere(200), withOere: oere(100) },
          { year: 2022, withoutOere: oere(700), withOere: oere(100) },
        ],
      },
    ],
    hazards: [level(20, 2020, 1), level(100, 2020, 1.5), level(100, 2022, 1.6)],
  };

  it("counts the damage avoided year by year, straight between them and held after the last", () => {
    // Avoided 100 in 2020, 600 in 2022: 350, 600, 600, 600 = 2,150; paid back in year 3: 350 + 600 + 600 = 1,550 ≥ 1,000
    const { project } = projectEconomy(given);
    expect(project.baselineYear).toBe(2020);
    expect(project.financial.worksOnly).toMatchObject({ benefitPvOere: 2_150, npvOere: 1_150, paybackYear: 3 });
    expect(project.protectedHomes).toBe(1);
  });

  it("leaves out a parcel that something is unknown of, and says how many; without any known there is no account", () => {
    const unknown: EconomyCase["units"][number] = {
      ...{ ...given.units[0]!, id: "b", homes: 0 },
      eadByYear: [
        { year: 2020, withoutOere: oere(200), withOere: null },
        { year: 2022, withoutOere: oere(700), withOere: oere(100) },
      ],
    };
    const { project } = projectEconomy({ ...given, units: [...given.units, unknown] });
    expect(project).toMatchObject({ unknownUnits: 1, financial: { worksOnly: { benefitPvOere: 2_150 } } });
    expect(project.because[0]).toEqual({ code: "units-left-out", facts: { unknownUnits: 1, units: 2 } });
    expect(projectEconomy({ ...given, units: [unknown] }).project).toMatchObject({
      ...{ unknownUnits: 1, financial: { worksOnly: { benefitPvOere: null, npvOere: null } } },
    });
  });

  it("tells each unit what its choices cost over the same years", () => {
    // Without: 450, 700, 700, 700 = 2,550; with: 400; protect: 1,000 + 400
    expect(projectEconomy(given).units).toEqual([{ protectOere: 1_400, acceptOere: 2_550, moveOere: null }]);
  });

  it("says that the rate is not that of the day, and what the pool covers", () => {
    const codes = projectEconomy(given).project.because.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["rate-not-of-the-day", "pool-covers-rarer", "missing-moving-cost"]));
  });
});
