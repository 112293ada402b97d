import type { FloodSource, Source } from "../model/index.ts";

/** Damage in kroner of one building, by depth: per m² of ground floor, or per building. */
export type DamageFunction = (
  | /** `perLn · ln(X) + constant` kr/m², X the depth in cm. */ { kind: "ln"; perLn: number; constant: number }
  | { kind: "perM2"; kroner: number }
  | { kind: "perBuilding"; kroner: number }
) & {
  /** Our own reading: the table's source does not print it so. */
  tag?: "derived";
};

/** The waters that a table of damage by depth covers. */
export type DamagingWater = Exclude<FloodSource, "groundwater">;

export interface DamageClass extends Record<DamagingWater, DamageFunction> {
  id: string;
  title: { da: string; en: string };
}

export interface DamageTable {
  id: string;
  title: { da: string; en: string };
  /** Null: the source does not say, or it is not checked. */
  priceYear: number | null;
  sources: Record<DamagingWater, Source>;
  review: string;
  classes: DamageClass[];
}

export interface UseOfBuilding {
  prefix: string;
  class: string;
}

export interface RateStep {
  /** By year from the start, this one included; null: from there on. */
  untilYear: number | null;
  ratePerYear: number;
  /** No person has reviewed it: said where the horizon reaches it. */
  unchecked?: true;
}

export interface DiscountRate {
  id: string;
  title: { da: string; en: string };
  inForce: { from: string | null; to: string | null };
  steps: RateStep[];
  sources: Source[];
  review: string;
}

/** What the socio-economic account rests on, in force for a time. */
export interface TaxRule {
  id: string;
  what: "net-tax-factor" | "tax-distortion" | "vat";
  /** Net tax factor: as such. Tax distortion and VAT: a share, 0.25 for 25 %. */
  value: number;
  inForce: { from: string | null; to: string | null };
  sources: Source[];
  review: string;
}

export type Insured = "sea" | "stream" | "lake" | "cloudburst" | "groundwater" | "drought" | "erosion" | "dike";

/** Whether the pool against natural damage pays, in force for a time. */
export interface PoolCover {
  id: string;
  what: Insured;
  /** Null: no source says. */
  covers: boolean | null;
  /** Only events rarer than this; null: no such limit has been read. */
  rarerThanYears: number | null;
  inForce: { from: string | null; to: string | null };
  sources: Source[];
  review: string;
}
