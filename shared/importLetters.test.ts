import { expect, it } from "vitest";
import { importLetters } from "./importLetters.ts";

const parcels = [
  { id: "9990001-12a", matrikelnr: "12a" },
  { id: "9990001-7", matrikelnr: "7" },
  { id: "9990002-7", matrikelnr: "7" },
];
const read = (...lines: string[]) => importLetters(lines.join("\n"), parcels);

it("reads who answered what on which day, however a day is written", () => {
  const found = read(
    "Matrikelnr;Svar;Modtaget;Tekst",
    "12 A;nej;2026-03-10;Vi bor højt",
    "9990001-7;Ja;10-03-2026;",
    '9990002-7;blank;9.3.2026;"To linjer;',
    'og et semikolon"',
    "12a;imod;9/3 2026;",
  );
  expect(found).toEqual({
    ok: true,
    value: {
      letters: [
        { parcelId: "9990001-12a", side: "object", receivedOn: "2026-03-10", text: "Vi bor højt", correction: null },
        { parcelId: "9990001-7", side: "agree", receivedOn: "2026-03-10", text: null, correction: null },
        {
          parcelId: "9990002-7",
          side: "blank",
          receivedOn: "2026-03-09",
          text: "To linjer;\nog et semikolon",
          correction: null,
        },
        { parcelId: "9990001-12a", side: "object", receivedOn: "2026-03-09", text: null, correction: null },
      ],
      unused: [],
    },
  });
});

it("gives back each row that it cannot use, with its line: no side and no day is guessed", () => {
  const found = read(
    "matrikel;svar;modtaget",
    "7;nej;2026-03-10",
    "12a;;2026-03-10",
    "12a;nej;2026-02-30",
    "99;ja;2026-03-10",
  );
  expect(found.ok && found.value.letters).toEqual([]);
  expect(found.ok && found.value.unused.map(({ path, code }) => [path, code])).toEqual([
    // The number 7 stands in two ejerlav.
    ["/lines/2", "parcel-not-found"],
    ["/lines/3", "invalid"],
    ["/lines/4", "invalid"],
    ["/lines/5", "parcel-not-found"],
  ]);
});

it("refuses a table that lacks a column, and says which", () => {
  const found = read("matrikel;tekst", "12a;nej");
  expect(found.ok ? [] : found.issues.map(({ code, facts }) => [code, facts.field])).toEqual([
    ["missing-field", "side"],
    ["missing-field", "received"],
  ]);
});
