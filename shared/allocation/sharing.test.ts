/** Crest heights, streams, two pots: worked numbers of `domain/definitions.md` 18 and 20 and published ones. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CrestSharing, Factor, KeyData, Layer, StreamSharing } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { allocate } from "./allocate.ts";
import { findKey } from "./catalogue.ts";
import { unit } from "./testUnits.ts";
import type { UnitFacts } from "./unitFacts.ts";

const one: Factor[] = [{ fact: "one" }];
const keyOf = (...layers: Partial<Layer>[]): KeyData => ({
  ...findKey("equal", "1")!,
  layers: layers.map((layer, i) => ({ id: String(i), weight: 1, factors: one, ...layer })),
});
function oereOf(bill: number, key: KeyData, units: readonly UnitFacts[]): number[] {
  const found = allocate(oere(bill), key, units, "/keys", { exemptions: [] });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value.shares.map((share) => share.oere);
}
const refusal = (key: KeyData, units: readonly UnitFacts[]) => {
  const found = allocate(oere(100), key, units, "/keys", { exemptions: [] });
  return found.ok ? [] : found.issues;
};

describe("sharing a dike by the height that each needs", () => {
  const crest = (cost: readonly (readonly [number, number])[], designLevelM: number | null = 2): CrestSharing => ({
    ...{ by: "crest", designLevelM },
    cost: cost.map(([heightM, kroner]) => ({ heightM, kroner })),
  });
  const at = (heights: readonly number[]) => heights.map((h, i) => unit(`u${i}`, { terrainM: 2 - h }));

  // The airport game of Littlechild & Owen 1973: costs 8, 11, 13, 18.
  it("gives the published shares of four runways", () => {
    const key = keyOf({
      sharing: crest([
        [0.5, 8],
        [1, 11],
        [1.5, 13],
        [2, 18],
      ]),
    });
    expect(oereOf(1_800, key, at([0.5, 1, 1.5, 2]))).toEqual([200, 300, 400, 900]);
  });

  it("shares a dike of 1,000·h^1.5 kr. over needs of 0.8, 1.2, 1.2 and 2.0 m", () => {
    // C(0.8) = 715.5418, C(1.2) = 1314.5341, C(2) = 2828.4271.
    const key = keyOf({
      sharing: crest(
        [
          [0.75, 649.5190528],
          [0.8, 715.5417528],
          [1.2, 1314.534138],
          [2, 2828.427125],
        ],
        3,
      ),
    });
    const units = [0.8, 1.2, 1.2, 2].map((h, i) => unit(`u${i}`, { terrainM: 3 - h }));
    // Published for this file: 178.8854, 378.5496, 378.5496, 1892.4426.
    expect(oereOf(282_843, key, units)).toEqual([17_889, 37_855, 37_855, 189_244]);
  });

  it("asks nothing of those above the design level, and a fixed cost of all below it", () => {
    // Fixed 100 on two; then 1 m costs 300 more: 100 each of the first half metre's 200, the rest to the deeper.
    const key = keyOf({
      sharing: crest([
        [0, 100],
        [1, 300],
      ]),
    });
    // h = 0.5 and 1: C = 100, 200, 300. Both: 200/2 = 100; the deeper: + 100.
    expect(oereOf(300, key, at([-0.3, 0.5, 1]))).toEqual([0, 100, 200]);
  });

  it("names a parcel without a level, and a need that no cost reaches", () => {
    const key = keyOf({ sharing: crest([[1, 300]]) });
    expect(refusal(key, [unit("a"), ...at([0.5])])).toMatchObject([
      { path: "/parcels/a", code: "parcel-fact-missing", facts: { id: "a", fact: "terrainM" } },
    ]);
    expect(refusal(key, at([1.5]))).toMatchObject([
      { code: "crest-cost-too-low", facts: { neededM: 1.5, reachedM: 1 } },
    ]);
    expect(refusal(keyOf({ sharing: crest([[1, 300]], null) }), at([1]))).toMatchObject([
      { code: "key-weights-missing", facts: { layer: "crest", factor: "designLevelM" } },
    ]);
    expect(refusal(keyOf({ sharing: crest([]) }), at([1]))).toMatchObject([
      { code: "key-weights-missing", facts: { layer: "crest", factor: "cost" } },
    ]);
    // A weight of zero needs no level.
    const weighed = keyOf({ sharing: crest([[1, 300]]), factors: [{ fact: "homes" }] });
    expect(oereOf(100, weighed, [unit("a", { homes: 0 }), unit("b", { homes: 2, terrainM: 1.5 })])).toEqual([0, 100]);
  });

  /** All orders of arrival, each paying what the height then grows by: the Shapley value by its own definition. */
  function shapley(costs: readonly number[]): number[] {
    const share = costs.map(() => 0);
    const orders = permutations(costs.map((_, i) => i));
    for (const order of orders) {
      let paid = 0;
      for (const i of order) {
        share[i]! += Math.max(0, costs[i]! - paid);
        paid = Math.max(paid, costs[i]!);
      }
    }
    return share.map((sum) => sum / orders.length);
  }
  const permutations = (list: readonly number[]): number[][] =>
    list.length === 0
      ? [[]]
      : list.flatMap((x) => permutations(list.filter((y) => y !== x)).map((rest) => [x, ...rest]));

  it("is the Shapley value of the airport game, whatever the heights", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }), (tenths) => {
        // 100 kr. a decimetre and 50 more for each above the tenth: a cost that is not straight.
        const cost = (d: number) => 100 * d + Math.max(0, d - 10) * 50;
        const key = keyOf({
          sharing: crest(
            Array.from({ length: 40 }, (_, i) => [(i + 1) / 10, cost(i + 1)]),
            4,
          ),
        });
        const units = tenths.map((d, i) => unit(`u${i}`, { terrainM: 4 - d / 10 }));
        const bill = cost(Math.max(...tenths)) * 100;
        const expected = shapley(tenths.map(cost));
        oereOf(bill, key, units).forEach((found, i) => expect(Math.abs(found / 100 - expected[i]!)).toBeLessThan(0.02));
      }),
      { numRuns: 200 },
    );
  });
});

