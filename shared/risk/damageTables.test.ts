import { describe, expect, it } from "vitest";
import type { DamageChoice, OwnDamage } from "../model/index.ts";
import { cropPrices } from "./crops/generated.ts";
import { alongPoints, damageBy, damageClassOf, damageOere, fullDamageOere } from "./damage.ts";

const by = (table: string, own: OwnDamage[] = [], factor = 1) => damageBy(0.2, { table, own }, factor);
const house = { useCode: "120", groundFloorM2: 100 };
const kroner = (oere: number | null) => oere! / 100;

describe("a curve of points", () => {
  // USACE/go-consequences structures/structures_test.go, TestComputeConsequences (MIT): 10, 20, 30 and 40 % at 1 to 4 ft of a value
  // of 100; nothing under the first point, flat above the last.
  const points = [1, 2, 3, 4].map((depth) => [depth, depth * 10] as const);
  it.each([
    [0, 0],
    [0.5, 0],
    [1, 10],
    [1.0001, 10.001],
    [2.25, 22.5],
    [2.5, 25],
    [2.75, 27.5],
    [3.99, 39.9],
    [4, 40],
    [5, 40],
    // The same test's foundation of 1.1 ft under water of 5 ft.
    [5 - 1.1, 39],
  ])("at %f gives %f", (depth, expected) => {
    expect(alongPoints(points, depth)).toBeCloseTo(expected, 9);
  });
});

describe("the damage tables", () => {
  it("of JRC give a Danish dwelling a fourth of its maximum at half a metre, in kroner", () => {
    // 886.9 euro per m² · 0.25 · 100 m² · 7.46038 kr. = 165,415.28 kr.; at 0.75 m halfway from 0.25 to 0.40.
    expect(kroner(damageOere(house, "sea", 0.5, by("jrc-2017-denmark")))).toBe(165_415.28);
    expect(kroner(damageOere(house, "stream", 0.75, by("jrc-2017-denmark")))).toBe(215_039.86);
  });

  it("of JRC end at six metres", () => {
    // 886.9 · 100 · 7.46038
    expect(kroner(fullDamageOere(house, ["sea"], by("jrc-2017-denmark")))).toBe(661_661.1);
    expect(damageOere(house, "sea", 6, by("jrc-2017-denmark"))).toBe(
      fullDamageOere(house, ["sea"], by("jrc-2017-denmark")),
    );
  });

  it("of Gladsaxe give one price a m², whatever the depth", () => {
    expect(kroner(damageOere(house, "cloudburst", 0.2, by("gladsaxe")))).toBe(148_000);
    expect(kroner(damageOere(house, "cloudburst", 2, by("gladsaxe")))).toBe(148_000);
    expect(kroner(damageOere({ useCode: "410", groundFloorM2: 100 }, "cloudburst", 1, by("gladsaxe")))).toBe(300_000);
  });

  it("lend a class that the chosen one does not name from SkadesØkonomi, and say so", () => {
    const table = by("jrc-2017-denmark").table;
    expect(damageClassOf("910", table)).toMatchObject({ damageClass: { id: "garage" }, isOfTable: false });
    expect(damageClassOf("120", table)).toMatchObject({ isOfTable: true });
  });

  it("count a cellar where the table knows cellars and the building has told of one", () => {
    // 399,748.52 kr. of the house, and 578 kr. a m² of 40 m².
    const withCellar = { ...house, cellarM2: 40 };
    expect(kroner(damageOere(withCellar, "sea", 0.5, by("skadesoekonomi-2024")))).toBe(422_868.52);
    expect(kroner(damageOere(withCellar, "cloudburst", 0.5, by("gladsaxe")))).toBe(148_000);
  });

  it("are carried to the year of the case by the factor typed", () => {
    expect(kroner(damageOere(house, "cloudburst", 1, by("skadesoekonomi-2024", [], 1.1)))).toBe(138_270);
  });

  it("that are none of ours are refused", () => {
    expect(() => by("mine")).toThrow(RangeError);
  });
});

describe("a case's own curve", () => {
  const own = (damage: OwnDamage["damage"], source: OwnDamage["source"] = "sea"): DamageChoice["own"] => [
    { class: "dwelling", source, damage, citation: "opgjort af kommunen" },
  ];
  const points = [
    { depthM: 0.5, kronerPerM2: 1000 },
    { depthM: 1.5, kronerPerM2: 3000 },
  ];

  it("stands instead of the table's for its class and water only, and is not indexed", () => {
    const changed = by("skadesoekonomi-2024", own({ kind: "perM2", kroner: 10 }), 1.5);
    expect(kroner(damageOere(house, "sea", 1, changed))).toBe(1_000);
    expect(kroner(damageOere(house, "cloudburst", 1, changed))).toBe(188_550);
    expect(kroner(damageOere({ useCode: "910", groundFloorM2: 20 }, "sea", 1, changed))).toBe(45_000);
  });

  it("is linear between its points, zero below the first, and counts from the floor if it says so", () => {
    const terrain = by("skadesoekonomi-2024", own({ kind: "points", from: "terrain", points }));
    expect(kroner(damageOere(house, "sea", 0.4, terrain))).toBe(0);
    expect(kroner(damageOere(house, "sea", 1, terrain))).toBe(200_000);
    const floor = by("skadesoekonomi-2024", own({ kind: "points", from: "floor", points }));
    expect(kroner(damageOere({ ...house, floorHeightM: 0.3 }, "sea", 1.3, floor))).toBe(200_000);
    // Nobody has said how high the floor lies: at the terrain.
    expect(kroner(damageOere(house, "sea", 1, floor))).toBe(200_000);
  });

  it("with a logarithm is never below zero", () => {
    // 1,681.71 · ln 3 − 2,128.87 = −281.3 kr. a m² at 3 cm, if it were not held at zero.
    const low = damageBy(0, {
      table: "skadesoekonomi-2024",
      own: own({ kind: "ln", perLn: 1681.71, constant: -2128.87 }),
    });
    expect(damageOere(house, "sea", 0.03, low)).toBe(0);
    expect(damageOere(house, "sea", 0, low)).toBe(0);
  });

  it("by building is the same whatever its size", () => {
    expect(
      kroner(damageOere(house, "stream", 1, by("gladsaxe", own({ kind: "perBuilding", kroner: 5 }, "stream")))),
    ).toBe(5);
  });
});

describe("the prices of crops", () => {
  it("are SkadesØkonomi's 39, from fallow at nothing to pot plants at 272.5 kr. a m²", () => {
    expect(cropPrices).toHaveLength(39);
    const prices = cropPrices.map(({ kronerPerM2 }) => kronerPerM2);
    expect([Math.min(...prices), Math.max(...prices)]).toEqual([0, 272.5]);
  });
});
