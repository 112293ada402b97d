import type { Refusal, Result } from "../../model/index.ts";
import { crsCode, isLatitudeFirst, type SaidCrs, saidCrs } from "../crs.ts";
import { importLimits } from "../limits.ts";
import { quote, refuse } from "../refuse.ts";
import { type GmlNode, gmlGeometry, isGmlGeometry } from "./gmlGeometry.ts";
import { chooseLayer, faulty, type RawFeature, type RawFile, saidOrRefused, type WantedLayer } from "./rawFile.ts";
import { readXml } from "./xml.ts";

/** The elements that features stand in: GML's own, and those of WFS 2.0. */
const members = new Set(["featureMember", "featureMembers", "member"]);
/** Ways in which numbers of a position are written. */
const numberElements = new Set(["pos", "posList", "coordinates", "coord"]);

/** A feature as it was read, with where its geometries say that they are. */
interface Row {
  geometries: GmlNode[];
  properties: Record<string, unknown>;
}

/**
 * A layer of a GML file: simple features of GML 2, 3.1 and 3.2, as the Matrikelkort is delivered in, as GDAL writes it, and as WFS servers
 * (GeoServer, MapServer) answer. Each kind of feature is a layer, and attributes are known by their names alone: `sfe_Ejendomsnummer` of a
 * `harSamletFastEjendom` is `sfe_Ejendomsnummer`, several values of one name stand with commas between. Latitude before longitude is turned
 * where the name of the system says that it comes first. Read in one pass; nothing is expanded or fetched.
 * Issues: `features-invalid`, `layer-not-chosen`, `crs-missing`, `crs-unsupported` (several systems in one layer, too), `too-many-features`.
 */
export function readGml(bytes: Uint8Array, wanted: WantedLayer): Result<RawFile> {
  const reader = new GmlReader();
  const refused = readXml(bytes, reader);
  if (refused !== null) return refused;
  const layer = chooseLayer([...reader.layers.keys()], wanted);
  if (!layer.ok) return layer;
  return reader.layer(layer.value);
}

