import { describe, expect, it } from "vitest";
import type { KeyData, Layer, Weighed } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { allocate } from "./allocate.ts";
import { findKey } from "./catalogue.ts";
import { unit } from "./testUnits.ts";
import type { UnitFacts } from "./unitFacts.ts";

const base = findKey("equal", "1")!;
const keyOf = (layer: Partial<Layer>, rest: Partial<KeyData> = {}): KeyData => ({
  ...base,
  layers: [{ id: "l", weight: 1, factors: [{ fact: "one" }], ...layer }],
  ...rest,
});

function weighed(
  key: KeyData,
  units: readonly UnitFacts[],
  reliefs: { parcelId: string; part: number }[] = [],
): Weighed {
  const found = allocate(oere(1_000), key, units, "/keys", {
    exemptions: [{ parcelId: "x", reason: "eget dige" }],
    reliefs: reliefs.map((one) => ({ ...one, reason: "r", leftTo: "municipality" as const })),
  });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value.weighed;
}
const read = (key: KeyData, units: readonly UnitFacts[]) =>
  weighed(key, units)
    .read()
    .map(({ name, values }) => [name, ...values]);

describe("what a key weighed, as columns", () => {
  it("keeps facts, their bounds, and classes apart", () => {
    const table = (name: string) => ({ table: name, rows: [{ of: "x", weight: 1 }] });
    const key = keyOf({
      factors: [
        ...[{ fact: "dwellingM2" as const }, { fact: "dwellingM2" as const, atLeast: 100 }, { fact: "homes" as const }],
        ...[table("zone"), table("use")],
      ],
    });
    const units = [
      unit("a", { dwellingM2: 90, homes: 1 }, { classes: { zone: "x", use: "x" } }),
      // Without homes it has no points, so that its classes are not asked for.
      unit("b", { dwellingM2: 200, homes: 0 }, { classes: { use: "x" } }),
    ];
    expect(read(key, units)).toEqual([
      ["dwellingM2", 90, 200],
      ["dwellingM2", 100, 200],
      ["homes", 1, 0],
      ["zone", 0, -1],
      ["use", 0, 0],
    ]);
  });

  it("is nothing where nothing is shared", () => {
    const found = allocate(oere(0), base, [unit("a")], "/keys", { exemptions: [] });
    if (!found.ok) throw new Error(JSON.stringify(found.issues));
    const { weighed: none, layersOf, left } = found.value;
    expect([none.read(), none.parcelsOf(new Uint8Array(0)), layersOf("a"), left]).toEqual([[], [], [], []]);
    expect([...none.fact("homes"), ...none.oere]).toEqual([]);
  });

  it("has each factor once: numbers as they were read, classes as places in a list", () => {
    const units = [
      unit("a", { dwellingM2: 90, distanceM: 5 }, { classes: { zone: "inner" } }),
      unit("b", { dwellingM2: 300, distanceM: 5 }, { classes: { zone: "outer" } }),
      unit("c", { dwellingM2: 10, distanceM: 70 }, { classes: { zone: "inner" } }),
    ];
    const table = {
      table: "zone",
      rows: [
        { of: "inner", weight: 2 },
        { of: "outer", weight: 1 },
      ],
    };
    const steps = {
      steps: "distanceM" as const,
      rows: [
        { below: 10, weight: 2 },
        { below: null, weight: 1 },
      ],
    };
    const within = { fact: "dwellingM2" as const, atLeast: 50, atMost: 200 };
    expect(read(keyOf({ factors: [within, table, steps, { constant: 3 }], plus: [[within]] }), units)).toEqual([
      ["dwellingM2", 90, 200, 50],
      ["zone", 0, 1, 0],
      ["distanceM", 5, 5, 70],
    ]);
  });

  it("has what a sharing of works looks at: terrain for a crest, the section for a stream", () => {
    const low = (id: string, terrainM: number, section: string) => unit(id, { terrainM }, { classes: { section } });
    const units = [low("a", 1, "upper"), low("b", 1.5, "lower")];
    const crest = { by: "crest" as const, designLevelM: 2, cost: [{ heightM: 3, kroner: 30 }] };
    const stream = {
      ...{ by: "stream" as const, rule: "local" as const },
      sections: [
        { id: "upper", to: "lower", kroner: 1 },
        { id: "lower", to: null, kroner: 2 },
      ],
    };
    expect(read(keyOf({ sharing: crest }), units)).toEqual([
      ["one", 1, 1],
      ["terrainM", 1, 1.5],
    ]);
    expect(read(keyOf({ sharing: stream }), units)).toEqual([
      ["one", 1, 1],
      ["section", 0, 1],
    ]);
  });

  it("has the benefit where it caps the amount", () => {
    const limits = { ownBenefit: true, leftTo: "municipality" } as const;
    const units = [unit("a", { benefitPvKroner: 4 }), unit("b", { benefitPvKroner: 900 })];
    expect(read(keyOf({}, { limits }), units)).toEqual([
      ["one", 1, 1],
      ["benefitPvKroner", 4, 900],
    ]);
  });

  it("puts the parcels of a property together where the key does, and names them again", () => {
    const units = [
      unit("a", { propertyValueKroner: 1 }, { property: "2" }),
      unit("b", { propertyValueKroner: 2 }, { property: "1" }),
      unit("c", { propertyValueKroner: 3 }, { property: "2" }),
      unit("x", { propertyValueKroner: 9 }, { property: "3" }),
    ];
    const found = weighed(keyOf({}, { unit: "property" }), units);
    expect([...found.oere]).toEqual([500, 500]);
    expect([...found.fact("propertyValueKroner")]).toEqual([2, 4]);
    expect(found.parcelsOf(Uint8Array.of(0, 1))).toEqual(["a", "c"]);
  });

  it("marks whom the council has relieved, and leaves out whom it has exempted", () => {
    const found = weighed(base, [unit("a"), unit("x"), unit("b")], [{ parcelId: "b", part: 0.5 }]);
    expect([...found.oere]).toEqual([500, 250]);
    expect([...found.relieved]).toEqual([0, 1]);
    expect(found.parcelsOf(Uint8Array.of(0, 1))).toEqual(["b"]);
  });

  it("is empty where there is nothing to share", () => {
    const found = allocate(oere(0), base, [unit("a")], "/keys", { exemptions: [] });
    expect(found.ok && [found.value.weighed.oere.length, found.value.weighed.read()]).toEqual([0, []]);
  });
});
