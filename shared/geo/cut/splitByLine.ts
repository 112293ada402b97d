import pointInPolygon from "point-in-polygon-hao";
import type { Geometry, LineString, Polygon, Position, Ring } from "../../model/index.ts";
import { areaM2, twiceSignedMm2 } from "../area.ts";
import { checkGeometry } from "../checkGeometry.ts";
import { polygonsOf } from "../rings.ts";
import { areNear, type Segment, segmentsOf } from "../segments.ts";
import { sideOf } from "../stretches.ts";
import { cutsAlong, type Mm } from "./cutsAlong.ts";

/**
 * A geometry split by a line, into as many parts as it makes; one part: the line does not cut through. Where a line ends inside
 * an area, what leads nowhere cuts nothing. A line that goes round cuts out what it goes round. Parts of an area are polygons, the
 * largest first; parts of a line run in its order. A point has no parts. Null: no sound parts could be made.
 * Crossings are rounded to whole mm and both parts share them, so that their areas sum to the whole's within half a mm along the
 * edge that was crossed; exactly where the crossing lies on a whole mm.
 * Example: a square of 10 m cut 4 m from its western edge: 60 m² and 40 m².
 */
export function splitByLine(geometry: Geometry, line: LineString): Geometry[] | null {
  const cuts = segmentsOf(line);
  switch (geometry.type) {
    case "Point":
      return [geometry];
    case "LineString":
      return splitLine(geometry, cuts);
    default: {
      const parts = polygonsOf(geometry).flatMap((rings) => splitPolygon(rings, cuts));
      const isSound = parts.every((part) => checkGeometry(part, "").length === 0);
      return isSound ? parts.sort((a, b) => areaM2(b) - areaM2(a)) : null;
    }
  }
}

function splitLine({ coordinates }: LineString, cuts: readonly Segment[]): LineString[] {
  const parts: Position[][] = [[coordinates[0]!]];
  const cut = (at: Position) => {
    if (!isSame(inMm(at), inMm(parts.at(-1)!.at(-1)!))) parts.at(-1)!.push(at);
    parts.push([at]);
  };
  segmentsOf({ type: "LineString", coordinates }).forEach((segment, i) => {
    for (const point of cutsAlong(segment, cuts)) cut(inMetres(point));
    const end = coordinates[i + 1]!;
    const isLast = i === coordinates.length - 2;
    if (
      !isLast &&
      cuts.some((one) => areNear(one, { ax: segment.bx, ay: segment.by, bx: segment.bx, by: segment.by }, 0))
    )
      cut(end);
    else if (!isSame(inMm(end), inMm(parts.at(-1)!.at(-1)!))) parts.at(-1)!.push(end);
  });
  return parts.filter((part) => part.length > 1).map((part) => ({ type: "LineString", coordinates: part }));
}

/** A step of the walk round a part: from one place to the next, with the part's ground on the left. */
interface Step {
  from: Mm;
  to: Mm;
  isWalked: boolean;
}

function splitPolygon(rings: readonly Ring[], cuts: readonly Segment[]): Polygon[] {
  const turned = rings.map((ring, i): Ring => (twiceSignedMm2(ring) > 0n === (i === 0) ? ring : [...ring].reverse()));
  const edges = turned.flatMap((ring) => segmentsOf({ type: "LineString", coordinates: ring }));
  const along = edges.flatMap((edge) => stepsOf(edge, cutsAlong(edge, cuts)));
  const inside = withoutDeadEnds(stretchesInside(turned, edges, cuts), along);
  const steps = [...along, ...inside, ...inside.map(({ from, to }): Step => ({ from: to, to: from, isWalked: false }))];
  const found = ringsOfSteps(steps);
  const outer = found.filter((ring) => twiceSignedMm2(ring) > 0n);
  if (outer.length < 2) return [{ type: "Polygon", coordinates: [...rings] }];
  const parts = outer
    .map((ring): Polygon => ({ type: "Polygon", coordinates: [ring] }))
    .sort((a, b) => areaM2(a) - areaM2(b));
  for (const hole of found.filter((ring) => twiceSignedMm2(ring) < 0n)) {
    // The smallest part that holds it; a corner that both have tells nothing.
    const around = parts.find(({ coordinates }) => hole.some((corner) => holds(coordinates[0]!, corner)));
    around?.coordinates.push(hole);
  }
  return parts;
}