class GmlReader {
  /** Features by kind; those of a kind beyond the limit are counted and not kept. */
  readonly layers = new Map<string, { rows: Row[]; count: number }>();
  readonly #path: string[] = [];
  /** Where in the path the feature at hand begins; null: outside of all. */
  #featureAt: number | null = null;
  #row: Row = { geometries: [], properties: {} };
  /** The elements of the geometry at hand, the outermost first. */
  readonly #geometry: GmlNode[] = [];
  /** How many corners of one kind are kept. */
  readonly #corners = new Map<string, number>();
  #envelope: { srsName: string | undefined; dimension: number | undefined } | null = null;
  #hasChild: boolean[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): Refusal | null {
    const parent = this.#path.at(-1);
    if (this.#hasChild.length > 0) this.#hasChild[this.#hasChild.length - 1] = true;
    this.#hasChild.push(false);
    this.#path.push(name);
    if (this.#featureAt === null) {
      if (name === "Envelope" && this.#envelope === null)
        this.#envelope = { srsName: attributes.srsName, dimension: dimensionOf(attributes) };
      if (parent === undefined || !members.has(parent) || name === "FeatureCollection") return null;
      this.#featureAt = this.#path.length - 1;
      this.#row = { geometries: [], properties: {} };
      const id = attributes["gml:id"] ?? attributes.fid;
      if (id !== undefined) this.#row.properties.gml_id = id;
      return null;
    }
    const within = this.#geometry.at(-1);
    if (within === undefined && !isGmlGeometry(name)) return null;
    const node: GmlNode = {
      ...{ name, srsName: attributes.srsName, dimension: dimensionOf(attributes) },
      ...{ children: [], numbers: null, tuple: null },
    };
    within?.children.push(node);
    this.#geometry.push(node);
    return null;
  }

  close(name: string, text: string): Refusal | null {
    this.#path.pop();
    const hadChild = this.#hasChild.pop() ?? false;
    if (this.#featureAt === null) return null;
    if (this.#path.length === this.#featureAt) {
      this.#featureAt = null;
      return this.#keep(name);
    }
    const node = this.#geometry.pop();
    if (node === undefined) {
      if (!hadChild && !isInBounds(this.#path)) this.#tell(name, text);
      return null;
    }
    if (numberElements.has(name)) {
      const refused = readNumbers(node, text);
      if (refused !== null) return refused;
    }
    if (this.#geometry.length === 0 && !isInBounds(this.#path)) this.#row.geometries.push(node);
    return null;
  }

  /** The rows of a layer, with its system. */
  layer(name: string): Result<RawFile> {
    const { rows, count } = this.layers.get(name)!;
    const most = importLimits.features;
    if (count > most) return refuse({ path: "", code: "too-many-features", facts: { features: count, most } });
    if ((this.#corners.get(name) ?? 0) > importLimits.corners)
      return refuse({
        path: "",
        code: "too-many-corners",
        facts: { corners: this.#corners.get(name) ?? 0, most: importLimits.corners },
      });
    const systems = new Set(rows.flatMap(({ geometries }) => geometries.flatMap(systemsOf)));
    if (systems.size > 1)
      return refuse({
        path: "",
        code: "crs-unsupported",
        facts: { reason: "several", found: quote([...systems].join(", ")) },
      });
    const [own = this.#envelope?.srsName ?? null] = systems;
    const code = own === null ? null : crsCode(own);
    const said = saidOrRefused(saidCrs(code), own === null ? null : String(quote(own)));
    if (!said.ok) return said;
    const features = this.#features(rows, said.value, own!);
    if (!features.ok) return features;
    const others = [...this.layers.keys()].filter((one) => one !== name);
    return { ok: true, value: { layer: name, others, said: said.value, features: features.value, notes: [] } };
  }

  #features(rows: readonly Row[], { crs, code }: SaidCrs, srsName: string): Result<RawFeature[]> {
    const turned = isLatitudeFirst(srsName, crs);
    const dimension = this.#envelope?.dimension ?? (code === "EPSG:7416" ? 3 : 2);
    const features: RawFeature[] = [];
    for (const [i, { geometries, properties }] of rows.entries()) {
      const node = geometries.length > 1 ? onlyArea(geometries) : geometries[0];
      if (node === null)
        return faulty(`/features/${i}/geometry`, "several-geometries", geometries.map(({ name }) => name).join(", "));
      const geometry: Result<unknown> = node === undefined ? { ok: true, value: null } : gmlGeometry(node, dimension);
      if (!geometry.ok) {
        const [{ code: is, facts }] = geometry.issues;
        return refuse({ path: `/features/${i}/geometry`, code: is, facts });
      }
      if (turned) turn(geometry.value);
      features.push({ geometry: geometry.value, properties });
    }
    return { ok: true, value: features };
  }

  #tell(name: string, text: string): void {
    const value = text.trim();
    const { properties } = this.#row;
    if (value === "") return;
    const before = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (typeof before === "string" && before.split(", ").includes(value)) return;
    Object.defineProperty(properties, name, {
      ...{ value: typeof before === "string" ? `${before}, ${value}` : value },
      ...{ enumerable: true, configurable: true, writable: true },
    });
  }

  #keep(name: string): Refusal | null {
    const layer = this.layers.get(name) ?? { rows: [], count: 0 };
    if (!this.layers.has(name)) {
      if (this.layers.size >= importLimits.layers) return faulty("", "too-many-layers", importLimits.layers);
      this.layers.set(name, layer);
    }
    layer.count++;
    const { columns } = importLimits;
    if (Object.keys(this.#row.properties).length > columns)
      return faulty(`/features/${layer.count - 1}`, "too-many-columns", columns);
    const corners = (this.#corners.get(name) ?? 0) + this.#row.geometries.reduce((sum, one) => sum + cornersOf(one), 0);
    this.#corners.set(name, corners);
    if (layer.count > importLimits.features || corners > importLimits.corners) layer.rows = [];
    else layer.rows.push(this.#row);
    return null;
  }
}

/** The box round a feature is no geometry of it. */
const isInBounds = (path: readonly string[]): boolean => path.includes("boundedBy");

function dimensionOf({ srsDimension, dimension }: Readonly<Record<string, string>>): number | undefined {
  const said = Number(srsDimension ?? dimension);
  return Number.isInteger(said) && said > 0 ? said : undefined;
}

/** Of several geometries the one that is an area, where one alone is: a parcel may have its middle beside it. */
function onlyArea(geometries: readonly GmlNode[]): GmlNode | null {
  const areas = geometries.filter(({ name }) => /Polygon|Surface/.test(name));
  return areas.length === 1 ? areas[0]! : null;
}

function systemsOf({ srsName, children }: GmlNode): string[] {
  return [...(srsName === undefined ? [] : [srsName]), ...children.flatMap(systemsOf)];
}

const cornersOf = ({ numbers, children }: GmlNode): number =>
  (numbers?.length ?? 0) / 2 + children.reduce((sum, child) => sum + cornersOf(child), 0);

/** `pos` and `posList`: numbers with spaces between; `coordinates` of GML 2: `x,y x,y`. */
function readNumbers(node: GmlNode, text: string): Refusal | null {
  if (node.name === "coord") return faulty("", "type", "coord");
  const words = text.trim().split(node.name === "coordinates" ? /[\s,]+/ : /\s+/);
  if (words.length === 1 && words[0] === "") {
    node.numbers = new Float64Array(0);
    return null;
  }
  const numbers = new Float64Array(words.length);
  for (const [i, word] of words.entries()) {
    const value = /^[+-]?(\d|\.\d)/.test(word) ? Number(word) : Number.NaN;
    if (!Number.isFinite(value))
      return refuse({ path: "", code: "coordinate-not-a-number", facts: { found: quote(word) } });
    numbers[i] = value;
  }
  node.numbers = numbers;
  if (node.name === "coordinates") node.tuple = text.trim().split(/\s+/)[0]!.split(",").length;
  return null;
}

/** Latitude before longitude → longitude before latitude, in place. */
function turn(geometry: unknown): void {
  const walk = (found: unknown[]): void => {
    const [first, second] = found;
    if (typeof first === "number") [found[0], found[1]] = [second, first];
    else for (const part of found) if (Array.isArray(part)) walk(part);
  };
  const coordinates = (geometry as { coordinates?: unknown } | null)?.coordinates;
  if (Array.isArray(coordinates)) walk(coordinates);
}
