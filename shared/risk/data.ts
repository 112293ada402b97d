import type { Source } from "../model/index.ts";

/** Damage in kroner of one building, by depth: per m² of ground floor, or per building. */
export type DamageFunction =
  /** `perLn · ln(X) + constant` kr/m², X the depth in cm. */
  | { kind: "ln"; perLn: number; constant: number }
  | { kind: "perM2"; kroner: number }
  | { kind: "perBuilding"; kroner: number };

export interface DamageClass {
  id: string;
  title: { da: string; en: string };
  sea: DamageFunction;
  stream: DamageFunction;
  cloudburst: DamageFunction;
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
