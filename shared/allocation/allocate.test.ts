import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Factor, KeyData } from "../model/index.ts";
import { oere, sumOere } from "../money/index.ts";
import { allocate } from "./allocate.ts";
import { findKey } from "./catalogue.ts";
import { unit } from "./testUnits.ts";
import type { UnitFacts } from "./unitFacts.ts";

const key = (id: string): KeyData => findKey(id, "1")!;
const twoLayers: KeyData = {
  ...key("equal"),
  id: "half-equal-half-value",
  layers: [
    { id: "lige", weight: 1, factors: [{ fact: "one" }] },
    { id: "vaerdi", weight: 1, factors: [{ fact: "propertyValueKroner" }] },
  ],
};

function oereOf(bill: number, chosen: KeyData, units: UnitFacts[], exempt: string[] = []): Record<string, number> {
  const result = allocate(oere(bill), chosen, units, "/keys", {
    exemptions: exempt.map((parcelId) => ({ parcelId, reason: "eget dige" })),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect([...result.value.oere]).toEqual(result.value.shares.map((share) => share.oere));
  expect(result.value.ids).toEqual(units.map(({ id }) => id));
  for (const { id, exempt: why } of result.value.shares) expect(why).toBe(exempt.includes(id) ? "eget dige" : null);
  return Object.fromEntries(result.value.shares.map((share) => [share.id, share.oere]));
}
function refusal(bill: number, chosen: KeyData, units: UnitFacts[]) {
  const result = allocate(oere(bill), chosen, units, "/keys/0", { exemptions: [] });
  return result.ok ? [] : result.issues;
}

describe("sharing a measure's bill by a key", () => {
  it("gives everyone the same by the equal key", () => {
    const units = Array.from({ length: 1_000 }, (_, i) => unit(`u${i}`));
    const shares = Object.values(oereOf(3_000_000_000, key("equal"), units));
    expect(new Set(shares)).toEqual(new Set([3_000_000]));
  });

  it("shares by property value: 1, 2 and 3 mio kr. of 600 øre pay 100, 200 and 300", () => {
    const units = [1, 2, 3].map((mio) => unit(`u${mio}`, { propertyValueKroner: mio * 1_000_000 }));
    expect(oereOf(600, key("property-value"), units)).toEqual({ u1: 100, u2: 200, u3: 300 });
  });

  it("multiplies chance and value: 1/20 × 1 mio equals 1/100 × 5 mio", () => {
    const units = [
      unit("a", { yearlyChanceOfWater: 0.05, propertyValueKroner: 1_000_000 }),
      unit("b", { yearlyChanceOfWater: 0.01, propertyValueKroner: 5_000_000 }),
    ];
    expect(oereOf(1_000, key("risk-and-value"), units)).toEqual({ a: 500, b: 500 });
  });

  it("lets a dry unit pay nothing under risk and value, even where its value is not known", () => {
    const units = [
      unit("wet", { yearlyChanceOfWater: 0.02, propertyValueKroner: 1 }),
      unit("dry", { yearlyChanceOfWater: 0 }),
    ];
    expect(oereOf(77, key("risk-and-value"), units)).toEqual({ wet: 77, dry: 0 });
  });

  it("shares each layer's part of the bill by that layer's points", () => {
    // 800 øre: 400 equally (200 each) and 400 by value 1 : 3 (100 and 300).
    const units = [unit("a", { propertyValueKroner: 1 }), unit("b", { propertyValueKroner: 3 })];
    expect(oereOf(800, twoLayers, units)).toEqual({ a: 300, b: 500 });
  });

  it("keeps an exempt unit at zero, with its reason, and shares its part among the others", () => {
    const units = ["a", "b", "c"].map((id) => unit(id));
    expect(oereOf(100, key("equal"), units, ["b"])).toEqual({ a: 50, b: 0, c: 50 });
  });

  it("asks for no fact of one that another factor already gives nothing, whichever comes first", () => {
    const backwards: KeyData = {
      ...key("equal"),
      layers: [{ id: "l", weight: 1, factors: [{ fact: "propertyValueKroner" }, { fact: "yearlyChanceOfWater" }] }],
    };
    const units = [
      unit("dry", { yearlyChanceOfWater: 0 }),
      unit("wet", { yearlyChanceOfWater: 0.02, propertyValueKroner: 1 }),
    ];
    expect(oereOf(77, backwards, units)).toEqual({ dry: 0, wet: 77 });
  });

  it("names the fact that is missing, and not those that are known", () => {
    const issues = refusal(100, key("risk-and-value"), [unit("a", { propertyValueKroner: 1 })]);
    expect(issues).toEqual([
      {
        path: "/parcels/a",
        code: "parcel-fact-missing",
        facts: { id: "a", fact: "yearlyChanceOfWater", key: "risk-and-value" },
      },
    ]);
  });

  it("names every unit whose value is missing instead of taking it for zero", () => {
    const issues = refusal(100, key("property-value"), [unit("a", { propertyValueKroner: 1 }), unit("b"), unit("c")]);
    expect(issues.map(({ code, facts }) => [code, facts.id])).toEqual([
      ["value-missing", "b"],
      ["value-missing", "c"],
    ]);
  });

  it("refuses a key that gives nobody points", () => {
    const issues = refusal(100, key("risk-and-value"), [unit("a", { yearlyChanceOfWater: 0, propertyValueKroner: 1 })]);
    expect(issues).toMatchObject([
      { code: "no-parcel-gains", path: "/keys/0", facts: { layer: "risiko-gange-vaerdi", units: 1 } },
    ]);
  });

  it("tells how many there are and how many of them are exempt where nobody is left with points", () => {
    const units = ["a", "b", "c"].map((id) => unit(id, { yearlyChanceOfWater: 0, propertyValueKroner: 1 }));
    const exemptions = [{ parcelId: "b", reason: "eget dige" }];
    const found = allocate(oere(100), key("risk-and-value"), units, "/keys", { exemptions });
    expect(!found.ok && found.issues).toMatchObject([{ code: "no-parcel-gains", facts: { units: 3, exempt: 1 } }]);
    const other = allocate(oere(100), key("property-value"), [unit("a"), ...units], "/keys", { exemptions });
    expect(!other.ok && other.issues[0].facts).toEqual({
      id: "a",
      fact: "propertyValueKroner",
      key: "property-value",
    });
  });

  it("has the table of factors of a parcel that takes part, with what was read and not known, and none of one that does not", () => {
    const steps: Factor = {
      steps: "terrainM",
      rows: [
        { below: 1.5, weight: 3 },
        { below: null, weight: 1 },
      ],
    };
    const chosen: KeyData = {
      ...key("equal"),
      layers: [
        { id: "kote", weight: 3, factors: [steps, { constant: 2 }] },
        { id: "kyst", weight: 1, factors: [{ constant: 0 }, { fact: "coastM" }], plus: [[{ fact: "one" }]] },
      ],
    };
    const units = [unit("a", { terrainM: 1.2 }), unit("b", { terrainM: 2 }), unit("c", { terrainM: 2 })];
    const found = allocate(oere(100), chosen, units, "/keys", { exemptions: [{ parcelId: "b", reason: "eget dige" }] });
    if (!found.ok) throw new Error(JSON.stringify(found.issues));
    expect(found.value.layersOf("a")).toEqual([
      {
        ...{ layer: "kote", part: 0.75, sharing: null, points: "6000000", pointsTotal: "8000000" },
        terms: [
          [
            { kind: "steps", name: "terrainM", read: 1.2, value: 3 },
            { kind: "constant", name: "constant", read: 2, value: 2 },
          ],
        ],
      },
      {
        ...{ layer: "kyst", part: 0.25, sharing: null, points: "1000000", pointsTotal: "2000000" },
        terms: [
          [
            { kind: "constant", name: "constant", read: 0, value: 0 },
            { kind: "fact", name: "coastM", read: null, value: null },
          ],
          [{ kind: "fact", name: "one", read: 1, value: 1 }],
        ],
      },
    ]);
    expect([found.value.layersOf("b"), found.value.layersOf("z")]).toEqual([[], []]);
  });

  it("shares nothing, and asks for nothing, when nothing is left to the owners", () => {
    expect(oereOf(0, key("property-value"), [unit("a"), unit("b")])).toEqual({ a: 0, b: 0 });
  });

  const towns = fc.array(
    fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), value: fc.integer({ min: 0, max: 100_000_000 }) }),
    { minLength: 1, maxLength: 50 },
  );
  const unitsOf = (town: { chance: number; value: number }[]) =>
    town.map(({ chance, value }, i) => unit(`u${i}`, { yearlyChanceOfWater: chance, propertyValueKroner: value }));
  const someoneGains = (town: { chance: number; value: number }[]) =>
    town.some(({ chance, value }) => chance * value * 1_000_000 >= 1);

  it("places the whole bill, moves nothing when shuffled, and asks nobody without points", () => {
    const shuffled = towns.filter(someoneGains).chain((town) => {
      const units = unitsOf(town);
      return fc.tuple(
        fc.constant(units),
        fc.shuffledSubarray(units, { minLength: units.length }),
        fc.nat({ max: 10_000_000_000 }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([units, other, bill]) => {
        const shares = oereOf(bill, key("risk-and-value"), units);
        expect(sumOere(Object.values(shares).map(oere))).toBe(bill);
        expect(oereOf(bill, key("risk-and-value"), other)).toEqual(shares);
        for (const { id, facts } of units) {
          if (facts.yearlyChanceOfWater === 0 || facts.propertyValueKroner === 0) expect(shares[id]).toBe(0);
        }
      }),
    );
  });

  it("never asks less, beyond one øre, of a unit with more points", () => {
    fc.assert(
      fc.property(towns.filter(someoneGains), fc.nat({ max: 1_000_000_000 }), (town, bill) => {
        const result = allocate(oere(bill), key("risk-and-value"), unitsOf(town), "", { exemptions: [] });
        if (!result.ok) throw new Error("refused");
        const sorted = [...result.value.shares].sort((a, b) => (a.points < b.points ? -1 : 1));
        sorted.slice(1).forEach((share, i) => expect(share.oere).toBeGreaterThanOrEqual(sorted[i]!.oere - 1));
      }),
    );
  });
});

it("refuses more than three million parcels before any is weighed", () => {
  const found = refusal(100, key("equal"), new Array<UnitFacts>(3_000_001).fill(unit("a")));
  expect(found).toMatchObject([
    { path: "/parcels", code: "out-of-range", facts: { found: 3_000_001, most: 3_000_000 } },
  ]);
});
