import { describe, expect, it } from "vitest";
import { parcelsFromGeoJson } from "./index.ts";

const geometry = {
  type: "Polygon" as const,
  coordinates: [
    [
      [700000, 6150000],
      [700040, 6150000],
      [700040, 6150030],
      [700000, 6150000],
    ] as [number, number][],
  ],
};
const sound = () => [];
const row = (properties: Record<string, unknown>) => ({ geometry, properties });

describe("parcelsFromGeoJson", () => {
  it("maps the attributes of Matriklen, whatever their upper and lower case", () => {
    const { parcels, unused } = parcelsFromGeoJson(
      [
        row({
          EJERLAVKODE: "10851",
          Matrikelnr: "21IM ",
          featureID: 2702190,
          sfeejendomsnr: 10233477,
          registreretareal: 215,
        }),
      ],
      sound,
    );
    expect(unused).toEqual([]);
    expect(parcels).toEqual([
      {
        id: "10851-21im",
        ejerlavkode: 10851,
        matrikelnr: "21im",
        registerId: "2702190",
        sfe: "10233477",
        kind: "lot",
        geometry,
        registeredAreaM2: 215,
        propertyValue: null,
        terrain: null,
      },
    ]);
  });

  it("writes æ, ø and å in one form, so that one parcel has one id", () => {
    const [parcel] = parcelsFromGeoJson([row({ ejerlavkode: 10851, matrikelnr: "25a\u030A" })], sound).parcels;
    expect(parcel!.id).toBe("10851-25å");
  });

  it("says that a missing registered area is not known", () => {
    const { parcels, notes } = parcelsFromGeoJson([row({ ejerlavkode: 10851, matrikelnr: "1a" })], sound);
    expect(parcels[0]!.registeredAreaM2).toBeNull();
    expect(notes).toEqual([{ code: "no-registered-area", facts: { parcels: 1, of: 1 } }]);
  });

  it("takes matrikelnumre from 7000 as roads", () => {
    const kinds = ["6999a", "7000a", "7000", "700a"].map(
      (matrikelnr) => parcelsFromGeoJson([row({ ejerlavkode: 10851, matrikelnr })], sound).parcels[0]!.kind,
    );
    expect(kinds).toEqual(["lot", "road", "road", "lot"]);
  });

  it("uses neither row of a parcel that stands twice, and lists both", () => {
    const twice = [row({ ejerlavkode: 10851, matrikelnr: "1a" }), row({ ejerlavkode: 10851, matrikelnr: "1A" })];
    const { parcels, unused } = parcelsFromGeoJson([...twice, row({ ejerlavkode: 10851, matrikelnr: "1b" })], sound);
    expect(parcels.map(({ id }) => id)).toEqual(["10851-1b"]);
    expect(unused).toEqual([
      { path: "/features/0", code: "parcel-twice", facts: { id: "10851-1a" } },
      { path: "/features/1", code: "parcel-twice", facts: { id: "10851-1a" } },
    ]);
  });

  it.each([
    ["no ejerlavkode", { matrikelnr: "1a" }, "missing-field"],
    ["a name for ejerlavkode", { ejerlavkode: "St. Magleby", matrikelnr: "1a" }, "wrong-type"],
    ["no matrikelnr", { ejerlavkode: 10851, matrikelnr: " " }, "missing-field"],
    ["a matrikelnr that is none", { ejerlavkode: 10851, matrikelnr: "vej 12" }, "wrong-type"],
    ["text for the area", { ejerlavkode: 10851, matrikelnr: "1a", registreretareal: "stor" }, "wrong-type"],
    ["a negative area", { ejerlavkode: 10851, matrikelnr: "1a", registreretareal: -1 }, "out-of-range"],
    ["an area of zero", { ejerlavkode: 10851, matrikelnr: "1a", registreretareal: 0 }, "parcel-without-area"],
  ])("lists a row with %s instead of using it", (_, properties, code) => {
    const { parcels, unused } = parcelsFromGeoJson([row(properties)], sound);
    expect(parcels).toEqual([]);
    expect(unused).toMatchObject([{ path: "/features/0/properties", code }]);
  });

  it("lists a row whose geometry is no area, and one whose polygon is refused", () => {
    const point = { geometry: { type: "Point" as const, coordinates: [700000, 6150000] as [number, number] } };
    const rows = [
      { ...point, properties: { ejerlavkode: 10851, matrikelnr: "1a" } },
      row({ ejerlavkode: 10851, matrikelnr: "1b" }),
    ];
    const { unused } = parcelsFromGeoJson(rows, (_, path) => [{ path, code: "polygon-self-crossing", facts: {} }]);
    expect(unused).toEqual([
      { path: "/features/0/geometry", code: "parcel-without-area", facts: { id: "10851-1a" } },
      { path: "/features/1/geometry", code: "polygon-self-crossing", facts: {} },
    ]);
  });
});
