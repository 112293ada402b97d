import { describe, expect, it } from "vitest";
import type { Factor, KeyData, Layer } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { findKey } from "./catalogue.ts";
import { checkKey } from "./checkKey.ts";

const keyWith = (part: Partial<KeyData>): KeyData => ({ ...findKey("equal", "1")!, ...part });
const layer = (part: Partial<Layer>): Layer => ({ id: "lag", weight: 1, factors: [{ fact: "one" }], ...part });
const found = (part: Partial<KeyData>) => checkKey(keyWith(part), "/keys/0/key").map(({ path, code }) => [path, code]);
const withFactor = (factor: Factor) => found({ layers: [layer({ factors: [{ fact: "one" }, factor] })] });
const steps = (...bounds: (number | null)[]): Factor => ({
  steps: "terrainM",
  rows: bounds.map((below) => ({ below, weight: 1 })),
});
const at = "/keys/0/key/layers";

describe("a key of a case's own", () => {
  it("has layers that make the whole, where it says what the whole is", () => {
    const layers = [layer({ weight: 38 }), layer({ id: "b", weight: 60 })];
    expect(found({ layers, outOf: 98 })).toEqual([]);
    expect(found({ layers })).toEqual([]);
    expect(found({ layers, outOf: 100 })).toEqual([[at, "key-layers-not-whole"]]);
    expect(checkKey(keyWith({ layers, outOf: 100 }), "")[0]!.facts).toMatchObject({ found: 98, expected: 100 });
    // What is still asked for is not yet too little.
    expect(found({ layers: [layer({ weight: 38 }), layer({ id: "b", weight: null })], outOf: 100 })).toEqual([]);
  });

  it("has steps that rise to one without a bound", () => {
    expect(withFactor(steps(1, 2, null))).toEqual([]);
    expect(withFactor(steps(null))).toEqual([]);
    for (const wrong of [steps(2, 1, null), steps(1, 1, null), steps(1, 2), steps(1, null, 2), steps(null, null)])
      expect(withFactor(wrong)).toEqual([[`${at}/0/factors/1/rows`, "key-rows-not-rising"]]);
  });

  it("names no class twice, in the factors or in what is added to them", () => {
    const twice: Factor = { table: "zone", rows: ["1", "2", "1"].map((of) => ({ of, weight: 1 })) };
    expect(checkKey(keyWith({ layers: [layer({ factors: [twice] })] }), "")[0]!.facts).toMatchObject({ found: "1" });
    expect(withFactor(twice)).toEqual([[`${at}/0/factors/1/rows/2`, "key-row-twice"]]);
    expect(found({ layers: [layer({ plus: [[{ fact: "one" }], [twice]] })] })).toEqual([
      [`${at}/0/plus/1/0/rows/2`, "key-row-twice"],
    ]);
  });

  it("has a smallest amount that is not above the largest", () => {
    const limits = (least: number, most: number) => ({
      limits: { minimumOere: oere(least), maximumOere: oere(most), leftTo: "others" as const },
    });
    expect(found(limits(5, 5))).toEqual([]);
    expect(found(limits(6, 5))).toEqual([["/keys/0/key/limits", "limits-crossed"]]);
    expect(found({ limits: { minimumOere: oere(6), leftTo: "others" } })).toEqual([]);
    // One that is asked for is not yet below the other.
    expect(found({ limits: { minimumOere: oere(6), maximumOere: null, leftTo: "others" } })).toEqual([]);
    expect(found({ limits: { minimumOere: null, maximumOere: oere(5), leftTo: "others" } })).toEqual([]);
    expect(checkKey(keyWith(limits(6, 5)), "")[0]!.facts).toMatchObject({ minimumOere: 6, maximumOere: 5 });
  });

  it("has a dike whose cost rises with its height", () => {
    const crest = (...cost: [number, number][]) =>
      found({
        layers: [
          layer({
            sharing: { by: "crest", designLevelM: 2, cost: cost.map(([heightM, kroner]) => ({ heightM, kroner })) },
          }),
        ],
      });
    expect(crest([0, 5], [1, 5], [2, 9])).toEqual([]);
    expect(crest([1, 5], [1, 9])).toEqual([[`${at}/0/sharing/cost`, "key-rows-not-rising"]]);
    expect(crest([1, 5], [2, 4])).toEqual([[`${at}/0/sharing/cost`, "key-rows-not-rising"]]);
  });

  it("has a stream that runs to an outlet, by sections that are there, each once", () => {
    const stream = (...sections: [string, string | null][]) =>
      found({
        layers: [
          layer({
            sharing: {
              ...{ by: "stream", rule: "local" },
              sections: sections.map(([id, to]) => ({ id, to, kroner: 1 })),
            },
          }),
        ],
      });
    const path = `${at}/0/sharing/sections`;
    expect(stream(["a", "c"], ["b", "c"], ["c", null])).toEqual([]);
    expect(stream(["a", "x"])).toEqual([[`${path}/0/to`, "key-section-not-found"]]);
    expect(stream(["a", null], ["a", null])).toEqual([[`${path}/1/id`, "key-row-twice"]]);
    expect(stream(["z", null], ["a", "b"], ["b", "c"], ["c", "a"])).toEqual([[`${path}/1/to`, "stream-loops"]]);
    const facts = (...sections: [string, string | null][]) =>
      checkKey(
        keyWith({
          layers: [
            layer({
              sharing: {
                ...{ by: "stream", rule: "local" },
                sections: sections.map(([id, to]) => ({ id, to, kroner: 1 })),
              },
            }),
          ],
        }),
        "",
      )[0]!.facts;
    expect(facts(["a", "x"])).toEqual({ section: "x", key: "equal" });
    expect(facts(["a", null], ["a", null])).toMatchObject({ found: "a" });
    expect(facts(["z", null], ["a", "b"], ["b", "a"])).toEqual({ section: "a", key: "equal" });
    // As long as it has sections, and no loop.
    expect(stream(["a", "b"], ["b", "c"], ["c", "d"], ["d", null])).toEqual([]);
    expect(stream(["a", "a"])).toEqual([[`${path}/0/to`, "stream-loops"]]);
  });
});
