/** Every key of the catalogue, with the numbers that its source prints. Worked out by hand from `domain/law.md` § 2 and `users-and-checks.md` § 3. */
import { describe, expect, it } from "vitest";
import { keyDataSchema } from "../contract/index.ts";
import type { Factor, KeyData, Layer } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { allocate } from "./allocate.ts";
import { basisOf } from "./basisOf.ts";
import { catalogue, findKey, keyOfMeasure } from "./catalogue.ts";
import { checkKey } from "./checkKey.ts";
import { unit } from "./testUnits.ts";
import type { UnitFacts } from "./unitFacts.ts";

const key = (id: string): KeyData => findKey(id, "1")!;
const kroner = (amount: number) => oere(Math.round(amount * 100));
function sharesOf(bill: number, chosen: KeyData, units: readonly UnitFacts[]): number[] {
  const found = allocate(kroner(bill), chosen, units, "/keys", { exemptions: [] });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value.shares.map((share) => share.oere / 100);
}
const pointsOf = (chosen: KeyData, units: readonly UnitFacts[]): number[] => {
  const found = allocate(kroner(10_000), chosen, units, "/keys", { exemptions: [] });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value.shares.map((share) => Number(share.points) / 1e6);
};
const classed = (id: string, classes: Record<string, string>, facts = {}) => unit(id, facts, { classes, property: id });
const many = (count: number, make: (i: number) => UnitFacts) => Array.from({ length: count }, (_, i) => make(i));

/** The same key with its open weights typed. */
function typed(chosen: KeyData, weight: number): KeyData {
  const open = (factor: Factor): Factor => {
    if ("rows" in factor)
      return { ...factor, rows: factor.rows.map((row) => ({ ...row, weight: row.weight ?? weight })) } as Factor;
    if ("constant" in factor) return { constant: factor.constant ?? weight };
    return factor.atLeast === null ? { ...factor, atLeast: 1 } : factor;
  };
  const sharing = (layer: Layer): Layer["sharing"] => {
    if (layer.sharing?.by === "crest") return { by: "crest", designLevelM: 2, cost: [{ heightM: 9, kroner: 900 }] };
    return layer.sharing?.by === "stream"
      ? { ...layer.sharing, sections: [{ id: "s", to: null, kroner: 100 }] }
      : layer.sharing;
  };
  return {
    ...chosen,
    limits: chosen.limits && { ...chosen.limits, leftTo: chosen.limits.leftTo ?? "others" },
    layers: chosen.layers.map((layer) => ({
      ...layer,
      weight: layer.weight ?? 1,
      factors: layer.factors.map(open),
      plus: layer.plus?.map((term) => term.map(open)),
      sharing: sharing(layer),
    })),
  };
}
const isOpen = (chosen: KeyData) => JSON.stringify(chosen) !== JSON.stringify(typed(chosen, 1));

