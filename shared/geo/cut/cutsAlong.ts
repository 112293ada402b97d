import type { Segment } from "../segments.ts";
import { sideOf } from "../stretches.ts";

/** A place in whole mm. */
export type Mm = readonly [x: number, y: number];

/**
 * Where other segments meet one, in its own order, each place once, rounded to whole mm; its own ends are not among them.
 * Whether they meet is exact (signs of integers). One that runs along it meets it at its own ends.
 */
export function cutsAlong(segment: Segment, others: readonly Segment[]): Mm[] {
  const { ax, ay, bx, by } = segment;
  const found = new Map<string, Mm>();
  for (const other of others) {
    if (!boxesMeet(segment, other)) continue;
    for (const [x, y] of meetings(segment, other))
      if (!(x === ax && y === ay) && !(x === bx && y === by)) found.set(`${x} ${y}`, [x, y]);
  }
  const along = ([x, y]: Mm): number => (x - ax) * (bx - ax) + (y - ay) * (by - ay);
  return [...found.values()].sort((one, other) => along(one) - along(other));
}

function boxesMeet(s: Segment, t: Segment): boolean {
  return (
    Math.min(s.ax, s.bx) <= Math.max(t.ax, t.bx) &&
    Math.min(t.ax, t.bx) <= Math.max(s.ax, s.bx) &&
    Math.min(s.ay, s.by) <= Math.max(t.ay, t.by) &&
    Math.min(t.ay, t.by) <= Math.max(s.ay, s.by)
  );
}

function meetings(s: Segment, t: Segment): Mm[] {
  const a = sideOf(s.ax, s.ay, s.bx, s.by, t.ax, t.ay);
  const b = sideOf(s.ax, s.ay, s.bx, s.by, t.bx, t.by);
  if (a * b > 0) return [];
  const c = sideOf(t.ax, t.ay, t.bx, t.by, s.ax, s.ay);
  const d = sideOf(t.ax, t.ay, t.bx, t.by, s.bx, s.by);
  if (c * d > 0) return [];
  if (a * b < 0 && c * d < 0) return [crossing(s, t)];
  return [
    ...(a === 0 && isInBox(s, t.ax, t.ay) ? [[t.ax, t.ay] as const] : []),
    ...(b === 0 && isInBox(s, t.bx, t.by) ? [[t.bx, t.by] as const] : []),
  ];
}

function isInBox({ ax, ay, bx, by }: Segment, x: number, y: number): boolean {
  return x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
}

/**
 * Where two segments that cross do so, to whole mm. Reckoned from the one that comes first, so that both get the same place.
 */
function crossing(one: Segment, other: Segment): Mm {
  const isFirst = one.ax < other.ax || (one.ax === other.ax && one.ay <= other.ay);
  const [s, t] = isFirst ? [one, other] : [other, one];
  const denominator = (s.bx - s.ax) * (t.by - t.ay) - (s.by - s.ay) * (t.bx - t.ax);
  const share = ((t.ax - s.ax) * (t.by - t.ay) - (t.ay - s.ay) * (t.bx - t.ax)) / denominator;
  return [Math.round(s.ax + share * (s.bx - s.ax)), Math.round(s.ay + share * (s.by - s.ay))];
}
