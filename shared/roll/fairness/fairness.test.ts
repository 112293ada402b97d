import { describe, expect, it } from "vitest";
import type { FactorRead, Finding, UnitFact, UnitResult } from "../../model/index.ts";
import type { MeasureLine, UnitLine } from "../lines.ts";
import { fairness } from "./index.ts";

/** One unit as the checks see it: what the key read, what it pays, and what is known of it. */
interface Row {
  id: string;
  oere: number;
  read?: Record<string, number>;
  facts?: Partial<Record<UnitFact, number | null>>;
  parcel?: Partial<UnitLine["parcel"]>;
  chance?: number | null;
  benefit?: number | null;
  exempt?: string;
}

const lineOf = ({ id, facts, parcel, chance = 0.01 }: Row) =>
  ({
    parcel: { id, ...parcel },
    yearlyChanceOfWater: chance,
    facts: { yearlyChanceOfWater: chance, propertyValueKroner: null, avoidedDamageKroner: null, ...facts },
  }) as UnitLine;
const unitOf = ({ id, oere, read = {}, benefit = 1 }: Row) => {
  const terms: FactorRead[][] = [
    Object.entries(read).map(([name, value]) => ({ kind: "fact", name, read: value, value })),
  ];
  return {
    id,
    oere,
    benefitPvOere: benefit,
    measures: [{ measure: "m", oere, layers: [{ terms }] }],
  } as unknown as UnitResult;
};
const found = (provision: string, outcome: Finding["outcome"]) => ({ provision, outcome }) as Finding;
const measureOf = (rows: readonly Row[], part: Partial<MeasureLine> = {}): MeasureLine =>
  ({
    ...{ id: "m", kind: "dike", ownersOere: 1_000, keyBasis: "other", findings: [] },
    key: { unit: "parcel", layers: [{}] },
    shares: rows.map(({ id, exempt = null }) => ({ id, exempt, relieved: null })),
    ...part,
  }) as unknown as MeasureLine;
function outcome(rule: string, rows: readonly Row[], part: Partial<MeasureLine> = {}) {
  const all = fairness([measureOf(rows, part)], rows.map(lineOf), rows.map(unitOf));
  const one = all.find((check) => check.rule === rule)!;
  return [one.outcome, one.because.code, ...(one.units ?? [])];
}
const two: Row[] = [
  { id: "a", oere: 10 },
  { id: "b", oere: 10 },
];

describe("same facts, same amount", () => {
  const rule = "same-facts-same-amount";
  const like = (id: string, oere: number, rest: Partial<Row> = {}): Row => ({
    id,
    oere,
    read: { dwellingM2: 100 },
    ...rest,
  });

  it("passes with one øre between them and fails with two, naming who", () => {
    expect(outcome(rule, [like("a", 10), like("b", 11)])).toEqual(["pass", "same-facts-same-amount"]);
    expect(outcome(rule, [like("a", 10), like("b", 12), like("c", 10)])).toEqual([
      "fail",
      "same-facts-other-amount",
      "b",
    ]);
  });

  it("does not compare those of whom the key read something else, nor those the council has exempted", () => {
    expect(outcome(rule, [like("a", 10), { ...like("b", 20), read: { dwellingM2: 200 } }])[0]).toBe("pass");
    expect(outcome(rule, [like("a", 10), like("b", 0, { exempt: "eget dige" })])[0]).toBe("pass");
  });

  it("takes the parcels of a property together where the key weighs properties", () => {
    const rows = [
      like("a", 4, { parcel: { sfe: "1" } }),
      like("b", 6, { parcel: { sfe: "1" } }),
      like("c", 10, { parcel: { sfe: "2" } }),
    ];
    expect(outcome(rule, rows, { key: { unit: "property", layers: [{}] } as MeasureLine["key"] })[0]).toBe("pass");
    expect(outcome(rule, rows)[0]).toBe("fail");
  });

  it("cannot tell where the key also looks at the place or the own benefit", () => {
    const key = { unit: "parcel", layers: [{ sharing: { by: "stream" } }] } as unknown as MeasureLine["key"];
    expect(outcome(rule, [like("a", 1), like("b", 9)], { key })).toEqual(["cannot-tell", "amount-by-place"]);
  });
});

describe("more never pays less", () => {
  const rule = "more-never-pays-less";
  const worth = (id: string, oere: number, propertyValueKroner: number, more: Partial<Row> = {}): Row => ({
    ...{ id, oere, facts: { propertyValueKroner } },
    ...more,
  });

  it("fails where a higher value pays less, all else equal, beyond one øre", () => {
    expect(outcome(rule, [worth("a", 10, 1), worth("b", 9, 2)])[0]).toBe("pass");
    expect(outcome(rule, [worth("a", 10, 1), worth("b", 8, 2)])).toEqual(["fail", "more-pays-less", "b"]);
  });

  it("fails where a higher chance pays less", () => {
    expect(outcome(rule, [worth("a", 10, 1, { chance: 0.01 }), worth("b", 5, 1, { chance: 0.02 })])[0]).toBe("fail");
  });

  it("does not compare those who differ in more than one thing, and then cannot tell", () => {
    const rows = [worth("a", 10, 1, { chance: 0.02 }), worth("b", 5, 2, { chance: 0.01 })];
    expect(outcome(rule, rows)).toEqual(["cannot-tell", "nobody-differs-in-one"]);
  });

  it("looks past equals: the third is held against the first", () => {
    expect(outcome(rule, [worth("a", 10, 1), worth("b", 3, 1), worth("c", 5, 2)])).toEqual([
      "fail",
      "more-pays-less",
      "c",
    ]);
  });
});

