import type { Areal, Position, Raster } from "../../model/index.ts";

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
  const cells: number[] = [];
  for (const [i, thing] of things.entries()) {
    if (thing !== null && nearOne(raster, thing, withinM, cells)) partlyOutside[i] = 1;
    first[i + 1] = cells.length;
  }
  return { first, cells: Int32Array.from(cells), partlyOutside };
}

/** Adds the cells of one thing; true where some of its surroundings lie off the raster. */
function nearOne(raster: Raster, thing: Areal, withinM: number, cells: number[]): boolean {
  const { westM, northM, cellM, columns, rows } = raster;
  // Shifted to the raster's corner, y downwards, so that no digits are lost to large coordinates.
  const edges = (thing.type === "Polygon" ? [thing.coordinates] : thing.coordinates).flatMap((rings) =>
    rings.flatMap((ring) => ring.slice(1).map((to, j) => edge(ring[j]!, to, westM, northM))),
  );
  const all = edges.flatMap(({ x0, y0 }) => [[x0, y0] as const]);
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  // A cell that only touches the halo's border counts, so one more on each side is looked at.
  const [west, east] = [Math.floor((left - withinM) / cellM) - 1, Math.floor((right + withinM) / cellM) + 1];
  const [north, south] = [Math.floor((top - withinM) / cellM) - 1, Math.floor((bottom + withinM) / cellM) + 1];
  let outside = false;
  for (let row = north; row <= south; row++)
    for (let column = west; column <= east; column++) {
      const [x, y] = [column * cellM, row * cellM];
      if (!isNear(edges, x, y, cellM, withinM)) continue;
      if (row < 0 || column < 0 || row >= rows || column >= columns) outside = true;
      else cells.push(row * columns + column);
    }
  return outside;
}

interface Edge {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

const edge = (from: Position, to: Position, westM: number, northM: number): Edge => ({
  x0: from[0] - westM,
  y0: northM - from[1],
  x1: to[0] - westM,
  y1: northM - to[1],
});

/** Nothing is measured finer: a cell at the very distance counts whatever the last bits say. */
const micrometre = 1e-6;

/** Whether a square cell comes within a distance of a thing: its middle inside, or an edge near enough. */
function isNear(edges: readonly Edge[], x: number, y: number, side: number, withinM: number): boolean {
  const [middleX, middleY] = [x + side / 2, y + side / 2];
  let inside = false;
  for (const { x0, y0, x1, y1 } of edges)
    if (y0 > middleY !== y1 > middleY && middleX < x0 + ((x1 - x0) * (middleY - y0)) / (y1 - y0)) inside = !inside;
  if (inside) return true;
  const within = (withinM + micrometre) * (withinM + micrometre);
  return edges.some((one) => squareDistance(one, x, y, side) <= within);
}

/** The square of the distance between an edge and a square cell; 0 where they meet. */
function squareDistance(one: Edge, x: number, y: number, side: number): number {
  if (meets(one, x, y, side)) return 0;
  const corners = [
    [x, y],
    [x + side, y],
    [x, y + side],
    [x + side, y + side],
  ] as const;
  let least = Number.POSITIVE_INFINITY;
  for (const [cornerX, cornerY] of corners) least = Math.min(least, toEdge(one, cornerX, cornerY));
  for (const [endX, endY] of [
    [one.x0, one.y0],
    [one.x1, one.y1],
  ] as const) {
    const dx = Math.max(x - endX, 0, endX - (x + side));
    const dy = Math.max(y - endY, 0, endY - (y + side));
    least = Math.min(least, dx * dx + dy * dy);
  }
  return least;
}

function toEdge({ x0, y0, x1, y1 }: Edge, x: number, y: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  const [offX, offY] = [x - (x0 + along * dx), y - (y0 + along * dy)];
  return offX * offX + offY * offY;
}

/** Whether an edge passes through the square or touches it: what is left of it after cutting by the four sides. */
function meets({ x0, y0, x1, y1 }: Edge, x: number, y: number, side: number): boolean {
  let from = 0;
  let to = 1;
  for (const [start, along, low] of [
    [x0, x1 - x0, x],
    [y0, y1 - y0, y],
  ] as const) {
    if (along === 0) {
      if (start < low || start > low + side) return false;
      continue;
    }
    const [a, b] = [(low - start) / along, (low + side - start) / along];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
    if (from > to) return false;
  }
  return true;
}
