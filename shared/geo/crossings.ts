import Flatbush from "flatbush";
import type { Position, Ring } from "../model/index.ts";
import { wholeMm } from "./rings.ts";

/** A stretch of a ring, in whole mm. */
interface Stretch {
  ring: number;
  /** Its place in the ring: 0 is from the first corner to the second. */
  at: number;
  ax: number;
  ay: number;
  bx: number;
  by: number;
}

/** Where two stretches meet that must not. */
export interface Crossing {
  rings: [number, number];
  stretches: [number, number];
  at: Position;
}

/**
 * The first place, in the order of the corners, where rings meet as they must not: a ring meets itself anywhere but between
 * neighbours at their corner; two rings cross or run together (that they touch in a point is allowed). Null: nowhere.
 * Exact: coordinates are whole mm and the signs are those of integers.
 */
export function firstCrossing(rings: readonly Ring[]): Crossing | null {
  const stretches = rings.flatMap((ring, r) => stretchesOf(ring, r));
  if (stretches.length < 2) return null;
  const index = new Flatbush(stretches.length);
  for (const { ax, ay, bx, by } of stretches)
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  index.finish();
  for (const [i, s] of stretches.entries()) {
    const near = index
      .search(Math.min(s.ax, s.bx), Math.min(s.ay, s.by), Math.max(s.ax, s.bx), Math.max(s.ay, s.by))
      .filter((k) => k > i)
      .sort((a, b) => a - b);
    for (const k of near) {
      const t = stretches[k]!;
      const at = forbidden(s, t);
      if (at !== null) return { rings: [s.ring, t.ring], stretches: [s.at, t.at], at };
    }
  }
  return null;
}

function stretchesOf(ring: Ring, r: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = [wholeMm(ring[i - 1]![0]), wholeMm(ring[i - 1]![1])];
    const [bx, by] = [wholeMm(ring[i]![0]), wholeMm(ring[i]![1])];
    if (ax !== bx || ay !== by) stretches.push({ ring: r, at: i - 1, ax, ay, bx, by });
  }
  return stretches.map((stretch, at) => ({ ...stretch, at }));
}

/** Where two stretches meet as they must not, or null. */
function forbidden(s: Stretch, t: Stretch): Position | null {
  const a = turn(s, t.ax, t.ay);
  const b = turn(s, t.bx, t.by);
  const c = turn(t, s.ax, s.ay);
  const d = turn(t, s.bx, s.by);
  if (a === 0 && b === 0) return together(s, t);
  if (a * b > 0 || c * d > 0) return null;
  const crosses = a * b < 0 && c * d < 0;
  if (!crosses) {
    // They touch: at a corner of one of them.
    if (s.ring !== t.ring || areNeighbours(s, t)) return null;
  }
  return meeting(s, t);
}

function areNeighbours(s: Stretch, t: Stretch): boolean {
  return (s.bx === t.ax && s.by === t.ay) || (t.bx === s.ax && t.by === s.ay);
}

/** Two stretches of one line: forbidden where they share more than a point, or a point of one ring that is no corner of neighbours. */
function together(s: Stretch, t: Stretch): Position | null {
  const alongX = Math.abs(s.bx - s.ax) >= Math.abs(s.by - s.ay);
  const [s0, s1] = ordered(alongX ? s.ax : s.ay, alongX ? s.bx : s.by);
  const [t0, t1] = ordered(alongX ? t.ax : t.ay, alongX ? t.bx : t.by);
  const from = Math.max(s0, t0);
  const to = Math.min(s1, t1);
  if (from > to) return null;
  if (from === to && (s.ring !== t.ring || areNeighbours(s, t))) return null;
  for (const [x, y] of [
    [s.ax, s.ay],
    [s.bx, s.by],
    [t.ax, t.ay],
    [t.bx, t.by],
  ] as const) {
    if ((alongX ? x : y) === from) return [x / 1000, y / 1000];
  }
  return null;
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** On which side of a stretch a point lies: 1 left, −1 right, 0 on its line. */
function turn({ ax, ay, bx, by }: Stretch, x: number, y: number): number {
  const left = (bx - ax) * (y - ay);
  const right = (by - ay) * (x - ax);
  const difference = left - right;
  // Each product is right to one part in 2⁵³; where that could turn the sign, integers decide.
  if (Math.abs(difference) > (Math.abs(left) + Math.abs(right)) * 4.5e-16) return difference > 0 ? 1 : -1;
  const exact = BigInt(bx - ax) * BigInt(y - ay) - BigInt(by - ay) * BigInt(x - ax);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

/** Where the lines of two stretches meet, to whole mm: only told, never computed with. */
function meeting(s: Stretch, t: Stretch): Position {
  const denominator = (s.bx - s.ax) * (t.by - t.ay) - (s.by - s.ay) * (t.bx - t.ax);
  const share = ((t.ax - s.ax) * (t.by - t.ay) - (t.ay - s.ay) * (t.bx - t.ax)) / denominator;
  return [Math.round(s.ax + share * (s.bx - s.ax)) / 1000, Math.round(s.ay + share * (s.by - s.ay)) / 1000];
}
