import { describe, expect, it } from "vitest";
import type { CrestSharing, Factor, StreamSharing } from "../model/index.ts";
import { basisOf } from "./basisOf.ts";
import { catalogue } from "./index.ts";

const keyWith = (...layers: Factor[][]) => ({
  ...catalogue[0]!,
  layers: layers.map((factors, i) => ({ id: String(i), weight: 1, factors })),
});

describe("what a key rests on", () => {
  it("is the same for each where nothing but the unit counts", () => {
    expect(basisOf(keyWith([{ fact: "one" }, { constant: 2 }]))).toBe("flat-unit");
  });

  it("is property value where any layer reads it", () => {
    expect(
      basisOf(keyWith([{ fact: "one" }], [{ fact: "yearlyChanceOfWater" }, { fact: "propertyValueKroner" }])),
    ).toBe("property-value");
  });

  it.each([
    ["landValueKroner", "property-value"],
    ["coastM", "coast-length"],
    ["terrainM", "terrain-level"],
    ["distanceM", "distance-to-coast"],
    ["homes", "flat-unit"],
  ] as const)("is by %s: %s, in any layer", (fact, basis) => {
    expect(basisOf(keyWith([{ fact: "one" }], [{ fact }]))).toBe(basis);
    expect(basisOf(keyWith([{ steps: fact, rows: [{ below: null, weight: 1 }] }]))).toBe(basis);
  });

  it("is level where any layer shares a dike by its crest, and something else where one shares a stream", () => {
    const shared = (sharing: CrestSharing | StreamSharing) => {
      const { layers, ...key } = keyWith([{ fact: "one" }], [{ fact: "one" }]);
      return basisOf({ ...key, layers: [layers[0]!, { ...layers[1]!, sharing }] });
    };
    expect(shared({ by: "crest", designLevelM: 2, cost: [] })).toBe("terrain-level");
    expect(shared({ by: "stream", rule: "local", sections: [] })).toBe("other");
  });

  it("is something else where only other facts count", () => {
    expect(basisOf(keyWith([{ fact: "dwellingM2" }]))).toBe("other");
  });
});
