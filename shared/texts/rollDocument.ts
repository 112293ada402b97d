/** What the roll says of itself as a document: headings, the method, how to read it. */
import type { Language } from "./language.ts";
import { day, kroner, number } from "./numbers.ts";

interface RollDocumentWords {
  roll: string;
  method: string;
  /** After an amount. */
  kroner: string;
  project: string;
  municipality: string;
  dataSource: string;
  synthetic: string;
  /** The rule of every roll, in one sentence. */
  howShared: string;
  howSharedSays: string;
  bill: (title: string) => string;
  billSays: (oere: number, key: string, formula: string) => string;
  left: (to: "municipality" | "unpaid", oere: number) => string;
  law: string;
  lawSays: (lawAsOf: string, lawVersion: string) => string;
  keyVersions: string;
  caseHash: string;
  units: string;
  unitsSay: (units: number, outside: number) => string;
  prices: string;
  pricesSay: (priceYear: number, horizonYears: number) => string;
  reading: string;
  readingSays: string;
  names: string;
  namesSay: string;
  checks: string;
  outcome: Record<"pass" | "fail" | "cannot-tell", string>;
  assumptions: string;
  columns: string;
  unknown: string;
  page: (page: number, of: number) => string;
  part: (part: number, of: number, from: number, to: number, all: number) => string;
  partTotal: (part: number) => string;
  lines: (units: number) => string;
  elsewhere: string;
  /** At the foot of each page. */
  foot: (title: string, lawVersion: string, caseHash: string) => string;
  /** Of the corners in a file of GeoJSON. */
  placesSay: string;
}

