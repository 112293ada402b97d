import type { Refusal, Result } from "../../model/index.ts";
import { joinPatches } from "./joinPatches.ts";
import { faulty } from "./rawFile.ts";

/** An element of a geometry, with its numbers where it holds some. */
export interface GmlNode {
  name: string;
  srsName: string | undefined;
  /** How many numbers a position has, where the element says so. */
  dimension: number | undefined;
  children: GmlNode[];
  /** The numbers of `pos`, `posList` and `coordinates`; those of the last as `x,y x,y`. */
  numbers: Float64Array | null;
  tuple: number | null;
}

/** The elements that a geometry begins with, in GML 2, 3.1 and 3.2. */
const geometryNames = new Set([
  ...["Point", "LineString", "Curve", "LinearRing", "Ring", "CompositeCurve", "OrientableCurve"],
  ...["Polygon", "Surface", "CompositeSurface", "PolyhedralSurface", "TriangulatedSurface", "Tin", "OrientableSurface"],
  ...[
    "MultiPoint",
    "MultiCurve",
    "MultiLineString",
    "MultiSurface",
    "MultiPolygon",
    "MultiGeometry",
    "Solid",
    "MultiSolid",
  ],
]);
export const isGmlGeometry = (name: string): boolean => geometryNames.has(name);

/** Lines that are no straight ones between their points. */
const curved = new Set([
  ...["Arc", "ArcString", "ArcByBulge", "ArcStringByBulge", "ArcByCenterPoint", "Circle", "CircleByCenterPoint"],
  ...["CubicSpline", "BSpline", "Bezier", "Clothoid", "Geodesic", "GeodesicString", "OffsetCurve", "OrientableCurve"],
]);

type Ring = number[][];
class Unreadable extends Error {
  readonly refusal: Refusal;
  constructor(reason: string, found: string) {
    super(reason);
    this.refusal = faulty("", reason, found);
  }
}

/**
 * A geometry of GML in the shape of GeoJSON. `dimension`: numbers of a position where no element says. Patches of one surface, and
 * members of a composite or multi-surface, are joined where they share edges; what cannot be joined is a multi-polygon. Refused with `features-invalid`: `curve` (arcs and splines are not
 * made into straight lines here), `reference` (a part that lies elsewhere), `dimension` (numbers that do not come out even), `type`.
 */
export function gmlGeometry(node: GmlNode, dimension: number): Result<unknown> {
  try {
    return { ok: true, value: geometryOf(node, dimension) };
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal;
    throw error;
  }
}

function geometryOf(node: GmlNode, outer: number): unknown {
  const dimension = node.dimension ?? outer;
  const polygons = () => polygonsOf(node, outer);
  switch (node.name) {
    case "Point":
      return { type: "Point", coordinates: positionsOf(node, dimension)[0] ?? [] };
    case "LineString":
    case "Curve":
    case "CompositeCurve":
    case "LinearRing":
    case "Ring":
      return { type: "LineString", coordinates: lineOf(node, outer) };
    case "Polygon":
      return { type: "Polygon", coordinates: polygons()[0]! };
    case "Surface":
    case "CompositeSurface":
    case "PolyhedralSurface": {
      const found = joinPatches(polygons());
      return found.length === 1
        ? { type: "Polygon", coordinates: found[0]! }
        : { type: "MultiPolygon", coordinates: found };
    }
    case "MultiSurface":
    case "MultiPolygon":
      // A property of several parcels is their areas side by side.
      return { type: "MultiPolygon", coordinates: joinPatches(polygons()) };
    case "MultiCurve":
    case "MultiLineString":
      return { type: "MultiLineString", coordinates: membersOf(node).map((member) => lineOf(member, dimension)) };
    case "MultiPoint":
      return {
        type: "MultiPoint",
        coordinates: membersOf(node).map((member) => positionsOf(member, member.dimension ?? dimension)[0] ?? []),
      };
    case "MultiGeometry":
      return { type: "GeometryCollection", geometries: [] };
    default:
      throw new Unreadable(curved.has(node.name) ? "curve" : "type", node.name);
  }
}

/** The geometries within `…Member` and `…Members`. */
const membersOf = (node: GmlNode): GmlNode[] =>
  node.children.filter(({ name }) => /Members?$/.test(name)).flatMap((member) => filled(member));

/** What stands in an element that holds others; one that only refers to a part elsewhere holds none. */
function filled(node: GmlNode): GmlNode[] {
  if (node.children.length === 0) throw new Unreadable("reference", node.name);
  return node.children;
}

function polygonsOf(node: GmlNode, outer: number): Ring[][] {
  const dimension = node.dimension ?? outer;
  switch (node.name) {
    case "Polygon":
    case "PolygonPatch":
    case "Rectangle":
    case "Triangle":
      return [
        [
          ...ringsIn(node, dimension, "exterior", "outerBoundaryIs"),
          ...ringsIn(node, dimension, "interior", "innerBoundaryIs"),
        ],
      ];
    case "Surface":
    case "PolyhedralSurface":
      return node.children
        .filter(({ name }) => /[pP]atches$/.test(name))
        .flatMap(({ children }) => children.flatMap((patch) => polygonsOf(patch, dimension)));
    case "CompositeSurface":
    case "MultiSurface":
    case "MultiPolygon":
      return membersOf(node).flatMap((member) => polygonsOf(member, dimension));
    default:
      throw new Unreadable("type", node.name);
  }
}

const ringsIn = (node: GmlNode, dimension: number, ...names: string[]): Ring[] =>
  node.children
    .filter(({ name }) => names.includes(name))
    .flatMap((boundary) => filled(boundary).map((ring) => lineOf(ring, dimension)));

function lineOf(node: GmlNode, outer: number): Ring {
  const dimension = node.dimension ?? outer;
  switch (node.name) {
    case "LineString":
    case "LinearRing":
    case "LineStringSegment":
      return positionsOf(node, dimension);
    case "Curve":
      return joined(
        node.children
          .filter(({ name }) => name === "segments")
          .flatMap(({ children }) => children.map((segment) => lineOf(segment, dimension))),
      );
    case "Ring":
    case "CompositeCurve":
      return joined(membersOf(node).map((member) => lineOf(member, dimension)));
    default:
      throw new Unreadable(curved.has(node.name) ? "curve" : "type", node.name);
  }
}

/** Lines end to end; where one begins in the point that the last one ended in, it stands once. */
function joined(lines: Ring[]): Ring {
  const all: Ring = [];
  for (const line of lines) {
    const [last, first] = [all.at(-1), line[0]];
    const meets = last !== undefined && first !== undefined && last[0] === first[0] && last[1] === first[1];
    for (let i = meets ? 1 : 0; i < line.length; i++) all.push(line[i]!);
  }
  return all;
}

function positionsOf(node: GmlNode, dimension: number): Ring {
  const positions: Ring = [];
  for (const child of node.children) {
    const { name, numbers } = child;
    if (name === "pointProperty" || name === "pointRep") throw new Unreadable("reference", name);
    if (numbers === null) continue;
    const width = name === "pos" ? numbers.length : (child.tuple ?? child.dimension ?? dimension);
    if (width < 2 || width > 4 || numbers.length % width !== 0)
      throw new Unreadable("dimension", `${numbers.length} / ${width}`);
    for (let at = 0; at < numbers.length; at += width) positions.push(Array.from(numbers.subarray(at, at + width)));
  }
  return positions;
}
