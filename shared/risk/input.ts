import type { Building, FloodSource, Hazard, Parcel, Position, Raster, Rules, WaterSetup } from "../model/index.ts";

/** What the sums need of a measure. */
export interface ProtectingMeasure {
  id: string;
  /** Null: not known, or not the kind of measure that has one. */
  crestLevelM: number | null;
  /** Metres that it lowers the water; below zero it raises it; null: not told. */
  lowersM: number | null;
  /** Metres from its lines; null: in all of its area. */
  reachM: number | null;
  sources: FloodSource[];
  /** Where its crest runs; empty: not drawn, or no line. */
  lines: readonly (readonly Position[])[];
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
  water: WaterSetup;
  /** Null: levels are laid flat over the buildings. */
  terrain: Raster | null;
  /** The cells of the hazards' rasters, by the SHA-256 of their files. */
  rasters: ReadonlyMap<string, Raster>;
}
