import pointInPolygon from "point-in-polygon-hao";
import type { Geometry, Issue, Position, ProblemCode, Ring } from "../model/index.ts";
import { twiceSignedMm2 } from "./area.ts";
import { firstCrossing } from "./crossings.ts";
import { roundToMm } from "./project.ts";
import { polygonsOf, wholeMm } from "./rings.ts";

/** More corners than any drawn or surveyed shape needs; what is beyond is refused before anything else is looked at. */
export const mostCorners = 100_000;

/** Denmark with its waters, Bornholm too, in EPSG:25832. */
const denmark = { west: 400_000, east: 960_000, south: 6_000_000, north: 6_450_000 };

type Facts = Issue["facts"];

/**
 * What is wrong with a geometry in EPSG:25832, each with its place: the ring (0 is the outer one), the corner or the
 * crossing point. Nothing: it is sound, and its area is what it looks like. Looks at corners first, then rings, then how
 * rings lie to each other, and tells the first stage at which something is wrong.
 * Codes: `too-many-corners`, `polygon-empty`, `line-too-short`, `ring-too-short`, `ring-not-closed`,
 * `coordinate-not-a-number`, `coordinates-swapped`, `coordinates-outside-denmark`, `coordinates-not-whole-mm`,
 * `polygon-self-crossing`, `polygon-hole-crossing`, `polygon-hole-outside`.
 */
export function checkGeometry(geometry: Geometry, path: string): Issue[] {
  const lines = linesOf(geometry);
  const corners = lines.reduce((sum, { line }) => sum + line.length, 0);
  if (corners > mostCorners)
    return [{ path: `${path}/coordinates`, code: "too-many-corners", facts: { corners, most: mostCorners } }];
  if (corners === 0) return [{ path: `${path}/coordinates`, code: "polygon-empty", facts: {} }];
  const atCorners = lines.flatMap(({ line, at }) => cornerIssue(line, `${path}/coordinates${at}`));
  if (atCorners.length > 0) return atCorners;
  if (geometry.type === "Point") return [];
  if (geometry.type === "LineString") {
    const [first] = geometry.coordinates;
    const moves = geometry.coordinates.some((position) => !same(position, first!));
    return moves ? [] : [{ path: `${path}/coordinates`, code: "line-too-short", facts: { corners } }];
  }
  const atRings = lines.flatMap(({ line, at }, ring) => ringIssue(line, `${path}/coordinates${at}`, ring));
  return atRings.length > 0 ? atRings : ringsIssue(polygonsOf(geometry), `${path}/coordinates`);
}

/** The rows of positions of a geometry, each with its place in `coordinates`. */
function linesOf(geometry: Geometry): { line: readonly Position[]; at: string }[] {
  switch (geometry.type) {
    case "Point":
      return [{ line: [geometry.coordinates], at: "" }];
    case "LineString":
      return [{ line: geometry.coordinates, at: "" }];
    case "Polygon":
      return geometry.coordinates.map((line, i) => ({ line, at: `/${i}` }));
    case "MultiPolygon":
      return geometry.coordinates.flatMap((rings, p) => rings.map((line, i) => ({ line, at: `/${p}/${i}` })));
  }
}

/** The first corner of a row that cannot be one; one is enough to find the fault of a file. */
function cornerIssue(line: readonly Position[], path: string): Issue[] {
  for (const [corner, position] of line.entries()) {
    const code = cornerCode(position);
    if (code !== null) {
      const [x, y] = position;
      return [{ path: `${path}/${corner}`, code, facts: { corner: corner + 1, x: told(x), y: told(y) } }];
    }
  }
  return [];
}

function told(coordinate: number | undefined): number | string {
  return typeof coordinate === "number" && Number.isFinite(coordinate) ? coordinate : String(coordinate);
}

function cornerCode([x, y]: Position): ProblemCode | null {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return "coordinate-not-a-number";
  if (!isInDenmark(x, y)) return isInDenmark(y, x) ? "coordinates-swapped" : "coordinates-outside-denmark";
  return roundToMm(x) === x && roundToMm(y) === y ? null : "coordinates-not-whole-mm";
}

