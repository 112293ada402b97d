/** What an import left out, changed or took for granted. */
import type { Because, ImportNoteCode, Issue, ProblemCode } from "../model/index.ts";
import type { Bilingual, Language } from "./language.ts";
import { number } from "./numbers.ts";
import { problemsOfCases } from "./problems/cases.ts";
import { FactWords } from "./problems/factWords.ts";
import { problemsOfPlaces } from "./problems/places.ts";
import { problemsOfReading } from "./problems/reading.ts";
import { say, type Words } from "./problems/words.ts";

type Facts = Because["facts"];

const both = (make: (n: (name: string, decimals?: number) => string, lang: Language) => string) => {
  return (facts: Facts): Bilingual => {
    const inLanguage = (lang: Language): string =>
      make((name, decimals = 0) => number(Number(facts[name] ?? 0), lang, decimals), lang);
    return { da: inLanguage("da"), en: inLanguage("en") };
  };
};

/** The coordinate systems that are read, as people know them. */
const crsNames: Record<string, Bilingual> = {
  "EPSG:25832": { da: "ETRS89 / UTM zone 32N", en: "ETRS89 / UTM zone 32N" },
  "EPSG:7416": { da: "ETRS89 / UTM zone 32N og højder i DVR90", en: "ETRS89 / UTM zone 32N and heights in DVR90" },
  "EPSG:25833": { da: "ETRS89 / UTM zone 33N", en: "ETRS89 / UTM zone 33N" },
  "EPSG:4326": { da: "WGS 84, længde og bredde", en: "WGS 84, longitude and latitude" },
  "EPSG:4258": { da: "ETRS89, længde og bredde", en: "ETRS89, longitude and latitude" },
  "EPSG:3857": { da: "Web Mercator", en: "Web Mercator" },
  "EPSG:4093": { da: "DKTM1", en: "DKTM1" },
  "EPSG:4094": { da: "DKTM2", en: "DKTM2" },
  "EPSG:4095": { da: "DKTM3", en: "DKTM3" },
  "EPSG:4096": { da: "DKTM4", en: "DKTM4" },
};

