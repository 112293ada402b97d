import pointInPolygon from "point-in-polygon-hao";
import type { Areal, Building, Grid, Parcel, Position, TerrainLevel } from "../model/index.ts";
import { boxOf, polygonsOf } from "./rings.ts";
import { roundToMm } from "./roundToMm.ts";

export interface Levels {
  parcels: Parcel[];
  buildings: Building[];
  /** Ids of those that the grid tells nothing of: their level is not known. */
  without: { parcels: string[]; buildings: string[] };
}

/**
 * Gives buildings and parcels their terrain level from a grid, metres DVR90, whole mm.
 * A building's is the mean of the cells whose centres lie under it, or, where it is too small to hold one, of the cell at
 * its first corner. A parcel's is the mean of all cells under its buildings, each cell once a building; without a building
 * with a level, the lowest cell of its ground. Cells without a level are passed over; where none is left, it is not known.
 * Example: cells of 1.20, 1.30 and 1.40 m under a house: 1.300 m.
 */
export function levelsFromGrid(grid: Grid, parcels: readonly Parcel[], buildings: readonly Building[]): Levels {
  const without: Levels["without"] = { parcels: [], buildings: [] };
  const underOf = new Map<string, number[]>();
  const placed = buildings.map((building): Building => {
    const cells = building.geometry === undefined ? [] : cellsIn(grid, building.geometry);
    if (cells.length === 0) {
      without.buildings.push(building.id);
      return { ...building, terrain: null };
    }
    underOf.set(building.parcelId, [...(underOf.get(building.parcelId) ?? []), ...cells]);
    return { ...building, terrain: { levelM: mean(cells), rule: "mean-under-buildings" } };
  });
  return {
    buildings: placed,
    parcels: parcels.map((parcel): Parcel => {
      const terrain = levelOf(grid, parcel, underOf.get(parcel.id) ?? []);
      if (terrain === null) without.parcels.push(parcel.id);
      return { ...parcel, terrain };
    }),
    without,
  };
}

function levelOf(grid: Grid, { geometry }: Parcel, underBuildings: readonly number[]): TerrainLevel | null {
  if (underBuildings.length > 0) return { levelM: mean(underBuildings), rule: "mean-under-buildings" };
  const cells = cellsIn(grid, geometry);
  if (cells.length === 0) return null;
  return { levelM: roundToMm(cells.reduce((low, level) => Math.min(low, level))), rule: "lowest-ground" };
}

function mean(levels: readonly number[]): number {
  return roundToMm(levels.reduce((sum, level) => sum + level, 0) / levels.length);
}

/** The known levels of the cells whose centres lie in a geometry, row by row; where none does, that of the cell at its first corner. */
function cellsIn(grid: Grid, areal: Areal): number[] {
  const { originM, cellM, columns, rows, levelsM } = grid;
  const box = boxOf(areal);
  const column = (x: number): number => (x - originM[0]) / cellM;
  const row = (y: number): number => (originM[1] - y) / cellM;
  const polygons = polygonsOf(areal) as Position[][][];
  const levels: number[] = [];
  let holdsACell = false;
  for (let r = Math.max(0, Math.ceil(row(box.maxY))); r <= Math.min(rows - 1, Math.floor(row(box.minY))); r++) {
    const first = Math.max(0, Math.ceil(column(box.minX)));
    const last = Math.min(columns - 1, Math.floor(column(box.maxX)));
    for (let c = first; c <= last; c++) {
      const centre: Position = [originM[0] + c * cellM, originM[1] - r * cellM];
      if (polygons.every((rings) => pointInPolygon(centre, rings) === false)) continue;
      holdsACell = true;
      const level = levelsM[r * columns + c]!;
      if (!Number.isNaN(level)) levels.push(level);
    }
  }
  if (holdsACell) return levels;
  const [x, y] = polygons[0]![0]![0]!;
  const c = Math.round(column(x));
  const r = Math.round(row(y));
  const level = c >= 0 && c < columns && r >= 0 && r < rows ? levelsM[r * columns + c]! : Number.NaN;
  return Number.isNaN(level) ? [] : [level];
}
