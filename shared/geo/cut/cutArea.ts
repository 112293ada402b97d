import { intersection } from "polyclip-ts";
import type { Areal, Position, Ring } from "../../model/index.ts";
import { areaM2 } from "../area.ts";
import { DrawnArea } from "../drawnArea.ts";
import { boxOf, polygonsOf, wholeMm } from "../rings.ts";
import { asMm, soundShape } from "./mmShapes.ts";
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

/** The ground that two areas have in common, or null where no sound shape in whole mm has its area. */
function commonShape(a: Areal, b: Areal, expectedM2: number): Areal | null {
  const { minX, minY } = boxOf(b);
  const origin: Position = [wholeMm(minX), wholeMm(minY)];
  const shape = soundShape(() => intersection(asMm(a, origin), asMm(b, origin)), origin);
  return shape !== null && isSameArea(shape, expectedM2) ? shape : null;
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