/** The words for every note of an import. A forgotten one does not compile. */
export const importNoteTexts: Record<ImportNoteCode, (facts: Facts) => Bilingual> = {
  "read-as": ({ format, layer, others, crs, rows }) => {
    const n = (lang: Language) => number(Number(rows), lang);
    const [da, en] = [crsNames[String(crs)]?.da, crsNames[String(crs)]?.en];
    const more = Number(others);
    return {
      da: `Filen er ${format}${layer === null ? "" : `, laget „${layer}“`}${more > 0 ? ` (${more === 1 ? "1 andet lag er ikke læst" : `${more} andre lag er ikke læst`})` : ""}: ${rows === 1 ? "1 række" : `${n("da")} rækker`} i ${crs}${da === undefined ? "" : ` (${da})`}`,
      en: `The file is ${format}${layer === null ? "" : `, layer “${layer}”`}${more > 0 ? ` (${more === 1 ? "1 other layer was not read" : `${more} other layers were not read`})` : ""}: ${rows === 1 ? "1 row" : `${n("en")} rows`} in ${crs}${en === undefined ? "" : ` (${en})`}`,
    };
  },
  "letters-taken-as": ({ encoding }) => ({
    da: `Filen siger ikke, hvilke bogstaver den er skrevet med: de er læst som ${encoding}. Se efter, om æ, ø og å står rigtigt`,
    en: `The file does not say which letters it is written in: they were read as ${encoding}. See whether æ, ø and å stand right`,
  }),
  "heights-not-used": both((n, l) =>
    l === "da"
      ? `${n("positions")} punkter har en højde, som ikke er brugt: terræn læses for sig`
      : `${n("positions")} positions have a height that is not used: terrain is read by itself`,
  ),
  projected: ({ from, features }) => {
    const inDegrees = from === "EPSG:4326" || from === "EPSG:4258";
    return {
      da: `${number(Number(features), "da")} objekter er regnet om fra ${inDegrees ? "længde og bredde" : from} til EPSG:25832`,
      en: `${number(Number(features), "en")} features were projected from ${inDegrees ? "longitude and latitude" : from} to EPSG:25832`,
    };
  },
  "rounded-to-mm": both((n, l) =>
    l === "da"
      ? `${n("positions")} punkter er afrundet til hele millimeter`
      : `${n("positions")} positions were rounded to whole millimetres`,
  ),
  "no-registered-area": both((n, l) =>
    l === "da"
      ? `${n("parcels")} af ${n("of")} matrikler har intet registreret areal i filen: det er ukendt`
      : `${n("parcels")} of ${n("of")} parcels have no registered area in the file: it is not known`,
  ),
  "dwelling-from-total-area": both((n, l) =>
    l === "da"
      ? `For ${n("buildings")} boliger er hele bygningens areal (BBR 038) brugt som bolig, fordi boligarealet (039) mangler`
      : `For ${n("buildings")} dwellings the whole building's area (BBR 038) stands for the dwelling, since its own (039) is missing`,
  ),
  "buildings-without-outline": both((n, l) =>
    l === "da"
      ? `${n("buildings")} bygninger har ingen omrids, så terrænet under dem er ukendt`
      : `${n("buildings")} buildings have no outline, so the terrain under them is not known`,
  ),
  "points-without-level": both((n, l) =>
    l === "da"
      ? `${n("points")} terrænpunkter uden kote er udeladt`
      : `${n("points")} terrain points without a level were left out`,
  ),
  "points-at-one-place": both((n, l) =>
    l === "da"
      ? `${n("points")} terrænpunkter ligger oven i andre: gennemsnittet er brugt`
      : `${n("points")} terrain points lie on top of others: their mean is used`,
  ),
  "terrain-from-points": both((n, l) =>
    l === "da"
      ? `Terræn: ${n("points")} punkter forbundet i ${n("triangles")} trekanter; ${n("used")} er brugt, resten har en side over ${n("longestSideM")} m. Celler på ${n("cellM", 1)} m; ${n("without")} af ${n("cells")} celler er ukendte`
      : `Terrain: ${n("points")} points joined in ${n("triangles")} triangles; ${n("used")} are used, the rest have a side above ${n("longestSideM")} m. Cells of ${n("cellM", 1)} m; ${n("without")} of ${n("cells")} cells are not known`,
  ),
  "raster-crs-typed": both((_, l) =>
    l === "da"
      ? "Rasterets koordinatsystem, EPSG:25832, er skrevet af brugeren: filen siger det ikke"
      : "The raster's coordinate system, EPSG:25832, was typed by the user: the file does not say it",
  ),
  "raster-datum-typed": both((_, l) =>
    l === "da"
      ? "Rasterets højdesystem, DVR90, er skrevet af brugeren: filen siger det ikke"
      : "The raster's height system, DVR90, was typed by the user: the file does not say it",
  ),
  "raster-unit-not-said": both((_, l) =>
    l === "da"
      ? "Rasteret siger ikke, hvilken enhed værdierne er i: de er taget som meter"
      : "The raster does not say which unit its values are in: they are taken as metres",
  ),
  "raster-no-data-typed": ({ noData }) => ({
    da: `Værdien ${noData} er læst som „ingen data“, fordi brugeren har skrevet det`,
    en: `The value ${noData} was read as “no data”, since the user typed so`,
  }),
  "raster-nan-unknown": both((n, l) =>
    l === "da"
      ? `${n("cells")} celler er ikke tal (NaN), og er taget som ukendte`
      : `${n("cells")} cells are not numbers (NaN), and are taken as not known`,
  ),
  "raster-on-square-cells": both((n, l) =>
    l === "da"
      ? `Rasterets celler på ${n("cellXM", 3)} × ${n("cellYM", 3)} m er læst på kvadratiske celler på ${n("cellM", 3)} m, hver med værdien fra den celle, dens midte ligger i`
      : `The raster's cells of ${n("cellXM", 3)} × ${n("cellYM", 3)} m were read onto square cells of ${n("cellM", 3)} m, each with the value of the cell its middle lies in`,
  ),
  "parcels-without-terrain": both((n, l) =>
    l === "da"
      ? `${n("parcels")} matrikler har intet kendt terræn. Ukendt er ikke tørt`
      : `${n("parcels")} parcels have no known terrain. Unknown is not dry`,
  ),
  "buildings-without-terrain": both((n, l) =>
    l === "da"
      ? `${n("buildings")} bygninger har intet kendt terræn`
      : `${n("buildings")} buildings have no known terrain`,
  ),
  "cut-by-parcels": both((n, l) =>
    l === "da"
      ? `Delt ved matrikelskel: ${n("rows")} ${n("rows") === "1" ? "række ligger" : "rækker ligger"} på flere matrikler og er blevet til ${n("pieces")} stykker`
      : `Cut at parcel borders: ${n("rows")} ${n("rows") === "1" ? "row lies" : "rows lie"} on several parcels and became ${n("pieces")} pieces`,
  ),
  "roads-on-no-parcel": both((n, l) =>
    l === "da"
      ? `${n("metres")} m vej ligger ikke på nogen matrikel i sagen: skaden på dem er ingens, og tæller ikke med`
      : `${n("metres")} m of road lie on no parcel of the case: their damage is nobody's, and does not count`,
  ),
  "ground-on-no-parcel": both((n, l) =>
    l === "da"
      ? `${n("areaM2")} m² ligger ikke på nogen matrikel i sagen og er ikke brugt`
      : `${n("areaM2")} m² lie on no parcel of the case and are not used`,
  ),
  "ground-on-several-parcels": both((n, l) =>
    l === "da"
      ? `${n("areaM2")} m² ligger på matrikler, der dækker hinanden, og tæller på hver af dem`
      : `${n("areaM2")} m² lie on parcels that cover each other, and count on each of them`,
  ),
  "slivers-not-used": both((n, l) =>
    l === "da"
      ? `${n("slivers")} ${n("slivers") === "1" ? "stykke" : "stykker"} under 1 m² hen over et skel er ikke brugt, i alt ${n("areaM2", 1)} m²`
      : `${n("slivers")} ${n("slivers") === "1" ? "piece" : "pieces"} under 1 m² across a border ${n("slivers") === "1" ? "is" : "are"} not used, ${n("areaM2", 1)} m² in all`,
  ),
  "assets-on-most-of-them": both((n, l) =>
    l === "da"
      ? `${n("assets")} ${n("assets") === "1" ? "værdi ligger" : "værdier ligger"} på flere matrikler og hører til den med det meste`
      : `${n("assets")} ${n("assets") === "1" ? "asset lies" : "assets lie"} on several parcels and ${n("assets") === "1" ? "belongs" : "belong"} to the one with most of it`,
  ),
};

