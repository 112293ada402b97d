import type { Force, Review, Source } from "./law.ts";
import type { IsoDate } from "./units.ts";

/** Facts of a unit that a factor may read. */
export type UnitFact =
  | "one"
  | "propertyValueKroner"
  | "yearlyChanceOfWater"
  | "registeredAreaM2"
  | "groundFloorM2"
  | "dwellingM2"
  | "avoidedDamageKroner";

export type Factor = { fact: UnitFact } | { constant: number };

/** A part of the bill, shared by points: the product of its factors in the stated order. */
export interface Layer {
  id: string;
  /** Whole-number weight of this layer among the layers of the key. */
  weight: number;
  factors: Factor[];
}

/** A rule that shares the owners' part: named, dated, versioned data. */
export interface KeyData {
  id: string;
  version: string;
  title: { da: string; en: string };
  /** The rule in one line. */
  says: { da: string; en: string };
  unit: "parcel";
  force: Force;
  inForce: { from: IsoDate | null; to: IsoDate | null };
  sources: Source[];
  review: Review;
  layers: Layer[];
}
