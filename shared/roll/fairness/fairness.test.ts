import { describe, expect, it } from "vitest";
import type { Finding, UnitFact, Weighed } from "../../model/index.ts";
import { type CheckedMeasure, type CheckedUnits, said } from "../checked.ts";
import { fairness } from "./index.ts";

/** One unit as the checks see it: what the key read, what it pays, and what is known of it. */
interface Row {
  id: string;
  oere: number;
  read?: Record<string, number>;
  facts?: Partial<Record<UnitFact, number | null>>;
  givesLand?: boolean;
  lineOwner?: boolean;
  chance?: number | null;
  benefit?: number | null;
  exempt?: boolean;
  relieved?: boolean;
}

const column = (rows: readonly Row[], of: (row: Row) => number | null | undefined) =>
  Float64Array.from(rows, (row) => of(row) ?? Number.NaN);
const told = (one: boolean | undefined) => (one === undefined ? said.nothing : one ? said.yes : said.no);

function unitsOf(rows: readonly Row[]): CheckedUnits {
  return {
    ids: rows.map(({ id }) => id),
    oere: column(rows, ({ oere }) => oere),
    benefitPvOere: column(rows, ({ benefit = 1 }) => benefit),
    terrainM: column(rows, () => 1),
    yearlyChanceOfWater: column(rows, ({ chance = 0.01 }) => chance),
    noDamageValue: new Uint8Array(rows.length),
    givesLand: Uint8Array.from(rows, ({ givesLand }) => told(givesLand)),
    lineOwner: Uint8Array.from(rows, ({ lineOwner }) => told(lineOwner)),
  };
}

/** The key weighs each row by itself; those exempted take no part. */
function weighedOf(rows: readonly Row[]): Weighed {
  const weighed = rows.filter(({ exempt }) => exempt !== true);
  const names = [...new Set(weighed.flatMap(({ read = {} }) => Object.keys(read)))];
  return {
    oere: column(weighed, ({ oere }) => oere),
    relieved: Uint8Array.from(weighed, ({ relieved }) => (relieved === true ? 1 : 0)),
    read: () => names.map((name) => ({ name, values: column(weighed, ({ read = {} }) => read[name]) })),
    fact: (fact) =>
      column(weighed, ({ facts = {}, chance = 0.01 }) => (fact === "yearlyChanceOfWater" ? chance : facts[fact])),
    parcelsOf: (marked) => weighed.flatMap(({ id }, i) => (marked[i] === 1 ? [id] : [])),
  };
}

const found = (provision: string, outcome: Finding["outcome"]) => ({ provision, outcome }) as Finding;
const measureOf = (rows: readonly Row[], part: Partial<CheckedMeasure> = {}): CheckedMeasure =>
  ({
    ...{ id: "m", kind: "dike", ownersOere: 1_000, keyBasis: "other", findings: [], weighed: weighedOf(rows) },
    ...part,
  }) as unknown as CheckedMeasure;

function outcome(rule: string, rows: readonly Row[], part: Partial<CheckedMeasure> = {}) {
  const all = fairness([measureOf(rows, part)], unitsOf(rows));
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
    expect(outcome(rule, [like("a", 10), like("b", 0, { exempt: true })])[0]).toBe("pass");
  });

  it("names the parcels of those it finds, as the key put them together", () => {
    const weighed: Weighed = {
      ...weighedOf([like("p", 10), like("q", 14)]),
      parcelsOf: (m) => (m[1] === 1 ? ["q1", "q2"] : []),
    };
    expect(outcome(rule, [like("p", 10), like("q1", 6), like("q2", 8)], { weighed })).toEqual([
      "fail",
      "same-facts-other-amount",
      "q1",
      "q2",
    ]);
  });

  it("holds those whose fact is not known against each other, and zero against minus zero", () => {
    const unknown = (id: string, oere: number): Row => ({ id, oere, read: { dwellingM2: Number.NaN } });
    expect(outcome(rule, [unknown("a", 10), unknown("b", 30), like("c", 50)])).toEqual([
      "fail",
      "same-facts-other-amount",
      "b",
    ]);
    const zero = (id: string, oere: number, dwellingM2: number): Row => ({ id, oere, read: { dwellingM2 } });
    expect(outcome(rule, [zero("a", 10, 0), zero("b", 30, -0)])[0]).toBe("fail");
  });

  it("compares the relieved with nobody", () => {
    expect(outcome(rule, [like("a", 10), { ...like("b", 2), relieved: true }])[0]).toBe("pass");
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
    const owned = (id: string, oere: number, owner: "line-owner" | "private"): Row => ({
      ...{ id, oere },
      lineOwner: owner === "line-owner",
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
    const giver = (part: Partial<Row>): Row => ({ id: "a", oere: 10, givesLand: true, ...part });
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
