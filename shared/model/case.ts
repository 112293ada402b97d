import type { DamageChoice } from "./damage.ts";
import type { Exposure } from "./exposure.ts";
import type { Areal, Geometry } from "./geometry.ts";
import type { Hazard, RasterRef, WaterSetup } from "./hazard.ts";
import type { KeyData, LeftTo } from "./key.ts";
import type { FactRecord, Payer } from "./law.ts";
import type { FactLayer } from "./layer.ts";
import type { ParcelChange } from "./parcelChange.ts";
import type { FloodEffect, FloodSource, MeasureKind, Part } from "./part.ts";
import type { ScenarioChoice } from "./scenario.ts";
import type { IsoDate, Oere } from "./units.ts";

/** What a measure costs. `vat` is said once, of every amount here. An absent amount is not typed, and nothing is counted for it. */
export interface Cost {
  worksOere: Oere;
  vat: "included" | "excluded" | "not-applicable";
  upkeepPerYearOere: Oere;
  studiesOere?: Oere | undefined;
  administrationOere?: Oere | undefined;
  landOere?: Oere | undefined;
  contingencyOere?: Oere | undefined;
  /** Of the amounts above: what is for recreation, and is taken off before anything else (definition 23). */
  recreationOere?: Oere | undefined;
  /** Absent: not decided. The owners are not asked for it. */
  recreationPaidBy?: OtherPayer | undefined;
  /** The rate that is added to amounts without VAT, and stands in those with it; absent: none is added, and what stands in them is not known. */
  vatRate?: number | undefined;
  /** Of the amounts above: what bears no VAT. */
  vatFreeOere?: Oere | undefined;
  /** Absent: not decided. */
  upkeepPaidBy?: UpkeepPayer | undefined;
}

/** Everybody but the owners who share by the key. */
export type OtherPayer = Exclude<Payer, "owners-with-benefit">;

export type UpkeepPayer = "owners-with-benefit" | "municipality-as-authority";

export interface Measure {
  id: string;
  title?: string | undefined;
  kind: MeasureKind;
  geometry: Geometry | null;
  /** Crest, metres DVR90. Null or absent: what the measure holds back is not known. */
  crestLevelM?: number | null | undefined;
  /** What a basin holds, m³; what a drain or pump takes in one event, m³. */
  storageM3?: number | undefined;
  /** How much it lowers the water where it stands, metres; below zero it raises it. */
  lowersM?: number | undefined;
  /** How far from its line it lowers groundwater, metres. */
  reachM?: number | undefined;
  /** Whom the measure protects; absent: the area of the case. */
  area?: Area | undefined;
  parts: Part[];
  cost: Cost;
  lifetimeYears: number;
  /** Who runs the works once they stand; absent: not decided. Who builds them is the fact `builder`. */
  runBy?: "municipality" | "association" | undefined;
  /** What is known of the works and the place, by fact name (`shared/law/facts.ts`). An absent fact is unknown. */
  facts: FactRecord;
}

/** A drawn area, or a list of parcels picked by number. */
export type Area = Areal | { type: "Parcels"; parcelIds: string[] };

/** Where a level was read from: under the buildings, the lowest ground, or typed by a person. */
export type TerrainRule = "mean-under-buildings" | "lowest-ground" | "typed";

export interface TerrainLevel {
  levelM: number;
  rule: TerrainRule;
}

export interface PropertyValue {
  oere: Oere;
  origin: "register" | "typed" | "synthetic";
  asOf: IsoDate;
}

/** What a person or a register says of a parcel beside its own columns, for keys to read. An absent one is not known, never 0. */
export interface ParcelFacts {
  landValueKroner?: number | undefined;
  /** Homes (BFE numbers) on the parcel. */
  homes?: number | undefined;
  /** Damage by one table of unit damages, evened out within a class of property: typed from the project's own report. */
  levelledDamageKroner?: number | undefined;
  /** Metres along the road or stream that is paid for. */
  frontageM?: number | undefined;
  /** Metres of coast. */
  coastM?: number | undefined;
  /** Metres to what is paid for. */
  distanceM?: number | undefined;
  /** Depth of water at the event that the key names. */
  floodDepthM?: number | undefined;
  /** m³ sent downstream in the event that the key names, before what is held back. */
  runoffM3?: number | undefined;
  heldBackM3?: number | undefined;
  /** How much of the rain runs off, 0-1 or as the key's source scales it. */
  runoffFactor?: number | undefined;
}

export type OwnerKind = "private" | "housing" | "municipality" | "state" | "railway" | "line-owner" | "road-owner";

/** One owner's part of a condominium or a parcel with several owners: `weight` is the register's numerator (fordelingstal). */
export interface OwnerPart {
  id: string;
  weight: number;
}

