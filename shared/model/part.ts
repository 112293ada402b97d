export type FloodSource = "cloudburst" | "sea" | "stream" | "groundwater";
export type FloodEffect = "flooding" | "erosion" | "soft-ground";

export type MeasureKind =
  | "dike"
  | "sluice"
  | "wall"
  | "revetment"
  | "groyne"
  | "breakwater"
  | "sand-nourishment"
  | "pump"
  | "drain"
  | "basin"
  | "retention"
  | "watercourse"
  | "road-profile"
  | "sewer"
  | "groundwater-lowering"
  | "property-protection"
  | "buy-out"
  | "recreation";

/** One measure against one water and one effect: the unit that the law classifies. */
export interface Part {
  source: FloodSource;
  effect: FloodEffect;
}