const holds = (ring: Ring, corner: Position): boolean => pointInPolygon(corner, [ring]) === true;

/** The stretches of the cutting line that lie inside, in pieces that meet nothing on their way. */
function stretchesInside(rings: readonly Ring[], edges: readonly Segment[], cuts: readonly Segment[]): Step[] {
  const inMmRings = rings.map((ring) => ring.map(inMm));
  const known = new Set<string>();
  return cuts.flatMap((cut) =>
    stepsOf(cut, cutsAlong(cut, [...edges, ...cuts.filter((other) => other !== cut)])).filter(({ from, to }) => {
      const middle: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      const name = [nameOf(from), nameOf(to)].sort().join(" ");
      if (known.has(name) || pointInPolygon(middle, inMmRings) !== true) return false;
      known.add(name);
      return true;
    }),
  );
}

function stepsOf({ ax, ay, bx, by }: Segment, between: readonly Mm[]): Step[] {
  const places: Mm[] = [[ax, ay], ...between, [bx, by]];
  return places
    .slice(1)
    .map((to, i): Step => ({ from: places[i]!, to, isWalked: false }))
    .filter(({ from, to }) => !isSame(from, to));
}

/** A line that ends in the middle of nowhere leads to no part: its last piece goes, and then the one before it. */
function withoutDeadEnds(inside: readonly Step[], along: readonly Step[]): Step[] {
  const onEdge = new Set(along.map(({ from }) => nameOf(from)));
  let left = [...inside];
  for (;;) {
    const meets = new Map<string, number>();
    for (const { from, to } of left)
      for (const place of [from, to]) meets.set(nameOf(place), (meets.get(nameOf(place)) ?? 0) + 1);
    const isDead = (place: Mm): boolean => meets.get(nameOf(place)) === 1 && !onEdge.has(nameOf(place));
    const kept = left.filter(({ from, to }) => !isDead(from) && !isDead(to));
    if (kept.length === left.length) return left;
    left = kept;
  }
}

/** Walks every step once, always taking the sharpest way to the left that keeps the same ground on that side. */
function ringsOfSteps(steps: readonly Step[]): Ring[] {
  const from = new Map<string, Step[]>();
  for (const step of steps) from.set(nameOf(step.from), [...(from.get(nameOf(step.from)) ?? []), step]);
  const rings: Ring[] = [];
  for (const first of steps) {
    if (first.isWalked) continue;
    const ring: Ring = [inMetres(first.from)];
    for (let step: Step | undefined = first; step !== undefined && !step.isWalked; ) {
      step.isWalked = true;
      ring.push(inMetres(step.to));
      step = nextOf(step, from.get(nameOf(step.to)) ?? []);
    }
    rings.push(ring);
  }
  return rings;
}

/** Of the ways on from where a step ends, the first that is met when turning clockwise from the way back. */
function nextOf({ from: back, to: here }: Step, ways: readonly Step[]): Step | undefined {
  const side = (one: Mm, other: Mm): number => sideOf(here[0], here[1], one[0], one[1], other[0], other[1]);
  /** 0: right of the way back, 1: straight on, 2: left of it, 3: the way back itself. */
  const quarter = (way: Mm): number => {
    const at = side(back, way);
    if (at !== 0) return at < 0 ? 0 : 2;
    const isBack = (way[0] - here[0]) * (back[0] - here[0]) + (way[1] - here[1]) * (back[1] - here[1]) > 0;
    return isBack ? 3 : 1;
  };
  return [...ways].sort((a, b) => quarter(a.to) - quarter(b.to) || side(a.to, b.to))[0];
}

const nameOf = ([x, y]: Mm): string => `${x} ${y}`;
const isSame = (a: Mm, b: Mm): boolean => a[0] === b[0] && a[1] === b[1];
const inMm = ([x, y]: Position): [number, number] => [Math.round(x * 1000), Math.round(y * 1000)];
const inMetres = ([x, y]: Mm): Position => [x / 1000, y / 1000];
