import type { Areal, Raster } from "../../model/index.ts";

/** Which cells lie at each of many things: those of thing i stand from `first[i]` to `first[i + 1]`. */
export interface CellsOfThings {
  first: Int32Array;
  cells: Int32Array;
  /** Per thing, whether a part of it lies off the raster. */
  partlyOutside: Uint8Array;
}

/**
 * The cells within a distance of each thing's outline, or under it (definition 9: the water beside a building, whose walls are
 * often cut out of flood layers). A cell counts where its square is at most `withinM` from the thing, the border included.
 * Null: a thing without a place; it has no cells.
 */
export function cellsNear(raster: Raster, things: readonly (Areal | null)[], withinM: number): CellsOfThings {
  const first = new Int32Array(things.length + 1);
  const partlyOutside = new Uint8Array(things.length);
  const cells = new Growing();
  const row = new Row();
  for (const [i, thing] of things.entries()) {
    if (thing !== null && nearOne(raster, thing, withinM, row, cells)) partlyOutside[i] = 1;
    first[i + 1] = cells.length;
  }
  return { first, cells: cells.taken(), partlyOutside };
}

/** Whole numbers whose count is not known before: millions of things have tens of millions of cells. */
class Growing {
  length = 0;
  private values = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  taken(): Int32Array {
    return this.values.subarray(0, this.length);
  }
}

/** Adds the cells of one thing; true where some of its surroundings lie off the raster. */
function nearOne(raster: Raster, thing: Areal, withinM: number, near: Row, cells: Growing): boolean {
  const { cellM, columns, rows } = raster;
  const edges = edgesOf(raster, thing);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x0, y0 } of edges) {
    left = Math.min(left, x0);
    right = Math.max(right, x0);
    top = Math.min(top, y0);
    bottom = Math.max(bottom, y0);
  }
  // A cell that only touches the halo's border counts, so one more on each side is looked at.
  const [west, east] = [Math.floor((left - withinM) / cellM) - 1, Math.floor((right + withinM) / cellM) + 1];
  const [north, south] = [Math.floor((top - withinM) / cellM) - 1, Math.floor((bottom + withinM) / cellM) + 1];
  let outside = false;
  near.span(west, east);
  for (let row = north; row <= south; row++) {
    for (const one of edges) markBeside(near, one, row * cellM, cellM, withinM + micrometre);
    markUnder(near, edges, (row + 0.5) * cellM, cellM);
    for (let column = west; column <= east; column++) {
      if (!near.isTaken(column)) continue;
      if (row < 0 || column < 0 || row >= rows || column >= columns) outside = true;
      else cells.push(row * columns + column);
    }
  }
  return outside;
}

interface Edge {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Shifted to the raster's corner, y downwards, so that no digits are lost to large coordinates. */
function edgesOf({ westM, northM }: Raster, thing: Areal): Edge[] {
  const edges: Edge[] = [];
  for (const rings of thing.type === "Polygon" ? [thing.coordinates] : thing.coordinates)
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++) {
        const [from, to] = [ring[i - 1]!, ring[i]!];
        edges.push({ x0: from[0] - westM, y0: northM - from[1], x1: to[0] - westM, y1: northM - to[1] });
      }
  return edges;
}

/** Marks on the cells of one row; a mark that is asked for is gone, so that the next row finds none. Short: plain loops beat `fill`. */
class Row {
  west = 0;
  east = -1;
  private marks = new Uint8Array(256);

  /** Every mark must have been asked for. */
  span(west: number, east: number): void {
    this.west = west;
    this.east = east;
    if (east - west >= this.marks.length) this.marks = new Uint8Array(2 * (east - west + 1));
  }

  mark(from: number, to: number): void {
    for (let column = Math.max(from, this.west); column <= Math.min(to, this.east); column++)
      this.marks[column - this.west] = 1;
  }

  isTaken(column: number): boolean {
    const isMarked = this.marks[column - this.west] === 1;
    this.marks[column - this.west] = 0;
    return isMarked;
  }
}

/** Nothing is measured finer: a cell at the very distance counts whatever the last bits say. */
const micrometre = 1e-6;

/**
 * Marks the cells of a row that come within a distance of an edge. What is near an edge has no hollows, so those of a row stand
 * side by side: only the two ends are looked for, from outside inwards.
 */
