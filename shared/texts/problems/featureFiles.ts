/** What can be wrong with a file of features that is no GeoJSON: GeoPackage, FlatGeobuf, Shapefile, GML, KML. */
import type { ProblemCode } from "../../model/index.ts";
import type { Language } from "../language.ts";
import type { FactWords } from "./factWords.ts";
import { say, type Words } from "./words.ts";

interface Fault {
  what: (f: FactWords) => string;
  next: string;
}

const da: Record<string, Fault> = {
  encoding: {
    what: (f) => `Bogstaverne i filen er ikke ${f.has("found") ? f.get("found") : "dem, den siger"}`,
    next: "Gem filen som UTF-8, og prøv igen.",
  },
  doctype: {
    what: () => "Filen har en DOCTYPE, og sådan en læses ikke: den kan hente eller udvide andet",
    next: "Eksportér filen igen fra det program, den kom fra.",
  },
  xml: {
    what: (f) => `Filen er ikke hel XML${f.maybe(": fejlen står i linje ", "line")}`,
    next: "Hent filen igen: måske er den skåret over.",
  },
  "too-deep": {
    what: (f) => `Der er mere end ${f.get("found")} lag af elementer inden i hinanden`,
    next: "Eksportér filen igen som almindelige objekter.",
  },
  "text-too-long": {
    what: (f) => `En tekst i filen er over ${f.get("found")} tegn`,
    next: "Klip filen til projektets område.",
  },
  "no-layers": { what: () => "Filen har ingen lag med objekter", next: "Tjek, at du har valgt den rigtige fil." },
  "no-features": { what: () => "Laget har ingen objekter", next: "Tjek, at du har valgt den rigtige fil." },
  "too-many-layers": {
    what: (f) => `Filen har over ${f.get("found")} lag`,
    next: "Eksportér det ene lag, du skal bruge.",
  },
  "too-many-columns": {
    what: (f) => `Laget har over ${f.get("found")} kolonner`,
    next: "Eksportér kun de kolonner, du skal bruge.",
  },
  type: {
    what: (f) => `En form af slagsen ${f.has("found") ? f.get("found") : "ukendt"} læses ikke`,
    next: "Eksportér laget som punkter, linjer eller flader.",
  },
  curve: {
    what: () => "En form har buer eller kurver, og dem retter vi ikke ud: det ville flytte arealet",
    next: "Lav buerne om til rette linjer i dit GIS (i QGIS: „Segmentér“), og eksportér igen.",
  },
  reference: {
    what: () => "En form henviser til en anden i stedet for at have sine egne punkter",
    next: "Eksportér filen, så hver form har sine punkter.",
  },
  dimension: {
    what: (f) => `Tallene i en form går ikke op${f.maybe(": ", "found")}`,
    next: "Tjek, at srsDimension passer til tallene.",
  },
  "several-geometries": {
    what: (f) => `Et objekt har flere former${f.maybe(": ", "found")}`,
    next: "Eksportér med én form til hvert objekt.",
  },
  "several-parts": {
    what: () => "Et objekt har flere dele, og her skal være én",
    next: "Del objektet op, og eksportér igen.",
  },
  truncated: {
    what: (f) => `Filen er skåret over eller siger et andet antal, end den har${f.maybe(" (", "found", ")")}`,
    next: "Hent eller eksportér filen igen.",
  },
  damaged: { what: () => "Filen hænger ikke sammen", next: "Hent eller eksportér filen igen." },
  view: {
    what: (f) => `Laget ${f.get("found")} er ikke en almindelig tabel`,
    next: "Gem laget som et nyt, og prøv igen.",
  },
  rows: {
    what: (f) => `Der er ikke lige så mange former som rækker${f.maybe(": ", "found")}`,
    next: "Hent eller eksportér filen igen.",
  },
  "part-missing": {
    what: (f) => `Filen ${f.get("found")} mangler i zip-filen`,
    next: "Pak .shp, .dbf, .shx, .prj og .cpg sammen.",
  },
  zip: {
    what: (f) => `Zip-filen kan ikke pakkes ud${f.maybe(" (", "found", ")")}`,
    next: "Pak filerne igen, uden adgangskode og uden links.",
  },
  "cell-error": {
    what: (f) => `En celle i regnearket er en fejl: ${f.get("found")}`,
    next: "Ret cellen, og gem igen.",
  },
  "several-files": {
    what: (f) => `Zip-filen har flere filer${f.maybe(": ", "found")}`,
    next: "Pak den ene fil, du skal bruge.",
  },
};