describe("what boards have said", () => {
  it("fails a key without value or coast on an erosion coast, with its decision, and no other", () => {
    const erosion = [found("r-no-flat-unit", "no")];
    const rule = "value-or-coast-on-erosion";
    for (const keyBasis of ["flat-unit", "distance-to-coast", "terrain-level", "other"])
      expect(outcome(rule, two, { findings: erosion, keyBasis })).toEqual(["fail", "neither-value-nor-coast"]);
    for (const keyBasis of ["property-value", "coast-length"])
      expect(outcome(rule, two, { findings: erosion, keyBasis })).toEqual(["pass", "value-or-coast-used"]);
    expect(outcome(rule, two, { keyBasis: "flat-unit" })).toEqual(["pass", "no-erosion"]);
  });

  it.each([
    ["separable-works", "r-sep", "separable-not-charged-apart", "separable-not-told"],
    ["erosion-range", "r-erosion-range", "erosion-range-rejected", "erosion-range-not-told"],
  ])("reads %s off the law's finding: yes fails, unknown cannot tell", (rule, provision, yes, unknown) => {
    expect(outcome(rule, two, { findings: [found(provision, "yes")] })).toEqual(["fail", yes]);
    expect(outcome(rule, two, { findings: [found(provision, "unknown")] })).toEqual(["cannot-tell", unknown]);
    expect(outcome(rule, two, { findings: [found(provision, "no")] })[0]).toBe("pass");
  });

  it("carries a duty for all only where all who pay have a risk", () => {
    const findings = [found("r-uniform", "unknown")];
    const rule = "duty-for-all";
    expect(outcome(rule, two, { findings })).toEqual(["pass", "all-have-a-risk"]);
    expect(outcome(rule, [two[0]!, { ...two[1]!, chance: 0 }], { findings })).toEqual([
      "cannot-tell",
      "some-pay-without-risk",
      "b",
    ]);
    expect(outcome(rule, [two[0]!, { ...two[1]!, chance: null }], { findings })).toEqual([
      "cannot-tell",
      "risk-not-known",
      "b",
    ]);
  });

  it("warns where line owners pay most, and cannot tell where owners are not known", () => {
    const rule = "line-owners-not-most";
    const owned = (id: string, oere: number, ownerKind: "line-owner" | "private"): Row => ({
      id,
      oere,
      parcel: { ownerKind },
    });
    expect(outcome(rule, two)[0]).toBe("cannot-tell");
    expect(outcome(rule, [owned("a", 11, "line-owner"), owned("b", 10, "private")])).toEqual([
      "fail",
      "line-owners-pay-the-most",
      "a",
    ]);
    expect(outcome(rule, [owned("a", 10, "line-owner"), owned("b", 10, "private")])[0]).toBe("pass");
  });
});

describe("land and recreation", () => {
  it("fails where somebody who gives land and gains nothing pays", () => {
    const rule = "land-givers-pay-nothing";
    const giver = (part: Partial<Row>): Row => ({ id: "a", oere: 10, parcel: { givesLand: true }, ...part });
    expect(outcome(rule, [giver({ benefit: 0 })])).toEqual(["fail", "land-givers-pay", "a"]);
    expect(outcome(rule, [giver({ benefit: null })])).toEqual(["cannot-tell", "land-givers-gain-not-known", "a"]);
    expect(outcome(rule, [giver({ benefit: 5 })])[0]).toBe("pass");
    expect(outcome(rule, [giver({ benefit: 0, oere: 0 })])[0]).toBe("pass");
    expect(outcome(rule, two)).toEqual(["cannot-tell", "land-givers-not-told"]);
  });

  it("fails where owners pay for recreation, and cannot tell where works have some of it", () => {
    const rule = "recreation-not-charged";
    expect(outcome(rule, two, { kind: "recreation" })).toEqual(["fail", "recreation-is-charged"]);
    expect(outcome(rule, two, { findings: [found("rekreation", "yes")] })).toEqual([
      "cannot-tell",
      "recreation-in-works",
    ]);
    expect(outcome(rule, two, { findings: [found("rekreation", "unknown")] })[0]).toBe("cannot-tell");
    expect(outcome(rule, two, { findings: [found("rekreation", "no")] })[0]).toBe("pass");
  });
});