describe("sharing a stream's works by section", () => {
  const line: StreamSharing["sections"] = [
    { id: "top", to: "mid", kroner: 12 },
    { id: "mid", to: "end", kroner: 6 },
    { id: "end", to: null, kroner: 9 },
  ];
  const stream = (rule: StreamSharing["rule"], sections = line): StreamSharing => ({ by: "stream", rule, sections });
  const on = (id: string, section: string, runoffFactor = 1) => unit(id, { runoffFactor }, { classes: { section } });
  const three = [on("a", "top"), on("b", "mid"), on("c", "end")];

  // Ni & Wang 2007, on costs 12, 6, 9 from the top.
  it.each([
    ["local", [1_200, 600, 900]],
    ["upstream", [1_800, 600, 300]],
    ["downstream", [400, 700, 1_600]],
  ] as const)("shares %s as published", (rule, expected) => {
    expect(oereOf(2_700, keyOf({ sharing: stream(rule) }), three)).toEqual(expected);
  });

  it("is the same in whatever order the sections are listed, the outlet first or last", () => {
    const [top, mid, end] = line;
    for (const order of [
      [end!, mid!, top!],
      [end!, top!, mid!],
      [mid!, end!, top!],
      [mid!, top!, end!],
      [top!, end!, mid!],
    ]) {
      expect(oereOf(2_700, keyOf({ sharing: stream("upstream", order) }), three)).toEqual([1_800, 600, 300]);
      expect(oereOf(2_700, keyOf({ sharing: stream("downstream", order) }), three)).toEqual([400, 700, 1_600]);
    }
  });

  it("asks nothing of a weight of zero, and nothing of its section", () => {
    const dry = unit("d", { runoffFactor: 0 });
    const key = keyOf({ sharing: stream("local"), factors: [{ fact: "runoffFactor" }] });
    expect(oereOf(2_700, key, [...three, dry])).toEqual([1_200, 600, 900, 0]);
  });

  it("lets a section that costs nothing have nobody", () => {
    const free = line.map((section) => (section.id === "mid" ? { ...section, kroner: 0 } : section));
    expect(oereOf(2_100, keyOf({ sharing: stream("local", free) }), [three[0]!, three[2]!])).toEqual([1_200, 900]);
  });

  // Ontario's section method: S2 (head) 30,000 over B 30 and C 20; S1 (outlet) 60,000 over 10, 30, 20.
  it("gives 10,000, 48,000 and 32,000 by hectares and sections", () => {
    const sections: StreamSharing["sections"] = [
      { id: "s2", to: "s1", kroner: 30_000 },
      { id: "s1", to: null, kroner: 60_000 },
    ];
    const key = keyOf({ sharing: stream("upstream", sections), factors: [{ fact: "runoffFactor" }] });
    const units = [on("a", "s1", 10), on("b", "s2", 30), on("c", "s2", 20)];
    expect(oereOf(9_000_000, key, units)).toEqual([1_000_000, 4_800_000, 3_200_000]);
  });

  it("follows a stream that forks: each branch pays its own, and the stem is everybody's", () => {
    const sections: StreamSharing["sections"] = [
      { id: "west", to: "stem", kroner: 10 },
      { id: "east", to: "stem", kroner: 20 },
      { id: "stem", to: null, kroner: 30 },
    ];
    const units = [on("e", "east"), on("s", "stem"), on("w", "west")];
    expect(oereOf(6_000, keyOf({ sharing: stream("upstream", sections) }), units)).toEqual([3_000, 1_000, 2_000]);
    // Downstream: a branch is shared with the stem, half each; the stem pays its own 30 alone.
    expect(oereOf(6_000, keyOf({ sharing: stream("downstream", sections) }), units)).toEqual([1_000, 4_500, 500]);
  });

  it("counts those above a fork once for what lies below it", () => {
    const sections: StreamSharing["sections"] = [
      { id: "west", to: "stem", kroner: 10 },
      { id: "east", to: "stem", kroner: 20 },
      { id: "stem", to: "outlet", kroner: 30 },
      { id: "outlet", to: null, kroner: 12 },
    ];
    const units = [on("e", "east"), on("o", "outlet"), on("s", "stem"), on("w", "west")];
    // The stem is for three, 10 each; the outlet for four, 3 each.
    expect(oereOf(7_200, keyOf({ sharing: stream("upstream", sections) }), units)).toEqual([3_300, 300, 1_300, 2_300]);
    // West and east are for three, 3.33 and 6.67 each; the stem for two, 15 each; the outlet 12 alone.
    expect(oereOf(7_200, keyOf({ sharing: stream("downstream", sections) }), units)).toEqual([667, 3_700, 2_500, 333]);
  });

  it("asks nothing of a weight of zero on a stream of one section either, and asks for sections that are not typed", () => {
    const one: StreamSharing["sections"] = [{ id: "top", to: null, kroner: 12 }];
    const key = keyOf({ sharing: stream("local", one), factors: [{ fact: "runoffFactor" }] });
    expect(oereOf(1_200, key, [three[0]!, unit("d", { runoffFactor: 0 })])).toEqual([1_200, 0]);
    expect(refusal(keyOf({ sharing: stream("local", []) }), three)).toMatchObject([
      { code: "key-weights-missing", facts: { key: "equal", layer: "stream", factor: "sections" } },
    ]);
  });

  it("never raises what those above pay for their sections when one comes in below", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("top", "mid", "end"), { minLength: 1, maxLength: 8 }),
        fc.constantFrom("mid", "end"),
        (places, newcomer) => {
          const units = [...three, ...places.map((place, i) => on(`n${i}`, place))];
          // Only the sections above the newcomer's.
          const above = line.map((section) =>
            rank(section.id) < rank(newcomer) ? section : { ...section, kroner: 0 },
          );
          const key = keyOf({ sharing: stream("upstream", above) });
          const bill = above.reduce((sum, { kroner }) => sum + kroner * 100_000, 0);
          const before = oereOf(bill, key, units);
          const after = oereOf(bill, key, [...units, on("zz", newcomer)]);
          expect(after.slice(0, -1)).toEqual(before);
          expect(after.at(-1)).toBe(0);
        },
      ),
      { numRuns: 500 },
    );
  });
  const rank = (id: string) => line.findIndex((section) => section.id === id);

  it("names who has no section or one that is not there, and a section that nobody answers for", () => {
    const key = keyOf({ sharing: stream("local") });
    expect(refusal(key, [...three, unit("d"), on("e", "nowhere")])).toMatchObject([
      { path: "/parcels/d", code: "class-missing", facts: { id: "d", table: "section" } },
      { path: "/parcels/e", code: "key-section-not-found", facts: { id: "e", section: "nowhere" } },
    ]);
    expect(refusal(key, [on("a", "top"), on("c", "end")])).toMatchObject([
      { code: "section-without-parcels", facts: { section: "mid", kroner: 6 } },
    ]);
  });
});

describe("two pots", () => {
  // Definition 20: 900; weights 2 : 1; benefit 600/300/0; m³ sent downstream 0/100/200.
  it("gives 400, 300 and 200", () => {
    const key = keyOf(
      { weight: 2, factors: [{ fact: "avoidedDamageKroner" }] },
      { weight: 1, factors: [{ fact: "runoffM3" }] },
    );
    const units = [
      unit("a", { avoidedDamageKroner: 600, runoffM3: 0 }),
      unit("b", { avoidedDamageKroner: 300, runoffM3: 100 }),
      unit("c", { avoidedDamageKroner: 0, runoffM3: 200 }),
    ];
    expect(oereOf(900, key, units)).toEqual([400, 300, 200]);
  });
});