function isInDenmark(x: number, y: number): boolean {
  return x >= denmark.west && x <= denmark.east && y >= denmark.south && y <= denmark.north;
}

function ringIssue(ring: readonly Position[], path: string, number: number): Issue[] {
  const facts: Facts = { ring: number, corners: ring.length };
  if (ring.length > 0 && !same(ring[0]!, ring.at(-1)!)) return [{ path, code: "ring-not-closed", facts }];
  const different = new Set(ring.map(([x, y]) => `${wholeMm(x)} ${wholeMm(y)}`)).size;
  if (different < 3) return [{ path, code: "ring-too-short", facts: { ...facts, corners: different } }];
  return isFlat(ring) ? [{ path, code: "polygon-empty", facts }] : [];
}

/** All corners on one line: no triangle of two of them with a third holds anything. */
function isFlat(ring: readonly Position[]): boolean {
  const first = ring[0]!;
  const second = ring.find((position) => !same(position, first))!;
  return ring.every((position) => twiceSignedMm2([first, second, position, first]) === 0n);
}

function ringsIssue(polygons: readonly Ring[][], path: string): Issue[] {
  const rings = polygons.flat();
  const crossing = firstCrossing(rings);
  if (crossing !== null) {
    const [one, other] = crossing.rings.map((ring) => placeOf(polygons, ring)) as [Place, Place];
    const hole = one.polygon === other.polygon && (one.ring > 0 || other.ring > 0) && one.ring !== other.ring;
    const facts = {
      x: crossing.at[0],
      y: crossing.at[1],
      corner: crossing.stretches[0] + 1,
      otherCorner: crossing.stretches[1] + 1,
      ring: one.ring,
      otherRing: other.ring,
    };
    return [{ path, code: hole ? "polygon-hole-crossing" : "polygon-self-crossing", facts }];
  }
  return [...holesIssues(polygons, path), ...partsIssues(polygons, path)];
}

interface Place {
  polygon: number;
  ring: number;
}

function placeOf(polygons: readonly Ring[][], ring: number): Place {
  let left = ring;
  for (const [polygon, rings] of polygons.entries()) {
    if (left < rings.length) return { polygon, ring: left };
    left -= rings.length;
  }
  throw new RangeError(`there is no ring ${ring}`);
}

/** Rings that do not cross lie inside one another or apart: one corner that is not on the other's edge tells which. */
function holesIssues(polygons: readonly Ring[][], path: string): Issue[] {
  return polygons.flatMap(([outer, ...holes]) =>
    holes.flatMap((hole, i): Issue[] => {
      const facts = { ring: i + 1, x: hole[0]![0], y: hole[0]![1] };
      if (!liesIn(hole, outer!)) return [{ path, code: "polygon-hole-outside", facts }];
      const inOther = holes.some((other, k) => k !== i && liesIn(hole, other));
      return inOther ? [{ path, code: "polygon-hole-crossing", facts }] : [];
    }),
  );
}

/** The parts of a multipolygon must lie apart, or their common ground would count twice. */
function partsIssues(polygons: readonly Ring[][], path: string): Issue[] {
  if (polygons.length < 2) return [];
  return polygons.flatMap(([outer], i): Issue[] => {
    const inside = polygons.some(
      ([other, ...holes], k) => k !== i && liesIn(outer!, other!) && !holes.some((hole) => liesIn(outer!, hole)),
    );
    const facts = { part: i, x: outer![0]![0], y: outer![0]![1] };
    return inside ? [{ path, code: "polygon-self-crossing", facts }] : [];
  });
}

function liesIn(ring: Ring, other: Ring): boolean {
  for (const position of ring) {
    const found = pointInPolygon(position, [other]);
    if (found !== 0) return found === true;
  }
  // Every corner lies on the other's edge: the middle of a stretch decides.
  for (let i = 1; i < ring.length; i++) {
    const middle: Position = [(ring[i - 1]![0] + ring[i]![0]) / 2, (ring[i - 1]![1] + ring[i]![1]) / 2];
    const found = pointInPolygon(middle, [other]);
    if (found !== 0) return found === true;
  }
  return true;
}

function same([ax, ay]: Position, [bx, by]: Position): boolean {
  return ax === bx && ay === by;
}
