import type { Geometry, Ring } from "../../model/index.ts";
import { kronerDigits, type TableCell, type TableColumn } from "../documentTable.ts";
import type { ZipFile } from "../zip.ts";
import {
  type Box,
  boxOf,
  isArea,
  isLine,
  isPoint,
  isWhole,
  type MapLayer,
  polygonsIn,
  positionsIn,
  type ShapeKind,
  twiceArea,
} from "./mapLayer.ts";

const longestName = 10;
const longestText = 254;
const kinds: Record<ShapeKind, number> = { point: 1, line: 3, area: 5 };
const headBytes = 100;

/** ETRS89 / UTM zone 32N as Esri writes it. */
const prj =
  'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

export interface ShapefileLayer {
  files: ZipFile[];
  /** The name that each column got, in their order: shapefiles take ten signs. */
  names: string[];
  /** How many texts did not fit in the 254 bytes that a cell takes, and were cut. */
  cut: number;
}

/** A layer as the files of a shapefile (Esri white paper, July 1998) in EPSG:25832 and UTF-8, corners as they stand. What is not known is empty. */
export function shapefileLayer(layer: MapLayer): ShapefileLayer {
  const { name, columns, rows } = layer;
  const names = shortNames(columns);
  const table = tableBytes(columns, names, rows);
  const { shp, shx } = shapeBytes(layer);
  return {
    files: [
      { path: `${name}.shp`, content: shp },
      { path: `${name}.shx`, content: shx },
      { path: `${name}.dbf`, content: table.bytes },
      { path: `${name}.prj`, content: prj },
      { path: `${name}.cpg`, content: "UTF-8" },
    ],
    ...{ names, cut: table.cut },
  };
}

