import type { Geometry, Position } from "../../model/index.ts";
import { roundToMm } from "../roundToMm.ts";

/** Which corner of a geometry: its part, its ring (0 the outer one) and its place there. A line and a point have one row, 0 and 0. */
export interface CornerAt {
  part: number;
  ring: number;
  corner: number;
}

/** A corner that can be taken; the last of a ring is its first, and is told once. */
export interface Corner {
  at: CornerAt;
  position: Position;
}

/** The corners of a geometry, in its order. */
export function cornersOf(geometry: Geometry): Corner[] {
  return rowsOf(geometry).flatMap(({ row, part, ring, isClosed }) =>
    (isClosed ? row.slice(0, -1) : row).map((position, corner) => ({ at: { part, ring, corner }, position })),
  );
}

/** The middles of the stretches between corners, whole mm; `at` is where a new corner there would stand. */
export function middlesOf(geometry: Geometry): Corner[] {
  return rowsOf(geometry).flatMap(({ row, part, ring }) =>
    row.slice(1).map(([x, y], i): Corner => {
      const [fromX, fromY] = row[i]!;
      const position: Position = [roundToMm((fromX + x) / 2), roundToMm((fromY + y) / 2)];
      return { at: { part, ring, corner: i + 1 }, position };
    }),
  );
}

/** The geometry with one corner elsewhere; the rest is as it was. */
export function moveCorner<T extends Geometry>(geometry: T, at: CornerAt, to: Position): T {
  return changeRow(geometry, at, (corners) => corners.map((one, i) => (i === at.corner ? to : one)));
}

/** The geometry with one corner more, before the one that stands there. */
export function insertCorner<T extends Geometry>(geometry: T, at: CornerAt, position: Position): T {
  return changeRow(geometry, at, (corners) => [...corners.slice(0, at.corner), position, ...corners.slice(at.corner)]);
}

/** The geometry without a corner. Null: it would have too few left, two of a line or three of a ring. */
export function removeCorner<T extends Geometry>(geometry: T, at: CornerAt): T | null {
  const least = geometry.type === "LineString" ? 2 : 3;
  const row = rowsOf(geometry).find(({ part, ring }) => part === at.part && ring === at.ring);
  if (row === undefined || geometry.type === "Point") return null;
  if (row.row.length - (row.isClosed ? 1 : 0) <= least) return null;
  return changeRow(geometry, at, (corners) => corners.filter((_, i) => i !== at.corner));
}

/** The whole geometry moved so many metres east and north; whole mm. */
export function moveWhole<T extends Geometry>(geometry: T, eastM: number, northM: number): T {
  return cornersOf(geometry).reduce(
    (moved, { at, position: [x, y] }) => moveCorner(moved, at, [roundToMm(x + eastM), roundToMm(y + northM)]),
    geometry,
  );
}

interface Row {
  row: Position[];
  part: number;
  ring: number;
  isClosed: boolean;
}

function rowsOf(geometry: Geometry): Row[] {
  switch (geometry.type) {
    case "Point":
      return [{ row: [geometry.coordinates], part: 0, ring: 0, isClosed: false }];
    case "LineString":
      return [{ row: geometry.coordinates, part: 0, ring: 0, isClosed: false }];
    case "Polygon":
      return geometry.coordinates.map((row, ring) => ({ row, part: 0, ring, isClosed: true }));
    case "MultiPolygon":
      return geometry.coordinates.flatMap((rings, part) =>
        rings.map((row, ring) => ({ row, part, ring, isClosed: true })),
      );
  }
}

/** The geometry with one row of corners made anew; a ring is closed again. */
function changeRow<T extends Geometry>(
  geometry: T,
  at: CornerAt,
  make: (corners: readonly Position[]) => Position[],
): T {
  const closed = (row: readonly Position[]): Position[] => {
    const made = make(row.slice(0, -1));
    return [...made, made[0]!];
  };
  const ofRings = (rings: Position[][], isPart: boolean) =>
    rings.map((row, ring) => (isPart && ring === at.ring ? closed(row) : row));
  switch (geometry.type) {
    case "Point":
      return { ...geometry, coordinates: make([geometry.coordinates])[0]! };
    case "LineString":
      return { ...geometry, coordinates: make(geometry.coordinates) };
    case "Polygon":
      return { ...geometry, coordinates: ofRings(geometry.coordinates, true) };
    default:
      return {
        ...geometry,
        coordinates: (geometry.coordinates as Position[][][]).map((rings, part) => ofRings(rings, part === at.part)),
      };
  }
}