const en: Record<string, Fault> = {
  encoding: {
    what: (f) => `The letters of the file are not ${f.has("found") ? f.get("found") : "those that it says"}`,
    next: "Save the file as UTF-8 and try again.",
  },
  doctype: {
    what: () => "The file has a DOCTYPE, and none is read: it can fetch or expand other things",
    next: "Export the file again from the program it came from.",
  },
  xml: {
    what: (f) => `The file is not whole XML${f.maybe(": the error is in line ", "line")}`,
    next: "Get the file again: it may be cut short.",
  },
  "too-deep": {
    what: (f) => `More than ${f.get("found")} elements lie inside each other`,
    next: "Export the file again as plain features.",
  },
  "text-too-long": {
    what: (f) => `A text of the file has more than ${f.get("found")} characters`,
    next: "Cut the file to the area of the project.",
  },
  "no-layers": { what: () => "The file has no layers with features", next: "Check that you chose the right file." },
  "no-features": { what: () => "The layer has no features", next: "Check that you chose the right file." },
  "too-many-layers": {
    what: (f) => `The file has more than ${f.get("found")} layers`,
    next: "Export the one layer that you need.",
  },
  "too-many-columns": {
    what: (f) => `The layer has more than ${f.get("found")} columns`,
    next: "Export only the columns that you need.",
  },
  type: {
    what: (f) => `A shape of the kind ${f.has("found") ? f.get("found") : "unknown"} is not read`,
    next: "Export the layer as points, lines or areas.",
  },
  curve: {
    what: () => "A shape has arcs or curves, and we do not straighten them: that would move the area",
    next: "Make the arcs into straight lines in your GIS (in QGIS: “Segmentize”) and export again.",
  },
  reference: {
    what: () => "A shape refers to another instead of having points of its own",
    next: "Export the file so that each shape has its points.",
  },
  dimension: {
    what: (f) => `The numbers of a shape do not come out even${f.maybe(": ", "found")}`,
    next: "Check that srsDimension fits the numbers.",
  },
  "several-geometries": {
    what: (f) => `A feature has several shapes${f.maybe(": ", "found")}`,
    next: "Export with one shape for each feature.",
  },
  "several-parts": {
    what: () => "A feature has several parts, and here should be one",
    next: "Split the feature and export again.",
  },
  truncated: {
    what: (f) => `The file is cut short, or says another number than it has${f.maybe(" (", "found", ")")}`,
    next: "Get or export the file again.",
  },
  damaged: { what: () => "The file does not hold together", next: "Get or export the file again." },
  view: {
    what: (f) => `The layer ${f.get("found")} is no plain table`,
    next: "Save the layer as a new one and try again.",
  },
  rows: {
    what: (f) => `There are not as many shapes as rows${f.maybe(": ", "found")}`,
    next: "Get or export the file again.",
  },
  "part-missing": {
    what: (f) => `The file ${f.get("found")} is missing in the zip`,
    next: "Pack .shp, .dbf, .shx, .prj and .cpg together.",
  },
  zip: {
    what: (f) => `The zip cannot be unpacked${f.maybe(" (", "found", ")")}`,
    next: "Pack the files again, without a password and without links.",
  },
  "cell-error": {
    what: (f) => `A cell of the workbook is an error: ${f.get("found")}`,
    next: "Correct the cell and save again.",
  },
  "several-files": {
    what: (f) => `The zip has several files${f.maybe(": ", "found")}`,
    next: "Pack the one file that you need.",
  },
};

const faults: Record<Language, Record<string, Fault>> = { da, en };

const ofFile: Record<Language, (f: FactWords) => string> = {
  da: (f) => (f.has("format") ? ` (${f.get("format")})` : ""),
  en: (f) => (f.has("format") ? ` (${f.get("format")})` : ""),
};

const wordsOf =
  (lang: Language, whole: string, again: string) =>
  (f: FactWords): ReturnType<typeof say> => {
    const fault = faults[lang][f.get("reason")];
    return fault === undefined
      ? say(`${whole}${ofFile[lang](f)}${f.maybe(": ", "found")}.`, again)
      : say(`${fault.what(f)}${ofFile[lang](f)}.`, fault.next);
  };

/** The names of the layers, which an issue has a line each. */
const layersIn = (f: FactWords): string => f.get("layers").split("\n").join(", ");

export const problemsOfFeatureFiles = {
  "features-invalid": {
    da: wordsOf("da", "Filen kan ikke læses", "Eksportér den igen, eller gem den som GeoPackage."),
    en: wordsOf("en", "The file cannot be read", "Export it again, or save it as a GeoPackage."),
  },
  "layer-not-chosen": {
    da: (f) =>
      say(
        `Filen har flere lag${f.has("layers") ? `: ${layersIn(f)}` : ""}${f.has("found") ? `, men intet hedder ${f.get("found")}` : ""}.`,
        "Vælg, hvilket lag der skal læses.",
      ),
    en: (f) =>
      say(
        `The file has several layers${f.has("layers") ? `: ${layersIn(f)}` : ""}${f.has("found") ? `, but none is called ${f.get("found")}` : ""}.`,
        "Choose which layer to read.",
      ),
  },
} satisfies Partial<Record<ProblemCode, Words>>;
