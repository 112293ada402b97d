/** Metres. */
interface Sides {
  west: number;
  south: number;
  east: number;
  north: number;
}
type Line = readonly (readonly number[])[];

/**
 * Whether a geometry in the shape of GeoJSON has a point in common with a box, its edge with it. A geometry of a kind that has no
 * coordinates of its own is not told to be elsewhere.
 */
export function touchesBox({ type, coordinates }: { type: string; coordinates?: unknown }, box: Sides): boolean {
  const lines = linesOf(type, coordinates);
  if (lines === null) return true;
  if (lines.some((line) => line.some((corner) => isIn(corner, box)))) return true;
  if (lines.some((line) => line.some((corner, i) => i > 0 && crosses(line[i - 1]!, corner, box)))) return true;
  // No edge meets the box, so all of it is on one side of the edges.
  return type.endsWith("Polygon") && isWithinRings([box.west, box.south], lines);
}

function linesOf(type: string, coordinates: unknown): Line[] | null {
  switch (type) {
    case "Point":
      return [[coordinates as Line[number]]];
    case "MultiPoint":
      return (coordinates as Line).map((corner) => [corner]);
    case "LineString":
      return [coordinates as Line];
    case "MultiLineString":
    case "Polygon":
      return coordinates as Line[];
    case "MultiPolygon":
      return (coordinates as Line[][]).flat();
    default:
      return null;
  }
}

const isIn = ([x, y]: Line[number], { west, south, east, north }: Sides): boolean =>
  x! >= west && x! <= east && y! >= south && y! <= north;

/** Whether the line between two points outside a box meets it: it reaches the box each way, and has not all of its corners on one side. */
function crosses([ax, ay]: Line[number], [bx, by]: Line[number], { west, south, east, north }: Sides): boolean {
  if (Math.max(ax!, bx!) < west || Math.min(ax!, bx!) > east) return false;
  if (Math.max(ay!, by!) < south || Math.min(ay!, by!) > north) return false;
  const side = (x: number, y: number) => Math.sign((bx! - ax!) * (y - ay!) - (by! - ay!) * (x - ax!));
  const sides = [side(west, south), side(east, south), side(east, north), side(west, north)];
  return !sides.every((one) => one > 0) && !sides.every((one) => one < 0);
}

/** By how often a ray to the east goes over the edges of all rings. */
function isWithinRings([x, y]: readonly [number, number], rings: readonly Line[]): boolean {
  let isWithin = false;
  for (const ring of rings)
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[i === 0 ? ring.length - 1 : i - 1]!;
      if (ay! > y !== by! > y && x < ax! + ((bx! - ax!) * (y - ay!)) / (by! - ay!)) isWithin = !isWithin;
    }
  return isWithin;
}
