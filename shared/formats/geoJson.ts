import type { Because, Crs, Geometry, ImportNoteCode, Issue, Result } from "../model/index.ts";
import { checkFileSize } from "./fileSize.ts";
import { crsMember } from "./geoJsonCrs.ts";
import { GeometryReader, invalid, isIssue, isObject } from "./geoJsonGeometry.ts";
import { importLimits } from "./limits.ts";
import { isFilled, refuse } from "./refuse.ts";

export interface GeoJsonFeature {
  geometry: Geometry | null;
  properties: Readonly<Record<string, unknown>>;
  /** Its place in the file, where the parts of lines and points were split and the order alone does not tell. */
  path?: string | undefined;
}

export interface GeoJsonFile {
  crs: Crs;
  /** In the order of the file: a path `/features/7` in an issue is the eighth. */
  features: GeoJsonFeature[];
  notes: ImportNote[];
}

/** What the reading left out, changed or took for granted; `shared/texts` words it. */
export type ImportNote = Because & { code: ImportNoteCode };

/**
 * Reads a GeoJSON file (RFC 7946, or the format of 2008 with a `crs` member): a FeatureCollection, a Feature or a geometry.
 * Coordinates stay in the file's own system, which it must say or be right to leave out: no `crs` means longitude and
 * latitude. Refuses the whole file, with reasons: `not-json`, `geojson-invalid`, `crs-missing`, `crs-unsupported`,
 * `coordinates-swapped`, `coordinates-outside-denmark`, `coordinate-not-a-number`, `too-many-corners`,
 * `too-many-features`, `file-too-large`. Heights are not used; a note counts them.
 * `splitParts`: a multi-line or multi-point of several parts is as many features; else it is refused.
 */
export function readGeoJson(text: string, { splitParts = false } = {}): Result<GeoJsonFile> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const root = parsed.value;
  if (!isObject(root)) return refuse(invalid("", "root", root));
  const said = crsMember(root);
  if (!said.ok) return said;
  const found = featuresOf(root);
  return found.ok ? checkedFeatures(found.value, said.value, splitParts) : found;
}

/** A feature as it was found, in the shape that GeoJSON has for it, and where in the file. */
export interface FoundFeature {
  value: unknown;
  path: string;
}

/**
 * The features of a file of any format, each geometry read and every position asked whether it can lie where the file says. `said`: the
 * system that the file names; null: none, which is longitude and latitude. Refuses as `readGeoJson` does.
 */
export function checkedFeatures(
  found: Iterable<FoundFeature>,
  said: Crs | null,
  splitParts: boolean,
): Result<GeoJsonFile> {
  const reader = new GeometryReader(said);
  const features: GeoJsonFeature[] = [];
  const issues: Issue[] = [];
  for (const { value, path } of found) {
    const read = readFeature(value, path, reader, splitParts);
    if (Array.isArray(read)) features.push(...read);
    else issues.push(read);
    if (issues.at(-1)?.code === "too-many-corners") break;
  }
  if (isFilled(issues)) return refuse(...issues);
  const crs = reader.places.check();
  if (!crs.ok) return crs;
  const notes: ImportNote[] =
    reader.heights === 0 ? [] : [{ code: "heights-not-used", facts: { positions: reader.heights } }];
  return { ok: true, value: { crs: crs.value, features, notes } };
}

function parse(text: string): Result<unknown> {
  const tooLarge = checkFileSize(text.length);
  if (isFilled(tooLarge)) return refuse(...tooLarge);
  if (text.includes("\ufffd")) return refuse({ path: "", code: "not-json", facts: { reason: "not-utf-8" } });
  if (depthOf(text) > importLimits.jsonDepth)
    return refuse({ path: "", code: "geojson-invalid", facts: { reason: "too-deep", most: importLimits.jsonDepth } });
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, "")) as unknown };
  } catch {
    return refuse({ path: "", code: "not-json", facts: { length: text.length } });
  }
}

/** The deepest nesting of braces and brackets outside strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x22) {
      while (++i < text.length && text.charCodeAt(i) !== 0x22) if (text.charCodeAt(i) === 0x5c) i++;
    } else if (char === 0x5b || char === 0x7b) {
      if (++depth > deepest) deepest = depth;
    } else if (char === 0x5d || char === 0x7d) depth--;
  }
  return deepest;
}

function featuresOf(root: Record<string, unknown>): Result<FoundFeature[]> {
  if (root.type === "Feature") return { ok: true, value: [{ value: root, path: "" }] };
  if (root.type !== "FeatureCollection") {
    if (!("coordinates" in root)) return refuse(invalid("/type", "type", root.type));
    const geometry = { type: root.type, coordinates: root.coordinates };
    return { ok: true, value: [{ value: { type: "Feature", properties: null, geometry }, path: "" }] };
  }
  if (!Array.isArray(root.features)) return refuse(invalid("/features", "features", root.features));
  const count = root.features.length;
  const most = importLimits.features;
  if (count > most) return refuse({ path: "/features", code: "too-many-features", facts: { features: count, most } });
  return { ok: true, value: root.features.map((value: unknown, i) => ({ value, path: `/features/${i}` })) };
}

function readFeature(
  found: unknown,
  path: string,
  reader: GeometryReader,
  splitParts: boolean,
): GeoJsonFeature[] | Issue {
  if (!isObject(found)) return invalid(path, "feature", found);
  if (found.type !== "Feature") return invalid(`${path}/type`, "feature", found.type);
  if (path !== "" && "crs" in found)
    return { path: `${path}/crs`, code: "crs-unsupported", facts: { reason: "crs-inside" } };
  if (found.geometry === undefined) return invalid(`${path}/geometry`, "geometry", undefined);
  const properties = found.properties ?? {};
  if (!isObject(properties)) return invalid(`${path}/properties`, "properties", properties);
  if (splitParts) {
    const parts = reader.readParts(found.geometry, `${path}/geometry`);
    return Array.isArray(parts) ? parts.map((geometry) => ({ geometry, properties, path })) : parts;
  }
  const geometry = reader.read(found.geometry, `${path}/geometry`);
  return isIssue(geometry) ? geometry : [{ geometry, properties }];
}
