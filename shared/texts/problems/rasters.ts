/** What can be wrong with a raster file. */
import type { ProblemCode } from "../../model/index.ts";
import type { Language } from "../language.ts";
import type { FactWords } from "./factWords.ts";
import { say, type Words } from "./words.ts";

const why: Record<string, Record<Language, string>> = {
  head: { da: "filens hoved kan ikke læses", en: "its head cannot be read" },
  tags: {
    da: "filens oplysninger om rækker og celler passer ikke sammen",
    en: "its facts about rows and cells do not fit",
  },
  cells: { da: "cellerne kan ikke pakkes ud", en: "its cells cannot be unpacked" },
  scale: { da: "dens skala er ikke et tal, der kan bruges", en: "its scale is not a number that can be used" },
  "no-data": { da: "dens værdi for „ingen data“ er ikke et tal", en: "its value for “no data” is not a number" },
  "decimal-comma": {
    da: "tallene har komma; der skal stå punktum",
    en: "its numbers have commas; they should have points",
  },
  number: { da: "her står noget, der ikke er et tal", en: "here is something that is not a number" },
  "too-many": { da: "den har flere tal, end den siger", en: "it has more numbers than it says" },
};

function reason(f: FactWords, lang: Language): string {
  const words = why[f.get("reason")]?.[lang];
  const line = f.maybe(lang === "da" ? ", linje " : ", line ", "line");
  return `${words === undefined ? "" : `: ${words}`}${line}${f.maybe(" (", "found", ")")}`;
}

