import { describe, expect, it } from "vitest";
import type { Factor } from "../model/index.ts";
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

  it("is something else where only other facts count", () => {
    expect(basisOf(keyWith([{ fact: "dwellingM2" }]))).toBe("other");
  });
});
