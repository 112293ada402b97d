import { type Geom, intersection, union } from "polyclip-ts";
import type { Areal, Position, Ring } from "../../model/index.ts";
import { areaM2 } from "../area.ts";
import { checkGeometry } from "../checkGeometry.ts";
import { DrawnArea } from "../drawnArea.ts";
import { boxOf, polygonsOf, wholeMm } from "../rings.ts";
import type { ParcelGround } from "./parcelGround.ts";

/** The part of an area on one parcel. */
export interface AreaPiece {
  parcelId: string;
  geometry: Areal;
  areaM2: number;
}

export interface CutArea {
  pieces: AreaPiece[];
  /** Pieces under `leastPieceM2`: left out, and their ground. */
  slivers: { count: number; areaM2: number };
  /** m² on no parcel. */
  outsideM2: number;
  /** m² that lie on more than one parcel, since these overlap: on each of them. */
  severalM2: number;
}

/** Less of a field than this on a parcel comes from how borders were drawn, not from who farms it. *Ours*. */
export const leastPieceM2 = 1;

/** How far the corners of a cut may move: to whole mm. */
const roundingM = 0.001;

/**
 * An area cut by the borders of the parcels it lies on. How much of it lies on each is exact (docs/adr/0003-exact-overlap.md);
 * the shape of each part is made by a library, rounded to whole mm, and taken only where it is sound and has that area, within
 * a mm along its edge. Null: some part has no such shape. Parts in the order of the parcels' ids.
 * Example: 50 m × 20 m, of which 30 m lie on one lot and 20 m on the next: 600 m² and 400 m².
 */
export function cutArea(area: Areal, ground: ParcelGround): CutArea | null {
  const whole = areaM2(area);
  const drawn = new DrawnArea(area);
  const { minX, minY, maxX, maxY } = drawn.box;
  const cut: CutArea = { pieces: [], slivers: { count: 0, areaM2: 0 }, outsideM2: 0, severalM2: 0 };
  let covered = 0;
  for (const place of ground.near(minX, minY, maxX, maxY)) {
    const { id, geometry } = ground.parcels[place]!;
    const ofParcel = areaM2(geometry);
    const inside = drawn.overlapM2(geometry, ofParcel);
    if (inside <= 0) continue;
    covered += inside;
    if (inside < leastPieceM2 && inside < whole) {
      cut.slivers.count++;
      cut.slivers.areaM2 += inside;
      continue;
    }
    const part = inside === whole ? area : inside === ofParcel ? geometry : commonShape(area, geometry, inside);
    if (part === null) return null;
    cut.pieces.push({ parcelId: id, geometry: part, areaM2: areaM2(part) });
  }
  cut.outsideM2 = Math.max(0, whole - covered);
  cut.severalM2 = Math.max(0, covered - whole);
  return cut;
}

/** The parcel with most of an area, and whether others have some; of equal parts the one whose id is first. Null: none has any. */
export function parcelOfMost(area: Areal, ground: ParcelGround): { parcelId: string; isShared: boolean } | null {
  const drawn = new DrawnArea(area);
  const { minX, minY, maxX, maxY } = drawn.box;
  let most: { parcelId: string; inside: number } | null = null;
  let holders = 0;
  for (const place of ground.near(minX, minY, maxX, maxY)) {
    const { id, geometry } = ground.parcels[place]!;
    const inside = drawn.overlapM2(geometry, areaM2(geometry));
    if (inside <= 0) continue;
    holders++;
    if (most === null || inside > most.inside) most = { parcelId: id, inside };
  }
  return most === null ? null : { parcelId: most.parcelId, isShared: holders > 1 };
}

const mostRepairs = 5;

/** The ground that two areas have in common, or null where no sound shape in whole mm has its area. */
function commonShape(a: Areal, b: Areal, expectedM2: number): Areal | null {
  const { minX, minY } = boxOf(b);
  const origin: Position = [wholeMm(minX), wholeMm(minY)];
  try {
    let shape = rounded(intersection(asMm(a, origin), asMm(b, origin)));
    for (let i = 0; i < mostRepairs; i++) {
      const areal = fromMm(shape, origin);
      if (areal === null) return null;
      if (checkGeometry(areal, "").length === 0) return isSameArea(areal, expectedM2) ? areal : null;
      // Rounding has made edges meet that did not: joined anew, each corner a whole mm again.
      shape = rounded(union(shape));
    }
  } catch {
    // The library throws on some degenerate shapes.
  }
  return null;
}

function isSameArea(areal: Areal, expectedM2: number): boolean {
  const edgeM = polygonsOf(areal)
    .flat()
    .reduce((sum, ring) => sum + edgeLengthM(ring), 0);
  return Math.abs(areaM2(areal) - expectedM2) <= edgeM * roundingM + 1e-6;
}

function edgeLengthM(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [dx, dy] = [ring[i]![0] - ring[i - 1]![0], ring[i]![1] - ring[i - 1]![1]];
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}

type MmPolygons = [number, number][][][];

function asMm(area: Areal, [x0, y0]: Position): Geom {
  return polygonsOf(area).map((rings) =>
    rings.map((ring) => ring.map(([x, y]): [number, number] => [wholeMm(x) - x0, wholeMm(y) - y0])),
  );
}

/** Corners in whole mm; what then has no ground is left out. */
function rounded(polygons: MmPolygons): MmPolygons {
  const flat = (ring: readonly [number, number][]): boolean => {
    let twice = 0;
    for (let i = 1; i < ring.length; i++) twice += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
    return twice === 0;
  };
  const round = (ring: readonly [number, number][]): [number, number][] =>
    ring.map(([x, y]): [number, number] => [Math.round(x), Math.round(y)]);
  return polygons
    .map((rings) => rings.map(round))
    .filter(([outer]) => outer !== undefined && !flat(outer))
    .map(([outer, ...holes]) => [outer!, ...holes.filter((hole) => !flat(hole))]);
}

function fromMm(polygons: MmPolygons, [x0, y0]: Position): Areal | null {
  const coordinates = polygons.map((rings) =>
    rings.map((ring): Ring => ring.map(([x, y]): Position => [(x + x0) / 1000, (y + y0) / 1000])),
  );
  const [only, ...others] = coordinates;
  if (only === undefined) return null;
  return others.length === 0 ? { type: "Polygon", coordinates: only } : { type: "MultiPolygon", coordinates };
}
