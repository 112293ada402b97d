import type { Geometry, Polygon } from "../model/index.ts";
import { boxOfGeometry } from "./rings.ts";
import { roundToMm } from "./roundToMm.ts";

/** The upright rectangle round geometries, with so many metres to spare on each side. Null: there are none. */
export function areaAround(geometries: readonly Geometry[], marginM: number): Polygon | null {
  if (geometries.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { minX, minY, maxX, maxY } of geometries.map(boxOfGeometry)) {
    west = Math.min(west, minX);
    south = Math.min(south, minY);
    east = Math.max(east, maxX);
    north = Math.max(north, maxY);
  }
  const [left, right] = [roundToMm(west - marginM), roundToMm(east + marginM)];
  const [low, high] = [roundToMm(south - marginM), roundToMm(north + marginM)];
  return {
    type: "Polygon",
    coordinates: [
      [
        [left, low],
        [right, low],
        [right, high],
        [left, high],
        [left, low],
      ],
    ],
  };
}
