import type { Because } from "./law.ts";
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

/** A curve of damage that is still being added up over units: at each chance, on both sides of a jump. */
export interface CurveSums {
  before: number[];
  after: number[];
  /** Whether the curve of any unit bends there. */
  bends: boolean[];
  /** Whole øre a year. */
  linear: number;
  logLinear: number;
}

/** One water in one scenario year, over some of the units of a case. */
export interface WaterSums {
  source: FloodSource;
  method: WaterMethod;
  events: { returnPeriodYears: number; levelM: number | null }[];
  /** Where a curve may bend, the most frequent first: the same for all units of a case. */
  chances: number[];
  without: CurveSums;
  withMeasures: CurveSums | null;
  unknownUnits: number;
}

/** Something that is said of a result, or is not, by what is counted over the units. */
export interface SaidByCount {
  said: Because;
  /** Said where it is not 0. Absent: said anyhow. */
  count?: number | undefined;
  /** The fact that tells the count. */
  fact?: string | undefined;
  /** Said where the second is the smaller: sums of damage, øre, of two events. */
  falls?: [number, number] | undefined;
}

/** What some of the units of a case give to the risk of all of them. */
export interface RiskSums {
  scenarios: { year: number; waters: WaterSums[] }[];
  /** In the order in which it is said; the same of each part of a case, but for the counts. */
  said: SaidByCount[];
  measures: { id: string; overtoppedReturnPeriodYears: number | null }[];
}
