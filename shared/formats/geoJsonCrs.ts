import type { Crs, Issue, Result } from "../model/index.ts";
import { crsCode, placeIn, saidCrs } from "./crs.ts";
import { isFilled, quote, refuse } from "./refuse.ts";

/**
 * The system that a `crs` member of GeoJSON 2008 names, as `EPSG:25832`, a URN or an OGC address.
 * `null` where there is no such member (RFC 7946: then it is 4326). Issues: `crs-unsupported` with what was found,
 * `crs-missing` where the member is null: that says "unknown".
 */
export function crsMember(root: Readonly<Record<string, unknown>>): Result<Crs | null> {
  if (!("crs" in root)) return { ok: true, value: null };
  if (root.crs === null) return refuse({ path: "/crs", code: "crs-missing", facts: { found: null } });
  const name = (root.crs as { properties?: { name?: unknown } | null }).properties?.name;
  const said = saidCrs(typeof name === "string" ? crsCode(name) : null);
  if (said === null)
    return refuse({ path: "/crs", code: "crs-unsupported", facts: { found: quote(name ?? root.crs) } });
  return { ok: true, value: said.crs };
}

type Kind = "swapped" | "outside" | "no-degrees";

/** Counts the positions of a file that cannot be what the file says they are, with the first of each kind. */
export class PlaceCount {
  readonly #said: Crs | null;
  readonly #seen = new Map<Kind, { count: number; path: string; found: string }>();

  /** `said`: the system that the file names; null: it names none, which in GeoJSON is longitude and latitude. */
  constructor(said: Crs | null) {
    this.#said = said;
  }

  add(x: number, y: number, path: string): void {
    const place = placeIn(this.#said ?? "EPSG:4326", x, y);
    if (place === "inside") return;
    const isNoDegree = this.#said === null && (Math.abs(x) > 180 || Math.abs(y) > 180);
    const kind = isNoDegree ? "no-degrees" : place;
    const seen = this.#seen.get(kind);
    if (seen === undefined) this.#seen.set(kind, { count: 1, path, found: `${x}, ${y}` });
    else seen.count++;
  }

  /**
   * Whether the positions can be what the file says they are. Issues, one of a kind with a count and its first place:
   * `crs-missing` (no `crs`, and the numbers are no degrees), `coordinates-swapped`, `coordinates-outside-denmark`.
   */
  check(): Result<Crs> {
    const crs = this.#said ?? "EPSG:4326";
    const issues = [...this.#seen].map(([kind, { count, path, found }]): Issue => {
      if (kind === "no-degrees") return { path, code: "crs-missing", facts: { found, count } };
      const code = kind === "swapped" ? "coordinates-swapped" : "coordinates-outside-denmark";
      return { path, code, facts: { found, count, crs } };
    });
    return isFilled(issues) ? refuse(...issues) : { ok: true, value: crs };
  }
}
