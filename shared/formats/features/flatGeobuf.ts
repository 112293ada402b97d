import type { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import type { Geometry } from "flatgeobuf/lib/mjs/flat-geobuf/geometry.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { parseProperties } from "flatgeobuf/lib/mjs/generic/feature.js";
import { deserialize } from "flatgeobuf/lib/mjs/generic.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import type { Issue, Refusal, Result } from "../../model/index.ts";
import { saidCrs } from "../crs.ts";
import { columnsTold, crsOfHeader } from "../flatGeobuf/head.ts";
import { importLimits } from "../limits.ts";
import { quote, refuse } from "../refuse.ts";
import { faulty, type RawFeature, type RawFile, saidOrRefused } from "./rawFile.ts";

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super("refused");
  }
}

/**
 * A FlatGeobuf file: one layer. What its head says is asked before any row is read. Issues: `features-invalid` with `damaged` (cut short,
 * too), `rows` (another number of rows than its head says), `curve`, `too-many-columns`; `crs-missing`, `crs-unsupported`,
 * `too-many-features`.
 */
export async function readFlatGeobuf(bytes: Uint8Array): Promise<Result<RawFile>> {
  const told = columnsTold(bytes);
  if (told === null) return faulty("", "damaged");
  if (told > mostColumns) return faulty("", "too-many-columns", mostColumns);
  const features: RawFeature[] = [];
  const room = new Room(bytes.length);
  let head: HeaderMeta | undefined;
  const known = (): HeaderMeta => {
    if (head === undefined) throw new Refused(faulty("", "damaged"));
    return head;
  };
  try {
    // Its own copy: the library reads numbers where they lie, from a buffer that begins with the file.
    const rows = deserialize(bytes.slice(), {
      fromFeature: ((_: number, feature: Feature, meta: HeaderMeta) =>
        rowOf(feature, meta, features.length, room)) as never,
      headerMetaFn: (meta) => {
        head = meta;
        checkHead(meta);
      },
    });
    for await (const row of rows) {
      if (features.length >= most) return refuse(tooMany(most + 1));
      features.push(row as unknown as RawFeature);
    }
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    return faulty("", "damaged", quote(error instanceof Error ? error.message : String(error)));
  }
  const { featuresCount, crs, title } = known();
  // None said is not known how many, by the format's own rule.
  if (featuresCount !== 0 && features.length !== featuresCount)
    return faulty("", "rows", `${features.length} / ${featuresCount}`);
  const code = crsOfHeader(crs);
  const said = saidOrRefused(saidCrs(code), code);
  if (!said.ok) return said;
  return { ok: true, value: { layer: title, others: [], said: said.value, features, notes: [] } };
}

const { features: most, columns: mostColumns } = importLimits;
const tooMany = (features: number): Issue => ({ path: "", code: "too-many-features", facts: { features, most } });

/** Counts what is made of a file: parts may be the same bytes again and again. */
class Room {
  #corners = 0;

  constructor(readonly bytes: number) {}

  take(corners: number, path: string): void {
    this.#corners += corners;
    if (this.#corners > importLimits.corners)
      throw new Refused(
        refuse({ path, code: "too-many-corners", facts: { corners: this.#corners, most: importLimits.corners } }),
      );
  }
}

function checkHead({ featuresCount, indexNodeSize, columns }: HeaderMeta): void {
  // The library would count the nodes of an index over nothing without end.
  if (featuresCount === 0 && indexNodeSize > 0) throw new Refused(faulty("", "damaged"));
  if (featuresCount > most) throw new Refused(refuse(tooMany(featuresCount)));
  if ((columns?.length ?? 0) > mostColumns) throw new Refused(faulty("", "too-many-columns", mostColumns));
}

function rowOf(feature: Feature, meta: HeaderMeta, row: number, room: Room): RawFeature {
  const geometry = feature.geometry();
  return {
    geometry: geometry === null ? null : geometryOf(geometry, meta.geometryType, `/features/${row}/geometry`, room),
    properties: parseProperties(feature, meta.columns),
  };
}

/** In the shape of GeoJSON. Collections are not gone into: parts of parts may be the same bytes without end. */
function geometryOf(geometry: Geometry, layerType: GeometryType, path: string, room: Room): unknown {
  const type = layerType === GeometryType.Unknown ? geometry.type() : layerType;
  const positions = positionsOf(geometry, path, room);
  switch (type) {
    case GeometryType.Point:
      return positions[0] === undefined ? null : { type: "Point", coordinates: positions[0] };
    case GeometryType.MultiPoint:
      return { type: "MultiPoint", coordinates: positions };
    case GeometryType.LineString:
      return { type: "LineString", coordinates: positions };
    case GeometryType.MultiLineString:
      return { type: "MultiLineString", coordinates: partsOf(geometry, positions) };
    case GeometryType.Polygon:
      return { type: "Polygon", coordinates: partsOf(geometry, positions) };
    case GeometryType.MultiPolygon: {
      const count = geometry.partsLength();
      // A multi-polygon of one part may stand as that polygon.
      if (count === 0)
        return positions.length === 0 ? null : { type: "Polygon", coordinates: partsOf(geometry, positions) };
      // Where each part begins is told in four bytes.
      if (count * 4 > room.bytes) throw new Refused(faulty(path, "damaged"));
      const parts = Array.from({ length: count }, (_, i) => geometry.parts(i)!);
      return { type: "MultiPolygon", coordinates: parts.map((part) => partsOf(part, positionsOf(part, path, room))) };
    }
    case GeometryType.GeometryCollection:
      return { type: "GeometryCollection", geometries: [] };
    default:
      throw new Refused(faulty(path, "curve", GeometryType[type] ?? type));
  }
}

function positionsOf(geometry: Geometry, path: string, room: Room): number[][] {
  const [xy, z] = [geometry.xyArray(), geometry.zArray()];
  // A part that has none still takes time.
  room.take((xy?.length ?? 2) / 2, path);
  if (xy === null) return [];
  return Array.from({ length: xy.length / 2 }, (_, i) =>
    z === null ? [xy[2 * i]!, xy[2 * i + 1]!] : [xy[2 * i]!, xy[2 * i + 1]!, z[i]!],
  );
}

/** Positions in parts, by where each ends; without ends they are one. */
function partsOf(geometry: Geometry, positions: number[][]): number[][][] {
  const ends = geometry.endsArray();
  if (ends === null || ends.length === 0) return [positions];
  let start = 0;
  return Array.from(ends, (end) => positions.slice(start, (start = end)));
}
