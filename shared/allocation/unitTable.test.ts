import { describe, expect, it } from "vitest";
import type { UnitFact } from "../model/index.ts";
import { unit } from "./testUnits.ts";
import { groupedTable, tableOf } from "./unitTable.ts";

/** Two parcels of one property and one of another, with the same fact. */
function together(fact: UnitFact, values: readonly (number | null)[]): number[] {
  const units = values.map((value, i) => unit(`u${i}`, { [fact]: value }));
  return [...groupedTable(tableOf(units), Uint32Array.of(0, 0, 1), ["p", "q"]).numbers(fact)];
}

const summed: UnitFact[] = [
  ...(["propertyValueKroner", "landValueKroner", "registeredAreaM2", "groundFloorM2", "dwellingM2"] as const),
  ...(["homes", "avoidedDamageKroner", "benefitPvKroner", "levelledDamageKroner", "frontageM", "coastM"] as const),
  "runoffM3",
];

describe("parcels put together as a property", () => {
  it.each(summed)("sum their %s", (fact) => expect(together(fact, [3, 5, 7])).toEqual([8, 7]));

  it.each(["yearlyChanceOfWater", "floodDepthM", "runoffFactor"] as const)("have the most %s of theirs", (fact) =>
    expect(together(fact, [0.3, 0.5, 0.7])).toEqual([0.5, 0.7]),
  );

  it.each(["terrainM", "distanceM"] as const)("have the least %s of theirs", (fact) =>
    expect(together(fact, [3, 5, 7])).toEqual([3, 7]),
  );

  it("are one unit, however many they are", () => expect(together("one", [1, 1, 1])).toEqual([1, 1]));

  it.each(["homes", "floodDepthM", "terrainM"] as const)("know no %s where one of them does not", (fact) =>
    expect(together(fact, [3, null, 7])).toEqual([Number.NaN, 7]),
  );

  it("have a class where all of theirs are of it, and none that is known where they differ or one is not known", () => {
    const of = (zones: readonly (string | null)[]) => {
      const units = zones.map((zone, i) => unit(`u${i}`, {}, { classes: zone === null ? {} : { zone } }));
      return groupedTable(tableOf(units), Uint32Array.of(0, 0, 1), ["p", "q"]).classes("zone");
    };
    expect(of(["inner", "inner", "outer"])).toEqual(["inner", "outer"]);
    expect(of(["inner", "outer", "outer"])).toEqual([null, "outer"]);
    expect(of(["outer", "inner", "inner"])).toEqual([null, "inner"]);
    expect(of(["inner", null, "outer"])).toEqual([null, "outer"]);
    expect(of([null, "inner", null])).toEqual([null, null]);
  });
});
