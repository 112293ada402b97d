/** The facts of a parcel that keys read, in words: name, unit, and how many decimals say something. */
import type { UnitFact } from "../model/index.ts";
import type { Bilingual, Language } from "./language.ts";
import { number, percent } from "./numbers.ts";

export interface UnitFactText {
  name: Bilingual;
  /** After the number; null: the number is told by itself. */
  unit: Bilingual | null;
  decimals: number;
  /** The letter of the factor in a formula. */
  symbol: string;
}

const kr: Bilingual = { da: "kr.", en: "DKK" };
const m: Bilingual = { da: "m", en: "m" };
const m2: Bilingual = { da: "m²", en: "m²" };
const m3: Bilingual = { da: "m³", en: "m³" };

export const unitFactTexts: Record<UnitFact, UnitFactText> = {
  one: { name: { da: "Enhed", en: "Unit" }, unit: null, decimals: 0, symbol: "1" },
  propertyValueKroner: { name: { da: "Ejendomsværdi", en: "Property value" }, unit: kr, decimals: 0, symbol: "V" },
  landValueKroner: { name: { da: "Grundværdi", en: "Land value" }, unit: kr, decimals: 0, symbol: "G" },
  yearlyChanceOfWater: {
    name: { da: "Chance om året for vand ved bygningen", en: "Yearly chance of water at the building" },
    unit: null,
    decimals: 2,
    symbol: "p",
  },
  registeredAreaM2: { name: { da: "Registreret areal", en: "Registered area" }, unit: m2, decimals: 0, symbol: "A" },
  groundFloorM2: { name: { da: "Bebygget areal", en: "Built area" }, unit: m2, decimals: 0, symbol: "B" },
  dwellingM2: { name: { da: "Boligareal", en: "Dwelling area" }, unit: m2, decimals: 0, symbol: "b" },
  homes: { name: { da: "Boliger", en: "Homes" }, unit: null, decimals: 0, symbol: "n" },
  avoidedDamageKroner: {
    name: { da: "Undgået skade om året", en: "Avoided damage a year" },
    unit: kr,
    decimals: 2,
    symbol: "ΔEAD",
  },
  benefitPvKroner: {
    name: { da: "Nytte, nutidsværdi", en: "Benefit, present value" },
    unit: kr,
    decimals: 2,
    symbol: "N",
  },
  levelledDamageKroner: { name: { da: "Nivelleret skade", en: "Levelled damage" }, unit: kr, decimals: 0, symbol: "D" },
  frontageM: { name: { da: "Facade", en: "Frontage" }, unit: m, decimals: 1, symbol: "f" },
  coastM: { name: { da: "Kyststrækning", en: "Coast" }, unit: m, decimals: 1, symbol: "k" },
  distanceM: { name: { da: "Afstand", en: "Distance" }, unit: m, decimals: 0, symbol: "d" },
  terrainM: { name: { da: "Terræn", en: "Terrain" }, unit: { da: "m DVR90", en: "m DVR90" }, decimals: 2, symbol: "z" },
  floodDepthM: { name: { da: "Vanddybde", en: "Depth of water" }, unit: m, decimals: 2, symbol: "h" },
  runoffM3: { name: { da: "Afstrømning nedstrøms", en: "Runoff sent downstream" }, unit: m3, decimals: 0, symbol: "r" },
  runoffFactor: { name: { da: "Afløbsfaktor", en: "Runoff factor" }, unit: null, decimals: 2, symbol: "φ" },
};

/** A parcel's fact as it is read: "3.200.000 kr.", "1,95 %", "2 ". Null: not known. */
export function unitFactValue(fact: UnitFact, value: number | null, lang: Language): string {
  if (value === null) return lang === "da" ? "ikke kendt" : "not known";
  const { unit, decimals } = unitFactTexts[fact];
  if (fact === "yearlyChanceOfWater") return percent(value, lang, decimals);
  return unit === null ? number(value, lang, decimals) : `${number(value, lang, decimals)} ${unit[lang]}`;
}

/** The classes that keys read by table, in words; one that is not here is told by its own name. */
export const classNames: Record<string, Bilingual> = {
  zone: { da: "Zone", en: "Zone" },
  use: { da: "Anvendelse", en: "Use" },
  access: { da: "Adgang", en: "Access" },
  section: { da: "Strækning", en: "Section" },
  owner: { da: "Ejer", en: "Owner" },
  kind: { da: "Matriklens art", en: "Kind of parcel" },
  built: { da: "Bebygget", en: "Built" },
  hit: { da: "Ramt", en: "Hit" },
  category: { da: "Kategori", en: "Category" },
  class: { da: "Klasse", en: "Class" },
  rented: { da: "Udlejet", en: "Rented out" },
  tier: { da: "Trin", en: "Tier" },
  row: { da: "Række", en: "Row" },
  party: { da: "Part", en: "Party" },
  roadUse: { da: "Brug af vejen", en: "Use of the road" },
  mainClass: { da: "Klasse, hovedløb", en: "Class, main channel" },
  communityClass: { da: "Klasse, fællesskab", en: "Class, community" },
  localClass: { da: "Klasse, lokale anlæg", en: "Class, local works" },
  benefitClass: { da: "Nytteklasse", en: "Benefit class" },
  riskClass: { da: "Risikoklasse", en: "Risk class" },
  damageClass: { da: "Skadesklasse", en: "Damage class" },
  facilityClass: { da: "Klasse, fælles anlæg", en: "Class, shared facility" },
  landUseClass: { da: "Klasse, arealanvendelse", en: "Class, land use" },
};

/** What the classes of the catalogue's tables are called; one that a case has made is told by its own name. */
const classRows: Record<string, Bilingual> = {
  plot: { da: "grunden", en: "the plot" },
  "plot-and-house": { da: "grund og hus", en: "plot and house" },
  none: { da: "ingen", en: "none" },
  direct: { da: "direkte", en: "direct" },
  indirect: { da: "indirekte", en: "indirect" },
  "access-only": { da: "kun adgang", en: "access only" },
  "high-risk": { da: "høj risiko", en: "high risk" },
  risk: { da: "risiko", en: "risk" },
  built: { da: "bebygget", en: "built" },
  unbuilt: { da: "ubebygget", en: "unbuilt" },
  nature: { da: "natur", en: "nature" },
  first: { da: "første række", en: "first row" },
  hinterland: { da: "bagland", en: "hinterland" },
  outside: { da: "udenfor", en: "outside" },
  near: { da: "nær", en: "near" },
  middle: { da: "midt", en: "middle" },
  far: { da: "fjern", en: "far" },
  ordinary: { da: "almindelig", en: "ordinary" },
  heavy: { da: "tung", en: "heavy" },
  state: { da: "stat", en: "state" },
  county: { da: "amt", en: "county" },
  owner: { da: "ejer", en: "owner" },
};

export const classRowName = (of: string, lang: Language): string => classRows[of]?.[lang] ?? of;

export const className = (table: string, lang: Language): string => classNames[table]?.[lang] ?? table;
