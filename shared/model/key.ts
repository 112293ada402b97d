import type { Force, Review, Source } from "./law.ts";
import type { Bilingual, IsoDate, Oere } from "./units.ts";

/** Facts of a unit that a factor may read as a number, with its unit in the name. `one` is 1 for each. */
export type UnitFact =
  | "one"
  | "propertyValueKroner"
  | "landValueKroner"
  | "yearlyChanceOfWater"
  | "registeredAreaM2"
  | "groundFloorM2"
  | "dwellingM2"
  | "homes"
  | "avoidedDamageKroner"
  | "benefitPvKroner"
  | "levelledDamageKroner"
  | "frontageM"
  | "coastM"
  | "distanceM"
  | "terrainM"
  | "floodDepthM"
  | "runoffM3"
  | "runoffFactor";

/** A number of the unit. `atLeast` and `atMost` hold it; null: the source has such a bound and does not say it, so it is asked for. */
export interface FactFactor {
  fact: UnitFact;
  atLeast?: number | null | undefined;
  atMost?: number | null | undefined;
}

/** A weight for each class of a unit, by the class's name: "zone", "use". A class without a row is a gap, never 0. Null: asked for. */
export interface TableFactor {
  table: string;
  rows: { of: string; weight: number | null }[];
}

/** A weight that goes by steps over a number: that of the first row which the number is below. The last row has no bound. */
export interface StepsFactor {
  steps: UnitFact;
  rows: { below: number | null; weight: number | null }[];
}

export type Factor = FactFactor | { constant: number | null } | TableFactor | StepsFactor;

/** Equal sharing of each slice of a dike by those who need it (definition 18). */
export interface CrestSharing {
  by: "crest";
  /** Metres DVR90; null: asked for. */
  designLevelM: number | null;
  /** What a dike costs, kroner, by the height above the lowest parcel that needs it; straight between points; empty: asked for. */
  cost: { heightM: number; kroner: number }[];
}

/**
 * A stream's works by section. `local`: those on the section pay it; `upstream`: those on it and above it; `downstream`: those on it
 * and below it. The class "section" says where a unit lies; the factors say how those who share one section do it.
 */
export interface StreamSharing {
  by: "stream";
  rule: "local" | "upstream" | "downstream";
  /** `to`: the next section downstream, null at the outlet. Empty: asked for. */
  sections: { id: string; to: string | null; kroner: number }[];
}

/** A part of the bill, shared by points: the product of its factors in the stated order, and of each further product added to it. */
export interface Layer {
  id: string;
  title?: Bilingual | undefined;
  /** Whole-number weight of this layer among the layers of the key; null: asked for. */
  weight: number | null;
  factors: Factor[];
  plus?: Factor[][] | undefined;
  sharing?: CrestSharing | StreamSharing | undefined;
}

/** Who takes over what a limit or a relief leaves: the others by the key, the municipality, or nobody yet, which is said. */
export type LeftTo = "others" | "municipality" | "unpaid";

/** Bounds on each unit's share of one measure, øre. Null: the source has one and does not say it, so it is asked for. */
export interface ShareLimits {
  minimumOere?: Oere | null | undefined;
  maximumOere?: Oere | null | undefined;
  /** Share and present value of upkeep are at most the present value of the benefit (definition 21). */
  ownBenefit?: true | undefined;
  /** Null: the source does not say it, so it is asked for. */
  leftTo: LeftTo | null;
}

/** Where a rule comes from: used, argued for, struck down, or used abroad. */
export type KeyStanding = "used" | "argued" | "struck-down" | "abroad" | "own";

/** A rule that shares the owners' part: named, dated, versioned data. */
export interface KeyData {
  id: string;
  version: string;
  title: Bilingual;
  /** The rule in one line. */
  says: Bilingual;
  /** What must be said wherever it is chosen: what a source leaves out, or what an authority decided. */
  note?: Bilingual | undefined;
  /** What is weighed: a parcel, a property (its parcels together), or a home (definition 15). */
  unit: "parcel" | "property" | "home";
  standing?: KeyStanding | undefined;
  force: Force;
  inForce: { from: IsoDate | null; to: IsoDate | null };
  sources: Source[];
  review: Review;
  /** The sum that the layers' weights are to make; absent: any. */
  outOf?: number | undefined;
  layers: Layer[];
  limits?: ShareLimits | undefined;
  /** A case's own key: the one it was made from, and why. */
  basedOn?: { id: string; version: string } | undefined;
  reason?: string | undefined;
}
