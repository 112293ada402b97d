import type { Raster, SeaStart, Watch } from "../../../model/index.ts";
import { cellsUnder } from "../cellsUnder.ts";

/** Which cells the sea stands in before it rises: the same for every level, so found once. */
export interface SeaCells {
  cells: Int32Array;
  neighbours: 4 | 8;
}

/**
 * Where the sea begins on a raster (definition 5): cells whose centre lies in the typed area, and cells along the typed edges.
 * Cells without data are no sea. An empty answer means that the sea is nowhere on the raster.
 */
export function seaCells(terrain: Raster, { area, edges, neighbours }: SeaStart): SeaCells {
  const { columns, rows, values } = terrain;
  const starts = new Set<number>(area === null ? [] : cellsUnder(terrain, area));
  for (const edge of edges) {
    const along = edge === "north" || edge === "south" ? columns : rows;
    for (let i = 0; i < along; i++) {
      if (edge === "north") starts.add(i);
      else if (edge === "south") starts.add((rows - 1) * columns + i);
      else if (edge === "west") starts.add(i * columns);
      else starts.add(i * columns + columns - 1);
    }
  }
  const known = [...starts].filter((cell) => !Number.isNaN(values[cell]!)).sort((a, b) => a - b);
  return { cells: Int32Array.from(known), neighbours };
}

/** Dry at every level: the cell has no data, or no way leads to it from the sea. */
export const neverWet = 2_147_483_647;

/**
 * The level at which each cell is flooded from the sea, whole mm: the lowest that the highest ground on any way to it can be
 * (definition 5). One pass answers for every return period, year and crest. A cell is wet at a level above its own: water at
 * that very level is held. Ways go side by side or, with 8 neighbours, also at corners; the raster's other edges and cells
 * without data are closed. Still water, however much it takes. Terrain counts to whole mm.
 */
export function floodLevels(terrain: Raster, sea: SeaCells, watch?: Watch): Int32Array {
  const { columns, rows, values } = terrain;
  const size = values.length;
  // One number a cell, and so one place in memory to ask. It is its flood level, or `neverWet`; `waiting` more than its ground while it is
  // not reached; and from there until its turn comes, the next cell of its list (`linkTo`): what level that list is of tells its own.
  const flooded = new Int32Array(size);
  let lowest = neverWet;
  let highest = -neverWet;
  for (let cell = 0; cell < size; cell++) {
    const level = values[cell]!;
    if (level !== level) {
      flooded[cell] = neverWet;
      continue;
    }
    const mm = Math.floor(level * 1000 + 0.5);
    flooded[cell] = waiting + mm;
    if (mm < lowest) lowest = mm;
    if (mm > highest) highest = mm;
  }
  if (lowest > highest) return flooded;
  // A list of cells for each millimetre, by its first.
  const firstAt = new Int32Array(highest - lowest + 1).fill(none);
  const reach = (cell: number, from: number): void => {
    const before = flooded[cell]!;
    if (before < leastWaiting || before === neverWet) return;
    const ground = before - waiting;
    const level = ground > from ? ground : from;
    flooded[cell] = linkTo - firstAt[level - lowest]!;
    firstAt[level - lowest] = cell;
  };
  for (const cell of sea.cells) reach(cell, lowest);
  const corners = sea.neighbours === 8;
  const lastRow = (rows - 1) * columns;
  let done = 0;
  for (let level = lowest; level <= highest; level++) {
    for (let cell = firstAt[level - lowest]!; cell !== none; cell = firstAt[level - lowest]!) {
      firstAt[level - lowest] = linkTo - flooded[cell]!;
      flooded[cell] = level;
      const column = cell % columns;
      const hasWest = column > 0;
      const hasEast = column < columns - 1;
      if (hasWest) reach(cell - 1, level);
      if (hasEast) reach(cell + 1, level);
      if (cell >= columns) {
        reach(cell - columns, level);
        if (corners && hasWest) reach(cell - columns - 1, level);
        if (corners && hasEast) reach(cell - columns + 1, level);
      }
      if (cell < lastRow) {
        reach(cell + columns, level);
        if (corners && hasWest) reach(cell + columns - 1, level);
        if (corners && hasEast) reach(cell + columns + 1, level);
      }
      if ((++done & 0xf_ffff) === 0) watch?.(done, size);
    }
  }
  for (let cell = 0; cell < size; cell++) if (flooded[cell]! >= leastWaiting) flooded[cell] = neverWet;
  return flooded;
}

const none = -1;

/** A cell is linked to as so much less its number: far below any level in mm, and any cell of the largest raster still fits. */
const linkTo = -1_000_000_000;

/** Added to the ground of a cell that is not reached: far above any level in mm, whatever the raster's limits allow. */
const waiting = 1_000_000_000;
const leastWaiting = waiting / 2;

/**
 * How deep the sea stands at a level: the level less the ground as it was, before any crest was burned in; 0 where it is dry,
 * NaN where the ground is not known. A ridge of 2.20 m before ground of 0.80 m, level 2.40 m: 1.60 m behind it, not 0.20 m.
 */
export function seaDepth(ground: Raster, flooded: Int32Array, levelM: number): Raster {
  const levelMm = Math.round(levelM * 1000);
  const values = new Float32Array(flooded.length);
  for (let cell = 0; cell < flooded.length; cell++) {
    const level = ground.values[cell]!;
    if (Number.isNaN(level)) values[cell] = Number.NaN;
    else if (flooded[cell]! < levelMm) values[cell] = Math.max(0, levelM - level);
  }
  return { ...ground, values };
}