describe("the catalogue", () => {
  it.each(catalogue.map((one) => [one.id, one] as const))("%s is whole and has a source", (_, one) => {
    expect(checkKey(one, "")).toEqual([]);
    expect(keyDataSchema.safeParse(one).success).toBe(true);
    expect(one.sources.length).toBeGreaterThan(0);
    // A key that leaves something open says so.
    if (isOpen(one) && one.standing !== "abroad") expect(one.note).toBeDefined();
  });

  /** Two parcels of which everything is known, in a class that each table has. */
  function everything(chosen: KeyData): UnitFacts[] {
    const tables = chosen.layers
      .flatMap((layer) => [layer.factors, ...(layer.plus ?? [])].flat())
      .flatMap((factor) =>
        "table" in factor ? [[factor.table, factor.rows.find(({ weight }) => weight !== 0)!.of] as const] : [],
      );
    const one = unit("a");
    const facts = Object.fromEntries(Object.keys(one.facts).map((name) => [name, 1])) as UnitFacts["facts"];
    const lists = chosen.layers.map((layer) =>
      layer.factors.flatMap((factor) =>
        "table" in factor ? [[factor.table, factor.rows.find(({ weight }) => weight !== 0)!.of] as const] : [],
      ),
    );
    // One parcel a layer, so that each layer has somebody.
    return lists.map((own, i) => ({
      ...one,
      id: `u${i}`,
      property: `u${i}`,
      facts,
      classes: { section: "s", ...Object.fromEntries([...tables, ...own]) },
    }));
  }

  it.each(catalogue.map((one) => [one.id, one] as const))(
    "%s shares a bill, and asks for what its source leaves open",
    (_, one) => {
      const units = everything(one);
      if (isOpen(one)) {
        const found = allocate(kroner(1_000), one, units, "/keys", { exemptions: [] });
        expect(found.ok ? [] : found.issues.map(({ code }) => code)).toContain("key-weights-missing");
      }
      const shares = sharesOf(1_000, typed(one, 2), units);
      expect(shares.reduce((sum, share) => sum + share * 100, 0)).toBeCloseTo(100_000, 6);
    },
  );

  it("has M1 to M17, the pure benefit key, the keys KL asks for, a national slot, and those from abroad", () => {
    const ids = catalogue.map(({ id }) => id);
    for (const start of [
      "m1-",
      "m2-",
      "m3-",
      "m4-",
      "m5-",
      "m5b-",
      "m6-",
      "m7-",
      "m7b-",
      "m8-",
      "m9-",
      "m11-",
      "m12-",
      "m13-",
      "m14-",
      "m15-",
      "m16-",
      "m17-",
      "abroad-nz",
      "abroad-dutch",
      "abroad-deich",
      "abroad-idb",
      "abroad-minnesota",
      "abroad-ontario",
      "abroad-california",
    ])
      expect(
        ids.some((id) => id.startsWith(start)),
        start,
      ).toBe(true);
    for (const id of ["risk-and-value", "avoided-damage", "vejlov-style", "two-pots", "national-model", "crest-height"])
      expect(ids).toContain(id);
  });

  it("knows what each rests on", () => {
    expect(
      Object.fromEntries(
        [
          "m1-parts",
          "m4-promille-zone",
          "m7-coast-front",
          "m9-zone-unit",
          "m13-one-event",
          "crest-height",
          "avoided-damage",
        ].map((id) => [id, basisOf(key(id))]),
      ),
    ).toEqual({
      "m1-parts": "flat-unit",
      "m4-promille-zone": "property-value",
      "m7-coast-front": "coast-length",
      "m9-zone-unit": "flat-unit",
      "m13-one-event": "terrain-level",
      "crest-height": "terrain-level",
      "avoided-damage": "other",
    });
  });
});

