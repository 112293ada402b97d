import type { Position, Ring } from "../model/index.ts";
import { wholeMm } from "./rings.ts";

/** A stretch of a ring between two different corners, in whole mm. */
export interface Stretch {
  ring: number;
  /** The number of the corner that it starts at, 0 the first. */
  corner: number;
  ax: number;
  ay: number;
  bx: number;
  by: number;
  /** The stretches before and after it in its ring. */
  before: Stretch;
  after: Stretch;
}

/** The stretches of a closed ring; a corner that only repeats the one before starts none. */
export function stretchesOf(ring: Ring, number: number): Stretch[] {
  const stretches: Omit<Stretch, "before" | "after">[] = [];
  for (let corner = 0; corner + 1 < ring.length; corner++) {
    const [ax, ay] = inMm(ring[corner]!);
    const [bx, by] = inMm(ring[corner + 1]!);
    if (ax !== bx || ay !== by) stretches.push({ ring: number, corner, ax, ay, bx, by });
  }
  const linked = stretches as Stretch[];
  linked.forEach((stretch, i) => {
    stretch.before = linked.at(i - 1)!;
    stretch.after = linked[(i + 1) % linked.length]!;
  });
  return linked;
}

function inMm([x, y]: Position): [number, number] {
  return [wholeMm(x), wholeMm(y)];
}

/**
 * On which side of the line from A to B a point lies: 1 left, −1 right, 0 on it. Exact for whole and half mm: where float64
 * could turn the sign, integers decide.
 */
export function sideOf(ax: number, ay: number, bx: number, by: number, x: number, y: number): number {
  const left = (bx - ax) * (y - ay);
  const right = (by - ay) * (x - ax);
  const difference = left - right;
  // Each product is right to one part in 2⁵³.
  if (Math.abs(difference) > (Math.abs(left) + Math.abs(right)) * 4.5e-16) return difference > 0 ? 1 : -1;
  const exact = BigInt(bx - ax) * BigInt(2 * (y - ay)) - BigInt(by - ay) * BigInt(2 * (x - ax));
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

export function sideOfStretch({ ax, ay, bx, by }: Stretch, x: number, y: number): number {
  return sideOf(ax, ay, bx, by, x, y);
}
