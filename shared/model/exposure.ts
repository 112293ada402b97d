import type { Areal, Position } from "./geometry.ts";
import type { Oere } from "./units.ts";

/** A road on a parcel, by its middle. */
export interface ExposedRoad {
  id: string;
  parcelId: string | null;
  line: Position[];
}

/** A field of one crop; the crop by its name in the price table. */
export interface ExposedField {
  id: string;
  parcelId: string;
  crop: string;
  geometry: Areal;
}

/** Something of worth that no table knows: what it loses in all once water stands at a depth. */
export interface ExposedAsset {
  id: string;
  parcelId: string;
  title: string;
  geometry: Areal;
  fromDepthM: number;
  damageOere: Oere;
  citation: string;
}

/** What water can harm beside the buildings. */
export interface Exposure {
  roads: ExposedRoad[];
  fields: ExposedField[];
  assets: ExposedAsset[];
}
