import { describe, expect, it } from "vitest";
import { contributionIssues, costIssues } from "./checkMoney.ts";
import type { CaseFile, Contribution, Cost, Measure } from "./model/index.ts";
import { oere } from "./money/index.ts";

const costing = (cost: Partial<Cost>, facts: Measure["facts"] = {}) =>
  costIssues({
    measures: [
      {
        id: "dige",
        facts,
        cost: { worksOere: oere(100), vat: "excluded", upkeepPerYearOere: oere(0), ...cost },
      } as Measure,
    ],
  });
const part = (field: string, foundOere: number, mostOere: number) => [
  {
    path: `/measures/0/cost/${field}`,
    code: "cost-part-exceeds-cost",
    facts: { measure: "dige", part: field, foundOere, mostOere },
  },
];

describe("what a measure costs", () => {
  it("holds a part of the cost that is all of it, and none that is more", () => {
    expect(costing({ landOere: oere(20), recreationOere: oere(120) })).toEqual([]);
    expect(costing({ landOere: oere(20), recreationOere: oere(121) })).toEqual(part("recreationOere", 121, 120));
    expect(costing({ landOere: oere(20), vatFreeOere: oere(121) })).toEqual(part("vatFreeOere", 121, 120));
  });

  it("holds recreation to what bears VAT where a rate is typed, since its VAT comes off with it", () => {
    const cost = { vatFreeOere: oere(40), vatRate: 0.25 };
    expect(costing({ ...cost, recreationOere: oere(60) })).toEqual([]);
    expect(costing({ ...cost, recreationOere: oere(61) })).toEqual(part("recreationOere", 61, 60));
  });

  it("refuses a rate where VAT is said not to apply", () => {
    expect(costing({ vat: "not-applicable", vatRate: 0.25 })).toEqual([
      { path: "/measures/0/cost/vatRate", code: "vat-rate-without-vat", facts: { measure: "dige" } },
    ]);
  });

  it("refuses an amount for recreation beside the answer that there is none, and takes it beside any other", () => {
    const recreationOere = oere(1);
    expect(costing({ recreationOere }, { recreation: false })).toMatchObject([{ code: "recreation-contradicts" }]);
    expect(costing({ recreationOere }, { recreation: true })).toEqual([]);
    expect(costing({ recreationOere })).toEqual([]);
  });
});

describe("a contribution", () => {
  const giving = (more: Partial<Contribution>) =>
    contributionIssues({
      financing: { contributions: [{ id: "a", who: "state", title: "A", measure: "dige", ...more }] },
    } as CaseFile);
  const path = "/financing/contributions/0";

  it("is an amount or a share: not neither, and not both", () => {
    expect(giving({ oere: oere(0) })).toEqual([]);
    expect(giving({ share: 0 })).toEqual([]);
    const code = "contribution-amount-or-share";
    expect(giving({})).toEqual([{ path, code, facts: { contribution: "a", both: false } }]);
    expect(giving({ oere: oere(1), share: 0.1 })).toEqual([{ path, code, facts: { contribution: "a", both: true } }]);
  });

  it("is of the coast pool, a west-coast agreement or an owning state only where the state gives", () => {
    expect(giving({ share: 0.4, as: "coast-pool" })).toEqual([]);
    expect(giving({ share: 0.4, as: "coast-pool", who: "foundation" })).toEqual([
      {
        path: `${path}/as`,
        code: "contribution-as-of-state",
        facts: { contribution: "a", as: "coast-pool", who: "foundation" },
      },
    ]);
  });
});
