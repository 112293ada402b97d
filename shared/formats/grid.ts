import Delaunator from "delaunator";
import type { Grid, Result } from "../model/index.ts";
import type { ImportNote } from "./geoJson.ts";
import { importLimits } from "./limits.ts";
import type { TerrainPoint } from "./points.ts";
import { refuse } from "./refuse.ts";

export interface GridRule {
  /** Side of a cell, metres; absent: the finest of 1, 2, 5, 10 … that keeps within four million cells. */
  cellM?: number | undefined;
  /** A triangle with a longer side says nothing of the ground between, metres. Ours. */
  longestSideM?: number | undefined;
}

const defaultLongestSideM = 100;
const cellsByDefault = 4_000_000;

/**
 * Terrain points → a grid, by the triangles of Delaunay and a plane over each (a TIN). The level of a cell is the plane's
 * at the cell's centre, rounded to whole mm. Where no triangle reaches, or only one with a side above `longestSideM`, the
 * ground is not known: NaN, counted in the note. Several points at one place count as their mean. The order of the points
 * moves nothing.
 *
 *   z = za + u·(zb − za) + v·(zc − za)      u, v: the centre's coordinates in the triangle, u, v, 1 − u − v ≥ 0
 *
 * Issues: `points-invalid` (fewer than three points, or all in one line), `out-of-range` (more cells than the limit).
 * Example: levels 0, 1, 2 m at (0, 0), (10, 0), (0, 10): the cell at (2.5, 2.5) lies at 0.75 m.
 */
export function gridFromPoints(
  points: readonly TerrainPoint[],
  rule: GridRule = {},
): Result<{ grid: Grid; notes: ImportNote[] }> {
  const places = onePerPlace(points);
  const longestSideM = rule.longestSideM ?? defaultLongestSideM;
  if (places.length < 3)
    return refuse({ path: "", code: "points-invalid", facts: { reason: "fewer-than-three", points: places.length } });
  const { triangles } = Delaunator.from(places.map(({ x, y }) => [x, y]));
  if (triangles.length === 0)
    return refuse({ path: "", code: "points-invalid", facts: { reason: "in-one-line", points: places.length } });

  const box = extent(places);
  const cellM = rule.cellM ?? finestCellM(box);
  const grid = emptyGrid(box, cellM);
  if (grid === null)
    return refuse({
      path: "",
      code: "out-of-range",
      facts: { reason: "grid-cells", cellM, most: importLimits.gridCells },
    });
  let used = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [places[triangles[t]!]!, places[triangles[t + 1]!]!, places[triangles[t + 2]!]!];
    if (longestSquare(a, b, c) > longestSideM * longestSideM) continue;
    used++;
    fillTriangle(grid, a, b, c);
  }
  const without = grid.levelsM.reduce((count, level) => count + (Number.isNaN(level) ? 1 : 0), 0);
  const notes: ImportNote[] = [
    {
      code: "terrain-from-points",
      facts: {
        points: places.length,
        triangles: triangles.length / 3,
        used,
        longestSideM,
        cellM,
        cells: grid.levelsM.length,
        without,
      },
    },
  ];
  if (places.length < points.length)
    notes.push({ code: "points-at-one-place", facts: { points: points.length - places.length } });
  return { ok: true, value: { grid, notes } };
}

interface Place {
  x: number;
  y: number;
  z: number;
}

/** West to east, south to north: an order of its own, since triangles of points on one circle depend on it. */
function onePerPlace(points: readonly TerrainPoint[]): Place[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const places: Place[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const [x, y] = sorted[from]!;
    let sum = 0;
    for (to = from; to < sorted.length && sorted[to]![0] === x && sorted[to]![1] === y; to++) sum += sorted[to]![2];
    places.push({ x, y, z: sum / (to - from) });
  }
  return places;
}

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

function extent(places: readonly Place[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const { x, y } of places) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

function finestCellM(box: Box): number {
  for (let decade = 1; ; decade *= 10) {
    for (const step of [1, 2, 5]) {
      const { columns, rows } = shape(box, step * decade);
      if (columns * rows <= cellsByDefault) return step * decade;
    }
  }
}

/** Cell edges lie on whole multiples of the cell, as in the Danish grid. */
function shape({ west, south, east, north }: Box, cellM: number): { columns: number; rows: number } {
  return {
    columns: Math.floor(east / cellM) - Math.floor(west / cellM) + 1,
    rows: Math.floor(north / cellM) - Math.floor(south / cellM) + 1,
  };
}

function emptyGrid(box: Box, cellM: number): Grid | null {
  const { columns, rows } = shape(box, cellM);
  if (!(cellM > 0) || columns * rows > importLimits.gridCells) return null;
  const centre = (metres: number): number => toMm((Math.floor(metres / cellM) + 0.5) * cellM);
  return {
    originM: [centre(box.west), centre(box.north)],
    cellM,
    columns,
    rows,
    levelsM: new Float64Array(columns * rows).fill(Number.NaN),
  };
}

function longestSquare(a: Place, b: Place, c: Place): number {
  const square = (p: Place, q: Place): number => (p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y);
  return Math.max(square(a, b), square(b, c), square(c, a));
}

/** A centre on the edge of two triangles may fall outside both by the last bits: this much of a triangle is forgiven. */
const edge = -1e-9;

function fillTriangle(grid: Grid, a: Place, b: Place, c: Place): void {
  const { originM, cellM, columns, rows, levelsM } = grid;
  const [bx, by, cx, cy] = [b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y];
  const twiceArea = bx * cy - cx * by;
  if (twiceArea === 0) return;
  const column = (x: number): number => (x - originM[0]) / cellM;
  const row = (y: number): number => (originM[1] - y) / cellM;
  const firstColumn = Math.max(0, Math.floor(column(Math.min(a.x, b.x, c.x))));
  const lastColumn = Math.min(columns - 1, Math.ceil(column(Math.max(a.x, b.x, c.x))));
  const firstRow = Math.max(0, Math.floor(row(Math.max(a.y, b.y, c.y))));
  const lastRow = Math.min(rows - 1, Math.ceil(row(Math.min(a.y, b.y, c.y))));
  for (let r = firstRow; r <= lastRow; r++) {
    const y = originM[1] - r * cellM - a.y;
    for (let k = firstColumn; k <= lastColumn; k++) {
      const x = originM[0] + k * cellM - a.x;
      const u = (x * cy - cx * y) / twiceArea;
      const v = (bx * y - x * by) / twiceArea;
      if (u < edge || v < edge || u + v > 1 - edge) continue;
      levelsM[r * columns + k] = toMm(a.z + u * (b.z - a.z) + v * (c.z - a.z));
    }
  }
}

function toMm(metres: number): number {
  return Math.round(metres * 1000) / 1000;
}
