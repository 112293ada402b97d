import type { FloodSource } from "./part.ts";
import type { Oere } from "./units.ts";

/** What a unit loses a year, in one scenario year. Null: cannot be told. */
export interface YearlyDamage {
  year: number;
  withoutOere: Oere | null;
  withOere: Oere | null;
}

/** How the water of a scenario year was spread over the ground. */
export type WaterMethod = "flat-level" | "sea-over-terrain" | "raster" | "rain" | "stream" | "cellars";

/** A place on a curve of damage over its chance a year. Two at one chance are a jump, the more frequent side first. */
export interface CurvePoint {
  chance: number;
  oere: number;
}

/** Damage over its chance a year, and the area under it: the kroner a year. */
export interface DamageCurve {
  points: CurvePoint[];
  /** By the trapezoid, and with damage linear in the logarithm of the chance (definitions 1-3). */
  linearOere: Oere;
  logLinearOere: Oere;
}

/** One water in one scenario year, over all units of which it is known. */
export interface WaterRisk {
  source: FloodSource;
  method: WaterMethod;
  events: { returnPeriodYears: number; levelM: number | null }[];
  without: DamageCurve;
  /** Null: what the measures hold back is not known of any unit. */
  withMeasures: DamageCurve | null;
  /** Units that the curves leave out, since something of them is not known. */
  unknownUnits: number;
}

/** The waters of one scenario year. */
export interface ScenarioRisk {
  year: number;
  waters: WaterRisk[];
}