describe("numbers that the sources print", () => {
  it("Halsskov: 20 plots and 130 homes are 280 parts of 1,800 kr., 504,000 in all", () => {
    const units = [
      ...many(20, (i) => classed(`plot${i}`, { hit: "plot" })),
      ...many(130, (i) => classed(`home${i}`, { hit: "plot-and-house" })),
    ];
    const shares = sharesOf(504_000, key("m1-parts"), units);
    expect(new Set(shares.slice(0, 20))).toEqual(new Set([1_800]));
    expect(new Set(shares.slice(20))).toEqual(new Set([3_600]));
  });

  it("Køge: a home of 3 mio kr. pays 1,359 or 681 kr. a year by its zone", () => {
    const home = (id: string, zone: string) => classed(id, { zone }, { propertyValueKroner: 3_000_000 });
    expect(pointsOf(key("m4-promille-zone"), [home("a", "high-risk"), home("b", "risk")])).toEqual([1_359, 681]);
    expect(sharesOf(2_040, key("m4-promille-zone"), [home("a", "high-risk"), home("b", "risk")])).toEqual([1_359, 681]);
  });

  // 1.333 × m² for both houses and 1.15 × m² for the summer house, as derived from the three examples; the source's own parts are whole.
  it("Kerteminde: 96, 193 and 46 parts of 72, 145 and 40 m²", () => {
    const open = typed(key("m5-kerteminde-2018"), 1);
    const rows = [
      { of: "1", weight: 4 / 3 },
      { of: "51", weight: 1.15 },
    ];
    const layer = open.layers[0]!;
    const chosen = {
      ...open,
      layers: [
        {
          ...layer,
          factors: layer.factors.map(
            (factor): Factor => ("table" in factor && factor.table === "use" ? { ...factor, rows } : factor),
          ),
        },
      ],
    };
    const house = (id: string, use: string, groundFloorM2: number) =>
      classed(id, { use, built: "built" }, { groundFloorM2, terrainM: 1 });
    const parts = pointsOf(chosen, [house("a", "130", 72), house("b", "120", 145), house("c", "510", 40)]);
    expect(parts.map(Math.round)).toEqual([96, 193, 46]);
  });

  it("Kerteminde: an unbuilt plot is no part in 2018 and one in 2017", () => {
    const plot = classed("a", { use: "none", built: "unbuilt" }, { groundFloorM2: 0, terrainM: 1 });
    const house = classed("b", { use: "1", built: "built" }, { groundFloorM2: 9, terrainM: 1 });
    expect(pointsOf(typed(key("m5-kerteminde-2018"), 1), [plot, house])).toEqual([0, 9]);
    expect(pointsOf(typed(key("m5b-kerteminde-2017"), 1), [plot, house])).toEqual([1, 9]);
  });

  it("Deichverband: 26.69 of 16,923.00; IDB: 750 of 100 acres at 50", () => {
    expect(pointsOf(key("abroad-deichverband"), [unit("a", { propertyValueKroner: 16_923 })])[0]).toBeCloseTo(
      26.6922,
      6,
    );
    expect(sharesOf(26.69, key("abroad-deichverband"), [unit("a", { propertyValueKroner: 16_923 })])).toEqual([26.69]);
    expect(pointsOf(key("abroad-idb-rate"), [unit("a", { landValueKroner: 100 * 50 })])).toEqual([750]);
  });

  it("HDSR 2009: 10 million is 3.80, 0.88, 0.01 and 5.31 million", () => {
    const of = (id: string, category: string, homes: number) =>
      classed(id, { category }, { homes, registeredAreaM2: 1, propertyValueKroner: 1 });
    const units = [
      of("flat", "built", 0),
      of("field", "unbuilt", 0),
      of("wood", "nature", 0),
      classed("people", { category: "built" }, { homes: 1, registeredAreaM2: 1, propertyValueKroner: 0 }),
    ];
    expect(sharesOf(10_000_000, key("abroad-dutch-categories"), units)).toEqual([
      5_310_000, 880_000, 10_000, 3_800_000,
    ]);
  });

  it("Jyllinge: 230 and 115 a month; with the east dike's 45 beside it, 275 as the sum of two measures", () => {
    const units = [classed("a", { access: "direct" }), classed("b", { access: "access-only" })];
    const [direct, access] = sharesOf(345, key("m6-access-half"), units);
    expect([direct, access]).toEqual([230, 115]);
    const [east] = sharesOf(45, key("m6-access-half"), [units[0]!]);
    expect(direct! + east!).toBe(275);
  });

  it("Enø and Lungshave: 1,400 and 300", () => {
    const units = [classed("a", { tier: "direct" }), classed("b", { tier: "indirect" })];
    expect(sharesOf(1_700, key("m3-two-tiers"), units)).toEqual([1_400, 300]);
  });

  it("Falster 1873: 40, 24 and 36 per cent", () => {
    const units = ["state", "county", "owner"].map((party) => classed(party, { party }));
    expect(sharesOf(100, key("m15-fixed-shares"), units)).toEqual([40, 24, 36]);
  });

  it("Copenhagen: 1:1:1:1:3 by use of the road", () => {
    const units = [...many(4, (i) => classed(`o${i}`, { roadUse: "ordinary" })), classed("x", { roadUse: "heavy" })];
    expect(sharesOf(700, key("m14-private-road-use"), units)).toEqual([100, 100, 100, 100, 300]);
  });

  it("Svendborg: those below 2.50 m, the same each", () => {
    const units = [2.49, 2.5, -1].map((terrainM, i) => unit(`u${i}`, { terrainM }));
    expect(sharesOf(100, key("m13-one-event"), units)).toEqual([50, 0, 50]);
  });

  it("the proportional vector: 100,000 on benefits of 120, 45, 30, 5 and 0 thousand", () => {
    const units = [120_000, 45_000, 30_000, 5_000, 0].map((avoidedDamageKroner, i) =>
      unit(`u${i}`, { avoidedDamageKroner }),
    );
    expect(sharesOf(100_000, key("avoided-damage"), units)).toEqual([60_000, 22_500, 15_000, 2_500, 0]);
  });
});

describe("the key of a measure", () => {
  const [equal, value] = [
    { id: "equal", version: "1" },
    { id: "property-value", version: "1" },
  ] as const;
  const choices = [
    { measure: "*", key: equal },
    { measure: "dige", key: value },
  ];

  it("is its own, else the one for all, whatever their order", () => {
    for (const given of [choices, [...choices].reverse()]) {
      expect(keyOfMeasure(given, "dige")?.id).toBe("property-value");
      expect(keyOfMeasure(given, "sluse")?.id).toBe("equal");
    }
  });

  it("is none where no line fits, or the catalogue lacks that version", () => {
    expect(keyOfMeasure([{ measure: "dige", key: value }], "sluse")).toBeUndefined();
    expect(keyOfMeasure([{ measure: "*", key: { id: "equal", version: "9" } }], "dige")).toBeUndefined();
  });

  it("may be the case's own", () => {
    const own: KeyData = { ...key("equal"), id: "egen", standing: "own" };
    expect(keyOfMeasure([{ measure: "*", key: own }], "dige")).toBe(own);
  });
});
