import { circle, type circleCorners, rectangle } from "../../shared/geo/draw/index.ts";
import { areaM2, lengthM } from "../../shared/geo/index.ts";
import type { Geometry, Position } from "../../shared/model/index.ts";

/** What the pen draws. A rectangle and a circle take two points, a point one, the others as many as are set. */
export type PenShape = "polygon" | "rectangle" | "circle" | "line" | "point";
export type CircleCorners = (typeof circleCorners)[number];

export interface Pen {
  shape: PenShape;
  /** Of a circle only. */
  corners: CircleCorners;
}

const takes: Readonly<Partial<Record<PenShape, number>>> = { point: 1, rectangle: 2, circle: 2 };

/** The shape of the points so far, in EPSG:25832 and whole mm; null: too few of them. Whether it is sound is asked elsewhere. */
export function penGeometry({ shape, corners }: Pen, points: readonly Position[]): Geometry | null {
  const [first, second] = points;
  if (first === undefined) return null;
  if (shape === "point") return { type: "Point", coordinates: first };
  if (second === undefined) return null;
  switch (shape) {
    case "line":
      return { type: "LineString", coordinates: [...points] };
    case "rectangle":
      return rectangle(first, second);
    case "circle":
      return circle(first, distanceM(first, second), corners);
    default:
      return points.length < 3 ? null : { type: "Polygon", coordinates: [[...points, first]] };
  }
}

/**
 * The points once another is set, and whether the shape is then finished: it has as many as it takes, or the new one is at the
 * last, or at a polygon's first. `nearM`: how near is at it. `caught`: where the point goes where it is not.
 */
export function setPoint(
  pen: Pen,
  points: readonly Position[],
  at: Position,
  caught: Position,
  nearM: number,
): { points: readonly Position[]; isFinished: boolean } {
  const isAt = (one: Position | undefined) =>
    one !== undefined && (distanceM(one, at) <= nearM || (one[0] === caught[0] && one[1] === caught[1]));
  const most = takes[pen.shape];
  const closes =
    most === undefined && (isAt(points.at(-1)) || (pen.shape === "polygon" && points.length > 2 && isAt(points[0])));
  if (closes) return { points, isFinished: penGeometry(pen, points) !== null };
  if (isAt(points.at(-1)) && most !== undefined) return { points, isFinished: false };
  const next = [...points, caught];
  return { points: next, isFinished: next.length === most };
}

export function distanceM(a: Position, b: Position): number {
  return lengthM({ type: "LineString", coordinates: [a, b] });
}

/** How large a shape is: metres of a line or an edge, m² of a surface. */
export interface Size {
  lengthM: number;
  areaM2: number | null;
}

/** Planar, in EPSG:25832, as the case computes: never by the map's projection. A point has no size. */
export function sizeOf(geometry: Geometry): Size | null {
  switch (geometry.type) {
    case "Point":
      return null;
    case "LineString":
      return { lengthM: lengthM(geometry), areaM2: null };
    default: {
      const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
      const edge = rings.reduce((sum, coordinates) => sum + lengthM({ type: "LineString", coordinates }), 0);
      return { lengthM: edge, areaM2: areaM2(geometry) };
    }
  }
}
