import type { DamagingWater } from "./damage.ts";
import type { Areal, Position } from "./geometry.ts";
import type { FloodSource } from "./part.ts";
import type { IsoDate } from "./units.ts";

/** A raster file that lies beside the case, named by its content. Whoever computes the case is given its cells. */
export interface RasterRef {
  /** SHA-256 of the file's bytes, lower-case hex. */
  sha256: string;
  title: string;
  source: { text: string; link: string | null; date: IsoDate | null };
  /** Whether the file says that it is in EPSG:25832, or the person who gave it. */
  crsFrom: "file" | "typed";
  westM: number;
  northM: number;
  cellM: number;
  columns: number;
  rows: number;
  /** Typed by the person, for a file whose cells are not square: the side of those that it is read onto. */
  squareCellM?: number | undefined;
  /** Typed by the person: a number that stands for "no data". */
  noData?: number | undefined;
  /** Said by the person of depths: where the file has no value, it is dry. Without it such cells are unknown. */
  noDataMeansDry?: true | undefined;
  /** Made up, for a demo. */
  synthetic: boolean;
}

interface OfAnEvent {
  source: FloodSource;
  returnPeriodYears: number;
  scenarioYear: number;
  /** `screening`: of a simple method, where no hydraulic model has been run. */
  origin: "model" | "screening";
  datum: "DVR90";
  /** Title of where it stands. */
  citation: string;
}

/** One level everywhere. With a terrain and a sea it is run in over the terrain; without, it is laid flat over the buildings. */
export interface FlatLevel extends OfAnEvent {
  quantity: "level";
  levelM: number;
}

/** A hydraulic model's own answer: levels or depths, cell by cell, without the measures or with them all. */
export interface RasterHazard extends OfAnEvent {
  quantity: "level-raster" | "depth-raster";
  rasterRef: RasterRef;
  state: "without" | "with";
}

/** Rain over the whole event. */
export interface RainDepth extends OfAnEvent {
  quantity: "rain";
  rainM: number;
}

/** Levels at a stream's cross-sections. */
export interface SectionLevels extends OfAnEvent {
  quantity: "section-levels";
  stream: string;
  levels: { section: string; levelM: number }[];
}

export type Hazard = FlatLevel | RasterHazard | RainDepth | SectionLevels;

export type Edge = "north" | "east" | "south" | "west";

/** Where the sea stands before it rises. Cells beside each other are joined; with 8 neighbours those at a corner too. */
export interface SeaStart {
  area: Areal | null;
  /** Edges of the terrain raster beyond which the sea lies. */
  edges: Edge[];
  neighbours: 4 | 8;
}

/** What becomes of rain: the part that runs off, and what sewers take of it. */
export interface Runoff {
  coefficient: number;
  /** Null: no sewer. Area null: everywhere. */
  sewer: { capacityM: number; area: Areal | null } | null;
  citation: string;
}

export interface Stream {
  id: string;
  title: string;
  /** From the source of the stream towards its mouth. */
  line: Position[];
  sections: { id: string; chainageM: number }[];
  neighbours: 4 | 8;
}

/** Groundwater and the harm it does in cellars (definition 8). */
export interface Groundwater {
  /** One level, or a raster of levels or of depths to the water. */
  water: { levelM: number } | { quantity: "level-raster" | "depth-to-water-raster"; rasterRef: RasterRef };
  /** Rise by scenario year, metres above today. */
  rises: { year: number; riseM: number }[];
  /** Null: neither is given, and the harm is unknown. */
  harm: { kind: "event"; chancePerYear: number } | { kind: "yearly"; kronerPerM2: number } | null;
  citation: string;
}

/** What the waters need beside their levels. Null: not told. */
export interface WaterSetup {
  /** Which depth of a raster counts at a building: the highest within a metre, or over its own ground (definition 9). */
  overlay: "highest" | "wet-mean" | "covered-area";
  /** Waters that come in the same event, as a surge with a river; absent: each comes by itself (definition 10). */
  together?: DamagingWater[] | undefined;
  sea: SeaStart | null;
  runoff: Runoff | null;
  streams: Stream[];
  groundwater: Groundwater | null;
}
