import type { NoDataCode, PlaceFact } from "../model/index.ts";
import { factTexts } from "./factTexts.ts";
import type { Bilingual, Language } from "./language.ts";

/** What a map layer can tell of a place, as a short name. */
export const placeFactNames: Record<PlaceFact, Bilingual> = {
  atCoast: { da: "Ved kysten", en: "At the coast" },
  atWatercourse: { da: "Ved et vandløb", en: "At a watercourse" },
  inSeweredArea: { da: "I kloakeret område", en: "In a sewered area" },
  sewerType: { da: "Kloakkens art", en: "Kind of sewer" },
  designatedForGroundwater: { da: "I område udpeget til grundvand", en: "In an area designated for groundwater" },
  zone: { da: "Zone", en: "Zone" },
  natura2000: { da: "I Natura 2000", en: "In Natura 2000" },
  onPrivateRoad: { da: "På privat fællesvej", en: "On a private common road" },
  crossesMunicipalBorder: { da: "Over en kommunegrænse", en: "Across a municipal border" },
};

const values: Record<string, Bilingual> = {
  true: { da: "ja", en: "yes" },
  false: { da: "nej", en: "no" },
  separate: { da: "separatkloakeret", en: "separate sewers" },
  combined: { da: "fælleskloakeret", en: "combined sewers" },
  urban: { da: "byzone", en: "urban zone" },
  rural: { da: "landzone", en: "rural zone" },
  "summer-house": { da: "sommerhusområde", en: "summer house area" },
};

/** A fact's value in words; a value without words of its own as it stands. */
export function placeFactValue(value: unknown, lang: Language): string {
  return values[String(value)]?.[lang] ?? String(value);
}

/** Any fact of the law with its value: "Zone: landzone", or its question where it is none of a place. */
export function factInWords(fact: string, value: unknown, lang: Language): string {
  const name =
    placeFactNames[fact as PlaceFact]?.[lang] ?? factTexts[fact as keyof typeof factTexts]?.question[lang] ?? fact;
  const said = factTexts[fact as keyof typeof factTexts]?.values[String(value)]?.[lang];
  const isPlace = Object.hasOwn(placeFactNames, fact);
  return `${name.replace(/\?$/, "")}: ${isPlace || said === undefined ? placeFactValue(value, lang) : said}`;
}

type Facts = Record<string, string | number | boolean | null>;

/** Why the layers cannot answer. A forgotten one does not compile. */
export const noDataTexts: Record<NoDataCode, (facts: Facts) => Bilingual> = {
  "no-layer": () => ({ da: "Intet kortlag er lagt ind.", en: "No map layer was added." }),
  "layer-failed": (f) => ({
    da: `Kortlaget ${f.layer} kunne ikke læses. Det er ikke et nej.`,
    en: `The map layer ${f.layer} could not be read. That is not a no.`,
  }),
  "place-not-covered": () => ({
    da: "Kortlaget siger ikke, at det har alt på stedet.",
    en: "The map layer does not say that it holds all at the place.",
  }),
  "value-not-said": () => ({ da: "Kortlaget siger ikke hvilken.", en: "The map layer does not say which." }),
  "values-contradict": (f) => ({
    da: `Kortlaget siger flere ting om stedet: ${listed(f.values, "da")}.`,
    en: `The map layer says several things of the place: ${listed(f.values, "en")}.`,
  }),
  "no-place": () => ({
    da: "Tiltaget er ikke tegnet, og sagen har intet område.",
    en: "The measure is not drawn, and the case has no area.",
  }),
};

function listed(found: Facts[string] | undefined, lang: Language): string {
  return String(found ?? "")
    .split(", ")
    .map((value) => placeFactValue(value, lang))
    .join(", ");
}
