import type { Position } from "../model/index.ts";
import { type Stretch, sideOf, sideOfStretch } from "./stretches.ts";

type Mm = readonly [x: number, y: number];

/**
 * Where two stretches meet as they must not, or null. A ring meets itself nowhere but between neighbours at their corner;
 * two rings may touch in a point, but neither cross there, nor run together. Exact: the signs are those of integers.
 */
export function forbidden(s: Stretch, t: Stretch): Position | null {
  const a = sideOfStretch(s, t.ax, t.ay);
  const b = sideOfStretch(s, t.bx, t.by);
  if (a === 0 && b === 0) return together(s, t);
  if (a * b > 0) return null;
  const c = sideOfStretch(t, s.ax, s.ay);
  const d = sideOfStretch(t, s.bx, s.by);
  if (c * d > 0) return null;
  if (a * b < 0 && c * d < 0) return meeting(s, t);
  // They touch, at a corner of one of them.
  const touch: Mm = a === 0 ? [t.ax, t.ay] : b === 0 ? [t.bx, t.by] : c === 0 ? [s.ax, s.ay] : [s.bx, s.by];
  const isAllowed = s.ring === t.ring ? areNeighbours(s, t) : !passThrough(s, t, touch);
  return isAllowed ? null : [touch[0] / 1000, touch[1] / 1000];
}

function areNeighbours(s: Stretch, t: Stretch): boolean {
  return s.after === t || t.after === s;
}

/** Two rings that touch in a point cross there where the ways of one lie on different sides of the other. */
function passThrough(s: Stretch, t: Stretch, touch: Mm): boolean {
  const [from, to] = waysFrom(s, touch);
  const [one, other] = waysFrom(t, touch);
  return isBetween(from, to, one, touch) !== isBetween(from, to, other, touch);
}

/** Where a ring goes to from a point on one of its stretches, both ways. */
function waysFrom({ ax, ay, bx, by, before, after }: Stretch, [x, y]: Mm): [Mm, Mm] {
  if (x === ax && y === ay) {
    return [
      [before.ax, before.ay],
      [bx, by],
    ];
  }
  if (x === bx && y === by) {
    return [
      [ax, ay],
      [after.bx, after.by],
    ];
  }
  return [
    [ax, ay],
    [bx, by],
  ];
}

/** Whether a way from the middle is met when turning anticlockwise from one way to another. */
function isBetween(from: Mm, to: Mm, way: Mm, middle: Mm): boolean {
  const side = (one: Mm, other: Mm): number => sideOf(middle[0], middle[1], one[0], one[1], other[0], other[1]);
  if (side(from, to) > 0) return side(from, way) > 0 && side(way, to) > 0;
  if (side(from, to) < 0) return !(side(to, way) >= 0 && side(way, from) >= 0);
  return side(from, way) > 0;
}

/** Two stretches of one line: forbidden where they share more than a point, or a point that is not between neighbours. */
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

/** Where the lines of two stretches meet, to whole mm: only told, never computed with. */
function meeting(s: Stretch, t: Stretch): Position {
  const denominator = (s.bx - s.ax) * (t.by - t.ay) - (s.by - s.ay) * (t.bx - t.ax);
  const share = ((t.ax - s.ax) * (t.by - t.ay) - (t.ay - s.ay) * (t.bx - t.ax)) / denominator;
  return [Math.round(s.ax + share * (s.bx - s.ax)) / 1000, Math.round(s.ay + share * (s.by - s.ay)) / 1000];
}
