import { ColumnType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { buildFeature } from "flatgeobuf/lib/mjs/generic/feature.js";
import { buildHeader } from "flatgeobuf/lib/mjs/generic/featurecollection.js";
import type { IParsedGeometry } from "flatgeobuf/lib/mjs/generic/geometry.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import type { Geometry, Position, Ring } from "../../model/index.ts";
import type { TableCell, TableColumn } from "../documentTable.ts";
import { isArea, isLine, isWhole, type MapLayer, numberIn, polygonsIn, type ShapeKind } from "./mapLayer.ts";

const magic = Uint8Array.from([0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62, 0x00]);
const utm32 = 25832;
const types: Record<ShapeKind, GeometryType> = {
  area: GeometryType.MultiPolygon,
  line: GeometryType.LineString,
  point: GeometryType.Point,
};

/** A layer as a FlatGeobuf file in EPSG:25832, corners as they stand, without an index. A row without a shape has an empty one. */
export function flatGeobufBytes({ title, kind, columns, rows, shapes }: MapLayer): Uint8Array {
  const head: HeaderMeta = {
    ...{ geometryType: types[kind], featuresCount: rows.length, envelope: null, indexNodeSize: 0, crs: null },
    ...{ title, description: null, metadata: null },
    columns: columns.map((column) => ({
      ...{ name: column.id, type: typeOf(column), title: column.title, description: null },
      ...{ width: -1, precision: -1, scale: -1, nullable: true, unique: false, primary_key: false },
    })),
  };
  const parts = [
    magic,
    buildHeader(head, utm32),
    ...rows.map((row, i) => {
      const properties = Object.fromEntries(columns.map((column, at) => [column.id, valueOf(row[at] ?? null, column)]));
      return buildFeature(parsed(shapes[i] ?? null, kind), properties, head);
    }),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const typeOf = (column: TableColumn): ColumnType =>
  column.kind === "text" ? ColumnType.String : isWhole(column) ? ColumnType.Long : ColumnType.Double;

function valueOf(cell: TableCell, column: TableColumn): string | number | null {
  if (cell === null || cell === "") return null;
  return column.kind === "text" ? String(cell) : numberIn(cell, column);
}

/** As the library takes it: what has parts has no corners of its own, and the other way round. */
type Parsed = Pick<IParsedGeometry, "type"> & ({ parts: IParsedGeometry[] } | { xy: number[]; ends?: number[] });
const given = (parsed: Parsed): IParsedGeometry => parsed as IParsedGeometry;

function parsed(shape: Geometry | null, kind: ShapeKind): IParsedGeometry {
  const type = types[kind];
  if (shape === null) return given(kind === "area" ? { type, parts: [] } : { type, xy: [] });
  if (isArea(shape)) return given({ type, parts: polygonsIn(shape).map(polygon) });
  return given({ type, xy: isLine(shape) ? shape.coordinates.flat() : [...shape.coordinates] });
}

function polygon(rings: Ring[]): IParsedGeometry {
  let end = 0;
  const ends = rings.map(({ length }) => (end += length));
  return given({ xy: rings.flatMap((ring: Position[]) => ring.flat()), ends, type: GeometryType.Polygon });
}
