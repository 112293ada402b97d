import type { Areal, Geometry } from "./geometry.ts";
import type { Because } from "./law.ts";
import type { FactName } from "./lawCodes.ts";
import type { Issue } from "./problem.ts";
import type { IsoDate } from "./units.ts";

/** What a layer tells of a place. */
export type LayerKind =
  | "coast"
  | "watercourse"
  | "sewered"
  | "groundwater-designated"
  | "zone"
  | "natura2000"
  | "private-road"
  | "municipality";

export interface LayerFeature {
  geometry: Geometry;
  /** Which one, where the kind asks: the sewer (`separate`, `combined`), the zone, the municipality's code. */
  value?: string | undefined;
}

/** A map layer that answers facts by place; geometry in EPSG:25832. */
export interface FactLayer {
  id: string;
  kind: LayerKind;
  title: string;
  source: { text: string; link: string | null; date: IsoDate | null };
  /** Inside it the layer holds all there is, so that nothing found means no. Null: that can be told nowhere. */
  covers: Areal | null;
  /** How near a feature must be, metres; 0: it must be at the place itself. */
  withinM: number;
  features: LayerFeature[];
  /** Made up, for a demo: said wherever it answers. */
  synthetic: boolean;
  /** Why its file could not be read. Such a layer has no features and tells nothing: "no data", never "clear". */
  failed?: Issue[] | undefined;
}

/** The facts that layers can answer. */
export type PlaceFact = Extract<
  FactName,
  | "atCoast"
  | "atWatercourse"
  | "inSeweredArea"
  | "sewerType"
  | "designatedForGroundwater"
  | "zone"
  | "natura2000"
  | "onPrivateRoad"
  | "crossesMunicipalBorder"
>;

/** Why the layers cannot answer. */
export type NoDataCode =
  | "no-layer"
  | "layer-failed"
  | "place-not-covered"
  | "value-not-said"
  | "values-contradict"
  | "no-place";

/** What the layers say of one fact at one place. */
export interface PlaceAnswer {
  fact: PlaceFact;
  answer: "hit" | "clear" | "no-data";
  /** Null: no data; or a clear of a fact that has no "no", as the zone. */
  value: string | boolean | null;
  /** Id of the layer that answers. */
  layer: string | null;
  /** Only with `no-data`. */
  because: (Because & { code: NoDataCode }) | null;
}