export interface Parcel {
  /** `{ejerlavkode}-{matrikelnr}`, NFC, lower case. */
  id: string;
  ejerlavkode: number;
  matrikelnr: string;
  /** The register's own id (`featureID`), kept for the way back. */
  registerId?: string | undefined;
  /** Samlet fast ejendom: the property that the parcel belongs to. */
  sfe?: string | undefined;
  kind: "lot" | "road" | "other";
  geometry: Areal;
  registeredAreaM2: number | null;
  propertyValue: PropertyValue | null;
  terrain: TerrainLevel | null;
  facts?: ParcelFacts | undefined;
  /** Classes by name, for the tables of keys: "zone": "1". */
  classes?: Record<string, string> | undefined;
  ownerKind?: OwnerKind | undefined;
  rented?: boolean | undefined;
  /** Gives land to the works: true; absent: not known. */
  givesLand?: boolean | undefined;
  ownerParts?: OwnerPart[] | undefined;
}

export interface Building {
  id: string;
  parcelId: string;
  /** BBR use code, three digits. */
  useCode: string;
  /** Ground floor, m². */
  groundFloorM2: number;
  /** Dwelling, m²; null where the register does not say. */
  dwellingM2: number | null;
  geometry?: Areal | undefined;
  /** Mean terrain under the building, metres DVR90. */
  terrain: TerrainLevel | null;
  /** Cellar, m²; 0: none; absent: not known. */
  cellarM2?: number | undefined;
  storeys?: number | undefined;
  /** Ground floor above the terrain, metres; absent: not known, and said where a curve counts from the floor. */
  floorHeightM?: number | undefined;
}

/** Works that several purposes or payers use: `usedBy` are ids of parties. */
export interface JointElement {
  title: string;
  kroner: number;
  usedBy: string[];
}

/**
 * `scrb`: separable costs, remaining benefits; `aje`: alternative justifiable expenditure; `proportional`: by benefit.
 */
export type JointMethod = "scrb" | "aje" | "shapley" | "nucleolus" | "proportional";

/** Works for several purposes or payers, and how their cost falls on each (definition 19). */
export interface JointCost {
  method: JointMethod;
  parties: {
    id: string;
    /** Present value, kroner; absent: not told. */
    benefitKroner?: number | undefined;
    /** The cheapest works for this party alone, kroner; absent: the elements that it uses. */
    alternativeKroner?: number | undefined;
  }[];
  /** What the works consist of; what a set of parties costs is the elements that anyone in it uses. */
  elements: JointElement[];
}

/**
 * How the cost of a measure with several parts falls on them; the shares sum to one. With `joint` they follow from it, and none are
 * typed; its parties are the parts, as "sea/flooding".
 */
export interface Split {
  measure: string;
  joint?: JointCost | undefined;
  shares: { source: FloodSource; effect: FloodEffect; share: number }[];
  because: string;
}

/** Which key shares which measure. `measure` is a measure's id, or `*` for all without a line of their own. */
export interface KeyChoice {
  measure: string;
  key: { id: string; version: string } | KeyData;
}

export interface Exemption {
  parcelId: string;
  reason: string;
}

/** Takes off a part of one parcel's share of every measure, and says who takes it over (definition 14). */
export interface Relief {
  parcelId: string;
  /** The part that is taken off, 0-1. */
  part: number;
  reason: string;
  leftTo: LeftTo;
}

/** Fills a missing property value from the dwelling's m² (definition 16). Always labelled an estimate. */
export interface ValueEstimate {
  kronerPerM2: number;
  asOf: IsoDate;
  citation: string;
}

/** Plain words of the municipality's own. `en` absent: they are shown as they stand, and in which language is said. */
export interface PlainWords {
  da: string;
  en?: string | undefined;
}

/** What the municipality says of its emergency service when the water comes. An absent one of the two is not told, never "nothing". */
export interface EmergencyService {
  does?: PlainWords | undefined;
  doesNot?: PlainWords | undefined;
  /** Where it stands: a plan, a page. */
  source: string;
  asOf: IsoDate;
}

/** What the council, or the group, has chosen. */
export interface Decisions {
  exemptions: Exemption[];
  reliefs?: Relief[] | undefined;
  missingValue: ValueEstimate | null;
  /** What has become of parcels since the key was decided. */
  parcelChanges?: ParcelChange[] | undefined;
  /** Keys that were weighed for the measures that share the key of all; the chosen one may be among them. Absent: nobody has said. */
  keysConsidered?: KeyChoice["key"][] | undefined;
}

/** Money from others than the owners, before the key: an amount, or a share of what can be supported. One of the two, never both. */
export interface Contribution {
  id: string;
  who: Payer;
  title: string;
  /** A measure's id. */
  measure: string;
  oere?: Oere | undefined;
  /** Of the gross cost less recreation, 0-1 (definition 23). */
  share?: number | undefined;
  /** What the state gives it as: the coast pool, its part of a west-coast agreement, or an owner. Absent: not told. */
  as?: StateRole | undefined;
}

export type StateRole = "coast-pool" | "west-coast" | "owner";

