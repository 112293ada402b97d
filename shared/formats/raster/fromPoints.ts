import type { Raster, Result } from "../../model/index.ts";
import type { ImportNote } from "../geoJson.ts";
import { type GridRule, gridFromPoints } from "../grid.ts";
import type { TerrainPoint } from "../points.ts";

/** A raster made from points: how, in the notes, and how much of it is holes, in the counts. */
export interface RasterFromPoints {
  raster: Raster;
  /** Triangles between the points (Delaunay), a plane over each. */
  method: "triangles";
  known: number;
  /** Cells that no triangle reaches, or only one with too long a side: holes, NaN. */
  unknown: number;
  notes: ImportNote[];
}

/**
 * Terrain points (metres DVR90) → a raster, by `gridFromPoints`, whose issues and notes these are. Levels are rounded to
 * whole mm, then to float32. Example: a grid whose first cell has its middle at (2.5, 12.5), cells of 5 m: the raster's
 * corner is (0, 15).
 */
export function rasterFromPoints(points: readonly TerrainPoint[], rule: GridRule = {}): Result<RasterFromPoints> {
  const made = gridFromPoints(points, rule);
  if (!made.ok) return made;
  const { originM, cellM, columns, rows, levelsM } = made.value.grid;
  const values = Float32Array.from(levelsM);
  const unknown = values.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0);
  const raster = { westM: originM[0] - cellM / 2, northM: originM[1] + cellM / 2, cellM, columns, rows, values };
  const { notes } = made.value;
  return { ok: true, value: { raster, method: "triangles", known: values.length - unknown, unknown, notes } };
}
