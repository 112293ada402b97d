import { type Geom, union } from "polyclip-ts";
import type { Areal, Position, Ring } from "../../model/index.ts";
import { checkGeometry } from "../checkGeometry.ts";
import { polygonsOf, wholeMm } from "../rings.ts";

/** As the library takes and gives them: mm from an origin, which keeps the numbers small. */
export type MmPolygons = [number, number][][][];

export function asMm(area: Areal, [x0, y0]: Position): Geom {
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

const mostRepairs = 5;

/** What the library makes, as a sound area in whole mm; null: nothing, or no such shape could be made of it. */
export function soundShape(make: () => MmPolygons, origin: Position): Areal | null {
  try {
    let shape = rounded(make());
    for (let i = 0; i < mostRepairs; i++) {
      const areal = fromMm(shape, origin);
      if (areal === null || checkGeometry(areal, "").length === 0) return areal;
      // Rounding has made edges meet that did not: joined anew, each corner a whole mm again.
      shape = rounded(union(shape));
    }
  } catch {
    // The library throws on some degenerate shapes.
  }
  return null;
}
