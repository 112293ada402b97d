import { describe, expect, it } from "vitest";
import type { Parcel } from "../model/index.ts";
import { buildingsFromGeoJson } from "./index.ts";

const geometry = {
  type: "Polygon" as const,
  coordinates: [
    [
      [700000, 6150000],
      [700010, 6150000],
      [700010, 6150010],
      [700000, 6150000],
    ] as [number, number][],
  ],
};
const parcel: Parcel = {
  id: "10851-21im",
  ejerlavkode: 10851,
  matrikelnr: "21im",
  registerId: "2702190",
  kind: "lot",
  geometry,
  registeredAreaM2: null,
  propertyValue: null,
  terrain: null,
};
const house = {
  bbruuid: "hus",
  jordstykke: 2702190,
  byg021_anvendelse: "120",
  byg038_samlet_areal: 154,
  byg041_bebygget_areal: 120,
  bbr_status: "6",
};
const read = (...rows: Record<string, unknown>[]) =>
  buildingsFromGeoJson(
    rows.map((properties) => ({ geometry, properties })),
    [parcel],
    () => [],
  );

describe("buildingsFromGeoJson", () => {
  it("maps BBR's use, ground floor and dwelling, and finds the parcel by featureID", () => {
    expect(read({ ...house, byg039_boligareal: 140 })).toEqual({
      buildings: [
        {
          id: "hus",
          parcelId: "10851-21im",
          useCode: "120",
          groundFloorM2: 120,
          dwellingM2: 140,
          geometry,
          terrain: null,
        },
      ],
      unused: [],
      notes: [],
    });
  });

  it("finds the parcel by ejerlavkode and matrikelnr where there is no featureID", () => {
    const { buildings } = read({ ...house, jordstykke: null, ejerlavkode: 10851, matrikelnr: "21 IM" });
    expect(buildings[0]!.parcelId).toBe("10851-21im");
  });

  it("takes a dwelling's whole area where its own is missing, and says so", () => {
    const { buildings, notes } = read(house);
    expect(buildings[0]!.dwellingM2).toBe(154);
    expect(notes).toEqual([{ code: "dwelling-from-total-area", facts: { buildings: 1 } }]);
  });

  it("takes an outbuilding as no dwelling, and a shop's dwelling as not known", () => {
    expect(read({ ...house, byg021_anvendelse: "910" }).buildings[0]!.dwellingM2).toBe(0);
    expect(read({ ...house, byg021_anvendelse: "322" }).buildings[0]!.dwellingM2).toBeNull();
  });

  it("reads BBR's own names of today", () => {
    const { buildings } = read({
      id_lokalId: "hus",
      jordstykke: "2702190",
      byg021BygningensAnvendelse: 120,
      byg039BygningensSamledeBoligAreal: 140,
      byg041BebyggetAreal: 120,
    });
    expect(buildings[0]).toMatchObject({ useCode: "120", groundFloorM2: 120, dwellingM2: 140 });
  });

  it("counts buildings without an outline, whose terrain cannot be known", () => {
    const { buildings, notes } = buildingsFromGeoJson(
      [{ geometry: null, properties: { ...house, byg039_boligareal: 1 } }],
      [parcel],
      () => [],
    );
    expect(buildings).toHaveLength(1);
    expect(notes).toEqual([{ code: "buildings-without-outline", facts: { buildings: 1 } }]);
  });

  it.each([
    ["that names a parcel outside the file", { jordstykke: 1 }, "building-without-parcel", { parcelId: "1" }],
    ["that names no parcel", { jordstykke: null }, "building-without-parcel", { parcelId: null }],
    ["deleted in BBR", { bbr_status: "10" }, "invalid", { reason: "deleted-in-bbr", found: "10" }],
    ["entered in BBR by mistake", { bbr_status: 11 }, "invalid", { reason: "deleted-in-bbr", found: "11" }],
    ["without a use", { byg021_anvendelse: null }, "missing-field", { field: "byg021_anvendelse" }],
    ["with words for a use", { byg021_anvendelse: "villa" }, "wrong-type", { found: "villa" }],
    ["without a ground floor", { byg041_bebygget_areal: "" }, "missing-field", { field: "byg041_bebygget_areal" }],
    ["with a negative ground floor", { byg041_bebygget_areal: -5 }, "out-of-range", { least: 0 }],
    ["without an id", { bbruuid: null }, "missing-field", { field: "bbruuid" }],
  ])("lists a building %s instead of using it", (_, changed, code, facts) => {
    const { buildings, unused } = read({ ...house, ...changed });
    expect(buildings).toEqual([]);
    expect(unused).toMatchObject([{ path: "/features/0/properties", code, facts }]);
  });

  it("uses neither row of a building that stands twice: its areas would count twice", () => {
    const { buildings, unused } = read(house, { ...house, bbruuid: "skur" }, house);
    expect(buildings.map(({ id }) => id)).toEqual(["skur"]);
    expect(unused.map(({ path, code }) => [path, code])).toEqual([
      ["/features/0", "building-twice"],
      ["/features/2", "building-twice"],
    ]);
  });
});
