import type { Areal, Ring } from "../../model/index.ts";

const littleEndian = 1;
const wkbPolygon = 3;
const wkbMultiPolygon = 6;
/** Flags of the header: little-endian, with an envelope of four numbers (OGC 12-128r19 § 2.1.3). */
const flags = 0b0000_0011;
const headerBytes = 8 + 4 * 8;

/**
 * An area as GeoPackage holds it (OGC 12-128r19 § 2.1.3): `GP`, version, flags, CRS, the box round it, and the area as a MultiPolygon in
 * well-known binary (OGC 06-103r4). Corners as they stand, metres.
 */
export function geometryBlob({ type, coordinates }: Areal, srsId: number): { blob: Uint8Array; box: Box } {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  const size = headerBytes + 9 + polygons.reduce((sum, rings) => sum + 9 + ringBytes(rings), 0);
  const view = new DataView(new ArrayBuffer(size));
  const box = boxOf(polygons.flat());
  let at = 0;
  const byte = (value: number) => view.setUint8(at++, value);
  const integer = (value: number) => {
    view.setInt32(at, value, true);
    at += 4;
  };
  const double = (value: number) => {
    view.setFloat64(at, value, true);
    at += 8;
  };
  const start = (kind: number, parts: number) => {
    byte(littleEndian);
    integer(kind);
    integer(parts);
  };
  for (const value of [0x47, 0x50, 0, flags]) byte(value);
  integer(srsId);
  for (const value of [box.westM, box.eastM, box.southM, box.northM]) double(value);
  start(wkbMultiPolygon, polygons.length);
  for (const rings of polygons) {
    start(wkbPolygon, rings.length);
    for (const ring of rings) {
      integer(ring.length);
      for (const [x, y] of ring) {
        double(x);
        double(y);
      }
    }
  }
  return { blob: new Uint8Array(view.buffer), box };
}

export interface Box {
  westM: number;
  eastM: number;
  southM: number;
  northM: number;
}

const ringBytes = (rings: readonly Ring[]): number => rings.reduce((sum, ring) => sum + 4 + ring.length * 16, 0);

function boxOf(rings: readonly Ring[]): Box {
  const box = { westM: Infinity, eastM: -Infinity, southM: Infinity, northM: -Infinity };
  for (const ring of rings) for (const [x, y] of ring) widen(box, { westM: x, eastM: x, southM: y, northM: y });
  return box;
}

/** Makes a box hold another. */
export function widen(box: Box, other: Box): void {
  box.westM = Math.min(box.westM, other.westM);
  box.eastM = Math.max(box.eastM, other.eastM);
  box.southM = Math.min(box.southM, other.southM);
  box.northM = Math.max(box.northM, other.northM);
}
