/** What can be wrong with geometry, parcels and buildings. */
import type { ProblemCode } from "../../model/index.ts";
import type { Language } from "../language.ts";
import { say, type Words } from "./words.ts";

/** A geometry of GeoJSON as people say it; "" is none. */
const shape = (type: string): Record<Language, string> => shapes[type] ?? { da: type, en: type };
const shapes: Record<string, Record<Language, string>> = {
  "": { da: "ingen form", en: "no shape" },
  Point: { da: "et punkt", en: "a point" },
  LineString: { da: "en linje", en: "a line" },
  Polygon: { da: "en flade", en: "an area" },
  MultiPolygon: { da: "en flade i flere dele", en: "an area in several parts" },
};

export const problemsOfPlaces = {
  "geojson-invalid": {
    da: (f) =>
      say(
        `Filen er ikke GeoJSON, som vi kan læse${f.maybe(": ", "found")}.`,
        "Eksportér den igen som en FeatureCollection.",
      ),
    en: (f) =>
      say(
        `The file is not GeoJSON that we can read${f.maybe(": ", "found")}.`,
        "Export it again as a FeatureCollection.",
      ),
  },
  "crs-missing": {
    da: () =>
      say(
        "Filen siger ikke, hvilket koordinatsystem den er i.",
        "Eksportér den i EPSG:25832 eller EPSG:4326, og lad den sige det.",
      ),
    en: () =>
      say(
        "The file does not say which coordinate system it is in.",
        "Export it in EPSG:25832 or EPSG:4326, and let it say so.",
      ),
  },
  "crs-unsupported": {
    da: (f) =>
      say(
        `Vi læser ikke koordinatsystemet${f.maybe(" ", "found")}.`,
        "Eksportér filen i EPSG:25832. Også 25833, 4326, 4258, 3857, 7416 og 4093-4096 læses.",
      ),
    en: (f) =>
      say(
        `We do not read the coordinate system${f.maybe(" ", "found")}.`,
        "Export the file in EPSG:25832. We also read 25833, 4326, 4258, 3857, 7416 and 4093-4096.",
      ),
  },
  "polygon-empty": {
    da: () => say("Fladen er tom.", "Tegn den igen med mindst tre hjørner."),
    en: () => say("The polygon is empty.", "Draw it again with at least three corners."),
  },
  "polygon-self-crossing": {
    da: () => say("Fladens kant krydser sig selv.", "Flyt hjørnerne, så kanten ikke krydser."),
    en: () => say("The edge of the polygon crosses itself.", "Move its corners so that the edge does not cross."),
  },
  "polygon-hole-outside": {
    da: () => say("Et hul ligger uden for fladen.", "Flyt hullet ind i fladen, eller fjern det."),
    en: () => say("A hole lies outside the polygon.", "Move the hole into the polygon, or remove it."),
  },
  "polygon-hole-crossing": {
    da: () => say("Et hul krydser fladens kant eller et andet hul.", "Flyt hullet, så det ligger frit."),
    en: () => say("A hole crosses the edge of the polygon or another hole.", "Move the hole so that it lies free."),
  },
  "ring-not-closed": {
    da: () => say("Fladens kant er ikke lukket.", "Lad det sidste punkt være det samme som det første."),
    en: () => say("The edge of the polygon is not closed.", "Let its last point be the same as its first."),
  },
  "ring-too-short": {
    da: () => say("Fladens kant har under tre hjørner.", "Tegn mindst tre hjørner."),
    en: () => say("The edge of the polygon has fewer than three corners.", "Draw at least three corners."),
  },
  "line-too-short": {
    da: () => say("Linjen har under to forskellige punkter.", "Tegn mindst to punkter."),
    en: () => say("The line has fewer than two different points.", "Draw at least two points."),
  },
  "coordinate-not-a-number": {
    da: (f) => say(`En koordinat er ikke et tal${f.maybe(": ", "found")}.`, "Ret koordinaten."),
    en: (f) => say(`A coordinate is not a number${f.maybe(": ", "found")}.`, "Correct the coordinate."),
  },
  "coordinates-outside-denmark": {
    da: (f) =>
      say(
        `Koordinaterne${f.maybe(" ", "found")} ligger uden for Danmark${f.maybe(" i ", "crs")}.`,
        `Tjek, at filen er i ${f.has("crs") ? "det koordinatsystem, den siger" : "EPSG:25832"}, med øst før nord.`,
      ),
    en: (f) =>
      say(
        `The coordinates${f.maybe(" ", "found")} lie outside Denmark${f.maybe(" in ", "crs")}.`,
        `Check that the file is in ${f.has("crs") ? "the coordinate system that it says" : "EPSG:25832"}, easting first.`,
      ),
  },
  "coordinates-swapped": {
    da: () => say("Koordinaterne står i omvendt rækkefølge.", "Skriv øst før nord (længde før bredde)."),
    en: () =>
      say("The coordinates are in the wrong order.", "Write easting before northing (longitude before latitude)."),
  },
  "coordinates-not-whole-mm": {
    da: () => say("En koordinat er ikke i hele millimeter.", "Afrund koordinaterne til tre decimaler."),
    en: () => say("A coordinate is not in whole millimetres.", "Round the coordinates to three decimals."),
  },
  "too-many-corners": {
    da: (f) =>
      say(
        `Geometrien har${f.has("corners") ? ` ${f.get("corners")}` : " for mange"} hjørner${f.maybe("; grænsen er ", "most")}.`,
        "Forenkl den, eller del den op.",
      ),
    en: (f) =>
      say(
        `The geometry has${f.has("corners") ? ` ${f.get("corners")}` : " too many"} corners${f.maybe("; the limit is ", "most")}.`,
        "Simplify it, or split it.",
      ),
  },
  "file-too-large": {
    da: (f) =>
      say(`Filen er for stor${f.maybe(": grænsen er ", "most", " byte")}.`, "Klip filen til projektets område."),
    en: (f) =>
      say(
        `The file is too large${f.maybe(": the limit is ", "most", " bytes")}.`,
        "Cut the file to the area of the project.",
      ),
  },
  "too-many-features": {
    da: (f) =>
      say(`Filen har for mange objekter${f.maybe(": grænsen er ", "most")}.`, "Klip filen til projektets område."),
    en: (f) =>
      say(
        `The file has too many features${f.maybe(": the limit is ", "most")}.`,
        "Cut the file to the area of the project.",
      ),
  },
  "points-invalid": {
    da: (f) =>
      say(
        `Terrænpunkterne kan ikke læses${f.maybe(": fejlen står i linje ", "line")}.`,
        "Hver linje skal være øst, nord og kote.",
      ),
    en: (f) =>
      say(
        `The terrain points cannot be read${f.maybe(": the error is in line ", "line")}.`,
        "Each line should be easting, northing and level.",
      ),
  },
  "parcel-twice": {
    da: (f) => say(`Matriklen${f.maybe(" ", "id")} står to gange.`, "Fjern den ene."),
    en: (f) => say(`The parcel${f.maybe(" ", "id")} stands twice.`, "Remove one of them."),
  },
  "parcel-without-area": {
    da: (f) => say(`Matriklen${f.maybe(" ", "id")} har intet areal.`, "Ret dens geometri, eller fjern den."),
    en: (f) => say(`The parcel${f.maybe(" ", "id")} has no area.`, "Correct its geometry, or remove it."),
  },
  "parcel-id-mismatch": {
    da: (f) =>
      say(
        `Matriklens id${f.maybe(" ", "found")} passer ikke til ejerlav og matrikelnummer.`,
        `Det skal være ${f.get("expected")}.`,
      ),
    en: (f) =>
      say(
        `The parcel's id${f.maybe(" ", "found")} does not fit its ejerlav and matrikelnummer.`,
        `It should be ${f.get("expected")}.`,
      ),
  },
  "parcel-not-found": {
    da: (f) =>
      say(
        `Matriklen${f.maybe(" ", "id")} findes ikke i sagen.`,
        "Tjek ejerlav og matrikelnummer, eller tilføj matriklen.",
      ),
    en: (f) =>
      say(
        `The parcel${f.maybe(" ", "id")} is not in the case.`,
        "Check its ejerlav and matrikelnummer, or add the parcel.",
      ),
  },
  "building-twice": {
    da: (f) => say(`Bygningen${f.maybe(" ", "id")} står to gange.`, "Fjern den ene."),
    en: (f) => say(`The building${f.maybe(" ", "id")} stands twice.`, "Remove one of them."),
  },
  "building-without-parcel": {
    da: (f) =>
      say(
        `Bygningen${f.maybe(" ", "id")} hører til en matrikel${f.maybe(" ", "parcelId")}, som ikke findes i sagen.`,
        "Ret bygningens matrikel, eller tilføj matriklen.",
      ),
    en: (f) =>
      say(
        `The building${f.maybe(" ", "id")} belongs to a parcel${f.maybe(" ", "parcelId")} that is not in the case.`,
        "Correct the building's parcel, or add the parcel.",
      ),
  },
  "geometry-kind-wrong": {
    da: (f) =>
      say(
        `Her skal være ${f.get("expected") === "line" ? "en linje" : "en flade"}, men der er ${shape(f.get("found")).da}.`,
        f.get("expected") === "line" ? "Brug vejens midterlinje." : "Tegn omridset som en flade.",
      ),
    en: (f) =>
      say(
        `Here should be ${f.get("expected") === "line" ? "a line" : "an area"}, but there is ${shape(f.get("found")).en}.`,
        f.get("expected") === "line" ? "Use the middle line of the road." : "Draw the outline as an area.",
      ),
  },
  "on-no-parcel": {
    da: () =>
      say("Det ligger ikke på nogen matrikel i sagen.", "Tjek koordinaterne, eller hent matriklen det står på, først."),
    en: () =>
      say(
        "It does not lie on any parcel of the case.",
        "Check the coordinates, or bring in the parcel it stands on first.",
      ),
  },
  "cannot-be-cut": {
    da: () =>
      say(
        "Fladen kan ikke deles ved matrikelskellene uden at dens areal flytter sig.",
        "Ret den, hvor dens kant krydser skellet mange gange, eller del den selv.",
      ),
    en: () =>
      say(
        "The area cannot be cut at the parcel borders without its size moving.",
        "Correct it where its edge crosses a border many times, or cut it yourself.",
      ),
  },
} satisfies Partial<Record<ProblemCode, Words>>;
