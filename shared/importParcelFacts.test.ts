import { describe, expect, it } from "vitest";
import { importParcelFacts, type ParcelFactsFile, putParcelFacts } from "./importParcelFacts.ts";
import type { KeyChoice, Parcel } from "./model/index.ts";
import { oere } from "./money/index.ts";
import { unusedRowText } from "./texts/index.ts";

const parcel = (matrikelnr: string): Parcel => ({
  id: `9990001-${matrikelnr}`,
  ejerlavkode: 9990001,
  matrikelnr,
  kind: "lot",
  geometry: { type: "Polygon", coordinates: [] },
  registeredAreaM2: null,
  propertyValue: null,
  terrain: null,
});
const parcels = ["1a", "1b", "2"].map(parcel);
const access: KeyChoice[] = [{ measure: "*", key: { id: "m6-access-half", version: "1" } }];

function read(text: string, more: Partial<ParcelFactsFile> = {}, into = parcels) {
  const found = importParcelFacts({ text, ...more }, { parcels: into, keys: access });
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.value;
}
const told = (found: ReturnType<typeof read>) =>
  found.told.map(({ parcelId, facts, classes }) => ({ [parcelId.slice(8)]: { ...facts, ...classes } }));
const unused = (found: ReturnType<typeof read>) =>
  found.unused.map(({ path, code, facts }) => [path, code, facts.field ?? facts.id ?? facts.found]);

describe("columns", () => {
  it("are guessed by Danish and English names, units let be, and the rest are not used", () => {
    expect(
      read("Matrikel;Grundværdi (kr.);facade_m;Antal boliger;Zone;coastM;Bemærkning\n9990001-1a;1;2;3;A;4;x").columns,
    ).toEqual(["parcel", "landValueKroner", "frontageM", "homes", "class:zone", "coastM", null]);
  });

  it("say the parcel in two, whatever the case and the spaces, and leave another id alone", () => {
    const found = read("id;Ejerlavkode;Matrikelnr;Afstand\n17;9990001;1 A;12,5");
    expect(found.columns).toEqual([null, "ejerlavkode", "matrikelnr", "distanceM"]);
    expect(told(found)).toEqual([{ "1a": { distanceM: 12.5 } }]);
  });

  it("are as a person says: another fact, or none", () => {
    const found = read("nr,a,b\n9990001-2,7,8", { columns: ["parcel", null, "frontageM"] });
    expect(told(found)).toEqual([{ "2": { frontageM: 8 } }]);
  });

  it("ask for what is missing, and nothing is told until it is said", () => {
    expect(read("a;b\n9990001-2;3")).toMatchObject({ asks: ["parcel", "facts"], told: [] });
    expect(read("matrikel;b\n9990001-2;3")).toMatchObject({ asks: ["facts"], told: [] });
    expect(read("matrikel;a;b\n9990001-2;3;4", { columns: ["parcel", "homes", "homes"] }).asks).toEqual(["twice"]);
  });
});

describe("numbers", () => {
  it("with a decimal comma and with a point are read, and 1.234 as the others of the file are written", () => {
    expect(told(read("matrikel;facade\n9990001-1a;1.234\n9990001-1b;12,5"))).toEqual([
      { "1a": { frontageM: 1234 } },
      { "1b": { frontageM: 12.5 } },
    ]);
    expect(told(read("matrikel;facade\n9990001-1a;1.234\n9990001-1b;12.5"))[0]).toEqual({ "1a": { frontageM: 1.234 } });
  });

  it("that all read either way are asked about, and not guessed", () => {
    const text = "matrikel;facade\n9990001-1a;1.234";
    expect(read(text)).toMatchObject({ asks: ["decimal-mark"], eitherWay: 1, told: [] });
    expect(told(read(text, { decimalMark: "," }))).toEqual([{ "1a": { frontageM: 1234 } }]);
  });

  it("with a comma in a file separated by commas make a row too long, and it is not used", () => {
    const found = read("matrikel,facade\n9990001-1a,12,5\n9990001-1b,3");
    expect(unused(found)).toEqual([["/lines/2", "invalid", "5"]]);
    expect(found.unused.map((issue) => unusedRowText(issue, "da"))[0]).toContain("skil felterne med semikolon");
    expect(told(found)).toEqual([{ "1b": { frontageM: 3 } }]);
  });
});

describe("rows that are not used", () => {
  it("are told with line and reason: an unknown parcel, one that stands twice, text for a number, one below zero", () => {
    const found = read(
      "matrikel;facade;boliger\n9990001-1a;1;2\n9990001-7;1;2\nbageriet;1;2\n\n9990001-1b;lang;-2\n9990001-2;1;2\n9990001-2;1;2",
    );
    expect(told(found)).toEqual([{ "1a": { frontageM: 1, homes: 2 } }]);
    expect(unused(found)).toEqual([
      ["/lines/3", "parcel-not-found", "9990001-7"],
      ["/lines/4", "parcel-not-found", "bageriet"],
      ["/lines/6", "wrong-type", "facade"],
      ["/lines/6", "out-of-range", "boliger"],
      ["/lines/7", "parcel-twice", "9990001-2"],
      ["/lines/8", "parcel-twice", "9990001-2"],
    ]);
    expect(found.rows).toEqual({ read: 6, used: 1 });
    for (const lang of ["da", "en"] as const)
      for (const issue of found.unused) expect(unusedRowText(issue, lang)).toBeTruthy();
  });

  it("leave an empty cell as the case has it, and say which", () => {
    const found = read("matrikel;facade;boliger\n9990001-1a;;2\n9990001-1b;;");
    expect(told(found)).toEqual([{ "1a": { homes: 2 } }]);
    expect(found.empty).toEqual([
      { line: 2, column: "facade" },
      { line: 3, column: "facade" },
      { line: 3, column: "boliger" },
    ]);
  });

  it("are the whole file where it has no header", () => {
    const found = importParcelFacts({ text: "9990001-1a;12,5" }, { parcels, keys: access });
    expect(found.ok ? null : found.issues.map(({ code }) => code)).toEqual(["table-without-header"]);
  });
});

describe("classes", () => {
  it("are taken by their Danish and English words and by their own names; those without a weight in the key are told", () => {
    const found = read("matrikel;adgang\n9990001-1a;Kun adgang\n9990001-1b;direct\n9990001-2;bagvej");
    expect(told(found)).toEqual([
      { "1a": { access: "access-only" } },
      { "1b": { access: "direct" } },
      { "2": { access: "bagvej" } },
    ]);
    expect(found.withoutWeight).toEqual([{ table: "access", found: "bagvej", parcels: 1 }]);
  });
});

describe("what was told", () => {
  it("is put beside what the parcel has, and what it changes is counted", () => {
    const known = { ...parcels[0]!, facts: { homes: 3, coastM: 9 }, classes: { zone: "A" } };
    const found = read("matrikel;boliger;zone;ejendomsværdi\n9990001-1a;4;A;1.500.000,50", { asOf: "2024-10-01" }, [
      known,
    ]);
    expect(found).toMatchObject({ asks: [], replaced: 1 });
    expect(putParcelFacts([known, parcels[1]!], found.told, "2024-10-01")).toEqual([
      {
        ...known,
        facts: { homes: 4, coastM: 9 },
        propertyValue: { oere: oere(150_000_050), origin: "typed", asOf: "2024-10-01" },
      },
      parcels[1],
    ]);
  });

  it("asks for the day of a property value", () => {
    expect(read("matrikel;ejendomsværdi\n9990001-1a;1500000").asks).toEqual(["as-of"]);
  });
});
