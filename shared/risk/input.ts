import type {
  Building,
  Exposure,
  FloodSource,
  Geometry,
  Hazard,
  Parcel,
  Position,
  Raster,
  Rows,
  Rules,
  WaterSetup,
} from "../model/index.ts";
import type { DamageBy } from "./damage.ts";
import type { Thing } from "./things.ts";

/** What the sums need of a measure. */
export interface ProtectingMeasure {
  id: string;
  /** Null: not known, or not the kind of measure that has one. */
  crestLevelM: number | null;
  /** Metres that it lowers the water; below zero it raises it; null: not told. */
  lowersM: number | null;
  /** Metres from its lines; null: in all of its area. */
  reachM: number | null;
  /** What it holds or takes of one rain, m³; null: not told. */
  storageM3: number | null;
  sources: FloodSource[];
  geometry: Geometry | null;
  /** Where its crest runs; empty: not drawn, or no line. */
  lines: readonly (readonly Position[])[];
  /** Ids of the parcels that it protects. */
  unitIds: ReadonlySet<string>;
}

export interface RiskInput {
  /** The affected ones. */
  parcels: Rows<Pick<Parcel, "id" | "terrain">>;
  buildings: Rows<Building>;
  /** On the affected parcels. */
  exposure: Exposure;
  damage: DamageBy;
  /** The year whose prices the case is in. */
  priceYear: number;
  hazards: readonly Hazard[];
  measures: readonly ProtectingMeasure[];
  rules: Rules;
  horizonYears: number;
  water: WaterSetup;
  /** Null: levels are laid flat over the buildings. */
  terrain: Raster | null;
  /** The cells of the hazards' rasters, by the SHA-256 of their files. */
  rasters: ReadonlyMap<string, Raster>;
  /** Absent: nothing is kept from one call to the next. */
  kept?: Kept | undefined;
}

/**
 * What is the same for every part of a case is made once: where water runs over its terrain, without and with its measures. A name is
 * of one case, with its rasters, only.
 */
export type Kept = <T>(name: string, make: () => T) => T;

/** Which measures stand, as part of such a name. */
export const namesOf = (standing: readonly { id: string }[]): string => standing.map(({ id }) => id).join(" ");

/** The input with everything that water can harm in one row: buildings first. */
export interface RiskOfThings extends RiskInput {
  things: Rows<Thing>;
}
