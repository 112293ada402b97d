import type { Areal, Position, Raster } from "../../model/index.ts";

/** Which cells lie at each of many things, in runs of a row: those of thing i stand from `first[i]` to `first[i + 1]`. */
export interface CellsOfThings {
  first: Int32Array;
  /** The first cell of each run, and how many follow each other to the east. */
  starts: Int32Array;
  lengths: Int32Array;
  /** Per thing, whether a part of it lies off the raster. */
  partlyOutside: Uint8Array;
}

/**
 * The cells within a distance of each thing's outline, or under it (definition 9: the water beside a building, whose walls are
 * often cut out of flood layers). A cell counts where its square is at most `withinM` from the thing, the border included.
 * Null: a thing without a place; it has no cells.
 */
export function cellsNear(
  raster: Raster,
  count: number,
  thingAt: (i: number) => Areal | null,
  withinM: number,
): CellsOfThings {
  const first = new Int32Array(count + 1);
  const partlyOutside = new Uint8Array(count);
  const runs: Runs = { starts: new Growing(), lengths: new Growing() };
  const [row, edges] = [new Row(), new Edges(withinM + micrometre)];
  for (let i = 0; i < count; i++) {
    const thing = thingAt(i);
    if (thing !== null) {
      edges.read(raster, thing);
      if (nearOne(raster, edges, row, runs)) partlyOutside[i] = 1;
    }
    first[i + 1] = runs.starts.length;
  }
  return { first, starts: runs.starts.taken(), lengths: runs.lengths.taken(), partlyOutside };
}

interface Runs {
  starts: Growing;
  lengths: Growing;
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
function nearOne(raster: Raster, edges: Edges, near: Row, runs: Runs): boolean {
  const { cellM, columns, rows } = raster;
  // A cell that only touches the border of what is in reach counts.
  const { reach } = edges;
  const west = Math.ceil((edges.left - reach) / cellM) - 1;
  const east = Math.floor((edges.right + reach) / cellM);
  const north = Math.ceil((edges.top - reach) / cellM) - 1;
  const south = Math.floor((edges.bottom + reach) / cellM);
  let outside = false;
  near.span(west, east);
  for (let row = north; row <= south; row++) {
    markBeside(near, edges, row * cellM, cellM);
    const middleY = (row + 0.5) * cellM;
    if (middleY >= edges.top && middleY <= edges.bottom) markUnder(near, edges, middleY, cellM);
    let length = 0;
    for (let column = west; column <= east; column++) {
      const isTaken = near.isTaken(column);
      const isInside = row >= 0 && column >= 0 && row < rows && column < columns;
      if (isTaken && !isInside) outside = true;
      if (isTaken && isInside) {
        if (length === 0) runs.starts.push(row * columns + column);
        length++;
      } else if (length > 0) {
        runs.lengths.push(length);
        length = 0;
      }
    }
    if (length > 0) runs.lengths.push(length);
  }
  return outside;
}

/** What is kept of each edge, in a row of numbers: its ends, how far to its side the water counts, and its range of y. */
const perEdge = 8;

/**
 * The edges of one thing after another, in the same place: of a million things nothing is left behind. Shifted to the raster's
 * corner, y downwards, so that no digits are lost to large coordinates.
 */
class Edges {
  count = 0;
  left = Infinity;
  right = -Infinity;
  top = Infinity;
  bottom = -Infinity;
  numbers = new Float64Array(perEdge * 64);
  /** Where edges cross the line that is looked along. */
  borders = new Float64Array(64);

  constructor(readonly reach: number) {}

  read({ westM, northM }: Raster, thing: Areal): void {
    this.count = 0;
    this.left = this.top = Infinity;
    this.right = this.bottom = -Infinity;
    if (thing.type === "Polygon") this.readRings(westM, northM, thing.coordinates);
    else for (const rings of thing.coordinates) this.readRings(westM, northM, rings);
  }

  private readRings(westM: number, northM: number, rings: readonly Position[][]): void {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const from = ring[i - 1]!;
        const to = ring[i]!;
        this.add(from[0] - westM, northM - from[1], to[0] - westM, northM - to[1]);
      }
    }
  }

  private add(x0: number, y0: number, x1: number, y1: number): void {
    const at = perEdge * this.count++;
    if (at === this.numbers.length) this.grow();
    const { numbers, reach } = this;
    const dx = x1 - x0;
    const dy = y1 - y0;
    const length = Math.sqrt(dx * dx + dy * dy);
    numbers[at] = x0;
    numbers[at + 1] = y0;
    numbers[at + 2] = x1;
    numbers[at + 3] = y1;
    numbers[at + 4] = length === 0 ? 0 : (-dy / length) * reach;
    numbers[at + 5] = length === 0 ? 0 : (dx / length) * reach;
    numbers[at + 6] = Math.min(y0, y1) - reach;
    numbers[at + 7] = Math.max(y0, y1) + reach;
    // Rings are closed, so each corner is the beginning of an edge.
    if (x0 < this.left) this.left = x0;
    if (x0 > this.right) this.right = x0;
    if (y0 < this.top) this.top = y0;
    if (y0 > this.bottom) this.bottom = y0;
  }

  private grow(): void {
    const larger = new Float64Array(this.numbers.length * 2);
    larger.set(this.numbers);
    this.numbers = larger;
    this.borders = new Float64Array(this.borders.length * 2);
  }
}

