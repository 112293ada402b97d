/** What can be wrong with the set of scenarios that crests are weighed against. */
import type { ProblemCode } from "../../model/index.ts";
import type { Language } from "../language.ts";
import { sourceNames } from "../pages/parts.ts";
import type { FactWords } from "./factWords.ts";
import { say, type Words } from "./words.ts";

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = sourceNames;
/** "sea, stream" → "havvand, vandløb". */
const waters = (f: FactWords, fact: string, lang: Language): string =>
  f
    .get(fact)
    .split(", ")
    .map((code) => (names[code]?.[lang] ?? code).toLowerCase())
    .join(", ");

const notComputed = { da: "Koterne er ikke regnet.", en: "The crests were not computed." };

export const problemsOfScenarios = {
  "scenario-set-not-found": {
    da: (f) =>
      say(
        `Scenariesættet „${f.get("found")}“ findes ikke.`,
        `Vælg et af sættene, eller skriv dit eget: ${f.get("known")}.`,
      ),
    en: (f) =>
      say(
        `The set of scenarios “${f.get("found")}” does not exist.`,
        `Choose one of the sets, or type your own: ${f.get("known")}.`,
      ),
  },
  "scenario-set-empty": {
    da: (f) =>
      say(
        `Scenariesættet „${f.get("set")}“ er tomt.`,
        "Vælg et andet sæt, eller skriv mindst ét scenarie med sin kilde.",
        notComputed.da,
      ),
    en: (f) =>
      say(
        `The set of scenarios “${f.get("setEn")}” is empty.`,
        "Choose another set, or type at least one scenario with its source.",
        notComputed.en,
      ),
  },
  "scenario-years-not-rising": {
    da: (f) =>
      say(
        `Scenariets år stiger ikke: ${year(f, "year")} kommer efter ${year(f, "before")}.`,
        "Skriv det tidligste år først, og hvert år én gang.",
      ),
    en: (f) =>
      say(
        `The years of the scenario do not rise: ${year(f, "year")} comes after ${year(f, "before")}.`,
        "Write the earliest year first, and each year once.",
      ),
  },
  "scenario-year-not-later": {
    da: (f) =>
      say(
        `Scenariet „${f.get("scenario")}“ siger, hvor højt vandet står i ${year(f, "year")}, men stigninger regnes fra sagens første år, ${year(f, "first")}.`,
        `Skriv kun år efter ${year(f, "first")}, eller giv sagen vandstande for et tidligere år.`,
        notComputed.da,
      ),
    en: (f) =>
      say(
        `The scenario “${f.get("scenarioEn")}” tells of ${year(f, "year")}, but rises count from the first year of the case, ${year(f, "first")}.`,
        `Type only years after ${year(f, "first")}, or give the case levels of an earlier year.`,
        notComputed.en,
      ),
  },
  "scenario-moves-nothing": {
    da: (f) =>
      say(
        `Scenariet „${f.get("scenario")}“ siger intet om det vand, som tiltaget er mod: ${waters(f, "waters", "da")}. At vandet bliver stående, er ikke sagt.`,
        f.get("waters") === "cloudburst"
          ? "Regn har ingen vandstand, der kan stige: vælg intet sæt, og giv sagen regn for flere år."
          : "Skriv dets stigning, også hvis den er 0, eller vælg et andet sæt.",
        notComputed.da,
      ),
    en: (f) =>
      say(
        `The scenario “${f.get("scenarioEn")}” says nothing of the water that the measure is against: ${waters(f, "waters", "en")}. That the water stays is not said.`,
        f.get("waters") === "cloudburst"
          ? "Rain has no level that can rise: choose no set, and give the case rain of more years."
          : "Type its rise, also where it is 0, or choose another set.",
        notComputed.en,
      ),
  },
  "scenario-water-fixed": {
    da: (f) =>
      say(
        `Stigningen i scenariet „${f.get("scenario")}“ kan ikke lægges på ${waters(f, "water", "da")}: det er givet ved en models rasterfiler eller ved regn, og ikke som vandstande.`,
        "Giv sagen vandstande for dets første år, eller tag det ud af scenariet.",
        notComputed.da,
      ),
    en: (f) =>
      say(
        `The rise of the scenario “${f.get("scenarioEn")}” cannot be laid on ${waters(f, "water", "en")}: it is given by a model's raster files or by rain, and not as levels.`,
        "Give the case levels for its first year, or take it out of the scenario.",
        notComputed.en,
      ),
  },
} satisfies Partial<Record<ProblemCode, Words>>;

/** A year is no amount: no group marks. */
function year(f: FactWords, fact: string): string {
  return f.get(fact).replace(/\D/g, "");
}
