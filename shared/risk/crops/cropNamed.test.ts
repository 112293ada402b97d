import { describe, expect, it } from "vitest";
import { cropNamed, nearestCrops } from "./cropNamed.ts";
import { cropPrices } from "./generated.ts";

describe("a crop by its name", () => {
  it("is found in Danish and in English, whatever the case, commas and spaces", () => {
    expect(cropNamed("Vinterhvede")).toMatchObject({ id: "Vinterhvede", kronerPerM2: 1.4 });
    expect(cropNamed("  winter WHEAT ")?.id).toBe("Vinterhvede");
    expect(cropNamed("græs permanent")?.id).toBe("Græs, permanent");
    expect(cropNamed("BA\u030aL")).toBeNull();
    // "å" written as two characters.
    expect(cropNamed("Va\u030arbyg")?.id).toBe("Vårbyg");
  });

  it("has 39 rows, each found by both its names", () => {
    expect(cropPrices.length).toBe(39);
    for (const crop of cropPrices) expect([cropNamed(crop.id), cropNamed(crop.en)]).toEqual([crop, crop]);
  });

  it("is not guessed: a name that is nearly one is none, with the nearest told", () => {
    expect(cropNamed("Vinterhved")).toBeNull();
    expect(nearestCrops("Vinterhved")[0]?.id).toBe("Vinterhvede");
    expect(nearestCrops("Permanent græs, normalt udbytte")[0]?.id).toBe("Græs, permanent");
    expect(nearestCrops("Kartofler, spise-").map(({ id }) => id)).toContain("Spisekartofler");
    expect(nearestCrops("Parkeringsplads")).toEqual([]);
    expect(nearestCrops("")).toEqual([]);
  });
});
