import Flatbush from "flatbush";
import type { Geometry, Position } from "../model/index.ts";
import { ringsOf, wholeMm } from "./rings.ts";
import { sideOf } from "./stretches.ts";

/** A straight piece of a geometry, in whole mm; a point is one whose ends are the same. */
export interface Segment {
  ax: number;
  ay: number;
  bx: number;
  by: number;
}

export function segmentsOf(geometry: Geometry): Segment[] {
  switch (geometry.type) {
    case "Point":
      return between([geometry.coordinates, geometry.coordinates]);
    case "LineString":
      return between(geometry.coordinates);
    default:
      return ringsOf(geometry).flatMap(({ ring }) => between(ring));
  }
}

function between(line: readonly Position[]): Segment[] {
  return line.slice(1).map(([x, y], i): Segment => {
    const [fromX, fromY] = line[i]!;
    return { ax: wholeMm(fromX), ay: wholeMm(fromY), bx: wholeMm(x), by: wholeMm(y) };
  });
}

/** Segments that can be asked, many times, whether others come near. */
export class SegmentIndex {
  readonly #segments: readonly Segment[];
  readonly #index: Flatbush;

  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
    this.#index = new Flatbush(segments.length);
    for (const { ax, ay, bx, by } of segments)
      this.#index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    this.#index.finish();
  }

  /** Whether a segment has a point at most `reachMm` from one of these; 0: they meet, if only in a point. */
  isNear(other: Segment, reachMm: number): boolean {
    const { ax, ay, bx, by } = other;
    let found = false;
    this.#index.search(
      Math.min(ax, bx) - reachMm,
      Math.min(ay, by) - reachMm,
      Math.max(ax, bx) + reachMm,
      Math.max(ay, by) + reachMm,
      (place) => {
        found ||= areNear(this.#segments[place]!, other, reachMm);
        return false;
      },
    );
    return found;
  }
}

/**
 * Whether two segments come within a reach of each other. That they meet is exact (signs of integers); a distance is
 * told with + − × ÷ √ of whole mm. Example: (0, 0)-(10, 0) and (5, 3)-(5, 9) at a reach of 3: yes.
 */
export function areNear(s: Segment, t: Segment, reachMm: number): boolean {
  if (meet(s, t)) return true;
  if (reachMm === 0) return false;
  return (
    isPointNear(s, t.ax, t.ay, reachMm) ||
    isPointNear(s, t.bx, t.by, reachMm) ||
    isPointNear(t, s.ax, s.ay, reachMm) ||
    isPointNear(t, s.bx, s.by, reachMm)
  );
}

function meet(s: Segment, t: Segment): boolean {
  const a = sideOf(s.ax, s.ay, s.bx, s.by, t.ax, t.ay);
  const b = sideOf(s.ax, s.ay, s.bx, s.by, t.bx, t.by);
  const c = sideOf(t.ax, t.ay, t.bx, t.by, s.ax, s.ay);
  const d = sideOf(t.ax, t.ay, t.bx, t.by, s.bx, s.by);
  if (a * b < 0 && c * d < 0) return true;
  return (
    (a === 0 && isInBox(s, t.ax, t.ay)) ||
    (b === 0 && isInBox(s, t.bx, t.by)) ||
    (c === 0 && isInBox(t, s.ax, s.ay)) ||
    (d === 0 && isInBox(t, s.bx, s.by))
  );
}

function isInBox({ ax, ay, bx, by }: Segment, x: number, y: number): boolean {
  return x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
}

function isPointNear({ ax, ay, bx, by }: Segment, x: number, y: number, reachMm: number): boolean {
  const alongX = bx - ax;
  const alongY = by - ay;
  const toX = x - ax;
  const toY = y - ay;
  const squared = alongX * alongX + alongY * alongY;
  const along = toX * alongX + toY * alongY;
  if (along <= 0) return toX * toX + toY * toY <= reachMm * reachMm;
  if (along >= squared) return (x - bx) * (x - bx) + (y - by) * (y - by) <= reachMm * reachMm;
  return Math.abs(alongX * toY - alongY * toX) <= reachMm * Math.sqrt(squared);
}
