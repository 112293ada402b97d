import type { CaseDifference } from "../model/index.ts";
import type { Bilingual, Language } from "./language.ts";
import { kroner, number } from "./numbers.ts";

/** Names of what a case holds, by its path without places in lists; a longer path falls back on its beginning. */
const names: Record<string, Bilingual> = {
  title: { da: "sagens navn", en: "the case's name" },
  municipality: { da: "kommunen", en: "the municipality" },
  "municipality/emergency": {
    da: "hvad kommunen siger om beredskabet",
    en: "what the municipality says of its emergency service",
  },
  dataSource: { da: "oplysningernes kilde", en: "where the data comes from" },
  "dataSource/text": { da: "oplysningernes kilde", en: "where the data comes from" },
  lawAsOf: { da: "dagen, som loven spørges på", en: "the day the law is asked as of" },
  priceYear: { da: "prisår", en: "price year" },
  horizonYears: { da: "år, der regnes over", en: "years counted over" },
  area: { da: "området", en: "the area" },
  measures: { da: "tiltag", en: "measure" },
  "measures/geometry": { da: "tiltagets streg på kortet", en: "the measure's line on the map" },
  "measures/area": { da: "hvem tiltaget beskytter", en: "whom the measure protects" },
  "measures/crestLevelM": { da: "tiltagets topkote, m DVR90", en: "the measure's crest, m DVR90" },
  "measures/parts": { da: "vandet, som tiltaget holder ude", en: "the water the measure keeps out" },
  "measures/cost": { da: "tiltagets pris", en: "the measure's cost" },
  "measures/cost/worksOere": { da: "anlægsudgift", en: "cost of works" },
  "measures/cost/upkeepPerYearOere": { da: "drift om året", en: "upkeep a year" },
  "measures/cost/vat": { da: "moms", en: "VAT" },
  "measures/lifetimeYears": { da: "levetid, år", en: "lifetime, years" },
  "measures/facts": { da: "oplysning om tiltaget", en: "fact of the measure" },
  parcels: { da: "matrikel", en: "parcel" },
  "parcels/geometry": { da: "matriklens skel", en: "the parcel's bounds" },
  "parcels/registeredAreaM2": { da: "registreret areal, m²", en: "registered area, m²" },
  "parcels/propertyValue": { da: "ejendomsværdi", en: "property value" },
  "parcels/terrain": { da: "terrænkote, m DVR90", en: "terrain level, m DVR90" },
  "parcels/classes": { da: "klasse i nøglen", en: "class in the key" },
  "parcels/facts": { da: "oplysning om matriklen", en: "fact of the parcel" },
  "parcels/ownerKind": { da: "slags ejer", en: "kind of owner" },
  "parcels/ownerParts": { da: "ejernes dele", en: "the owners' parts" },
  "parcels/givesLand": { da: "afgiver jord", en: "gives land" },
  buildings: { da: "bygning", en: "building" },
  "buildings/useCode": { da: "bygningens anvendelse (BBR-kode)", en: "the building's use (BBR code)" },
  "buildings/groundFloorM2": { da: "bebygget areal, m²", en: "ground floor, m²" },
  "buildings/dwellingM2": { da: "boligareal, m²", en: "dwelling, m²" },
  "buildings/cellarM2": { da: "kælder, m²", en: "cellar, m²" },
  "buildings/floorHeightM": { da: "stueplan over terræn, m", en: "ground floor above terrain, m" },
  "buildings/storeys": { da: "etager", en: "storeys" },
  "buildings/terrain": { da: "terrænkote ved bygningen, m DVR90", en: "terrain at the building, m DVR90" },
  hazards: { da: "vandstand eller oversvømmelse", en: "water level or flood" },
  terrainRef: { da: "terrænet", en: "the terrain" },
  water: { da: "vandets grænser og forløb", en: "the water's bounds and course" },
  exposure: { da: "veje, marker og anlæg", en: "roads, fields and assets" },
  damage: { da: "skadestabellen", en: "the damage table" },
  economy: { da: "forudsætning for økonomien", en: "what the economy rests on" },
  layers: { da: "kortlag", en: "map layer" },
  splits: { da: "delingen mellem vand", en: "the split between waters" },
  keys: { da: "fordelingsnøglen", en: "the key" },
  "keys/key/id": { da: "fordelingsnøglen", en: "the key" },
  "decisions/exemptions": { da: "fritagelse", en: "exemption" },
  "decisions/reliefs": { da: "lempelse", en: "relief" },
  "decisions/missingValue": {
    da: "skøn, hvor ejendomsværdien mangler",
    en: "estimate where the property value is missing",
  },
  "decisions/parcelChanges": { da: "udstykning eller sammenlægning", en: "split or merged parcels" },
  "decisions/keysConsidered": { da: "nøgler, der er overvejet", en: "keys that were considered" },
  "financing/contributions": { da: "bidrag fra andre", en: "contribution from others" },
  "financing/loan": { da: "lånet", en: "the loan" },
  "financing/loan/years": { da: "lånets løbetid, år", en: "the loan's years" },
  "financing/atOnce": { da: "ejere, der betaler på én gang", en: "owners who pay at once" },
  rules: { da: "regneregel", en: "rule of the sums" },
};

const ends = {
  added: { da: "er kommet til", en: "is new" },
  removed: { da: "er taget ud", en: "is taken out" },
  changed: { da: "er ændret", en: "has changed" },
} as const;

/** The name of what a path leads to: its own, or that of the nearest field above it with what is left of the path. */
export function differenceName(path: string, lang: Language): string {
  const fields = path.split("/");
  for (let end = fields.length; end > 0; end--) {
    const name = names[fields.slice(0, end).join("/")];
    if (name !== undefined)
      return end === fields.length ? name[lang] : `${name[lang]} (${fields.slice(end).join(", ")})`;
  }
  return path;
}

/** One difference in a line: what, of which, from what to what. Example: "bebygget areal, m² (12a): 142 → 120". */
export function differenceText({ path, id, parcelId, how, before, after }: CaseDifference, lang: Language): string {
  const of = parcelId ?? id;
  const what = `${differenceName(path, lang)}${of === null ? "" : ` ${inBrackets(of)}`}`;
  if (how !== "changed" || (before === undefined && after === undefined)) return `${what} ${ends[how][lang]}`;
  return `${what}: ${valueText(path, before, lang)} → ${valueText(path, after, lang)}`;
}

/** A parcel by its number alone, as its owner knows it. */
const inBrackets = (id: string): string => `(${id.replace(/^\d{5,7}-/, "")})`;

function valueText(path: string, value: CaseDifference["before"], lang: Language): string {
  if (value === undefined || value === null) return lang === "da" ? "ikke kendt" : "not known";
  if (typeof value === "boolean") return { da: value ? "ja" : "nej", en: value ? "yes" : "no" }[lang];
  if (typeof value === "string") return value;
  if (path.toLowerCase().endsWith("oere")) return kroner(value, lang);
  return number(value, lang, Number.isInteger(value) ? 0 : 2);
}
