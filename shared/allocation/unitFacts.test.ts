import { describe, expect, it } from "vitest";
import type { Building, Parcel } from "../model/index.ts";
import { oere } from "../money/index.ts";
import { type UnitRisk, unitFacts } from "./unitFacts.ts";

const parcel = (part: Partial<Parcel> = {}): Parcel => ({
  ...{ id: "1-1a", ejerlavkode: 1, matrikelnr: "1a", kind: "lot", registeredAreaM2: 800 },
  ...{ geometry: { type: "Polygon", coordinates: [] }, propertyValue: null, terrain: null },
  ...part,
});
const building = (id: string, part: Partial<Building> = {}): Building => ({
  ...{ id, parcelId: "1-1a", useCode: "120", groundFloorM2: 100, dwellingM2: 140, terrain: null },
  ...part,
});
const dry: UnitRisk = {
  ...{ yearlyChanceOfWater: 0.02, eadWithoutOere: oere(50_000), eadWithOere: oere(20_000) },
  ...{ benefitPvOere: oere(700_000), terrainM: 1.5 },
};
const found = (
  part: Partial<Parcel> = {},
  buildings: readonly Building[] = [],
  risk: Partial<UnitRisk> = {},
  price: number | null = null,
) =>
  unitFacts(
    parcel(part),
    buildings,
    { ...dry, ...risk },
    price === null ? null : { kronerPerM2: price, asOf: "2026-01-01", citation: "c" },
    812.5,
  );

describe("what keys may read of a parcel", () => {
  it("has the risk in kroner a year, and what water cannot do as not known", () => {
    expect(found().facts).toMatchObject({
      ...{ one: 1, yearlyChanceOfWater: 0.02, avoidedDamageKroner: 300, benefitPvKroner: 7_000, terrainM: 1.5 },
    });
    const unknown = { yearlyChanceOfWater: null, eadWithOere: null, benefitPvOere: null, terrainM: null };
    expect(found({}, [], unknown).facts).toMatchObject({
      ...{ yearlyChanceOfWater: null, avoidedDamageKroner: null, benefitPvKroner: null, terrainM: null },
    });
    expect(found({}, [], { eadWithoutOere: null }).facts.avoidedDamageKroner).toBeNull();
  });

  it("counts harm as no gain, never as less than none", () => {
    const harmed = { eadWithoutOere: oere(10), eadWithOere: oere(30), benefitPvOere: oere(-400) };
    expect(found({}, [], harmed).facts).toMatchObject({ avoidedDamageKroner: 0, benefitPvKroner: 0 });
  });

  it("has the value as it stands, with its origin", () => {
    const worth = found({ propertyValue: { oere: oere(250_000_000), asOf: "2024-01-01", origin: "register" } });
    expect([worth.facts.propertyValueKroner, worth.valueOrigin]).toEqual([2_500_000, "register"]);
  });

  it("estimates a missing value from the dwelling's m² only where a price is typed, and says so", () => {
    const house = [building("a"), building("b", { dwellingM2: 60 })];
    expect([found({}, house).facts.propertyValueKroner, found({}, house).valueOrigin]).toEqual([null, null]);
    const guessed = found({}, house, {}, 20_000);
    expect([guessed.facts.propertyValueKroner, guessed.valueOrigin]).toEqual([4_000_000, "estimate"]);
    // No dwelling, and a dwelling nobody knows, have no estimate: never 0.
    expect(found({}, [], {}, 20_000).facts.propertyValueKroner).toBeNull();
    expect(found({}, [building("a", { dwellingM2: null })], {}, 20_000).facts.propertyValueKroner).toBeNull();
    const known = { propertyValue: { oere: oere(100), asOf: "2024-01-01", origin: "typed" as const } };
    expect([
      found(known, house, {}, 20_000).facts.propertyValueKroner,
      found(known, house, {}, 20_000).valueOrigin,
    ]).toEqual([1, "typed"]);
  });

  it("adds its buildings' m²; a dwelling area that no building has is not known, and none is 0", () => {
    const two = [building("a", { dwellingM2: null }), building("b", { groundFloorM2: 50, dwellingM2: 90 })];
    expect(found({}, two).facts).toMatchObject({ groundFloorM2: 150, dwellingM2: 90 });
    expect(found({}, [building("a", { dwellingM2: null })]).facts.dwellingM2).toBeNull();
    expect(found().facts).toMatchObject({ groundFloorM2: 0, dwellingM2: 0 });
  });

  it("knows that an empty plot has no home, and of a built one only what is typed", () => {
    expect(found().facts.homes).toBe(0);
    expect(found({}, [building("a")]).facts.homes).toBeNull();
    expect(found({ facts: { homes: 3 } }, [building("a")]).facts.homes).toBe(3);
  });

  it("has what is typed, and the rest as not known", () => {
    const facts = {
      ...{ landValueKroner: 1, levelledDamageKroner: 2, frontageM: 3, coastM: 4, distanceM: 5, floodDepthM: 6 },
      ...{ runoffM3: 70, heldBackM3: 20, runoffFactor: 0.8 },
    };
    expect(found({ facts }).facts).toMatchObject({
      ...{ landValueKroner: 1, levelledDamageKroner: 2, frontageM: 3, coastM: 4, distanceM: 5, floodDepthM: 6 },
      ...{ runoffM3: 50, runoffFactor: 0.8, registeredAreaM2: 800 },
    });
    const bare = found({ registeredAreaM2: null }).facts;
    for (const fact of [
      ...(["landValueKroner", "levelledDamageKroner", "frontageM", "coastM", "distanceM", "floodDepthM"] as const),
      ...(["runoffM3", "runoffFactor", "registeredAreaM2"] as const),
    ])
      expect(bare[fact]).toBeNull();
  });

  it("sends nothing downstream where more is held back than runs off", () => {
    expect(found({ facts: { runoffM3: 10, heldBackM3: 30 } }).facts.runoffM3).toBe(0);
    expect(found({ facts: { runoffM3: 10 } }).facts.runoffM3).toBe(10);
  });

  it("weighs by the registered area, and by the measured where none is registered", () => {
    expect([found().areaM2, found({ registeredAreaM2: null }).areaM2]).toEqual([800, 812.5]);
  });

  it("belongs to its property, where that is known", () => {
    expect([found().property, found({ sfe: "77" }).property]).toEqual([null, "77"]);
  });
});

describe("the classes of a parcel", () => {
  it("follow from the registers: kind, built or not, and the use of the largest building", () => {
    expect(found().classes).toEqual({ kind: "lot", built: "unbuilt", use: "none" });
    const shed = building("a", { useCode: "910", groundFloorM2: 20 });
    expect(found({ kind: "road" }, [shed, building("b")]).classes).toEqual({
      kind: "road",
      built: "built",
      use: "120",
    });
    // As large: the lower id, whatever the order.
    const twin = building("c", { useCode: "130" });
    expect(found({}, [twin, building("b")]).classes["use"]).toBe("120");
    expect(found({}, [building("b"), twin]).classes["use"]).toBe("120");
  });

  it("tell the owner and whether it is let, where that is known, and nothing where it is not", () => {
    expect(found({ ownerKind: "railway", rented: true }).classes).toMatchObject({ owner: "railway", rented: "yes" });
    expect(found({ rented: false }).classes["rented"]).toBe("no");
    expect(Object.keys(found().classes)).not.toContain("owner");
  });

  it("are overruled by a typed one of the same name, and joined by others", () => {
    expect(found({ classes: { use: "510", zone: "1" } }, [building("a")]).classes).toMatchObject({
      ...{ use: "510", zone: "1", built: "built" },
    });
  });
});
