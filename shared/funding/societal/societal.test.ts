import { describe, expect, it } from "vitest";
import { provisions } from "../../law/index.ts";
import { oere } from "../../money/index.ts";
import { evenWeights, type FundFacts, klFundPoints } from "./klFund.ts";
import { fromPolicies, mostOerePerPolicy, mostPolicies, poolFee, poolFeeOn } from "./policies.ts";

const known: FundFacts = {
  ...{ ownOrganisation: true, benefitCostRatio: 2, damageAvoided: 0.5, ownShare: 1, criticalWorks: true },
};

describe("points in the fund that KL proposed", () => {
  it("are the weight of each criterion as far as it is met", () => {
    // 20 + 20 · (1 − 1/2) + 20 · 0.5 + 20 + 20
    expect(klFundPoints(known, evenWeights)).toMatchObject({ least: 80, most: 80, outOf: 100 });
  });

  it("follow the weights that are typed, and a weight of zero leaves its criterion out", () => {
    const weights = { ...evenWeights, "socio-economy": 40, "critical-works": 0 };
    // 20 + 40 · 0.5 + 10 + 20
    expect(klFundPoints(known, weights)).toMatchObject({ least: 70, most: 70, outOf: 100 });
  });

  it("are a band where a criterion is not known: unknown is not no", () => {
    const found = klFundPoints({ ...known, criticalWorks: null, benefitCostRatio: null }, evenWeights);
    // 20 + 10 + 20 are sure; 40 may come.
    expect([found.least, found.most]).toEqual([50, 90]);
    expect(found.lines.filter(({ met }) => met === null).map(({ criterion }) => criterion)).toEqual([
      "socio-economy",
      "critical-works",
    ]);
  });

  it("are none for what is known not to be met", () => {
    const none = klFundPoints(
      { ownOrganisation: false, benefitCostRatio: 1, damageAvoided: 0, ownShare: 0, criticalWorks: false },
      evenWeights,
    );
    expect([none.least, none.most]).toEqual([0, 0]);
  });

  it("give no points below zero for a project that costs more than it gains, or does more harm than good", () => {
    const poor = klFundPoints({ ...known, benefitCostRatio: 0.2, damageAvoided: -0.3 }, evenWeights);
    expect(poor.lines.map(({ met }) => met)).toEqual([1, 0, 0, 1, 1]);
  });
});

describe("a fee on each policy", () => {
  it("brings in whole øre: 10 kr. on 2.5 mio policies are 25 mio kr. a year", () => {
    expect(fromPolicies(oere(1_000), 2_500_000)).toBe(2_500_000_000);
    expect(fromPolicies(oere(1), 3)).toBe(3);
  });

  it.each([
    [1.5, 1_000],
    [-1, 1_000],
    [mostPolicies + 1, 1_000],
    [1, mostOerePerPolicy + 1],
    [1, -1],
  ])("is not taken of %s policies at %s øre", (policies, perPolicy) => {
    expect(() => fromPolicies(oere(perPolicy), policies)).toThrow(RangeError);
  });

  it("is 30 and 10 kr. by law, on the days that a source shows it, and not known on others", () => {
    expect(poolFeeOn("2020-01-15")).toMatchObject({ floodOere: 3_000, windfallOere: 1_000, mostFloodOere: 5_000 });
    expect(["2018-04-15", "2022-01-02"].map(poolFeeOn)).toEqual([null, null]);
  });

  it("names a provision that the law has, with the same days and amounts", () => {
    const provision = provisions.find(({ id }) => id === poolFee.provision)!;
    expect(provision.witnessed.map(({ on }) => on)).toEqual([poolFee.seen.from, poolFee.seen.to]);
    expect(provision.says.da).toMatch(/30 kr\..*10 kr\..*50 kr\./);
  });
});