/** The head of a list of rows that were not used. */
const importDa = { file: "fil", row: "række", column: "kolonne", place: "sted i filen", why: "hvorfor" };
export const importTexts: Record<Language, typeof importDa> = {
  da: importDa,
  en: { file: "file", row: "row", column: "column", place: "place in the file", why: "why" },
};

const rowWords: Partial<Record<ProblemCode, Words>> = {
  ...problemsOfReading,
  ...problemsOfPlaces,
  "crop-not-found": problemsOfCases["crop-not-found"],
};

const deletedInBbr: Words = {
  da: (f) =>
    say(`Bygningen ${f.get("id")} er ikke mere i BBR (status ${f.get("found")}).`, "Står den der, så ret dens status."),
  en: (f) =>
    say(
      `The building ${f.get("id")} is no longer in BBR (status ${f.get("found")}).`,
      "If it stands, correct its status.",
    ),
};

const notUsed: Bilingual = { da: "Rækken er ikke brugt.", en: "The row is not used." };

/** Why a row of a file was not used, in words. Throws on a code that no row can have: that is a bug. */
export function unusedRowText({ code, facts }: Pick<Issue, "code" | "facts">, lang: Language): string {
  const words = facts.reason === "deleted-in-bbr" ? deletedInBbr : rowWords[code];
  if (words === undefined) throw new Error(`no words for ${code}`);
  const { what, next } = words[lang](new FactWords(facts, lang));
  return `${what} ${notUsed[lang]} ${next}`;
}
