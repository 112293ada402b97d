import { describe, expect, it } from "vitest";
import type { Parcel } from "../model/index.ts";
import { parseParcelList } from "./index.ts";

const parcel = (id: string): Parcel => {
  const [ejerlavkode, matrikelnr] = id.split("-") as [string, string];
  return {
    id,
    ejerlavkode: Number(ejerlavkode),
    matrikelnr,
    kind: "lot",
    geometry: { type: "Polygon", coordinates: [] },
    registeredAreaM2: null,
    propertyValue: null,
    terrain: null,
  };
};
const parcels = ["10851-21im", "10851-20as", "10851-25ø", "12951-20as", "12951-333"].map(parcel);
const both = ["10851-21im", "10851-20as"];

describe("parseParcelList", () => {
  it.each([
    ["one a line", "10851 21im\n10851 20as", both],
    ["tabs, as from a spreadsheet", "10851\t21im\r\n10851\t20as\r\n", both],
    [
      "commas, semicolons, hyphens, slashes",
      "10851,21im\n10851;20as\n10851-25ø\n12951/333",
      [...both, "10851-25ø", "12951-333"],
    ],
    ["several a line", "10851 21im; 10851 20as", both],
    ["one ejerlav for several", "10851: 21im, 20as", both],
    ["an ejerlav as a heading", "10851\n21im\n20as\n12951\n20as", [...both, "12951-20as"]],
    ["the number first", "21im 10851\n20as, 10851", both],
    ["upper case, spaces inside, and the words before", "Ejerlav 10851 matr.nr. 21 IM\nMatrikelnr. 10851 20AS", both],
    ["a number that only one parcel has", "21im\n333", ["10851-21im", "12951-333"]],
  ])("reads %s", (_, text, expected) => {
    expect(parseParcelList(text, parcels)).toEqual({ parcelIds: expected, repeated: 0, issues: [] });
  });

  it("counts what the list names again", () => {
    expect(parseParcelList("10851 21im\n10851-21IM", parcels)).toEqual({
      parcelIds: ["10851-21im"],
      repeated: 1,
      issues: [],
    });
  });

  it("tells every entry that names no parcel, with its line, and keeps the others", () => {
    expect(parseParcelList("10851 21im\n10851 99zz\n\n20as\nSt. Magleby 21im", parcels)).toEqual({
      parcelIds: ["10851-21im"],
      repeated: 0,
      issues: [
        { path: "/lines/2", code: "parcel-not-found", facts: { line: 2, id: "10851-99zz" } },
        { path: "/lines/4", code: "parcel-not-found", facts: { line: 4, id: "20as", candidates: 2 } },
        { path: "/lines/5", code: "parcel-not-found", facts: { line: 5, id: "St. Magleby 21im" } },
      ],
    });
  });
});