/** "shareOfMeasure1" → "shareOfMea", and where that is taken "shareOfM_2". */
function shortNames(columns: readonly TableColumn[]): string[] {
  const taken = new Set<string>();
  return columns.map(({ id }) => {
    let name = id.slice(0, longestName);
    for (let i = 2; taken.has(name.toLowerCase()); i++) {
      const end = `_${i}`;
      name = id.slice(0, longestName - end.length) + end;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

function shapeBytes({ kind, shapes, rows }: MapLayer): { shp: Uint8Array; shx: Uint8Array } {
  const records = rows.map((_, i) => recordOf(shapes[i] ?? null));
  const size = headBytes + records.reduce((sum, { byteLength }) => sum + 8 + byteLength, 0);
  const [shp, shx] = [
    new DataView(new ArrayBuffer(size)),
    new DataView(new ArrayBuffer(headBytes + 8 * records.length)),
  ];
  const positions = shapes.flatMap((shape) => (shape === null ? [] : positionsIn(shape)));
  const box: Box = positions.length === 0 ? [0, 0, 0, 0] : boxOf(positions);
  for (const view of [shp, shx]) {
    view.setInt32(0, 9_994);
    view.setInt32(24, view.byteLength / 2);
    view.setInt32(28, 1_000, true);
    view.setInt32(32, kinds[kind], true);
    putBox(view, 36, box);
  }
  let at = headBytes;
  for (const [i, record] of records.entries()) {
    shx.setInt32(headBytes + 8 * i, at / 2);
    shx.setInt32(headBytes + 8 * i + 4, record.byteLength / 2);
    shp.setInt32(at, i + 1);
    shp.setInt32(at + 4, record.byteLength / 2);
    new Uint8Array(shp.buffer).set(new Uint8Array(record.buffer), at + 8);
    at += 8 + record.byteLength;
  }
  return { shp: new Uint8Array(shp.buffer), shx: new Uint8Array(shx.buffer) };
}

/** A shape's own bytes; a row without one is of the kind 0. */
function recordOf(shape: Geometry | null): DataView {
  if (shape === null) return new DataView(new ArrayBuffer(4));
  if (isPoint(shape)) {
    const view = new DataView(new ArrayBuffer(20));
    view.setInt32(0, kinds.point, true);
    view.setFloat64(4, shape.coordinates[0], true);
    view.setFloat64(12, shape.coordinates[1], true);
    return view;
  }
  const parts = isArea(shape) ? polygonsIn(shape).flatMap((rings) => rings.map(turned)) : [shape.coordinates];
  const points = parts.reduce((sum, { length }) => sum + length, 0);
  const view = new DataView(new ArrayBuffer(44 + 4 * parts.length + 16 * points));
  view.setInt32(0, isLine(shape) ? kinds.line : kinds.area, true);
  putBox(view, 4, boxOf(parts.flat()));
  view.setInt32(36, parts.length, true);
  view.setInt32(40, points, true);
  let [first, at] = [0, 44 + 4 * parts.length];
  for (const [i, part] of parts.entries()) {
    view.setInt32(44 + 4 * i, first, true);
    first += part.length;
    for (const [x, y] of part) {
      view.setFloat64(at, x, true);
      view.setFloat64(at + 8, y, true);
      at += 16;
    }
  }
  return view;
}

/** Outer rings run clockwise here, holes the other way. */
const turned = (ring: Ring, i: number): Ring => (twiceArea(ring) < 0 === (i === 0) ? ring : [...ring].reverse());

function putBox(view: DataView, at: number, box: Box): void {
  for (const [i, value] of box.entries()) view.setFloat64(at + 8 * i, value, true);
}

/** dBASE III: a head, a field for each column, rows of fixed width. The day it was changed is always the same: no clock is read. */
function tableBytes(
  columns: readonly TableColumn[],
  names: readonly string[],
  rows: MapLayer["rows"],
): { bytes: Uint8Array; cut: number } {
  const utf8 = new TextEncoder();
  let cut = 0;
  const texts = rows.map((row) =>
    columns.map((column, i) => {
      const text = cellText(row[i] ?? null, column);
      const bytes = utf8.encode(text);
      if (bytes.length <= longestText) return bytes;
      cut++;
      return utf8.encode(cutText(text));
    }),
  );
  const widths = columns.map((_, i) => Math.max(1, ...texts.map((row) => row[i]!.length)));
  const [head, width] = [32 + 32 * columns.length + 1, 1 + widths.reduce((sum, one) => sum + one, 0)];
  const bytes = new Uint8Array(head + width * rows.length + 1).fill(0x20, head);
  const view = new DataView(bytes.buffer);
  bytes.set([3, 80, 1, 1]);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, head, true);
  view.setUint16(10, width, true);
  for (const [i, column] of columns.entries()) {
    const at = 32 + 32 * i;
    bytes.set(utf8.encode(names[i]), at);
    bytes[at + 11] = column.kind === "text" ? 0x43 : 0x4e;
    bytes[at + 16] = widths[i]!;
    bytes[at + 17] = column.kind === "text" || isWhole(column) ? 0 : decimalsOf(column);
  }
  bytes[head - 1] = 0x0d;
  for (const [r, row] of texts.entries()) {
    let at = head + r * width + 1;
    for (const [i, text] of row.entries()) {
      // Numbers stand to the right.
      bytes.set(text, columns[i]!.kind === "text" ? at : at + widths[i]! - text.length);
      at += widths[i]!;
    }
  }
  bytes[bytes.length - 1] = 0x1a;
  return { bytes, cut };
}

/** As many signs as fit in a cell, none of them in half. */
function cutText(text: string): string {
  const utf8 = new TextEncoder();
  let kept = "";
  let length = 0;
  for (const sign of text) {
    length += utf8.encode(sign).length;
    if (length > longestText) break;
    kept += sign;
  }
  return kept;
}

const decimalsOf = ({ kind, decimals }: TableColumn): number => (kind === "kroner" ? 2 : (decimals ?? 6));

function cellText(cell: TableCell, column: TableColumn): string {
  if (cell === null || cell === "") return "";
  if (column.kind === "text" || typeof cell === "string") return String(cell);
  if (column.kind === "kroner") return kronerDigits(cell);
  return isWhole(column) ? String(cell) : cell.toFixed(decimalsOf(column));
}
