import type { CarriedOver } from "./carriedOver.ts";
import type { Measure, Split, UpkeepPayer } from "./case.ts";
import type { Alternatives, ProjectEconomy } from "./economyResult.ts";
import type { Because, Finding, Force, MeasureLaw, Payer, PayerFinding } from "./law.ts";
import type { OwnerShare } from "./ownerShare.ts";
import type { LoanPlan, Payments } from "./payments.ts";
import type { ScenarioRisk, YearlyDamage } from "./riskResult.ts";
import type { IsoDate, Oere } from "./units.ts";

export interface WaterfallStep {
  /** `gross`, `recreation`, a payer, or `owners-with-benefit` for what is left to the key. */
  step: "gross" | "recreation" | Payer;
  title: string | null;
  oere: Oere;
  provision: string | null;
  force: Force | null;
  /** `unknown` and `cannot-decide` taint the step; they do not refuse it. */
  outcome: Finding["outcome"];
  /** VAT of it that the payer gets back; null: the rate is not known. Absent: the case does not say that this payer gets any. */
  recoveredVatOere?: Oere | null | undefined;
  because: Because;
}

/** One line of what a measure costs before anybody pays. */
export interface CostLine {
  line: "studies" | "works" | "administration" | "land" | "contingency" | "vat";
  oere: Oere;
}

/** What of a measure falls under the municipal construction ceiling (anlægsloft). */
export interface Ceiling {
  /** Null: cannot be told, and never guessed. */
  oere: Oere | null;
  provision: string;
  because: Because;
}

/** What the works cost a year once they stand: never part of what is shared for building them. */
export interface Upkeep {
  perYearOere: Oere;
  /** Null: not decided. */
  paidBy: UpkeepPayer | null;
}

export interface MeasureResult {
  id: string;
  law: Omit<MeasureLaw, "id" | "findings" | "payers">;
  findings: Finding[];
  payers: PayerFinding[];
  /** Their sum is the gross. */
  costLines: CostLine[];
  /** The gross less recreation: what shares are shares of. */
  eligibleOere: Oere;
  waterfall: WaterfallStep[];
  ceiling: Ceiling;
  upkeep: Upkeep;
  /** Null: not decided. */
  runBy: NonNullable<Measure["runBy"]> | null;
  /** What part of the cost falls on each water and effect; empty where the measure has one part, or no split. */
  split: Split["shares"];
  ownersOere: Oere;
  key: { id: string; version: string };
  sharedOere: Oere;
  /** With `sharedOere` it makes `ownersOere`. */
  left: LeftOver[];
  /** The return period at which the crest is overtopped; null: not known. */
  overtoppedReturnPeriodYears: number | null;
}

/** One factor as the key read it of one unit: what stood there, and the number that it gave. Null: not known. */
export interface FactorRead {
  kind: "fact" | "constant" | "table" | "steps";
  /** The fact, or the name of the classes. */
  name: string;
  read: number | string | null;
  value: number | null;
}

/** One layer of the key for one unit: its part of the bill, and the products whose sum is the points. */
export interface ShareLayer {
  layer: string;
  /** Of the bill, 0-1. */
  part: number;
  terms: FactorRead[][];
  /** Works shared by crest or along a stream: the products then are weights within it. */
  sharing: "crest" | "stream" | null;
  /** Points × 10⁶, as digits. */
  points: string;
  pointsTotal: string;
}

export interface UnitMeasure {
  measure: string;
  oere: Oere;
  /** Points × 10⁶, a whole number as decimal digits: it may pass 2⁵³. */
  points: string;
  /** The table of factors; empty where nothing is shared, or the unit is exempt. */
  layers: ShareLayer[];
  /** The limit of the key that holds the unit. */
  heldBy: "minimum" | "maximum" | null;
  /** What a relief takes off. */
  relievedOere: Oere;
  because: Because;
}

/** What of a measure's bill no unit pays, by a limit or a relief, and who takes it over; `unpaid`: nobody yet. */
export interface LeftOver {
  to: "municipality" | "unpaid";
  oere: Oere;
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
  /** Upkeep a year, apart from `oere`; null: who pays is not decided for some measure. */
  upkeepPerYearOere: Oere | null;
  /** The owners' parts of share and upkeep; empty where the parcel has one owner or none is told. */
  ownerParts: OwnerShare[];
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
  | "pays-less-than-gains"
  | "roll-in-order"
  | "same-facts-same-amount"
  | "more-never-pays-less"
  | "separable-works"
  | "value-or-coast-on-erosion"
  | "erosion-range"
  | "duty-for-all"
  | "line-owners-not-most"
  | "land-givers-pay-nothing"
  | "recreation-not-charged"
  | "payments"
  | "carried-over";

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
  /** Under the municipal construction ceiling; null: cannot be told for some measure. */
  underCeilingOere: Oere | null;
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
  /** What parcels that have changed since owe today; null: none has. */
  carriedOver: CarriedOver | null;
  /** What the owners borrow together; null: nobody borrows. */
  loan: LoanPlan | null;
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

/** The roll of a large case: what holds of all of it. What each unit pays lies in files of columns, two a chunk. */
export interface LargeResult extends Omit<Calculation, "units" | "carriedOver" | "trace"> {
  format: "vandret-stor-liste/1.0";
  /** How many. A check names the first thousand of those that it finds. */
  units: number;
  chunks: {
    /** Of the chunk. */
    sha256: string;
    parcels: number;
    units: number;
    /** Names of the files: what was computed of the chunk, and what its units pay. */
    columns: string;
    result: string;
  }[];
}

/** A unit of a large case: as in the roll of an ordinary one, but for the sentence and the factor table of each share. */
export interface LargeUnit extends Omit<UnitResult, "parcels" | "eadWithoutOere" | "eadWithOere" | "measures"> {
  measures: LargeUnitMeasure[];
}

export interface LargeUnitMeasure extends Pick<UnitMeasure, "measure" | "oere" | "points" | "heldBy" | "relievedOere"> {
  exempt: boolean;
}