export const problemsOfRasters = {
  "raster-invalid": {
    da: (f) => say(`Rasteret kan ikke læses${reason(f, "da")}.`, "Eksportér det igen som GeoTIFF."),
    en: (f) => say(`The raster cannot be read${reason(f, "en")}.`, "Export it again as a GeoTIFF."),
  },
  "raster-truncated": {
    da: (f) =>
      say(
        `Filen er klippet over${f.maybe(": den har ", "bytes", " byte")}${f.maybe(" af ", "needed")}${f.maybe(": den har ", "cells", " celler")}${f.maybe(" af ", "neededCells")}.`,
        "Hent eller kopiér den igen, så hele filen er med.",
      ),
    en: (f) =>
      say(
        `The file is cut off${f.maybe(": it has ", "bytes", " bytes")}${f.maybe(" of ", "needed")}${f.maybe(": it has ", "cells", " cells")}${f.maybe(" of ", "neededCells")}.`,
        "Download or copy it again, so that the whole file is there.",
      ),
  },
  "raster-unsupported": {
    da: (f) =>
      f.get("found") === "mask"
        ? say("Rasteret har en maske ved siden af cellerne.", "Eksportér det med en værdi for „ingen data“ i stedet.")
        : say(
            `Vi læser ikke denne slags GeoTIFF${f.maybe(": ", "found")}.`,
            "Skriv den om, for eksempel med gdal_translate -ot Float32 -co COMPRESS=DEFLATE.",
          ),
    en: (f) =>
      f.get("found") === "mask"
        ? say("The raster has a mask beside its cells.", "Export it with a value for “no data” instead.")
        : say(
            `We do not read this kind of GeoTIFF${f.maybe(": ", "found")}.`,
            "Rewrite it, for example with gdal_translate -ot Float32 -co COMPRESS=DEFLATE.",
          ),
  },
  "raster-not-placed": {
    da: () =>
      say(
        "Rasteret siger ikke, hvor det ligger.",
        "Eksportér det som GeoTIFF med sted; en .tfw-fil ved siden af læses ikke.",
      ),
    en: () =>
      say(
        "The raster does not say where it lies.",
        "Export it as a GeoTIFF with its place; a .tfw file beside it is not read.",
      ),
  },
  "raster-not-square": {
    da: (f) =>
      say(
        `Cellerne er ikke kvadratiske${f.has("cellXM") ? `: ${f.get("cellXM")} × ${f.get("cellYM")} m` : ""}.`,
        "Skriv, hvilken cellestørrelse rasteret skal læses med, eller regn det om, for eksempel med gdalwarp -tr.",
      ),
    en: (f) =>
      say(
        `The cells are not square${f.has("cellXM") ? `: ${f.get("cellXM")} × ${f.get("cellYM")} m` : ""}.`,
        "Type which cell size the raster should be read with, or resample it, for example with gdalwarp -tr.",
      ),
  },
  "raster-rotated": {
    da: () => say("Rasteret er drejet, skævt eller spejlvendt.", "Ret det op mod nord, for eksempel med gdalwarp."),
    en: () => say("The raster is rotated, sheared or mirrored.", "Turn it north up, for example with gdalwarp."),
  },
  "raster-upside-down": {
    da: () => say("Rasteret vender på hovedet: første række er den sydligste.", "Vend det, for eksempel med gdalwarp."),
    en: () =>
      say("The raster is upside down: its first row is the southernmost.", "Turn it, for example with gdalwarp."),
  },
  "raster-crs-missing": {
    da: (f) =>
      say(
        `Rasteret siger ikke, hvilket koordinatsystem det er i${f.maybe(" (der står kun: ", "found", ")")}.`,
        "Er det EPSG:25832, så skriv det; ellers eksportér det i EPSG:25832.",
      ),
    en: (f) =>
      say(
        `The raster does not say which coordinate system it is in${f.maybe(" (it only says: ", "found", ")")}.`,
        "If it is EPSG:25832, type that; if not, export it in EPSG:25832.",
      ),
  },
  "raster-crs-unsupported": {
    da: (f) =>
      say(
        `Rasteret er ikke i EPSG:25832${f.maybe(", men i ", "found")}. Vi regner ikke rastre om.`,
        "Regn det om, for eksempel med gdalwarp -t_srs EPSG:25832.",
      ),
    en: (f) =>
      say(
        `The raster is not in EPSG:25832${f.maybe(" but in ", "found")}. We do not reproject rasters.`,
        "Reproject it, for example with gdalwarp -t_srs EPSG:25832.",
      ),
  },
  "raster-datum-missing": {
    da: () =>
      say(
        "Rasteret siger ikke, hvilket højdesystem koterne er i.",
        "Er det DVR90, så skriv det; ellers regn det om til DVR90.",
      ),
    en: () =>
      say(
        "The raster does not say which height system its levels are in.",
        "If it is DVR90, type that; if not, convert it to DVR90.",
      ),
  },
  "raster-datum-unsupported": {
    da: (f) => say(`Koterne er ikke i DVR90${f.maybe(", men i ", "found")}.`, "Regn dem om til DVR90 (EPSG:5799)."),
    en: (f) => say(`The levels are not in DVR90${f.maybe(" but in ", "found")}.`, "Convert them to DVR90 (EPSG:5799)."),
  },
  "raster-unit": {
    da: (f) =>
      say(
        `${f.get("of") === "plane" ? "Koordinaterne" : "Værdierne"} er ikke i meter${f.maybe(", men i ", "found")}.`,
        "Regn rasteret om til meter.",
      ),
    en: (f) =>
      say(
        `The ${f.get("of") === "plane" ? "coordinates" : "values"} are not in metres${f.maybe(" but in ", "found")}.`,
        "Convert the raster to metres.",
      ),
  },
  "raster-several-bands": {
    da: (f) =>
      say(
        `Rasteret har flere bånd${f.maybe(": ", "bands")}${f.maybe(" (", "names", ")")}. Vi gætter ikke på hvilket.`,
        "Eksportér det ene, der skal bruges, for eksempel med gdal_translate -b 1.",
      ),
    en: (f) =>
      say(
        `The raster has several bands${f.maybe(": ", "bands")}${f.maybe(" (", "names", ")")}. We do not guess which.`,
        "Export the one to use, for example with gdal_translate -b 1.",
      ),
  },
  "raster-too-many-cells": {
    da: (f) =>
      say(
        `Rasteret har for mange celler${f.maybe(": ", "cells")}${f.maybe("; grænsen er ", "most")}.`,
        "Klip det til projektets område, eller gør cellerne større.",
      ),
    en: (f) =>
      say(
        `The raster has too many cells${f.maybe(": ", "cells")}${f.maybe("; the limit is ", "most")}.`,
        "Cut it to the area of the project, or make the cells larger.",
      ),
  },
  "case-rasters-too-large": {
    da: (f) =>
      say(
        `Sagens rastere er tilsammen for store til at regne på${f.maybe(": ", "cells")}${f.maybe(" celler; grænsen er ", "most")}. Intet er beregnet.`,
        "Klip terrænet til projektets område, gør cellerne større, eller brug færre hændelser ad gangen.",
      ),
    en: (f) =>
      say(
        `The rasters of the case are together too large to compute with${f.maybe(": ", "cells")}${f.maybe(" cells; the limit is ", "most")}. Nothing is computed.`,
        "Cut the terrain to the area of the project, make the cells larger, or use fewer events at a time.",
      ),
  },
  "raster-empty": {
    da: () =>
      say("Ingen celle i rasteret har en kendt værdi.", "Tjek, at det er den rigtige fil og det rigtige udsnit."),
    en: () => say("No cell of the raster has a known value.", "Check that it is the right file and the right extract."),
  },
  "raster-values-absurd": {
    da: (f) =>
      say(
        `Rasteret har værdier, der ikke kan være meter${f.maybe(": ", "found")}${f.maybe(" i en af ", "cells", " celler")}.`,
        "Betyder værdien „ingen data“, så skriv det; ellers tjek enheden.",
      ),
    en: (f) =>
      say(
        `The raster has values that cannot be metres${f.maybe(": ", "found")}${f.maybe(" in one of ", "cells", " cells")}.`,
        "If the value means “no data”, type that; if not, check the unit.",
      ),
  },
  "raster-outside-area": {
    da: (f) =>
      say(
        `Rasteret når ikke ind i området${f.maybe(": rasteret er ", "raster")}${f.maybe(", området er ", "area")}.`,
        "Tjek, at det er den rigtige fil, eller hent den for stedet.",
      ),
    en: (f) =>
      say(
        `The raster does not reach the area${f.maybe(": the raster is ", "raster")}${f.maybe(", the area is ", "area")}.`,
        "Check that it is the right file, or get the one for the place.",
      ),
  },
  "raster-missing": {
    da: (f) =>
      say(
        `Sagens rasterfil${f.maybe(" „", "title", "“")} er ikke med.`,
        "Læg filen ved sagen, som den var; dens navn er indholdets fingeraftryk.",
      ),
    en: (f) =>
      say(
        `A raster file of the case${f.maybe(" “", "title", "”")} is not with it.`,
        "Put the file beside the case as it was; its name is the fingerprint of its content.",
      ),
  },
  "raster-changed": {
    da: (f) =>
      say(
        `Rasterfilen ligger ikke, som sagen siger${f.maybe(": filen har ", "found")}${f.maybe(", sagen ", "expected")}.`,
        "Hent filen ind i sagen igen, så sagen beskriver den rigtige.",
      ),
    en: (f) =>
      say(
        `The raster file does not lie as the case says${f.maybe(": the file has ", "found")}${f.maybe(", the case ", "expected")}.`,
        "Add the file to the case again, so that the case describes the right one.",
      ),
  },
  "raster-grids-differ": {
    da: () =>
      say(
        "Rasteret har andre celler end terrænet: et andet hjørne, en anden cellestørrelse eller et andet udsnit.",
        "Hent det på terrænets celler; vandstand og terræn kan ellers ikke trækkes fra hinanden.",
      ),
    en: () =>
      say(
        "The raster has other cells than the terrain: another corner, cell size or extent.",
        "Get it on the terrain's cells; else level and terrain cannot be taken from one another.",
      ),
  },
} satisfies Partial<Record<ProblemCode, Words>>;
