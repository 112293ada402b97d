import type { Raster, Watch } from "../../../model/index.ts";

/** A lowest way over between two basins, or from a basin out of the raster (basin 0). */
export interface Saddles {
  levelMm: Int32Array;
  a: Int32Array;
  b: Int32Array;
}

/** The basins of a terrain: which cells run to which lowest place, and how they are joined. */
export interface Basins {
  terrain: Raster;
  /** Terrain, whole mm. */
  groundMm: Int32Array;
  /** Cells with data, from the lowest up. */
  order: Int32Array;
  /** Basin of each cell; 0: it runs out of the raster, or into ground nobody knows; −1: no data. */
  basin: Int32Array;
  /** Basins, the outside (0) included. */
  count: number;
  /** The lowest ways between basins: those that water ever takes first. */
  saddles: Saddles;
}

const unknown = -1;
const outside = 0;

/**
 * The basins of a terrain and the lowest ways between them (definition 6): each cell runs to its lowest neighbour of eight; the
 * raster's edge, and cells beside unknown ground, drain out. Terrain counts to whole mm.
 *
 * Cells are taken from the lowest up, so that a way between two basins is met at its lowest place first: only the ways of a
 * minimum spanning tree are kept, and water never spills over another one before them (Barnes, Callaghan and Wickert's
 * depression hierarchy, without its hierarchy).
 */
export function findBasins(terrain: Raster, watch?: Watch): Basins {
  const { columns, rows, values } = terrain;
  const size = values.length;
  const groundMm = Int32Array.from(values, (level) => (Number.isNaN(level) ? 0 : Math.round(level * 1000)));
  const order = fromLowest(values, groundMm);
  const basin = new Int32Array(size).fill(unknown);
  const parents = [outside];
  const saddles = { levelMm: [] as number[], a: [] as number[], b: [] as number[] };
  const rootOf = (one: number): number => {
    let root = one;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!;
      root = parents[root]!;
    }
    return root;
  };
  const join = (cellMm: number, one: number, other: number): void => {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a === b) return;
    parents[Math.max(a, b)] = Math.min(a, b);
    saddles.levelMm.push(cellMm);
    saddles.a.push(one);
    saddles.b.push(other);
  };
  const around = new Int32Array(8);
  for (let i = 0; i < order.length; i++) {
    if (watch !== undefined && i % 1_000_000 === 0) watch(i, order.length);
    const cell = order[i]!;
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    let isEdge = column === 0 || row === 0 || column === columns - 1 || row === rows - 1;
    let neighbours = 0;
    let lowest = unknown;
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) {
        const [x, y] = [column + dx, row + dy];
        if ((dx === 0 && dy === 0) || x < 0 || y < 0 || x >= columns || y >= rows) continue;
        const other = y * columns + x;
        if (Number.isNaN(values[other]!)) isEdge = true;
        else if (basin[other] !== unknown) {
          around[neighbours++] = other;
          if (lowest === unknown || groundMm[other]! < groundMm[lowest]!) lowest = other;
        }
      }
    const own = isEdge ? outside : lowest === unknown ? parents.push(parents.length) - 1 : basin[lowest]!;
    basin[cell] = own;
    for (let n = 0; n < neighbours; n++) {
      const other = basin[around[n]!]!;
      if (other !== own) join(groundMm[cell]!, own, other);
    }
  }
  return {
    ...{ terrain, groundMm, order, basin, count: parents.length },
    saddles: {
      levelMm: Int32Array.from(saddles.levelMm),
      a: Int32Array.from(saddles.a),
      b: Int32Array.from(saddles.b),
    },
  };
}

/** Cells with data from the lowest up; of several as low, the first in the raster first. */
function fromLowest(values: Float32Array, groundMm: Int32Array): Int32Array {
  let [lowest, highest, known] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let cell = 0; cell < values.length; cell++) {
    if (Number.isNaN(values[cell]!)) continue;
    known++;
    lowest = Math.min(lowest, groundMm[cell]!);
    highest = Math.max(highest, groundMm[cell]!);
  }
  if (known === 0) return new Int32Array(0);
  // Counted by level: a terrain has far fewer levels of a mm than cells.
  const first = new Int32Array(highest - lowest + 2);
  for (let cell = 0; cell < values.length; cell++)
    if (!Number.isNaN(values[cell]!)) first[groundMm[cell]! - lowest + 1]!++;
  for (let level = 1; level < first.length; level++) first[level]! += first[level - 1]!;
  const order = new Int32Array(known);
  for (let cell = 0; cell < values.length; cell++)
    if (!Number.isNaN(values[cell]!)) order[first[groundMm[cell]! - lowest]!++] = cell;
  return order;
}
