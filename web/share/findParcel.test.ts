import { describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import type { Parcel } from "../../shared/model/index.ts";
import { findParcel } from "./findParcel.ts";
import { parcelMeant } from "./parcelMeant.ts";

const parcel = (ejerlavkode: number, matrikelnr: string): Parcel => ({
  id: `${ejerlavkode}-${matrikelnr}`,
  ejerlavkode,
  matrikelnr,
  kind: "lot",
  geometry: { type: "Polygon", coordinates: [] },
  registeredAreaM2: null,
  propertyValue: null,
  terrain: null,
});
const parcels = [parcel(1, "12a"), parcel(1, "12b"), parcel(1, "7ø"), parcel(2, "12b")];

describe("finding the parcel a person means", () => {
  it("takes the number as people type it", () => {
    expect(findParcel(parcels, " 12 A ")).toEqual({ is: "one", parcel: parcels[0] });
  });

  it("takes a letter written as two signs", () => {
    const aRing = [parcel(1, "3å")];
    expect(findParcel(aRing, "3a\u030a")).toEqual({ is: "one", parcel: aRing[0] });
  });

  it("does not choose between two ejerlav", () => {
    expect(findParcel(parcels, "12b")).toEqual({ is: "several" });
  });

  it("takes the whole id", () => {
    expect(findParcel(parcels, "2-12b")).toEqual({ is: "one", parcel: parcels[3] });
  });

  it("finds no parcel by a part of its number", () => {
    expect(findParcel(parcels, "12")).toEqual({ is: "none" });
    expect(findParcel(parcels, "")).toEqual({ is: "none" });
  });
});

describe("finding a parcel that came of others since", () => {
  const { decisions } = noret();
  const parcelChanges = [
    {
      ...{ on: "2028-01-01", from: ["1-7ø"], rule: "area" as const, source: "the cadastre" },
      to: [
        { id: "1-7x", registeredAreaM2: 10 },
        { id: "1-7y", registeredAreaM2: 10 },
      ],
    },
  ];
  const meant = (typed: string) =>
    parcelMeant({ ...noret(), parcels, decisions: { ...decisions, parcelChanges } }, typed);

  it("takes the new number, and the old one as it was", () => {
    expect([meant("7 X"), meant("7ø"), meant("1-7y")]).toEqual(
      ["1-7x", "1-7ø", "1-7y"].map((id) => ({ is: "one", id })),
    );
  });

  it("does not choose, and guesses nothing", () => {
    expect([meant("12b"), meant("7z")]).toEqual([{ is: "several" }, { is: "none" }]);
  });
});
