import type { Areal, Position } from "../../model/index.ts";
import { areaM2 } from "../area.ts";
import { polygonsOf } from "../rings.ts";

/**
 * A point well inside an area, for its name to stand at: the middle of the longest stretch inside its largest part, halfway
 * between that part's southern and northern end. It is only looked at. Example: of a C its back, not the bay.
 */
export function insidePoint(areal: Areal): Position {
  const parts = polygonsOf(areal).map((coordinates) => ({
    coordinates,
    size: areaM2({ type: "Polygon", coordinates }),
  }));
  const largest = parts.reduce((best, one) => (one.size > best.size ? one : best));
  const norths = largest.coordinates[0]!.map(([, y]) => y);
  const y = (Math.min(...norths) + Math.max(...norths)) / 2;
  const crossings = largest.coordinates
    .flatMap((ring) => ring.slice(1).flatMap((to, i) => crossingAt(y, ring[i]!, to)))
    .sort((a, b) => a - b);
  let [west, east] = [crossings[0] ?? largest.coordinates[0]![0]![0], crossings[1] ?? largest.coordinates[0]![0]![0]];
  for (let i = 2; i + 1 < crossings.length; i += 2)
    if (crossings[i + 1]! - crossings[i]! > east - west) [west, east] = [crossings[i]!, crossings[i + 1]!];
  return [(west + east) / 2, y];
}

function crossingAt(y: number, [ax, ay]: Position, [bx, by]: Position): number[] {
  return ay > y === by > y ? [] : [ax + ((y - ay) / (by - ay)) * (bx - ax)];
}
