import type { Building, FloodSource, Hazard, Parcel, Rules } from "../model/index.ts";

/** What the sums need of a measure. */
export interface ProtectingMeasure {
  id: string;
  /** Null: not known, or not the kind of measure that has one. */
  crestLevelM: number | null;
  sources: FloodSource[];
  /** Ids of the parcels that it protects. */
  unitIds: ReadonlySet<string>;
}

export interface RiskInput {
  /** The affected ones. */
  parcels: readonly Parcel[];
  buildings: readonly Building[];
  hazards: readonly Hazard[];
  measures: readonly ProtectingMeasure[];
  rules: Rules;
  horizonYears: number;
}
