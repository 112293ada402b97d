import type { Refusal, Result } from "../../model/index.ts";
import { saidCrs } from "../crs.ts";
import { importLimits } from "../limits.ts";
import { quote, refuse } from "../refuse.ts";
import { faulty, type RawFeature, type RawFile } from "./rawFile.ts";
import { readXml } from "./xml.ts";

const geometryNames = new Set([
  "Point",
  "LineString",
  "LinearRing",
  "Polygon",
  "MultiGeometry",
  "Track",
  "MultiTrack",
  "Model",
]);
/** What a placemark says of itself beside its own data. */
const ownFields = new Set(["name", "description", "address", "phoneNumber"]);

interface Shape {
  name: string;
  rings: number[][][];
  line: number[][];
  parts: Shape[];
}

/**
 * The placemarks of a KML file (OGC 07-147r2) as one layer, whatever folders they stand in: longitude and latitude by the format's own rule.
 * Names, descriptions, `Data` and `SimpleData` are attributes. Links to other files are not followed. Issues: `features-invalid` with
 * `type` (tracks and models), `too-many-features`, `coordinate-not-a-number`.
 */
export function readKml(bytes: Uint8Array): Result<RawFile> {
  const reader = new KmlReader();
  const refused = readXml(bytes, reader);
  if (refused !== null) return refused;
  const said = saidCrs("EPSG:4326")!;
  return { ok: true, value: { layer: null, others: [], said, features: reader.features, notes: [] } };
}

class KmlReader {
  readonly features: RawFeature[] = [];
  readonly #path: string[] = [];
  #properties: Record<string, unknown> | null = null;
  #shape: Shape | null = null;
  readonly #shapes: Shape[] = [];
  #field: string | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): Refusal | null {
    this.#path.push(name);
    if (name === "Placemark") {
      this.#properties = {};
      this.#shape = null;
    }
    if (this.#properties === null) return null;
    if (name === "Data" || name === "SimpleData") this.#field = attributes.name ?? null;
    if (!geometryNames.has(name)) return null;
    if (name === "LinearRing" && this.#shapes.at(-1)?.name === "Polygon") return null;
    const shape: Shape = { name, rings: [], line: [], parts: [] };
    if (this.#shapes.length === 0) this.#shape = shape;
    else this.#shapes.at(-1)!.parts.push(shape);
    this.#shapes.push(shape);
    return null;
  }

  close(name: string, text: string): Refusal | null {
    this.#path.pop();
    const properties = this.#properties;
    if (properties === null) return null;
    if (name === "Placemark") {
      this.#properties = null;
      return this.#keep(properties);
    }
    const shape = this.#shapes.at(-1);
    if (shape !== undefined) {
      if (name === "coordinates") return this.#read(shape, text);
      if (name === shape.name) this.#shapes.pop();
      return null;
    }
    const value = text.trim();
    if (value === "") return null;
    if ((name === "value" || name === "SimpleData") && this.#field !== null) set(properties, this.#field, value);
    else if (ownFields.has(name) && this.#path.at(-1) === "Placemark") set(properties, name, value);
    return null;
  }

  #read(shape: Shape, text: string): Refusal | null {
    const line: number[][] = [];
    for (const word of text.trim().split(/\s+/)) {
      if (word === "") continue;
      const position = word.split(",").map((one) => (one.trim() === "" ? Number.NaN : Number(one)));
      if (position.length < 2 || !position.every((one) => Number.isFinite(one)))
        return refuse({
          path: `/features/${this.features.length}/geometry`,
          code: "coordinate-not-a-number",
          facts: { found: quote(word) },
        });
      line.push(position);
    }
    if (shape.name === "Polygon") {
      // The outer ring stands first in GeoJSON, and anywhere here.
      if (this.#path.includes("outerBoundaryIs")) shape.rings.unshift(line);
      else shape.rings.push(line);
    } else shape.line = line;
    return null;
  }

  #keep(properties: Record<string, unknown>): Refusal | null {
    const most = importLimits.features;
    if (this.features.length >= most)
      return refuse({ path: "", code: "too-many-features", facts: { features: this.features.length + 1, most } });
    const shape = this.#shape;
    const geometry = shape === null ? null : geometryOf(shape);
    if (geometry === undefined)
      return faulty(`/features/${this.features.length}/geometry`, "type", String(quote(shape!.name)));
    this.features.push({ geometry, properties });
    return null;
  }
}

/** In the shape of GeoJSON; undefined: it is of no such kind. */
function geometryOf(shape: Shape): unknown {
  switch (shape.name) {
    case "Point":
      return { type: "Point", coordinates: shape.line[0] ?? [] };
    case "LineString":
    case "LinearRing":
      return { type: "LineString", coordinates: shape.line };
    case "Polygon":
      return { type: "Polygon", coordinates: shape.rings };
    case "MultiGeometry":
      return multiOf(shape.parts.map(geometryOf));
    default:
      return undefined;
  }
}

/** Parts of one kind together; of several kinds they are what GeoJSON calls a collection, which is refused where geometries are read. */
function multiOf(parts: unknown[]): unknown {
  if (parts.includes(undefined)) return undefined;
  const found = parts as { type: string; coordinates: unknown }[];
  const [first] = found;
  const isOneKind = first !== undefined && /^(Point|LineString|Polygon)$/.test(first.type);
  if (!isOneKind || found.some(({ type }) => type !== first.type))
    return { type: "GeometryCollection", geometries: [] };
  if (found.length === 1) return first;
  return { type: `Multi${first.type}`, coordinates: found.map(({ coordinates }) => coordinates) };
}

function set(properties: Record<string, unknown>, name: string, value: string): void {
  Object.defineProperty(properties, name, { value, enumerable: true, configurable: true, writable: true });
}
