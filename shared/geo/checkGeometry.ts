import type { Geometry, Issue, Position, ProblemCode, Ring } from "../model/index.ts";
import { twiceSignedMm2 } from "./area.ts";
import { type Crossing, ringRelations } from "./ringRelations.ts";
import { polygonsOf, wholeMm } from "./rings.ts";
import { roundToMm } from "./roundToMm.ts";

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
  const polygons = polygonsOf(geometry);
  const atRings = [
    ...lines.flatMap(({ line, at }, ring) => ringIssue(line, `${path}/coordinates${at}`, ring)),
    ...polygons.flatMap((rings, part): Issue[] =>
      rings.length > 0 ? [] : [{ path: `${path}/coordinates/${part}`, code: "polygon-empty", facts: { part } }],
    ),
  ];
  return atRings.length > 0 ? atRings : ringsIssue(polygons, `${path}/coordinates`);
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
  const relations = ringRelations(polygons.flat());
  switch (relations.found) {
    case "too-crowded":
      return [{ path, code: "too-many-corners", facts: { mostPairs: relations.mostPairs } }];
    case "crossing":
      return [crossingIssue(polygons, relations.crossing, path)];
    case "apart":
      return insideIssues(polygons, relations.around, path);
  }
}

function crossingIssue(polygons: readonly Ring[][], { rings, corners, at }: Crossing, path: string): Issue {
  const places = placesOf(polygons);
  const one = places[rings[0]]!;
  const other = places[rings[1]]!;
  const isHole = one.part === other.part && one.ring !== other.ring;
  const facts = {
    x: at[0],
    y: at[1],
    corner: corners[0] + 1,
    otherCorner: corners[1] + 1,
    ring: one.ring,
    otherRing: other.ring,
  };
  return { path, code: isHole ? "polygon-hole-crossing" : "polygon-self-crossing", facts };
}

/**
 * Holes must lie in their outer ring and not in each other; the parts of a multipolygon must lie apart, or in each other's
 * holes, or their common ground would count twice.
 */
function insideIssues(polygons: readonly Ring[][], around: readonly ReadonlySet<number>[], path: string): Issue[] {
  const places = placesOf(polygons);
  return places.flatMap(({ part, ring }, number): Issue[] => {
    const outside = [...around[number]!].map((other) => places[other]!);
    const holes = outside.filter((other) => other.ring > 0);
    const [x, y] = polygons[part]![ring]![0]!;
    if (ring === 0) {
      const inHoleOf = new Set(holes.map((hole) => hole.part));
      const isOnOther = outside.some((other) => other.ring === 0 && !inHoleOf.has(other.part));
      return isOnOther ? [{ path, code: "polygon-self-crossing", facts: { part, x, y } }] : [];
    }
    const facts = { ring, x, y };
    const isInOuter = outside.some((other) => other.part === part && other.ring === 0);
    if (!isInOuter) return [{ path, code: "polygon-hole-outside", facts }];
    const isInHole = holes.some((other) => other.part === part);
    return isInHole ? [{ path, code: "polygon-hole-crossing", facts }] : [];
  });
}

/** Of each ring, which part it belongs to and its place there; 0 is the outer ring. */
function placesOf(polygons: readonly Ring[][]): { part: number; ring: number }[] {
  return polygons.flatMap((rings, part) => rings.map((_, ring) => ({ part, ring })));
}

function same([ax, ay]: Position, [bx, by]: Position): boolean {
  return ax === bx && ay === by;
}