function markBeside(near: Row, one: Edge, y: number, cellM: number, reach: number): void {
  if (Math.min(one.y0, one.y1) > y + cellM + reach || Math.max(one.y0, one.y1) < y - reach) return;
  const within = reach * reach;
  const from = xWithin(one, one.x0, one.y0, y - reach, y + cellM + reach);
  const to = xWithin(one, one.x1, one.y1, y - reach, y + cellM + reach);
  let start = Math.max(near.west, Math.floor((Math.min(from, to) - reach) / cellM) - 1);
  let end = Math.min(near.east, Math.floor((Math.max(from, to) + reach) / cellM) + 1);
  while (start <= end && squareDistance(one, start * cellM, y, cellM, within) > within) start++;
  while (end >= start && squareDistance(one, end * cellM, y, cellM, within) > within) end--;
  near.mark(start, end);
}

/** The x of one end of an edge, or of where the edge passes the border of a band of y that the end lies beyond. */
function xWithin({ x0, y0, x1, y1 }: Edge, endX: number, endY: number, top: number, bottom: number): number {
  if (y0 === y1 || (endY >= top && endY <= bottom)) return endX;
  return x0 + ((x1 - x0) * ((endY < top ? top : bottom) - y0)) / (y1 - y0);
}

/** Marks the cells of a row whose middle lies inside the thing: between its first and second border, its third and fourth, … */
function markUnder(near: Row, edges: readonly Edge[], middleY: number, cellM: number): void {
  const borders: number[] = [];
  for (const { x0, y0, x1, y1 } of edges)
    if (y0 > middleY !== y1 > middleY) borders.push(x0 + ((x1 - x0) * (middleY - y0)) / (y1 - y0));
  if (borders.length > 2) borders.sort((a, b) => a - b);
  for (let i = 0; i + 1 < borders.length; i += 2) {
    const [from, to] = [Math.min(borders[i]!, borders[i + 1]!), Math.max(borders[i]!, borders[i + 1]!)];
    // A middle on the border is inside on the west side and outside on the east, so that neighbours share no cell.
    near.mark(Math.ceil(from / cellM - 0.5), Math.ceil(to / cellM - 0.5) - 1);
  }
}

/** The square of the distance between an edge and a square cell; 0 where they meet; more than `within`: not told exactly. */
function squareDistance(one: Edge, x: number, y: number, side: number, within: number): number {
  const apartX = Math.max(Math.min(one.x0, one.x1) - (x + side), 0, x - Math.max(one.x0, one.x1));
  const apartY = Math.max(Math.min(one.y0, one.y1) - (y + side), 0, y - Math.max(one.y0, one.y1));
  const apart = apartX * apartX + apartY * apartY;
  // As far apart as the boxes round them, or farther; where the edge runs along an axis, it fills its box.
  if (apart > within || one.x0 === one.x1 || one.y0 === one.y1) return apart;
  if (apart === 0 && meets(one, x, y, side)) return 0;
  return Math.min(
    toEdge(one, x, y),
    toEdge(one, x + side, y),
    toEdge(one, x, y + side),
    toEdge(one, x + side, y + side),
    toSquare(one.x0, one.y0, x, y, side),
    toSquare(one.x1, one.y1, x, y, side),
  );
}

function toSquare(pointX: number, pointY: number, x: number, y: number, side: number): number {
  const dx = Math.max(x - pointX, 0, pointX - (x + side));
  const dy = Math.max(y - pointY, 0, pointY - (y + side));
  return dx * dx + dy * dy;
}

function toEdge({ x0, y0, x1, y1 }: Edge, x: number, y: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  const [offX, offY] = [x - (x0 + along * dx), y - (y0 + along * dy)];
  return offX * offX + offY * offY;
}

/** Whether an edge that runs along no axis passes through the square or touches it: what is left of it between the four sides. */
function meets({ x0, y0, x1, y1 }: Edge, x: number, y: number, side: number): boolean {
  const [west, east] = [(x - x0) / (x1 - x0), (x + side - x0) / (x1 - x0)];
  const [north, south] = [(y - y0) / (y1 - y0), (y + side - y0) / (y1 - y0)];
  const from = Math.max(0, Math.min(west, east), Math.min(north, south));
  return from <= Math.min(1, Math.max(west, east), Math.max(north, south));
}
