import pointInPolygon from "point-in-polygon-hao";
import type { Areal, Geometry, Position } from "../model/index.ts";
import { areaM2 } from "./area.ts";
import { DrawnArea } from "./drawnArea.ts";
import { type Box, boxOfGeometry, polygonsOf, wholeMm } from "./rings.ts";
import { SegmentIndex, segmentsOf } from "./segments.ts";

/** A geometry, ready to be asked how many others lie to it. */
export class Place {
  readonly #geometry: Geometry;
  readonly #box: Box;
  readonly #index: SegmentIndex;
  readonly #ground: DrawnArea | null;

  constructor(geometry: Geometry) {
    this.#geometry = geometry;
    this.#box = boxOfGeometry(geometry);
    this.#index = new SegmentIndex(segmentsOf(geometry));
    this.#ground = isAreal(geometry) ? new DrawnArea(geometry) : null;
  }

  /**
   * Whether another geometry is at this place, or within `withinM` of it. With a reach of 0, two areas must have ground in
   * common, so that neighbours that only touch are not at each other; where one is a line or a point, to meet is enough.
   */
  isReachedBy(other: Geometry, withinM: number): boolean {
    if (!boxesMeet(this.#box, boxOfGeometry(other), withinM)) return false;
    if (withinM === 0 && this.#ground !== null && isAreal(other))
      return this.#ground.overlapM2(other, areaM2(other)) > 0;
    return this.#isNear(other, withinM) || holdsOneOf(other, this.#geometry) || holdsOneOf(this.#geometry, other);
  }

  /**
   * Whether all of this place, and all within `marginM` of it, lies in an area. An area may share its edge with the place;
   * a line or a point at the edge is not told to be inside.
   */
  isWithin(area: Areal, marginM: number): boolean {
    if (isAreal(this.#geometry)) {
      const whole = areaM2(this.#geometry);
      if (new DrawnArea(area).overlapM2(this.#geometry, whole) !== whole) return false;
      return marginM === 0 || !this.#isNear(area, marginM);
    }
    return holdsOneOf(area, this.#geometry) && !this.#isNear(area, marginM);
  }

  #isNear(other: Geometry, reachM: number): boolean {
    const reachMm = wholeMm(reachM);
    return segmentsOf(other).some((segment) => this.#index.isNear(segment, reachMm));
  }
}

/** Whether an area holds the first corner of each part of another; where their edges keep apart, the others lie likewise. */
function holdsOneOf(area: Geometry, other: Geometry): boolean {
  if (!isAreal(area)) return false;
  return firstCorners(other).some((corner) => polygonsOf(area).some((rings) => pointInPolygon(corner, rings) === true));
}

function firstCorners(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "LineString":
      return [geometry.coordinates[0]!];
    default:
      return polygonsOf(geometry).map((rings) => rings[0]![0]!);
  }
}

function isAreal(geometry: Geometry): geometry is Areal {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}

function boxesMeet(a: Box, b: Box, reachM: number): boolean {
  return (
    a.minX <= b.maxX + reachM && b.minX <= a.maxX + reachM && a.minY <= b.maxY + reachM && b.minY <= a.maxY + reachM
  );
}
