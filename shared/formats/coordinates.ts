import type { Issue, Position, Result } from "../model/index.ts";
import { placeOf } from "./denmark.ts";
import { importLimits } from "./limits.ts";
import { isFilled, quote, refuse } from "./refuse.ts";

/** The systems that corners are typed in: metres, or degrees. */
type TypedCrs = "EPSG:25832" | "EPSG:4326";

interface TypedCoordinates {
  crs: TypedCrs;
  /** Easting, northing; or longitude, latitude (typed the other way round, as people write them). */
  positions: Position[];
}

/** Two numbers with decimal points, or two with decimal commas and something else than a bare comma between. */
const patterns = [
  /^([+-]?\d+(?:\.\d+)?)(?:\s*[,;]\s*|\s+)([+-]?\d+(?:\.\d+)?)$/,
  /^([+-]?\d+(?:,\d+)?)(?:\s*;\s*|,?\s+)([+-]?\d+(?:,\d+)?)$/,
];

/**
 * Typed corners, one a line: `easting northing` in metres EPSG:25832, or `latitude, longitude` in degrees EPSG:4326.
 * The system is given, or told from the numbers where they leave no doubt. Empty lines are passed over.
 * Issues, each with its line: `coordinate-not-a-number`, `coordinates-swapped`, `coordinates-outside-denmark`;
 * `crs-missing` where some lines are metres and others degrees; `polygon-empty` where nothing is typed.
 * Example: `731312,42 6167477,91` → [731312.42, 6167477.91]; `55.5943, 12.6707` → [12.6707, 55.5943].
 */
export function parseCoordinates(text: string, given: TypedCrs | null = null): Result<TypedCoordinates> {
  const lines = text.split(/\r\n|\n|\r/);
  const most = importLimits.typedLines;
  if (lines.length > most)
    return refuse({ path: "", code: "too-many-corners", facts: { corners: lines.length, most } });
  const issues: Issue[] = [];
  const positions: Position[] = [];
  const systems = new Set<TypedCrs>();
  lines.forEach((line, i) => {
    if (line.trim() === "") return;
    const read = readLine(line, given);
    if ("code" in read) issues.push({ ...read, path: `/lines/${i + 1}`, facts: { line: i + 1, ...read.facts } });
    else {
      positions.push(read.position);
      systems.add(read.crs);
    }
  });
  if (isFilled(issues)) return refuse(...issues);
  const [crs, ...others] = systems;
  if (crs === undefined) return refuse({ path: "", code: "polygon-empty", facts: {} });
  if (others.length > 0) return refuse({ path: "", code: "crs-missing", facts: { reason: "mixed" } });
  return { ok: true, value: { crs, positions } };
}

function readLine(line: string, given: TypedCrs | null): { position: Position; crs: TypedCrs } | Omit<Issue, "path"> {
  const found = quote(line.trim());
  const numbers = patterns.map((pattern) => pattern.exec(line.trim())).find((match) => match !== null);
  if (numbers === undefined) return { code: "coordinate-not-a-number", facts: { found } };
  const [first, second] = [numbers[1]!, numbers[2]!].map((text) => Number(text.replace(",", "."))) as [number, number];
  const place = placeOf(first, second);
  if (place === "metres" && given !== "EPSG:4326") return { position: [first, second], crs: "EPSG:25832" };
  // Latitude is typed first; a position has longitude first.
  if (place === "degrees-swapped" && given !== "EPSG:25832") return { position: [second, first], crs: "EPSG:4326" };
  const swapped =
    (place === "metres-swapped" && given !== "EPSG:4326") || (place === "degrees" && given !== "EPSG:25832");
  return { code: swapped ? "coordinates-swapped" : "coordinates-outside-denmark", facts: { found, crs: given } };
}
