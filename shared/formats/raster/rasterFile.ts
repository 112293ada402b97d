import type { Raster, Watch } from "../../model/index.ts";
import type { ImportNote } from "../geoJson.ts";

/** A level (terrain or water, metres DVR90) or a depth (metres of water), which has no height system. */
export type RasterQuantity = "level" | "depth";

/** A box in metres EPSG:25832. */
export interface Box {
  westM: number;
  southM: number;
  eastM: number;
  northM: number;
}

/**
 * zlib's inflate, done by what the machine does it fastest with. `bytes` is how much must come out: more is a file made to
 * fill the memory. In Node: `inflateSync(deflated, { maxOutputLength: bytes, chunkSize: bytes })`.
 */
export type Inflate = (deflated: Uint8Array, bytes: number) => Uint8Array | Promise<Uint8Array>;

/** What the person says of a file, and what the caller wants of it. What the file itself says is never overruled. */
export interface RasterOptions {
  quantity: RasterQuantity;
  /** Typed by the person, for a file that names no coordinate system. */
  crs?: "EPSG:25832" | undefined;
  /** Typed by the person, for levels whose file names no height system (most do not). */
  datum?: "DVR90" | undefined;
  /** Typed by the person: a number that stands for "no data", beside the one the file names. */
  noData?: number | undefined;
  /** Typed by the person, for a file whose cells are not square: it is read onto square ones of this side. */
  squareCellM?: number | undefined;
  /** Where the case is: a raster that does not reach it is refused. */
  area?: Box | undefined;
  /**
   * Only the cells that this box touches are kept, and of a GeoTIFF only their tiles unpacked. They may all be without data;
   * where the box touches none, one cell without data is left.
   */
  window?: Box | undefined;
  /** Without it, deflate is undone in JavaScript: right, and slower. */
  inflate?: Inflate | undefined;
  watch?: Watch | undefined;
}

/** Of the cells read: `known + unknown` is all of them. */
export interface RasterStatistics {
  minM: number;
  maxM: number;
  known: number;
  unknown: number;
}

/** A raster with what stands behind it. */
export interface RasterFile {
  kind: "geotiff" | "ascii-grid";
  raster: Raster;
  /** Where all of the file lies, whatever window of it was asked for. */
  file: Omit<Raster, "values">;
  crs: "EPSG:25832";
  unit: "m";
  /** Null: a depth has no height system. */
  datum: "DVR90" | null;
  /** The numbers read as "no data": the file's own, then the typed one. */
  noData: number[];
  statistics: RasterStatistics;
  /** How much of the asked window or area the raster covers, 0-1; null where none was asked. */
  coveredShare: number | null;
  /** What was taken from the person's word, or changed on the way. */
  notes: ImportNote[];
}

export const rasterLimits = {
  /** Cells of one raster in memory: 400 MB as float32. */
  cells: 100_000_000,
  /** Metres: above the highest mountain, far below what a missed "no data" says. */
  valueM: 9_000,
} as const;
