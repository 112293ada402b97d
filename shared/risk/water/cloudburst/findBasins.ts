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
const notYet = -2;
const outside = 0;

/**
 * Ground and basin of each cell side by side, since both are asked for together and the cells come in no order that memory likes; with
 * a border of unknown ground all round, so that no cell asks whether it has a neighbour.
 */
class PaddedGround {
  /** Two numbers a cell: its ground, mm, and its basin. */
  readonly cells: Int32Array;
  /** The eight neighbours, row by row from the north-west. */
  readonly beside: Int32Array;
  private readonly wide: number;

  constructor(
    private readonly terrain: Raster,
    groundMm: Int32Array,
  ) {
    const { columns, rows, values } = terrain;
    this.wide = columns + 2;
    this.cells = new Int32Array(2 * this.wide * (rows + 2)).fill(unknown);
    const up = 2 * this.wide;
    this.beside = Int32Array.of(-up - 2, -up, -up + 2, -2, 2, up - 2, up, up + 2);
    for (let cell = 0; cell < values.length; cell++) {
      if (Number.isNaN(values[cell]!)) continue;
      const at = this.placeOf(cell);
      this.cells[at] = groundMm[cell]!;
      this.cells[at + 1] = notYet;
    }
  }

  placeOf(cell: number): number {
    return 2 * (cell + this.wide + 1 + 2 * Math.floor(cell / this.terrain.columns));
  }

  basins(): Int32Array {
    const { columns, rows } = this.terrain;
    const found = new Int32Array(columns * rows);
    for (let cell = 0; cell < found.length; cell++) found[cell] = this.cells[this.placeOf(cell) + 1]!;
    return found;
  }
}

/**
 * The basins of a terrain and the lowest ways between them (definition 6): each cell runs to its lowest neighbour of eight; the
 * raster's edge, and cells beside unknown ground, drain out. Terrain counts to whole mm.
 *
 * Cells are taken from the lowest up, so that a way between two basins is met at its lowest place first: only the ways of a
 * minimum spanning tree are kept, and water never spills over another one before them (Barnes, Callaghan and Wickert's
 * depression hierarchy, without its hierarchy).
 */
export function findBasins(terrain: Raster, watch?: Watch): Basins {
  const { values } = terrain;
  const size = values.length;
  const groundMm = new Int32Array(size);
  for (let cell = 0; cell < size; cell++) groundMm[cell] = Math.round(values[cell]! * 1000);
  const order = fromLowest(values, groundMm);
  const ground = new PaddedGround(terrain, groundMm);
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
    const a = rootOf(one);
    const b = rootOf(other);
    if (a === b) return;
    parents[Math.max(a, b)] = Math.min(a, b);
    saddles.levelMm.push(cellMm);
    saddles.a.push(one);
    saddles.b.push(other);
  };
  const { cells, beside } = ground;
  const around = new Int32Array(8);
  for (let i = 0; i < order.length; i++) {
    if (watch !== undefined && i % 1_000_000 === 0) watch(i, order.length);
    const at = ground.placeOf(order[i]!);
    let isEdge = false;
    let neighbours = 0;
    let lowestMm = Number.POSITIVE_INFINITY;
    let into = unknown;
    for (let n = 0; n < 8; n++) {
      const other = at + beside[n]!;
      const its = cells[other + 1]!;
      if (its === unknown) isEdge = true;
      else if (its !== notYet) {
        around[neighbours++] = its;
        if (cells[other]! < lowestMm) {
          lowestMm = cells[other]!;
          into = its;
        }
      }
    }
    const own = isEdge ? outside : into === unknown ? parents.push(parents.length) - 1 : into;
    cells[at + 1] = own;
    for (let n = 0; n < neighbours; n++) if (around[n] !== own) join(cells[at]!, own, around[n]!);
  }
  const basin = ground.basins();
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
