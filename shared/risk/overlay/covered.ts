import type { Areal, Position, Raster } from "../../model/index.ts";

/** The cells that many areas cover, and how much of each: those of area i stand from `first[i]` to `first[i + 1]`. */
export interface CoveredCells {
  first: Int32Array;
  cells: Int32Array;
  areaM2: Float64Array;
}

/**
 * Exact covered areas, m²: each area cut by each cell. Holes are taken out. What lies off the raster is left out.
 * Null: a thing without a place; it has no cells.
 */
export function coveredCells(raster: Raster, areas: readonly (Areal | null)[]): CoveredCells {
  const first = new Int32Array(areas.length + 1);
  const cells: number[] = [];
  const covered: number[] = [];
  for (const [i, area] of areas.entries()) {
    if (area !== null) coverOne(raster, area, cells, covered);
    first[i + 1] = cells.length;
  }
  return { first, cells: Int32Array.from(cells), areaM2: Float64Array.from(covered) };
}

function coverOne({ westM, northM, cellM, columns, rows }: Raster, area: Areal, cells: number[], covered: number[]) {
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  // In cells, the origin in the north-west corner, y downwards; the first ring of each adds, its holes take off.
  const rings = polygons.flatMap((all) =>
    all.map((ring, place) => ({
      sign: place === 0 ? 1 : -1,
      corners: ring.map(([x, y]): Position => [(x - westM) / cellM, (northM - y) / cellM]),
    })),
  );
  const corners = rings.flatMap((ring) => ring.corners);
  const top = Math.max(0, Math.floor(least(corners, 1)));
  const bottom = Math.min(rows - 1, Math.floor(most(corners, 1)));
  for (let row = top; row <= bottom; row++) {
    const strips = rings
      .map(({ sign, corners: ring }) => ({ sign, corners: between(ring, 1, row, row + 1) }))
      .filter((strip) => strip.corners.length > 2);
    const inRow = strips.flatMap((strip) => strip.corners);
    if (inRow.length === 0) continue;
    const west = Math.max(0, Math.floor(least(inRow, 0)));
    const east = Math.min(columns - 1, Math.floor(most(inRow, 0)));
    for (let column = west; column <= east; column++) {
      let part = 0;
      for (const { sign, corners: strip } of strips) part += sign * areaOf(between(strip, 0, column, column + 1));
      // Nothing is covered by less than a millionth of a cell: the last bits of the cutting.
      if (part < 1e-6) continue;
      cells.push(row * columns + column);
      covered.push(Math.min(1, part) * cellM * cellM);
    }
  }
}

const least = (corners: readonly Position[], axis: 0 | 1): number =>
  corners.reduce((low, corner) => Math.min(low, corner[axis]), Number.POSITIVE_INFINITY);
const most = (corners: readonly Position[], axis: 0 | 1): number =>
  corners.reduce((high, corner) => Math.max(high, corner[axis]), Number.NEGATIVE_INFINITY);

/** A ring cut to what lies between two lines across an axis (Sutherland and Hodgman): right in its area, whatever its shape. */
function between(ring: readonly Position[], axis: 0 | 1, low: number, high: number): Position[] {
  return half(half(ring, axis, low, 1), axis, high, -1);
}

function half(ring: readonly Position[], axis: 0 | 1, at: number, side: 1 | -1): Position[] {
  const kept: Position[] = [];
  for (let i = 0; i < ring.length; i++) {
    const [from, to] = [ring[i === 0 ? ring.length - 1 : i - 1]!, ring[i]!];
    const [before, after] = [(from[axis] - at) * side, (to[axis] - at) * side];
    if (before < 0 !== after < 0) {
      const share = before / (before - after);
      const other = axis === 0 ? 1 : 0;
      const crossing = from[other] + (to[other] - from[other]) * share;
      kept.push(axis === 0 ? [at, crossing] : [crossing, at]);
    }
    if (after >= 0) kept.push(to);
  }
  return kept;
}

/** Without sign: rings are given either way round. */
function areaOf(ring: readonly Position[]): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [from, to] = [ring[i === 0 ? ring.length - 1 : i - 1]!, ring[i]!];
    twice += from[0] * to[1] - to[0] * from[1];
  }
  return Math.abs(twice) / 2;
}
