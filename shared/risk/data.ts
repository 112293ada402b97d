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

export interface DiscountRate {
  id: string;
  title: { da: string; en: string };
  inForce: { from: string | null; to: string | null };
  /** Rates by year from the start, `untilYear` included; null: from there on. */
  steps: { untilYear: number | null; ratePerYear: number }[];
  sources: Source[];
  review: string;
}
