import type { Alternatives, ProjectEconomy } from "./economyResult.ts";
import type { Because, Finding, Force, MeasureLaw, Payer, PayerFinding } from "./law.ts";
import type { ScenarioRisk, YearlyDamage } from "./riskResult.ts";
import type { IsoDate, Oere } from "./units.ts";

export interface WaterfallStep {
  /** `gross`, a payer, or `owners-with-benefit` for what is left to the key. */
  step: "gross" | Payer;
  title: string | null;
  oere: Oere;
  provision: string | null;
  force: Force | null;
  /** `unknown` and `cannot-decide` taint the step; they do not refuse it. */
  outcome: Finding["outcome"];
  because: Because;
}

export interface MeasureResult {
  id: string;
  law: Omit<MeasureLaw, "id" | "findings" | "payers">;
  findings: Finding[];
  payers: PayerFinding[];
  waterfall: WaterfallStep[];
  ownersOere: Oere;
  key: { id: string; version: string };
  sharedOere: Oere;
  /** The return period at which the crest is overtopped; null: not known. */
  overtoppedReturnPeriodYears: number | null;
}

export interface UnitMeasure {
  measure: string;
  oere: Oere;
  /** Points × 10⁶, a whole number as decimal digits: it may pass 2⁵³. */
  points: string;
  because: Because;
}

export interface Payments {
  perYearOere: Oere;
  perMonthOere: Oere;
  years: number;
}

export interface UnitResult {
  id: string;
  parcels: string[];
  /** m² of the parcel inside the area; null where the area is a list of parcels. */
  overlapM2: number | null;
  areaM2: number;
  terrainM: number | null;
  /** Chance a year that water reaches the building; null: cannot be told. */
  yearlyChanceOfWater: number | null;
  /** Null: no level, or no terrain: cannot be told. */
  eadWithoutOere: Oere | null;
  /** Null: what the measure holds back is not known. */
  eadWithOere: Oere | null;
  /** In each scenario year: the first is that of the two above. */
  eadByYear: YearlyDamage[];
  benefitPvOere: Oere | null;
  /** What this unit loses by protecting, by accepting and by moving. */
  alternatives: Alternatives;
  oere: Oere;
  measures: UnitMeasure[];
  payments: Payments;
}

export type CheckRule =
  | "every-oere-placed"
  | "waterfall-balances"
  | "no-gain-no-pay"
  | "payer-decided"
  | "facts-known"
  | "law-checked"
  | "terrain-known"
  | "pays-less-than-gains";

export interface Check {
  rule: CheckRule;
  outcome: "pass" | "fail" | "cannot-tell";
  units?: string[] | undefined;
  because: Because;
}

export interface Totals {
  grossOere: Oere;
  ownersOere: Oere;
  sharedOere: Oere;
  eadWithoutOere: Oere | null;
  eadWithOere: Oere | null;
  /** Benefit less cost, present value; null where the benefit cannot be told. */
  npvOere: Oere | null;
  benefitCostRatio: number | null;
}

/** One value of the calculation tree: what it is, its unit, the formula it came from, and what that stood on. */
export interface TraceNode {
  id: string;
  value: number | string | boolean | null;
  unit: string;
  formula: string;
  source: string | null;
  inputs: string[];
}

/** The roll (partsfortegnelse) and all it rests on. */
export interface Calculation {
  caseHash: string;
  lawAsOf: IsoDate;
  lawVersion: string;
  keyVersions: { id: string; version: string }[];
  /** What holds for the measures together, as that they fall under different acts. */
  project: Because[];
  measures: MeasureResult[];
  units: UnitResult[];
  /** Parcels of the case that are outside the area: counted, so that nothing is dropped unsaid. */
  outside: { count: number };
  totals: Totals;
  /** Each water over all units, in each scenario year. */
  risk: ScenarioRisk[];
  economy: ProjectEconomy;
  checks: Check[];
  assumptions: Because[];
  trace: TraceNode[];
}
