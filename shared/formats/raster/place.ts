import type { Issue } from "../../model/index.ts";
import { placeOf } from "../denmark.ts";
import { type Box, rasterLimits } from "./rasterFile.ts";

/** Where the cells of a file lie: the outer north-west corner, north up; perhaps not square. */
export interface Place {
  westM: number;
  northM: number;
  cellXM: number;
  cellYM: number;
  columns: number;
  rows: number;
}

/** Part of a file, in cells. */
export interface CellWindow {
  column: number;
  row: number;
  columns: number;
  rows: number;
}

/** The box that all cells fill. */
export function boxOf({ westM, northM, cellXM, cellYM, columns, rows }: Place): Box {
  return { westM, northM, eastM: westM + columns * cellXM, southM: northM - rows * cellYM };
}

/** Whether the middle of the raster lies in Denmark. Issues: `coordinates-swapped`, `coordinates-outside-denmark`. */
export function checkPlace(place: Place): Issue[] {
  const box = boxOf(place);
  const [x, y] = [(box.westM + box.eastM) / 2, (box.southM + box.northM) / 2];
  const where = placeOf(x, y);
  if (where === "metres") return [];
  const code = where === "metres-swapped" ? "coordinates-swapped" : "coordinates-outside-denmark";
  return [{ path: "/place", code, facts: { found: `${x}, ${y}`, crs: "EPSG:25832" } }];
}

/** Cells that drift less than a thousandth of a cell over the whole raster are square: programs round. */
export function isSquare({ cellXM, cellYM, columns, rows }: Place): boolean {
  return Math.abs(cellXM - cellYM) * Math.max(columns, rows) <= cellXM / 1000;
}

export function checkSquare(place: Place): Issue[] {
  if (isSquare(place)) return [];
  return [{ path: "/place", code: "raster-not-square", facts: { cellXM: place.cellXM, cellYM: place.cellYM } }];
}

export function checkCells({ columns, rows }: { columns: number; rows: number }): Issue[] {
  const most = rasterLimits.cells;
  if (columns * rows <= most) return [];
  return [{ path: "", code: "raster-too-many-cells", facts: { cells: columns * rows, columns, rows, most } }];
}

/** A cell edge that a window follows may miss it by the last bits: this much of a cell is forgiven. */
const edge = 1e-6;

/** The cells that the box touches with more than an edge; null where there are none. */
export function windowOf(place: Place, box: Box): CellWindow | null {
  const { westM, northM, cellXM, cellYM, columns, rows } = place;
  const column = Math.max(0, Math.floor((box.westM - westM) / cellXM + edge));
  const row = Math.max(0, Math.floor((northM - box.northM) / cellYM + edge));
  const endColumn = Math.min(columns, Math.ceil((box.eastM - westM) / cellXM - edge));
  const endRow = Math.min(rows, Math.ceil((northM - box.southM) / cellYM - edge));
  if (!(endColumn > column && endRow > row)) return null;
  return { column, row, columns: endColumn - column, rows: endRow - row };
}

/** How much of the box the raster covers, 0-1. Example: a box with its western half outside: 0.5. */
export function coveredShare(place: Place, box: Box): number {
  const own = boxOf(place);
  const width = Math.min(own.eastM, box.eastM) - Math.max(own.westM, box.westM);
  const height = Math.min(own.northM, box.northM) - Math.max(own.southM, box.southM);
  const whole = (box.eastM - box.westM) * (box.northM - box.southM);
  return width <= 0 || height <= 0 ? 0 : Math.min(1, (width * height) / whole);
}

/** Whether the raster and the box share any ground. Issue: `raster-outside-area` with both boxes. */
export function checkOverlap(place: Place, box: Box): Issue[] {
  if (windowOf(place, box) !== null) return [];
  return [{ path: "/place", code: "raster-outside-area", facts: { raster: words(boxOf(place)), area: words(box) } }];
}

function words({ westM, southM, eastM, northM }: Box): string {
  return [westM, southM, eastM, northM].map(Math.round).join(" ");
}