/** A loan of what the owners do not pay at once. */
export interface Loan {
  kind: "annuity" | "serial" | "bullet";
  /** From the loan is taken to its last term, those with interest only among them. */
  years: number;
  /** Nominal: each term bears its part of it. */
  ratePerYear: number;
  /** Absent: one, in arrears. */
  termsPerYear?: 1 | 2 | 4 | 12 | undefined;
  /** Years at the start in which nothing is repaid. */
  interestOnlyYears?: number | undefined;
  /** For setting up the loan, paid when it is. */
  feeOere?: Oere | undefined;
  /** Absent: not chosen, so what a lender allows is not known. */
  lender?: "kommunekredit" | "other" | undefined;
}

export interface Financing {
  contributions: Contribution[];
  /** Null: the owners pay at once. */
  loan: Loan | null;
  /** Ids of the parcels whose owners pay at once and borrow nothing. */
  atOnce?: string[] | undefined;
  /** Those who get the VAT back of what they pay; the owners' part is not moved by it. */
  vatRecoveredBy?: OtherPayer[] | undefined;
}

export interface Rules {
  eadRule: "linear" | "log-linear";
  /** Depth at a building below which there is no damage, metres. */
  damageThresholdM: 0.2 | 0.3;
  /** The return period at which damage starts (definition 1); null: not known. */
  startReturnPeriodYears: number | null;
  /** A parcel is in a drawn area when at least this much of it is, m². */
  minOverlapM2: number;
  /** Yearly rates of discount; `fm-2021` is the Finance Ministry's 3.5 / 2.5 / 1.5 %, `fm-2013` its 4 / 3 / 2 % until 6 January 2021. */
  rate: "fm-2013" | "fm-2021" | { ratePerYear: number };
}

/** Crests to weigh against each other: what each would cost. */
export interface DesignCandidate {
  measure: string;
  crestLevelM: number;
  worksOere: Oere;
}

/** What moving one home away costs beside its value. */
export interface MovingCost {
  clearingOere: Oere;
  rehousingOere: Oere;
  citation: string;
}

/** How far the numbers may be wrong; each drawn anew, from a fixed seed. */
export interface Uncertainty {
  seed: number;
  draws: number;
  /** Standard deviation of the water level, metres: one error a draw, the same for all parcels (definition 4). */
  levelSdM: number;
  /** Standard deviation of damage and of cost over their mean. */
  damageCv: number;
  costCv: number;
}

/** An index that carries prices of one year to another, typed with its source: none is shipped. */
export interface PriceIndex {
  fromYear: number;
  toYear: number;
  factor: number;
  citation: string;
}

/** What the account over time rests on beside the rules. */
export interface Economy {
  priceIndices: PriceIndex[];
  designCandidates: DesignCandidate[];
  /** The futures that crests are weighed against; absent: none is chosen, and each of the case's own scenario years is one. */
  scenarioSet?: ScenarioChoice | undefined;
  moving: MovingCost | null;
  uncertainty: Uncertainty | null;
}

/** One object of a large case, named by the SHA-256 of its bytes: a `CaseChunk` as JSON. */
export interface ChunkRef {
  sha256: string;
  bytes: number;
  parcels: number;
}

/** The chunks of a large case. Their order moves nothing. */
export interface ParcelsRef {
  chunks: ChunkRef[];
}

/** Some parcels of a large case, at most as many as an ordinary case may hold, with all that lies on them. */
export interface CaseChunk {
  format: "vandret-del/1.0";
  parcels: Parcel[];
  buildings: Building[];
  exposure: Exposure;
}

/** A case file, `vandret-sag/1.8`: all that is needed to compute its roll. Older ones are read by `shared/upgradeCase.ts`. */
export interface CaseFile {
  format: "vandret-sag/1.8";
  title: string;
  municipality: { code: string | null; name: string; emergency?: EmergencyService | undefined };
  /** Said wherever the case is shown: where its parcels, buildings and heights come from. */
  dataSource: { text: string; synthetic: boolean };
  lawAsOf: IsoDate;
  priceYear: number;
  horizonYears: number;
  area: Area | null;
  measures: Measure[];
  parcels: Parcel[];
  buildings: Building[];
  /** Where the parcels of a large case are, and what lies on them; then none stand here. Absent: they stand here. */
  parcelsRef?: ParcelsRef | undefined;
  hazards: Hazard[];
  /** Terrain heights; null: each building's own level is all that is known. */
  terrainRef: RasterRef | null;
  water: WaterSetup;
  exposure: Exposure;
  /** Absent: the standard table, as it stands. */
  damage?: DamageChoice | undefined;
  economy: Economy;
  /** Map layers that answer facts of the measures by place; a fact that is typed wins. */
  layers: FactLayer[];
  splits: Split[];
  keys: KeyChoice[];
  decisions: Decisions;
  financing: Financing;
  rules: Rules;
}
