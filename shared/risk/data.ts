import type { DamageFunction, DamagingWater, Source } from "../model/index.ts";

/** A table's function: one of the case's, or a part of a full damage by depth, in the table's currency. */
export type TableFunction = (
  | Exclude<DamageFunction, { kind: "points" }>
  | { kind: "fractions"; from: "terrain" | "floor"; fullPerM2: number; points: readonly (readonly [number, number])[] }
) & {
  /** Our own reading: the table's source does not print it so. */
  tag?: "derived";
};

export interface DamageClass extends Record<DamagingWater, TableFunction> {
  id: string;
  title: { da: string; en: string };
}

export interface DamageTable {
  id: string;
  title: { da: string; en: string };
  /** Null: the source does not say, or it is not checked. */
  priceYear: number | null;
  /** Absent: kroner. */
  currency?: { code: string; kroner: number; tag: Source["tag"] };
  sources: Record<DamagingWater, Source>;
  review: string;
  /** Kroner per m² of cellar; absent: the table does not say. */
  cellars?: Record<DamagingWater, { kroner: number; tag?: "derived" }>;
  roads?: { kronerPerM: number };
  /** BBR use codes and the classes they fall in; absent: `use/bbr-use.yaml`. */
  uses?: readonly UseOfBuilding[];
  classes: DamageClass[];
}

/** Price of a crop; the id is its Danish name. */
export interface CropPrice {
  id: string;
  en: string;
  kronerPerM2: number;
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
