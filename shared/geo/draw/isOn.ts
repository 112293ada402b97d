import pointInPolygon from "point-in-polygon-hao";
import type { Geometry, Position } from "../../model/index.ts";
import { polygonsOf, wholeMm } from "../rings.ts";
import { areNear, segmentsOf } from "../segments.ts";

/** Whether a place lies on a geometry: inside an area, or within reach of its edge, of a line or of a point. */
export function isOn(geometry: Geometry, [x, y]: Position, reachM: number): boolean {
  const place = { ax: wholeMm(x), ay: wholeMm(y), bx: wholeMm(x), by: wholeMm(y) };
  if (segmentsOf(geometry).some((segment) => areNear(segment, place, wholeMm(reachM)))) return true;
  if (geometry.type === "Point" || geometry.type === "LineString") return false;
  return polygonsOf(geometry).some((rings) => pointInPolygon([x, y], rings) === true);
}
