import type { Crs, Geometry, Issue, Position } from "../model/index.ts";
import { PlaceCount } from "./geoJsonCrs.ts";
import { importLimits } from "./limits.ts";
import { quote } from "./refuse.ts";

/** How deep positions lie in each type's coordinates. */
const depths: Readonly<Record<string, 0 | 1 | 2 | 3>> = {
  Point: 0,
  LineString: 1,
  Polygon: 2,
  MultiPolygon: 3,
  MultiPoint: 1,
  MultiLineString: 2,
};

type Nested = Position | Nested[];

/** Reads the geometries of one file, and counts over all of them: corners, heights, where they lie. */
export class GeometryReader {
  readonly places: PlaceCount;
  corners = 0;
  /** Positions that had more than two numbers: a height, which case geometry does not hold. */
  heights = 0;

  /** `said`: the system that the file names; null: none. */
  constructor(said: Crs | null) {
    this.places = new PlaceCount(said);
  }

  /**
   * A geometry as it stands, with two numbers a position. A multi-line or multi-point of one part is that part.
   * Whether rings close, cross or are empty is asked later, in EPSG:25832 (`checkGeometry` of `shared/geo`).
   */
  read(found: unknown, path: string): Geometry | null | Issue {
    const parts = this.readParts(found, path);
    if (!Array.isArray(parts)) return parts;
    const [only, ...others] = parts;
    if (only === undefined || others.length > 0)
      return invalid(path, "several-parts", isObject(found) ? found.type : found);
    return only;
  }

  /** As `read`; a multi-line or multi-point is its parts, however many. */
  readParts(found: unknown, path: string): (Geometry | null)[] | Issue {
    if (found === null) return [null];
    if (!isObject(found)) return invalid(path, "geometry", found);
    if ("crs" in found) return { path: `${path}/crs`, code: "crs-unsupported", facts: { reason: "crs-inside" } };
    const type = String(found.type);
    const depth = depths[type];
    if (depth === undefined) return invalid(`${path}/type`, "type", found.type);
    const coordinates = this.#nested(found.coordinates, depth, `${path}/coordinates`);
    if (isIssue(coordinates)) return coordinates;
    if (type !== "MultiPoint" && type !== "MultiLineString") return [{ type, coordinates } as Geometry];
    const single = type.slice("Multi".length);
    return (coordinates as Nested[]).map((part) => ({ type: single, coordinates: part }) as Geometry);
  }

  #nested(found: unknown, depth: number, path: string): Nested | Issue {
    if (!Array.isArray(found)) return notANumber(path, found);
    if (depth === 0) return this.#position(found, path);
    if (depth === 1) {
      this.corners += found.length;
      const { cornersOfOne, corners } = importLimits;
      if (found.length > cornersOfOne) return tooMany(path, found.length, cornersOfOne);
      if (this.corners > corners) return tooMany(path, this.corners, corners);
    }
    const parts: Nested[] = [];
    for (let i = 0; i < found.length; i++) {
      const part = this.#nested(found[i], depth - 1, `${path}/${i}`);
      if (isIssue(part)) return part;
      parts.push(part);
    }
    return parts;
  }

  #position(found: unknown[], path: string): Position | Issue {
    const wrong = found.findIndex((value) => typeof value !== "number" || !Number.isFinite(value));
    if (wrong !== -1) return notANumber(`${path}/${wrong}`, found[wrong]);
    if (found.length < 2) return notANumber(path, found);
    const [x, y] = found as [number, number];
    if (found.length > 2) this.heights++;
    this.places.add(x, y, path);
    return [x, y];
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isIssue(read: object | null): read is Issue {
  return read !== null && "code" in read;
}

export function invalid(path: string, reason: string, found: unknown): Issue {
  return { path, code: "geojson-invalid", facts: { reason, found: quote(found) } };
}

function notANumber(path: string, found: unknown): Issue {
  return { path, code: "coordinate-not-a-number", facts: { found: quote(found) } };
}

function tooMany(path: string, corners: number, most: number): Issue {
  return { path, code: "too-many-corners", facts: { corners, most } };
}