export const rollDocument: Record<Language, RollDocumentWords> = {
  da: {
    roll: "Partsfortegnelse",
    method: "Metode",
    kroner: "kr.",
    project: "Projekt",
    municipality: "Kommune",
    dataSource: "Datagrundlag",
    synthetic: "Tallene er opdigtede og gælder ingen virkelig ejendom.",
    howShared: "Fordelingen",
    howSharedSays:
      "Hvert tiltags regning deles for sig efter sin nøgle, i hele øre efter største rest, så andelene tilsammen er regningen.",
    bill: (title) => `Ejernes del af ${title}`,
    billSays: (oere, key, formula) => `${kroner(oere, "da")} efter nøglen ${key}: ${formula}`,
    left: (to, oere) =>
      to === "municipality"
        ? `Kommunen overtager ${kroner(oere, "da")}.`
        : `${kroner(oere, "da")} har endnu ingen, der betaler.`,
    law: "Lov",
    lawSays: (lawAsOf, lawVersion) => `Som den gjaldt ${day(lawAsOf, "da")}; lovdata ${lawVersion}`,
    keyVersions: "Nøgler og versioner",
    caseHash: "Sagens fingeraftryk (SHA-256)",
    units: "Enheder",
    unitsSay: (units, outside) =>
      `${number(units, "da")} i fortegnelsen; ${number(outside, "da")} matrikler i sagen ligger uden for området og betaler intet.`,
    prices: "Priser og tid",
    pricesSay: (priceYear, horizonYears) =>
      `Priser i ${priceYear}; nytten er regnet over ${number(horizonYears, "da")} år.`,
    reading: "Sådan læses tabellen",
    readingSays:
      "Et tomt eller skraveret felt er ikke kendt; det er ikke nul. En sum, hvor et led ikke er kendt, er ikke kendt. Ydelser om måneden er afrundede for sig.",
    names: "Navne",
    namesSay: "Fortegnelsen nævner ejendomme, ikke personer.",
    checks: "Prøver",
    outcome: { pass: "Består", fail: "Består ikke", "cannot-tell": "Kan ikke siges" },
    assumptions: "Forudsætninger",
    columns: "Kolonner",
    unknown: "ukendt",
    page: (page, of) => `side ${number(page, "da")} af ${number(of, "da")}`,
    part: (part, of, from, to, all) =>
      `Del ${part} af ${of}: linje ${number(from, "da")} til ${number(to, "da")} af ${number(all, "da")}. Summen af det hele står i den sidste del.`,
    partTotal: (part) => `I alt i del ${part}`,
    lines: (units) => `${number(units, "da")} linjer`,
    elsewhere:
      "Alle kolonner og begrundelsen for hvert beløb står i regnearket, CSV-filen og GeoPackage af samme fortegnelse.",
    foot: (title, lawVersion, caseHash) =>
      `Partsfortegnelse: ${title}. Lovdata ${lawVersion}. Sagens fingeraftryk ${caseHash}`,
    placesSay:
      "Længde og bredde i grader med syv decimaler (RFC 7946, WGS 84), omregnet fra sagens EPSG:25832 til at vise på kort: hjørner flytter sig op til 1 cm, ETRS89 er taget som WGS 84 (under en meter), og ingen beløb bygger på dem. Sagens egne hjørner står i GeoPackage.",
  },
  en: {
    roll: "Roll",
    method: "Method",
    kroner: "DKK",
    project: "Project",
    municipality: "Municipality",
    dataSource: "Data",
    synthetic: "The numbers are invented and apply to no real property.",
    howShared: "The sharing",
    howSharedSays:
      "Each measure's bill is shared by itself by its key, in whole øre by the largest remainder, so that the shares together are the bill.",
    bill: (title) => `The owners' part of ${title}`,
    billSays: (oere, key, formula) => `${kroner(oere, "en")} by the key ${key}: ${formula}`,
    left: (to, oere) =>
      to === "municipality"
        ? `The municipality takes over ${kroner(oere, "en")}.`
        : `Nobody pays ${kroner(oere, "en")} yet.`,
    law: "Law",
    lawSays: (lawAsOf, lawVersion) => `As it applied on ${day(lawAsOf, "en")}; law data ${lawVersion}`,
    keyVersions: "Keys and versions",
    caseHash: "The case's fingerprint (SHA-256)",
    units: "Units",
    unitsSay: (units, outside) =>
      `${number(units, "en")} in the roll; ${number(outside, "en")} parcels of the case lie outside the area and pay nothing.`,
    prices: "Prices and time",
    pricesSay: (priceYear, horizonYears) =>
      `Prices of ${priceYear}; the benefit is counted over ${number(horizonYears, "en")} years.`,
    reading: "How to read the table",
    readingSays:
      "An empty or hatched cell is not known; it is not zero. A sum with a term that is not known is not known. Instalments a month are rounded each by itself.",
    names: "Names",
    namesSay: "The roll names properties, not persons.",
    checks: "Checks",
    outcome: { pass: "Passes", fail: "Fails", "cannot-tell": "Cannot be told" },
    assumptions: "Assumptions",
    columns: "Columns",
    unknown: "unknown",
    page: (page, of) => `page ${number(page, "en")} of ${number(of, "en")}`,
    part: (part, of, from, to, all) =>
      `Part ${part} of ${of}: lines ${number(from, "en")} to ${number(to, "en")} of ${number(all, "en")}. The sum of all is in the last part.`,
    partTotal: (part) => `Total of part ${part}`,
    lines: (units) => `${number(units, "en")} lines`,
    elsewhere:
      "All columns, and the reason for each amount, are in the spreadsheet, the CSV file and the GeoPackage of the same roll.",
    foot: (title, lawVersion, caseHash) => `Roll: ${title}. Law data ${lawVersion}. The case's fingerprint ${caseHash}`,
    placesSay:
      "Longitude and latitude in degrees with seven decimals (RFC 7946, WGS 84), converted from the case's EPSG:25832 to be shown on maps: corners move by up to 1 cm, ETRS89 is taken as WGS 84 (within a metre), and no amount rests on them. The case's own corners are in the GeoPackage.",
  },
};
