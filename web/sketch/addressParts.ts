import type { EventOfWater } from "../../shared/risk/index.ts";
import type { MapAmount } from "./selection.ts";

/** The four steps of a case, in their order. */
export const steps = ["draw", "water", "share", "decide"] as const;
export type Step = (typeof steps)[number];

/** How the address names them. */
export const stepNames: Record<Step, string> = {
  draw: "tegn",
  water: "vand",
  share: "fordeling",
  decide: "afgoerelse",
};

/** The first where the address names none that there is. */
export const stepFrom = (name: string | null): Step => steps.find((one) => stepNames[one] === name) ?? "draw";

/** The sections of the steps, and how the address names them. */
export const sectionNames = {
  ...{
    what: "projekt",
    title: "titel",
    water: "vand",
    lawDay: "dag",
    law: "lov",
    damage: "skade",
    economy: "oekonomi",
  },
  ...{ emergency: "beredskab", money: "penge", payers: "betalere", societal: "samfund", roll: "partsfortegnelse" },
  ...{ keys: "noegler", basis: "grundlag", links: "links", decide: "hoering", files: "filer" },
} as const;
export type SectionName = keyof typeof sectionNames;

const allSections = Object.keys(sectionNames) as SectionName[];

/** Sections by their names in an address; those that there are none of are left out. */
export const sectionsFrom = (text: string | null): ReadonlySet<SectionName> => {
  const named = new Set((text ?? "").split("."));
  return new Set(allSections.filter((one) => named.has(sectionNames[one])));
};

/** Null: none. */
export const sectionsText = (sections: ReadonlySet<SectionName>): string | null =>
  sections.size === 0
    ? null
    : allSections
        .filter((one) => sections.has(one))
        .map((one) => sectionNames[one])
        .join(".");

/** Where a map stands: degrees WGS 84, and the zoom of its library. */
export interface MapView {
  lat: number;
  lon: number;
  zoom: number;
}

/** To the metre, and a hundredth of a zoom. */
export const viewText = ({ lat, lon, zoom }: MapView): string =>
  `${lat.toFixed(5)},${lon.toFixed(5)},${zoom.toFixed(2)}`;

/** Null where the text is no place in or near Denmark, or none that the map goes to. */
export function viewFrom(text: string | null): MapView | null {
  const found = /^(\d+(?:\.\d+)?),(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)$/.exec(text ?? "");
  if (found === null) return null;
  const [lat, lon, zoom] = found.slice(1).map(Number) as [number, number, number];
  const isPlace = lat >= 50 && lat <= 62 && lon >= 2 && lon <= 20 && zoom >= 0 && zoom <= 20;
  return isPlace ? { lat, lon, zoom } : null;
}

const amounts: readonly MapAmount[] = ["share", "without", "with", "saved", "building-without", "building-with"];

/** A difference between keys is not of the address: the keys are compared first. */
export const mapAmountFrom = (name: string | null): MapAmount => amounts.find((one) => one === name) ?? "share";

const sources = ["cloudburst", "sea", "stream", "groundwater"] as const;

export const eventText = ({ source, scenarioYear, returnPeriodYears }: EventOfWater): string =>
  `${source}-${scenarioYear}-${returnPeriodYears}`;

/** Null where the text names no event that could be. */
export function eventFrom(text: string | null): EventOfWater | null {
  const [name, year, period] = text?.split("-") ?? [];
  const source = sources.find((one) => one === name);
  const [scenarioYear, returnPeriodYears] = [Number(year), Number(period)];
  if (source === undefined || !Number.isInteger(scenarioYear) || !(returnPeriodYears > 0)) return null;
  return { source, scenarioYear, returnPeriodYears };
}
