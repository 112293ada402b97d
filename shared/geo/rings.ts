import type { Areal, Geometry, Position, Ring } from "../model/index.ts";

/** A ring of a geometry: `+1` where it bounds ground, `-1` where it bounds a hole. */
export interface SignedRing {
  ring: Ring;
  sign: 1 | -1;
}

/** The polygons of an areal geometry, each its outer ring first and then its holes. */
export function polygonsOf(areal: Areal): Ring[][] {
  return areal.type === "Polygon" ? [areal.coordinates] : areal.coordinates;
}

export function ringsOf(areal: Areal): SignedRing[] {
  return polygonsOf(areal).flatMap((rings) => rings.map((ring, i): SignedRing => ({ ring, sign: i === 0 ? 1 : -1 })));
}

export interface Box {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

/** The box round all rings; holes lie within, so the outer rings suffice. */
export function boxOf(areal: Areal): Box {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const [outer = []] of polygonsOf(areal)) for (const position of outer) widen(box, position);
  return box;
}

/** The box round a geometry of any kind. */
export function boxOfGeometry(geometry: Geometry): Box {
  if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") return boxOf(geometry);
  const line = geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates;
  return boxOf({ type: "Polygon", coordinates: [line] });
}

function widen(box: Box, [x, y]: Position): void {
  if (x < box.minX) box.minX = x;
  if (x > box.maxX) box.maxX = x;
  if (y < box.minY) box.minY = y;
  if (y > box.maxY) box.maxY = y;
}

/** Whole millimetres of a coordinate that is one: exact below 2⁵³ mm. */
export function wholeMm(metres: number): number {
  return Math.round(metres * 1000);
}
