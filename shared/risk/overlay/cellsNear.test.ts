import fc from "fast-check";
import { expect, it } from "vitest";
import type { Polygon, Position, Raster } from "../../model/index.ts";
import { cellsNear } from "./cellsNear.ts";

const raster: Raster = { westM: 0, northM: 20, cellM: 0.7, columns: 30, rows: 30, values: new Float32Array(900) };

/** Plainly, point by point: how far a place is from a line between two others. */
function apart([x, y]: Position, [x0, y0]: Position, [x1, y1]: Position): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  return Math.hypot(x - (x0 + along * dx), y - (y0 + along * dy));
}

/** Two lines meet, or one touches the other. */
function meet(a: Position, b: Position, c: Position, d: Position): boolean {
  const turn = (p: Position, q: Position, r: Position) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

/** Of a square cell to the outline; 0: they meet. */
function distance(column: number, row: number, ring: readonly Position[]): number {
  const [west, north] = [column * 0.7, 20 - row * 0.7];
  const corners: Position[] = [
    [west, north],
    [west + 0.7, north],
    [west + 0.7, north - 0.7],
    [west, north - 0.7],
  ];
  let least = Infinity;
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1]!, ring[i]!];
    for (const [k, corner] of corners.entries()) {
      const next = corners[(k + 1) % 4]!;
      if (meet(from, to, corner, next)) least = 0;
      least = Math.min(least, apart(corner, from, to), apart(from, corner, next), apart(to, corner, next));
    }
    const isIn = from[0] >= west && from[0] <= west + 0.7 && from[1] <= north && from[1] >= north - 0.7;
    if (isIn) least = 0;
  }
  return least;
}

/** Whether a place lies inside a ring: the crossings of a ray to the east. */
function isInside([x, y]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x0, y0], [x1, y1]] = [ring[i - 1]!, ring[i]!];
    if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
  }
  return inside;
}

it("has the cells that are a metre away or nearer, or whose middle is inside, of any outline however it is turned", () => {
  const corner = fc.tuple(fc.double({ min: 3, max: 17, noNaN: true }), fc.double({ min: 3, max: 17, noNaN: true }));
  fc.assert(
    fc.property(fc.array(corner, { minLength: 3, maxLength: 6 }), (corners) => {
      const ring: Position[] = [...corners, corners[0]!];
      const thing: Polygon = { type: "Polygon", coordinates: [ring] };
      const { first, starts, lengths } = cellsNear(raster, 1, () => thing, 1);
      const found = new Set<number>();
      for (let run = first[0]!; run < first[1]!; run++)
        for (let i = 0; i < lengths[run]!; i++) found.add(starts[run]! + i);
      for (let cell = 0; cell < 900; cell++) {
        const [column, row] = [cell % 30, Math.floor(cell / 30)];
        const away = distance(column, row, ring);
        // At the very border the last bits decide.
        if (Math.abs(away - 1) < 1e-5) continue;
        const middle: Position = [(column + 0.5) * 0.7, 20 - (row + 0.5) * 0.7];
        expect(found.has(cell), `cell ${column}, ${row}, ${away} m away`).toBe(away < 1 || isInside(middle, ring));
      }
    }),
    { numRuns: 120 },
  );
});
