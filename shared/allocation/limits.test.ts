/** The order of definition 14 with the limits, reliefs, units and tables of keys. Expected amounts are worked out by hand. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Factor, KeyData, Relief, ShareLimits } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { type AllocateTerms, allocate } from "./allocate.ts";
import { findKey } from "./catalogue.ts";
import { unit } from "./testUnits.ts";
import type { UnitFacts } from "./unitFacts.ts";

const byValue: Factor[] = [{ fact: "propertyValueKroner" }];
const keyWith = (part: Partial<KeyData>, factors = byValue): KeyData => ({
  ...findKey("property-value", "1")!,
  layers: [{ id: "lag", weight: 1, factors }],
  ...part,
});
const limited = (limits: ShareLimits, factors?: Factor[]) => keyWith({ limits }, factors);
const worth = (...values: number[]) =>
  values.map((propertyValueKroner, i) => unit("abcdef"[i]!, { propertyValueKroner }));
function found(bill: number, key: KeyData, units: readonly UnitFacts[], terms: Partial<AllocateTerms> = {}) {
  const result = allocate(oere(bill), key, units, "/keys", { exemptions: [], ...terms });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  expect([...result.value.oere]).toEqual(result.value.shares.map((share) => share.oere));
  return result.value;
}
const oereOf = (...args: Parameters<typeof found>) => found(...args).shares.map((share) => share.oere);
function refusal(bill: number, key: KeyData, units: readonly UnitFacts[], terms: Partial<AllocateTerms> = {}) {
  const result = allocate(oere(bill), key, units, "/keys", { exemptions: [], ...terms });
  return result.ok ? [] : result.issues;
}
const relief = (parcelId: string, part: number, leftTo: Relief["leftTo"]): Relief => ({
  ...{ parcelId, part, leftTo },
  reason: "særlige forhold",
});

describe("a key's smallest and largest amount", () => {
  it("shares 100 on 1, 1 and 8 within 15 and 60 as 20, 20 and 60, and says who is held", () => {
    const key = limited({ minimumOere: oere(15), maximumOere: oere(60), leftTo: "others" });
    const { shares, left } = found(100, key, worth(1, 1, 8));
    expect(shares.map((share) => [share.oere, share.heldBy])).toEqual([
      [20, null],
      [20, null],
      [60, "maximum"],
    ]);
    expect(left).toEqual([]);
  });

  it("leaves what the maximum takes to the municipality, or to nobody, where the key says so", () => {
    // 10, 10, 80 by value; 80 is cut to 60 and 20 is left.
    for (const leftTo of ["municipality", "unpaid"] as const) {
      const { shares, left } = found(100, limited({ maximumOere: oere(60), leftTo }), worth(1, 1, 8));
      expect(shares.map((share) => share.oere)).toEqual([10, 10, 60]);
      expect(left).toEqual([{ to: leftTo, oere: 20 }]);
    }
  });

  it("refuses minima above the bill and maxima below it, with the amount between", () => {
    const units = worth(1, 1, 8);
    expect(refusal(100, limited({ minimumOere: oere(40), leftTo: "others" }), units)).toMatchObject([
      { code: "minimum-above-bill", facts: { sumOere: 120, billOere: 100, byOere: 20 } },
    ]);
    expect(refusal(100, limited({ maximumOere: oere(30), leftTo: "others" }), units)).toMatchObject([
      { code: "maximum-below-bill", facts: { sumOere: 90, billOere: 100, byOere: 10 } },
    ]);
  });

  it("asks for a bound that the source has and does not say", () => {
    expect(refusal(100, limited({ minimumOere: null, leftTo: "others" }), worth(1))).toMatchObject([
      { code: "key-weights-missing", facts: { layer: "limits", factor: "minimumOere" } },
    ]);
  });
});

describe("a cap at own benefit", () => {
  const gains = (...rows: [value: number, benefit: number | null][]) =>
    rows.map(([propertyValueKroner, benefitPvKroner], i) =>
      unit("abcdef"[i]!, { propertyValueKroner, benefitPvKroner }),
    );
  const cap = (leftTo: ShareLimits["leftTo"]) => limited({ ownBenefit: true, leftTo });

  // `area-share-capped-by-benefit` of the vectors: 100,000 on 500, 500, 2,000, 1,000 with gains of 60, 30, 20 and 40 thousand.
  it("gives 20, 20, 20 and 40 thousand kr. of 100 thousand", () => {
    const units = gains([500, 60_000], [500, 30_000], [2_000, 20_000], [1_000, 40_000]);
    expect(oereOf(10_000_000, cap("others"), units)).toEqual([2_000_000, 2_000_000, 2_000_000, 4_000_000]);
  });

  it("counts the upkeep that the share brings with it, and the part of this bill among all", () => {
    // Bill 100, upkeep 100: half of the gain of 1.20 kr. may go to the works. Of two equal bills, a quarter.
    const units = gains([1, 1.2], [1, 100]);
    expect(oereOf(100, cap("others"), units, { upkeepPvOere: 100 })).toEqual([50, 50]);
    expect(oereOf(200, cap("others"), units, { upkeepPvOere: 200 })).toEqual([60, 140]);
    expect(oereOf(200, cap("others"), units, { upkeepPvOere: 200, partOfBills: 0.5 })).toEqual([30, 170]);
  });

  it("is not met where all gains together are less than the bill: said, or left as the key says", () => {
    const units = gains([1, 0.3], [1, 0.4]);
    expect(refusal(100, cap("others"), units)).toMatchObject([{ code: "maximum-below-bill", facts: { byOere: 30 } }]);
    expect(found(100, cap("municipality"), units).left).toEqual([{ to: "municipality", oere: 30 }]);
  });

  it("names who gains nobody knows what", () => {
    expect(refusal(100, cap("others"), gains([1, null], [1, 5]))).toMatchObject([
      { path: "/parcels/a", code: "parcel-fact-missing", facts: { id: "a", fact: "benefitPvKroner" } },
    ]);
  });
});

describe("a relief", () => {
  const key = keyWith({});

  it("is taken over by the others by the key", () => {
    // 25, 25, 50; half of c's 50 goes: 75 on a and b.
    const { shares, left } = found(101, key, worth(1, 1, 2), { reliefs: [relief("c", 0.5, "others")] });
    // 101: c pays 51 or 50 of 50.5; by largest remainder a gets 25 or 26 …: c 51 − 26 = 25, and 76 on two.
    expect(shares.map((share) => share.oere)).toEqual([38, 38, 25]);
    expect(shares[2]!.relieved).toEqual({ oere: 26, reason: "særlige forhold" });
    expect(left).toEqual([]);
  });

  it("is left to the municipality, with the others as they were", () => {
    const { shares, left } = found(100, key, worth(1, 1, 2), { reliefs: [relief("c", 0.3, "municipality")] });
    expect(shares.map((share) => share.oere)).toEqual([25, 25, 35]);
    expect(left).toEqual([{ to: "municipality", oere: 15 }]);
  });

  it("comes after the limits, and keeps what they cut", () => {
    // 10, 10, 80, cut to 60: 20 left. Half of c's 60 goes to the others: 10 + 15 each.
    const capped = limited({ maximumOere: oere(60), leftTo: "unpaid" });
    const { shares, left } = found(100, capped, worth(1, 1, 8), { reliefs: [relief("c", 0.5, "others")] });
    expect(shares.map((share) => share.oere)).toEqual([25, 25, 30]);
    expect(left).toEqual([{ to: "unpaid", oere: 20 }]);
  });

  it("cannot be taken over by others where there are none", () => {
    expect(refusal(100, key, worth(1), { reliefs: [relief("a", 0.5, "others")] })).toMatchObject([
      { code: "no-parcel-gains" },
    ]);
  });

  it("is passed over where its parcel takes no part in the bill", () => {
    expect(oereOf(100, limited({ leftTo: "others" }), worth(1, 1), { reliefs: [relief("z", 1, "others")] })).toEqual([
      50, 50,
    ]);
  });

  it("that nobody is left to take over is refused, with the key and how many there are", () => {
    expect(
      refusal(100, limited({ leftTo: "others" }), worth(1, 1), {
        reliefs: [relief("a", 0.5, "others"), relief("b", 0.5, "others")],
      }),
    ).toMatchObject([{ code: "no-parcel-gains", path: "/keys", facts: { layer: "relief", units: 2 } }]);
  });

  it("that the others cannot take over within their largest amount is refused, with what they lack", () => {
    // 60 each of 120; a is let off 30, and b would pay 90 of at most 70.
    expect(
      refusal(120, limited({ maximumOere: oere(70), leftTo: "others" }), worth(1, 1), {
        reliefs: [relief("a", 0.5, "others")],
      }),
    ).toMatchObject([{ code: "maximum-below-bill", facts: { billOere: 90, sumOere: 70, byOere: 20 } }]);
  });

  it("places every øre, whatever the limits and reliefs", () => {
    const parts = fc.record({
      value: fc.nat({ max: 50 }),
      part: fc.constantFrom(0, 0.25, 0.5, 1),
      leftTo: fc.constantFrom("others", "municipality", "unpaid" as const),
      relieved: fc.boolean(),
    });
    let [met, drawn] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: 1, maxLength: 6 }),
        fc.nat({ max: 1_000 }),
        fc.nat({ max: 400 }),
        fc.constantFrom("others", "municipality", "unpaid" as const),
        (rows, bill, most, leftTo) => {
          drawn++;
          const units = worth(...rows.map(({ value }) => value));
          const reliefs = rows.flatMap(({ part, leftTo: to, relieved }, i) =>
            relieved ? [relief("abcdef"[i]!, part, to)] : [],
          );
          const capped = limited({ maximumOere: oere(most), leftTo: leftTo });
          const result = allocate(oere(bill), capped, units, "/keys", { exemptions: [], reliefs });
          if (!result.ok) return;
          met++;
          const { shares, left } = result.value;
          const placed =
            shares.reduce((sum, share) => sum + share.oere, 0) + left.reduce((sum, one) => sum + one.oere, 0);
          expect(placed).toBe(bill);
          for (const share of shares) {
            expect(share.oere).toBeGreaterThanOrEqual(0);
            expect(share.oere).toBeLessThanOrEqual(most);
          }
        },
      ),
      { numRuns: 10_000 },
    );
    expect(met).toBeGreaterThan(drawn / 10);
  });
});

describe("a key that weighs properties or homes", () => {
  it("asks a property once, and gives its amount to its parcels by area", () => {
    // Two properties, 50 each; the first has 300 and 200 m²: 30 and 20.
    const key = keyWith({ unit: "property" }, [{ fact: "one" }]);
    const units = [
      unit("a", {}, { property: "1", areaM2: 300 }),
      unit("b", {}, { property: "2", areaM2: 10 }),
      unit("c", {}, { property: "1", areaM2: 200 }),
    ];
    expect(oereOf(100, key, units)).toEqual([30, 50, 20]);
  });

  it("adds values, takes the highest chance and the lowest ground of a property's parcels", () => {
    const key = keyWith({ unit: "property" }, [
      { fact: "propertyValueKroner" },
      { fact: "yearlyChanceOfWater" },
      {
        steps: "terrainM",
        rows: [
          { below: 1, weight: 2 },
          { below: null, weight: 1 },
        ],
      },
    ]);
    const facts = (propertyValueKroner: number, yearlyChanceOfWater: number, terrainM: number) => ({
      ...{ propertyValueKroner, yearlyChanceOfWater, terrainM },
    });
    // 1: (1 + 2) × 0.5 × 2 = 3; 2: 2 × 0.5 × 1 = 1.
    const units = [
      unit("a", facts(1, 0.5, 3), { property: "1" }),
      unit("b", facts(2, 0.1, 0.5), { property: "1" }),
      unit("c", facts(2, 0.5, 1), { property: "2" }),
    ];
    expect(oereOf(400, key, units)).toEqual([150, 150, 100]);
  });

  it("names the parcels whose property is not known", () => {
    const key = keyWith({ unit: "property" }, [{ fact: "one" }]);
    expect(refusal(100, key, [unit("a"), unit("b", {}, { property: "1" })])).toMatchObject([
      { path: "/parcels/a", code: "property-not-known", facts: { id: "a" } },
    ]);
  });

  it("refuses two reliefs that meet in one property", () => {
    const key = keyWith({ unit: "property" }, [{ fact: "one" }]);
    const units = [unit("a", {}, { property: "1" }), unit("b", {}, { property: "1" })];
    const reliefs = [relief("a", 0.5, "unpaid"), relief("b", 0.5, "unpaid")];
    expect(refusal(100, key, units, { reliefs })).toMatchObject([
      { code: "relief-twice", facts: { id: "b", other: "a" } },
    ]);
  });

  it("asks each home for the smallest amount, and nothing of a parcel without one", () => {
    const key = (minimum: number) =>
      keyWith({ unit: "home", limits: { minimumOere: oere(minimum), leftTo: "others" } }, [
        { fact: "landValueKroner" },
      ]);
    // Weighed by land, 10 a home: 30 is held for the three homes, and the rest goes to the one.
    const units = [
      unit("a", { homes: 3, landValueKroner: 0.1 }),
      unit("b", { homes: 1, landValueKroner: 0.9 }),
      unit("c", { homes: 0, landValueKroner: 0 }),
    ];
    expect(oereOf(100, key(10), units)).toEqual([30, 70, 0]);
    expect(refusal(100, key(30), units)).toMatchObject([
      { code: "minimum-above-bill", facts: { sumOere: 120, billOere: 100 } },
    ]);
  });

  it("counts homes, with the bounds of each home", () => {
    const key = keyWith({ unit: "home", limits: { maximumOere: oere(25), leftTo: "unpaid" } }, [{ fact: "one" }]);
    const { shares, left } = found(120, key, [
      unit("a", { homes: 3 }),
      unit("b", { homes: 1 }),
      unit("c", { homes: 0 }),
    ]);
    // 90 and 30; at most 75 and 25.
    expect(shares.map((share) => share.oere)).toEqual([75, 25, 0]);
    expect(left).toEqual([{ to: "unpaid", oere: 20 }]);
  });
});

describe("tables and steps", () => {
  const table = (rows: [string, number | null][]): Factor => ({
    table: "zone",
    rows: rows.map(([of, weight]) => ({ of, weight })),
  });
  const inZone = (id: string, zone?: string) => unit(id, {}, { classes: zone === undefined ? {} : { zone } });

  it("weigh by class", () => {
    const key = keyWith({}, [
      table([
        ["near", 2],
        ["far", 1],
      ]),
    ]);
    expect(oereOf(90, key, [inZone("a", "near"), inZone("b", "far")])).toEqual([60, 30]);
  });

  it("weigh BBR codes by their longest beginning", () => {
    const uses: Factor = {
      table: "use",
      rows: [
        { of: "1", weight: 1 },
        { of: "12", weight: 2 },
        { of: "120", weight: 5 },
      ],
    };
    const using = (id: string, use: string) => unit(id, {}, { classes: { use } });
    const units = [using("a", "110"), using("b", "121"), using("c", "120")];
    expect(oereOf(80, keyWith({}, [uses]), units)).toEqual([10, 20, 50]);
  });

  it("take the beginning of a code only of codes of digits", () => {
    const uses: Factor = {
      table: "use",
      rows: [["a1", 1] as const, ["12", 2] as const].map(([of, weight]) => ({ of, weight })),
    };
    const using = (id: string, use: string) => unit(id, {}, { classes: { use } });
    for (const code of ["a12", "12a"])
      expect(refusal(90, keyWith({}, [uses]), [using("a", code)])).toMatchObject([{ code: "class-without-weight" }]);
    expect(oereOf(90, keyWith({}, [uses]), [using("a", "120"), using("b", "a1")])).toEqual([60, 30]);
  });

  it("name the parcels without a class, and those whose class has no row; neither is 0", () => {
    const key = keyWith({}, [table([["near", 2]])]);
    expect(refusal(90, key, [inZone("a", "near"), inZone("b"), inZone("c", "far")])).toMatchObject([
      { path: "/parcels/b", code: "class-missing", facts: { id: "b", table: "zone" } },
      { code: "class-without-weight", facts: { id: "c", found: "far" } },
    ]);
  });

  it("ask for the part of a layer that is not typed, before anything of a parcel", () => {
    const layers = (weight: number | null, factors: Factor[]): Partial<KeyData> => ({
      layers: [
        { id: "l", weight, factors: [{ fact: "one" }] },
        { id: "m", weight: 1, factors },
      ],
    });
    expect(refusal(90, keyWith(layers(null, [{ fact: "coastM" }])), [unit("a")])).toMatchObject([
      { code: "key-weights-missing", facts: { layer: "l", factor: "weight" } },
    ]);
    const asked = keyWith({
      layers: [
        { id: "l", weight: 1, factors: [{ fact: "coastM" }] },
        { id: "m", weight: 1, factors: [table([["near", null]])] },
      ],
    });
    // What a parcel lacks as well is not told until the key is whole.
    expect(refusal(90, asked, [inZone("a", "near")]).map(({ code }) => code)).toEqual(["key-weights-missing"]);
  });

  it("ask for weights that the source does not give", () => {
    expect(refusal(90, keyWith({}, [table([["near", null]])]), [inZone("a", "near")])).toMatchObject([
      { code: "key-weights-missing", facts: { factor: "zone" } },
    ]);
  });

  it("step at the bound: what is at it is not below it", () => {
    const steps: Factor = {
      steps: "terrainM",
      rows: [
        { below: 1.5, weight: 3 },
        { below: 2.2, weight: 1 },
        { below: null, weight: 0 },
      ],
    };
    const units = [1.49, 1.5, 2.2].map((terrainM, i) => unit("abc"[i]!, { terrainM }));
    expect(oereOf(400, keyWith({}, [steps]), units)).toEqual([300, 100, 0]);
  });

  it("hold a fact between what is typed", () => {
    const held: Factor = { fact: "dwellingM2", atLeast: 50, atMost: 200 };
    const units = [20, 100, 900].map((dwellingM2, i) => unit("abc"[i]!, { dwellingM2 }));
    expect(oereOf(350, keyWith({}, [held]), units)).toEqual([50, 100, 200]);
  });

  it("add a further product to a layer's points", () => {
    // Deichverband: 0.14 % of the value and 3.00: 26.69 of 16,923.
    const key = keyWith({
      layers: [{ id: "l", weight: 1, factors: [{ constant: 0.0014 }, ...byValue], plus: [[{ constant: 3 }]] }],
    });
    expect(found(2_669, key, worth(16_923)).shares[0]).toMatchObject({ oere: 2_669, points: 26_692_200n });
  });
});

describe("the table of factors", () => {
  it("multiplies out to the points, and the points to the amount", () => {
    const zone: Factor = { table: "zone", rows: [{ of: "1", weight: 0.5 }] };
    const key = keyWith({}, [zone, ...byValue]);
    const units = worth(3, 5).map((one) => ({ ...one, classes: { zone: "1" } }));
    const { layersOf, shares } = found(800, key, units);
    const [layer] = layersOf("b");
    expect(layer).toEqual({
      ...{ layer: "lag", part: 1, sharing: null, points: "2500000", pointsTotal: "4000000" },
      terms: [
        [
          { kind: "table", name: "zone", read: "1", value: 0.5 },
          { kind: "fact", name: "propertyValueKroner", read: 5, value: 5 },
        ],
      ],
    });
    expect(shares[1]!.oere).toBe((800 * 2.5) / 4);
    expect(layersOf("nobody")).toEqual([]);
  });
});
