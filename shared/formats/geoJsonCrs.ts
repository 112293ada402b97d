import type { Issue, Result } from "../model/index.ts";
import { type Place, placeOf } from "./denmark.ts";
import { isFilled, quote, refuse } from "./refuse.ts";

/** Easting and northing in metres, or longitude and latitude in degrees, in that order. */
export type Crs = "EPSG:25832" | "EPSG:4326";

/** 7416 is 25832 with DVR90 heights; CRS84 is 4326 with longitude first, as GeoJSON always has it. */
const crsOfCode: Readonly<Record<string, Crs>> = {
  "EPSG:25832": "EPSG:25832",
  "EPSG:7416": "EPSG:25832",
  "EPSG:4326": "EPSG:4326",
  "OGC:CRS84": "EPSG:4326",
};

/**
 * The system that a `crs` member of GeoJSON 2008 names, as `EPSG:25832`, a URN or an OGC address.
 * `null` where there is no such member (RFC 7946: then it is 4326). Issues: `crs-unsupported` with what was found,
 * `crs-missing` where the member is null: that says "unknown".
 */
export function crsMember(root: Readonly<Record<string, unknown>>): Result<Crs | null> {
  if (!("crs" in root)) return { ok: true, value: null };
  if (root.crs === null) return refuse({ path: "/crs", code: "crs-missing", facts: { found: null } });
  const name = (root.crs as { properties?: { name?: unknown } | null }).properties?.name;
  const code = typeof name === "string" ? crsCode(name) : null;
  const crs = code === null ? undefined : crsOfCode[code];
  if (crs === undefined)
    return refuse({ path: "/crs", code: "crs-unsupported", facts: { found: quote(name ?? root.crs) } });
  return { ok: true, value: crs };
}

/** `urn:ogc:def:crs:EPSG::25832`, `http://www.opengis.net/def/crs/EPSG/0/25832`, `EPSG:25832` → `EPSG:25832`. */
function crsCode(name: string): string | null {
  const parts = /(?:^|[:/])(EPSG|OGC)(?:[:/][\d.]*)?[:/](\d+|CRS84)$/i.exec(name.trim());
  return parts === null ? null : `${parts[1]!.toUpperCase()}:${parts[2]!.toUpperCase()}`;
}

/** Counts what the positions of a file look like, with the first of each kind. */
export class PlaceCount {
  readonly #seen = new Map<Place, { count: number; path: string; found: string }>();

  add(x: number, y: number, path: string): void {
    const place = placeOf(x, y);
    const seen = this.#seen.get(place);
    if (seen === undefined) this.#seen.set(place, { count: 1, path, found: `${x}, ${y}` });
    else seen.count++;
  }

  /**
   * Whether the positions can be what the file says they are. Issues, one of a kind with a count and its first place:
   * `crs-missing` (no `crs`, and the numbers are no degrees), `coordinates-swapped`, `coordinates-outside-denmark`.
   */
  check(said: Crs | null): Result<Crs> {
    const crs = said ?? "EPSG:4326";
    const right: Place = crs === "EPSG:25832" ? "metres" : "degrees";
    const issues = [...this.#seen].flatMap(([place, { count, path, found }]): Issue[] => {
      if (place === right) return [];
      const facts = { found, count, crs };
      if (place === `${right}-swapped`) return [{ path, code: "coordinates-swapped", facts }];
      if (said === null && !place.includes("degrees")) return [{ path, code: "crs-missing", facts: { found, count } }];
      return [{ path, code: "coordinates-outside-denmark", facts }];
    });
    return isFilled(issues) ? refuse(...issues) : { ok: true, value: crs };
  }
}
