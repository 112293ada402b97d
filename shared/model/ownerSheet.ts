import type { EmergencyService } from "./case.ts";
import type { Because, Outcome } from "./law.ts";
import type { LawCode } from "./lawCodes.ts";
import type { ParcelChange } from "./parcelChange.ts";
import type { FloodSource, MeasureKind, Part } from "./part.ts";
import type { Payments } from "./payments.ts";
import type { Ceiling, MeasureResult, UnitMeasure } from "./result.ts";
import type { YearlyDamage } from "./riskResult.ts";
import type { Bilingual, IsoDate, Oere } from "./units.ts";

/**
 * What an owner is told of one unit, before any words: no name, and null is never a no. It holds what an owner's report must by
 * Minnesota Statutes § 103E.323, where Denmark has a counterpart.
 */
export interface OwnerSheet {
  title: string;
  municipality: string;
  dataSource: { text: string; synthetic: boolean };
  lawAsOf: IsoDate;
  lawVersion: string;
  caseHash: string;
  unit: SheetUnit;
  /** Null: the unit is one of the roll's own, and owes what the roll says. */
  carried: SheetCarried | null;
  /** The works that this unit takes part in. */
  works: SheetWorks[];
  water: SheetWater;
  /** The first is that of today's water, the last the furthest that the case looks. None: it was not worked out for this parcel. */
  damage: YearlyDamage[];
  gain: SheetGain;
  /** Upkeep a year comes beside the share; null: who pays it is not decided. */
  amount: { oere: Oere; payments: Payments; upkeepPerYearOere: Oere | null };
  reached: SheetShare[];
  /** Null: no other key was worked out. */
  otherKeys: SheetKeys | null;
  /** Null: how far the numbers may be off was not worked out. */
  band: { draws: number; shareOere: SheetBand | null; benefitPvOere: SheetBand | null } | null;
  /** Null: the case has no loan. */
  loan: SheetLoan | null;
  law: SheetLaw;
  /** Null: the municipality has not said. */
  emergency: EmergencyService | null;
  /** `none`: no hearing has been opened. Null: whether one has is not known here. */
  hearing: { from: IsoDate; to: IsoDate } | "none" | null;
  /** `none`: nothing is decided. Null: whether it is, is not known here. `notifiedOn` null: no notice yet; `complainBy` null: the deadline is not known. */
  decision: { decidedOn: IsoDate; notifiedOn: IsoDate | null; complainBy: IsoDate | null } | "none" | null;
}

export interface SheetUnit {
  id: string;
  parcels: { id: string; matrikelnr: string; ejerlavkode: number }[];
  /** Null: not known. */
  areaM2: number | null;
  /** Inside the project's area; null: the area is a list of parcels, or nobody has worked it out. */
  overlapM2: number | null;
  /** Metres DVR90; null: not known. */
  terrainM: number | null;
  /** Whether land is taken for the works; null: nobody has said. */
  givesLand: boolean | null;
  /** Null: not known. */
  hasBuilding: boolean | null;
  /** Owners who share the unit; 0: one, or nobody has said. */
  owners: number;
  /** The day the parcel was split, merged or changed after the key was decided: the amount is what the key gave it. Null: it has not. */
  changedOn: IsoDate | null;
}

/** Of a parcel that came of others after the key was decided, or goes on changed: how its amount comes of theirs. */
export interface SheetCarried {
  /** The day since when it owes. */
  since: IsoDate;
  /** Parcels of the roll that it came of. */
  from: string[];
  /** The changes that lead to it, the first one first. */
  steps: SheetCarriedStep[];
}

/** One change: `oere` is what `part` of `parts` is of `heldOere`, measure by measure in whole øre. */
export interface SheetCarriedStep {
  on: IsoDate;
  rule: ParcelChange["rule"];
  source: string;
  from: string[];
  to: string;
  heldOere: Oere;
  /** m² of the one parcel and of all (rule `area`), or its agreed part and all parts. */
  part: number;
  parts: number;
  oere: Oere;
}

export interface SheetWorks {
  id: string;
  title: string | null;
  kind: MeasureKind;
  parts: Part[];
  /** Metres DVR90; null: what it holds back is not known. */
  crestLevelM: number | null;
  overtoppedReturnPeriodYears: number | null;
  grossOere: Oere;
  ownersOere: Oere;
  /** As the law's question has it: "municipality", "association", "utility" or "owners"; null: not told. */
  builder: string | null;
  runBy: MeasureResult["runBy"];
  /** What of it falls under the municipal construction ceiling. */
  ceiling: Ceiling;
}

export interface SheetWater {
  /** Of water at the building in one year; null: cannot be told. */
  yearlyChance: number | null;
  waters: { source: FloodSource; year: number; events: { returnPeriodYears: number; levelM: number | null }[] }[];
}

/** Present values over the horizon. */
export interface SheetGain {
  horizonYears: number;
  benefitPvOere: Oere | null;
  /** The share and its part of the upkeep. */
  bearsPvOere: Oere;
  /** Our own check: the coastal act sets no such limit. Null: cannot be told. */
  paysMoreThanGains: boolean | null;
}

export interface SheetShare {
  works: string;
  line: UnitMeasure;
  /** The owners' part of the bill, that the key shares. */
  billOere: Oere;
  key: { title: Bilingual; says: Bilingual };
}

/** The chosen key, and others beside it. */
export interface SheetKeys {
  keys: SheetKey[];
  /** The case does not say which keys were considered: the others are examples, and no choice of the municipality. */
  areExamples: boolean;
}

/** What the unit would pay by another key. Null: that key cannot share this case. */
export interface SheetKey {
  title: Bilingual;
  oere: Oere | null;
  /** The key of the case. */
  chosen: boolean;
}

/** Nine of ten draws lie between the two. */
export interface SheetBand {
  lowOere: Oere;
  highOere: Oere;
}

/** What the law of the day finds of a loan and its guarantee. */
export type LoanFinding = Extract<
  LawCode,
  "full-guarantee-needed" | "guarantee-outside-loan-frame" | "authority-may-guarantee"
>;

export interface SheetLoan {
  /** Whether the municipality guarantees it; null: not told. */
  guaranteed: boolean | null;
  /** Only what holds; what is not here is not known, or does not apply. */
  found: LoanFinding[];
}

export interface SheetLaw {
  /** Who decides, as codes of parties. */
  decides: string[];
  /** Provisions that apply and say who decides or who pays. */
  provisions: { act: Bilingual; at: string }[];
  /** Waters that no act governs, and those whose act cannot be told. */
  noAct: FloodSource[];
  actUnknown: FloodSource[];
  /** Whether § 9 a of the coastal act is what an owner is charged by. */
  coastal: boolean;
  hearing: Because[];
  complaint: Because[];
  open: Because[];
  /** What the pool for natural damage covers. */
  cover: Because[];
  /** Of the Natura 2000 rule: `yes`: works may be stopped; null: not asked. */
  nature: Outcome | null;
}

/** When the owners of a case were or are heard, and when it was decided; null: that has not been. */
export interface CaseDates {
  hearing: { from: IsoDate; to: IsoDate } | null;
  /** Notice starts the clock of complaints; null: it has not been given. */
  decision: { decidedOn: IsoDate; notifiedOn: IsoDate | null } | null;
}
