import Flatbush from "flatbush";
import type { Position, Ring } from "../model/index.ts";
import { forbidden } from "./crossings.ts";
import { type Stretch, sideOfStretch, stretchesOf } from "./stretches.ts";

/** Where two stretches meet that must not. */
export interface Crossing {
  rings: [number, number];
  corners: [number, number];
  at: Position;
}

/** How rings lie to each other. */
export type RingRelations =
  | { found: "crossing"; crossing: Crossing }
  /** So many stretches lie beside each other that to compare them all would take minutes. */
  | { found: "too-crowded"; mostPairs: number }
  /** They do not cross: for each ring those that it lies inside. */
  | { found: "apart"; around: ReadonlySet<number>[] };

/**
 * The first place, in the order of the corners, where rings meet as they must not; where there is none, which rings lie
 * inside which. Stretches are compared where their boxes meet: a handful each in any surveyed or drawn shape. Shapes of
 * 500 corners are always compared in full; beyond, 400 comparisons a corner is the most.
 */
export function ringRelations(rings: readonly Ring[]): RingRelations {
  const ofRings = rings.map(stretchesOf);
  const stretches = ofRings.flat();
  const index = new Flatbush(stretches.length);
  for (const { ax, ay, bx, by } of stretches)
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  index.finish();
  const mostPairs = 100_000 + 400 * stretches.length;
  let pairs = 0;
  const look = (minX: number, minY: number, maxX: number, maxY: number, at: (place: number) => void): void => {
    index.search(minX, minY, maxX, maxY, (place) => {
      pairs++;
      at(place);
      return false;
    });
  };

  for (const [i, s] of stretches.entries()) {
    let first = Infinity;
    look(Math.min(s.ax, s.bx), Math.min(s.ay, s.by), Math.max(s.ax, s.bx), Math.max(s.ay, s.by), (k) => {
      if (k > i && k < first && forbidden(s, stretches[k]!) !== null) first = k;
    });
    if (first < Infinity) {
      const t = stretches[first]!;
      const at = forbidden(s, t)!;
      return { found: "crossing", crossing: { rings: [s.ring, t.ring], corners: [s.corner, t.corner], at } };
    }
    if (pairs > mostPairs) return { found: "too-crowded", mostPairs };
  }

  const around: ReadonlySet<number>[] = [];
  for (const ring of ofRings) {
    const inside = ringsAround(ring, (x, y, at) => look(x, y, Infinity, y, (place) => at(stretches[place]!)));
    around.push(inside);
    if (pairs > mostPairs) return { found: "too-crowded", mostPairs };
  }
  return { found: "apart", around };
}

type LookEast = (x: number, y: number, at: (stretch: Stretch) => void) => void;

/** Rings that do not cross lie in one another or apart: a point of one that is not on the other's edge tells which. */
function ringsAround(ring: readonly Stretch[], lookEast: LookEast): Set<number> {
  const inside = new Set<number>();
  let undecided: Set<number> | null = null;
  for (const [x, y] of pointsOf(ring)) {
    const odd = new Set<number>();
    const touched = new Set<number>();
    lookEast(x, y, (s) => {
      if (s.ring === ring[0]!.ring) return;
      const side = sideOfStretch(s, x, y);
      if (side === 0 && isInBox(s, x, y)) touched.add(s.ring);
      else if (s.ay > y !== s.by > y && side > 0 === s.by > s.ay && !odd.delete(s.ring)) odd.add(s.ring);
    });
    for (const other of odd) {
      if (!touched.has(other) && (undecided === null || undecided.has(other))) inside.add(other);
    }
    undecided = new Set([...touched].filter((other) => undecided === null || undecided.has(other)));
    if (undecided.size === 0) return inside;
  }
  throw new Error("a ring runs along another all the way: that is a crossing, and was looked for before");
}

/** The corners of a ring, then the middles of its stretches. */
function* pointsOf(ring: readonly Stretch[]): Generator<[x: number, y: number]> {
  for (const { ax, ay } of ring) yield [ax, ay];
  for (const { ax, ay, bx, by } of ring) yield [(ax + bx) / 2, (ay + by) / 2];
}

function isInBox({ ax, ay, bx, by }: Stretch, x: number, y: number): boolean {
  return x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
}
