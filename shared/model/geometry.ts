/** Metres in EPSG:25832, each a whole number of millimetres (design § 2.3). */
export type Position = [eastingM: number, northingM: number];

/** A closed ring: the first position is also the last. */
export type Ring = Position[];

export interface Point {
  type: "Point";
  coordinates: Position;
}
export interface LineString {
  type: "LineString";
  coordinates: Position[];
}
export interface Polygon {
  type: "Polygon";
  /** The outer ring first, then its holes. */
  coordinates: Ring[];
}
export interface MultiPolygon {
  type: "MultiPolygon";
  coordinates: Ring[][];
}

/** What covers ground. */
export type Areal = Polygon | MultiPolygon;
export type Geometry = Point | LineString | Areal;

/** Terrain heights on a regular grid: row 0 is the northernmost, cell (0, 0) has its centre at `originM`. */
export interface Grid {
  originM: Position;
  cellM: number;
  columns: number;
  rows: number;
  /** Metres DVR90, row by row; NaN where nothing is known. */
  levelsM: Float64Array;
}
