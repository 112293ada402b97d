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