/** Nothing is measured finer: a cell at the very distance counts whatever the last bits say. */
const micrometre = 1e-6;

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
    const end = Math.min(to, this.east) - this.west;
    for (let column = Math.max(from - this.west, 0); column <= end; column++) this.marks[column] = 1;
  }

  isTaken(column: number): boolean {
    const isMarked = this.marks[column - this.west] === 1;
    this.marks[column - this.west] = 0;
    return isMarked;
  }
}

/**
 * Marks the cells of a row that come within the reach of an edge. All that is so near is a disc round each end and the strip
 * between: it has no hollows, so that of a row it takes whatever lies between its westernmost and its easternmost point there.
 * Plain variables: what is unpacked from a list, millions of times, is swept up as often.
 */
function markBeside(near: Row, { numbers, count, reach }: Edges, top: number, cellM: number): void {
  const bottom = top + cellM;
  for (let at = 0; at < count * perEdge; at += perEdge) {
    if (numbers[at + 6]! > bottom || numbers[at + 7]! < top) continue;
    const x0 = numbers[at]!;
    const y0 = numbers[at + 1]!;
    const x1 = numbers[at + 2]!;
    const y1 = numbers[at + 3]!;
    const from = halfWidth(y0, top, bottom, reach);
    const to = halfWidth(y1, top, bottom, reach);
    let west = Math.min(x0 - from, x1 - to);
    let east = Math.max(x0 + from, x1 + to);
    // The two long sides of the strip, where they cross the row.
    for (let side = -1; side <= 1; side += 2) {
      const offX = side * numbers[at + 4]!;
      const offY = side * numbers[at + 5]!;
      if (Math.min(y0, y1) + offY > bottom || Math.max(y0, y1) + offY < top) continue;
      const p = xWithin(x0 + offX, y0 + offY, x1 + offX, y1 + offY, y0 + offY, top, bottom);
      const q = xWithin(x0 + offX, y0 + offY, x1 + offX, y1 + offY, y1 + offY, top, bottom);
      west = Math.min(west, p, q);
      east = Math.max(east, p, q);
    }
    if (west <= east) near.mark(Math.ceil(west / cellM) - 1, Math.floor(east / cellM));
  }
}

/** Half of how wide a disc is within a band of y; minus infinity: it does not reach it. */
function halfWidth(middleY: number, top: number, bottom: number, radius: number): number {
  const apart = Math.max(top - middleY, 0, middleY - bottom);
  return apart > radius ? Number.NEGATIVE_INFINITY : Math.sqrt(radius * radius - apart * apart);
}

/** The x of one end of a line, or of where the line passes the border of a band of y that the end lies beyond. */
function xWithin(x0: number, y0: number, x1: number, y1: number, endY: number, top: number, bottom: number): number {
  const y = endY < top ? top : endY > bottom ? bottom : endY;
  if (y === y0) return x0;
  return y === y1 ? x1 : x0 + ((x1 - x0) * (y - y0)) / (y1 - y0);
}

/** Marks the cells of a row whose middle lies inside the thing: between its first and second border, its third and fourth, … */
function markUnder(near: Row, { numbers, count, borders }: Edges, middleY: number, cellM: number): void {
  let crossed = 0;
  for (let at = 0; at < count * perEdge; at += perEdge) {
    const y0 = numbers[at + 1]!;
    const y1 = numbers[at + 3]!;
    if (y0 > middleY !== y1 > middleY)
      borders[crossed++] = numbers[at]! + ((numbers[at + 2]! - numbers[at]!) * (middleY - y0)) / (y1 - y0);
  }
  if (crossed > 2) borders.subarray(0, crossed).sort();
  for (let i = 0; i + 1 < crossed; i += 2) {
    const from = Math.min(borders[i]!, borders[i + 1]!);
    const to = Math.max(borders[i]!, borders[i + 1]!);
    // A middle on the border is inside on the west side and outside on the east, so that neighbours share no cell.
    near.mark(Math.ceil(from / cellM - 0.5), Math.ceil(to / cellM - 0.5) - 1);
  }
}
