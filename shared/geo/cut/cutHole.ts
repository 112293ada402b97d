import { difference } from "polyclip-ts";
import type { Areal, Polygon, Position } from "../../model/index.ts";
import { checkGeometry } from "../checkGeometry.ts";
import { overlapM2 } from "../overlap.ts";
import { boxOf, polygonsOf, wholeMm } from "../rings.ts";
import { asMm, soundShape } from "./mmShapes.ts";

/**
 * An area less what a drawn shape covers of it. A shape that lies within becomes a hole, and no corner moves; one that reaches
 * over the edge takes its bite, with crossings rounded to whole mm. Null: nothing would be left, or they have no ground in common.
 * Example: a hole of 2 m × 3 m in a square of 10 m: 94 m².
 */
export function cutHole(area: Areal, hole: Polygon): Areal | null {
  if (overlapM2(area, hole) === 0) return null;
  const [outline] = hole.coordinates;
  const parts = polygonsOf(area);
  for (const [i, rings] of parts.entries()) {
    const holed: Polygon = { type: "Polygon", coordinates: [...rings, outline!] };
    if (checkGeometry(holed, "").length > 0) continue;
    if (area.type === "Polygon") return holed;
    return { type: "MultiPolygon", coordinates: parts.map((one, k) => (k === i ? holed.coordinates : one)) };
  }
  const { minX, minY } = boxOf(area);
  const origin: Position = [wholeMm(minX), wholeMm(minY)];
  return soundShape(() => difference(asMm(area, origin), asMm(hole, origin)), origin);
}
