import type { Areal, Position } from "../../../model/index.ts";

/** A drain or a sewer that moves the groundwater: metres down where it stands, less and less to its reach. Below zero it rises. */
export interface Lowering {
  lines: readonly (readonly Position[])[];
  lowersM: number;
  /** Metres from the line; null: as much everywhere in the measure's area. */
  reachM: number | null;
}

/**
 * How much groundwater sinks at a building, metres (definition 8): all of it at the line, linearly down to 0 at its reach.
 * Example: a drain that lowers 1 m and reaches 100 m: 0.60 m at a house 40 m away, nothing at 100 m.
 */
export function loweredM({ lines, lowersM, reachM }: Lowering, outline: Areal): number {
  if (reachM === null) return lowersM;
  const distance = lines.reduce((least, line) => Math.min(least, distanceM(line, outline)), Number.POSITIVE_INFINITY);
  return distance >= reachM ? 0 : lowersM * (1 - distance / reachM);
}

/** From a line to an outline, metres; 0 where they meet or one is inside the other. */
function distanceM(line: readonly Position[], outline: Areal): number {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  let square = Number.POSITIVE_INFINITY;
  for (const rings of polygons) {
    if (line.some((place) => isInside(place, rings))) return 0;
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++)
        for (let j = 1; j < line.length; j++)
          square = Math.min(square, betweenEdges(ring[i - 1]!, ring[i]!, line[j - 1]!, line[j]!));
  }
  return Math.sqrt(square);
}

function isInside([x, y]: Position, rings: readonly (readonly Position[])[]): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [[x0, y0], [x1, y1]] = [ring[i - 1]!, ring[i]!];
      if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
    }
  return inside;
}

/** The square of the distance between two straight pieces. */
function betweenEdges(a: Position, b: Position, c: Position, d: Position): number {
  const side = (p: Position, q: Position, r: Position): number =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  const crosses = side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0;
  if (crosses) return 0;
  return Math.min(toEdge(a, c, d), toEdge(b, c, d), toEdge(c, a, b), toEdge(d, a, b));
}

function toEdge([x, y]: Position, [x0, y0]: Position, [x1, y1]: Position): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / length));
  const [offX, offY] = [x - (x0 + along * dx), y - (y0 + along * dy)];
  return offX * offX + offY * offY;
}
