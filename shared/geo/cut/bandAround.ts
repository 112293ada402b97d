import { union } from "polyclip-ts";
import type { Areal, LineString, Position } from "../../model/index.ts";
import { wholeMm } from "../rings.ts";
import { segmentsOf } from "../segments.ts";
import { sideOf } from "../stretches.ts";
import { type MmPolygons, soundShape } from "./mmShapes.ts";

/** Beyond this many widths the outer corner of a sharp bend is cut off. *Ours*: a dike's foot runs no further out. */
const mostOut = 2;

/**
 * The ground within given widths of a line, as a dike's foot is of its crest: so far to the left and so far to the right,
 * seen along the line, with square ends. Outer corners are drawn out to where the edges meet, or cut off at a sharp bend.
 * Corners are whole mm. Null: the line has no length, or no width is above zero.
 * Example: 10 m east and then 10 m north, 1 m to each side: 40 m²; 3 m to the left and 1 m to the right: 72 m².
 */
export function bandAround(line: LineString, leftM: number, rightM: number): Areal | null {
  const [left, right] = [wholeMm(leftM), wholeMm(rightM)];
  const segments = segmentsOf(line).filter(({ ax, ay, bx, by }) => ax !== bx || ay !== by);
  const [first] = segments;
  if (first === undefined || left < 0 || right < 0 || left + right === 0) return null;
  const origin: Position = [first.ax, first.ay];
  const ways = segments.map(({ ax, ay, bx, by }): Way => {
    const [dx, dy] = [bx - ax, by - ay];
    const length = Math.sqrt(dx * dx + dy * dy);
    return {
      from: [ax - origin[0], ay - origin[1]],
      to: [bx - origin[0], by - origin[1]],
      leftward: [-dy / length, dx / length],
    };
  });
  const pieces = [
    ...ways.map((way) => alongside(way, left, right)),
    ...ways.slice(1).flatMap((way, i) => bend(ways[i]!, way, left, right)),
  ];
  const closed = pieces.map((corners): MmPolygons => [[[...corners, corners[0]!]]]);
  const one = (from: readonly MmPolygons[]): MmPolygons =>
    from.slice(1).reduce((all, piece) => union(all, piece), from[0]!);
  // The library breaks now and then on edges that nearly run together; put together in another order, they do not.
  const attempts = [() => union(closed[0]!, ...closed.slice(1)), () => one(closed), () => one([...closed].reverse())];
  for (const make of attempts) {
    const shape = soundShape(make, origin);
    if (shape !== null) return shape;
  }
  return null;
}

type Mm = [number, number];

/** A stretch of the line, and the direction to its left, of length one. */
interface Way {
  from: Mm;
  to: Mm;
  leftward: Mm;
}

const off = ([x, y]: Mm, [east, north]: Mm, by: number): Mm => [Math.round(x + east * by), Math.round(y + north * by)];

function alongside({ from, to, leftward }: Way, left: number, right: number): Mm[] {
  return [off(from, leftward, left), off(from, leftward, -right), off(to, leftward, -right), off(to, leftward, left)];
}

/** What is missing on the outer side between two stretches. */
function bend(before: Way, after: Way, left: number, right: number): Mm[][] {
  const at = before.to;
  const turn = sideOf(before.from[0], before.from[1], at[0], at[1], after.to[0], after.to[1]);
  const width = turn > 0 ? -right : left;
  const [ax, ay] = before.leftward;
  const [bx, by] = after.leftward;
  // Where the line turns right about, the two directions cancel out, and its end stays square.
  const shared = 1 + ax * bx + ay * by;
  if (turn === 0 || width === 0) return [];
  const edges = [off(at, before.leftward, width), off(at, after.leftward, width)] as const;
  // The tip is 1 / cos(half the bend) widths away, and shared = 2 · cos²(half the bend).
  const isSharp = shared * mostOut * mostOut < 2;
  return [
    isSharp ? [at, ...edges] : [at, edges[0], off(at, [(ax + bx) / shared, (ay + by) / shared], width), edges[1]],
  ];
}
