import Flatbush from "flatbush";
import type { Geometry, Position } from "../../model/index.ts";
import { wholeMm } from "../rings.ts";
import { type Segment, segmentsOf } from "../segments.ts";

/** What a drawn corner was caught by, and where that is. */
export interface Caught {
  position: Position;
  by: "corner" | "line";
}

/**
 * Corners and lines of a case's own geometry, to catch what is drawn near them. A corner that is caught is that corner, to
 * the millimetre; on a line it is the nearest point of the line, rounded to whole mm. A corner in reach wins over any line.
 */
export class SnapIndex {
  readonly #segments: readonly Segment[];
  readonly #index: Flatbush | null;

  constructor(geometries: readonly Geometry[]) {
    const segments = geometries.flatMap(segmentsOf);
    this.#segments = segments;
    this.#index = segments.length === 0 ? null : new Flatbush(segments.length);
    for (const { ax, ay, bx, by } of segments)
      this.#index?.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    this.#index?.finish();
  }

  /** The nearest corner within reach, else the nearest point of a line; null: neither is that near. */
  catch(position: Position, reachM: number): Caught | null {
    const [x, y] = [wholeMm(position[0]), wholeMm(position[1])];
    const reach = wholeMm(reachM);
    const found: Record<Caught["by"], Near | null> = { corner: null, line: null };
    this.#index?.search(x - reach, y - reach, x + reach, y + reach, (place) => {
      const segment = this.#segments[place]!;
      for (const [atX, atY] of [
        [segment.ax, segment.ay],
        [segment.bx, segment.by],
      ] as const)
        found.corner = nearer(found.corner, near(x, y, atX, atY), reach);
      found.line = nearer(found.line, nearestOn(segment, x, y), reach);
      return false;
    });
    const by = found.corner === null ? "line" : "corner";
    const at = found[by];
    return at === null ? null : { position: [at.x / 1000, at.y / 1000], by };
  }
}

/** A place in whole mm, and how far it is, squared. */
interface Near {
  x: number;
  y: number;
  squared: number;
}

function near(x: number, y: number, atX: number, atY: number): Near {
  return { x: atX, y: atY, squared: (atX - x) * (atX - x) + (atY - y) * (atY - y) };
}

/** Of equally near places the one that lies first, west before east, so that the order of the parcels moves nothing. */
function nearer(best: Near | null, found: Near, reach: number): Near | null {
  if (found.squared > reach * reach) return best;
  if (best === null || found.squared < best.squared) return found;
  if (found.squared > best.squared) return best;
  return found.x < best.x || (found.x === best.x && found.y < best.y) ? found : best;
}

function nearestOn({ ax, ay, bx, by }: Segment, x: number, y: number): Near {
  const [alongX, alongY] = [bx - ax, by - ay];
  const squared = alongX * alongX + alongY * alongY;
  const share = squared === 0 ? 0 : ((x - ax) * alongX + (y - ay) * alongY) / squared;
  const part = Math.min(1, Math.max(0, share));
  return near(x, y, Math.round(ax + part * alongX), Math.round(ay + part * alongY));
}
