import type { Areal, Geometry, Position, Ring } from "../../model/index.ts";

const littleEndian = 1;
const wkb = { point: 1, line: 2, polygon: 3, multiPolygon: 6 };
/** Flags of the header: little-endian, with an envelope of four numbers (OGC 12-128r19 § 2.1.3). */
const flags = 0b0000_0011;
const headerBytes = 8 + 4 * 8;

/**
 * A shape as GeoPackage holds it (OGC 12-128r19 § 2.1.3): `GP`, version, flags, CRS, the box round it, and the shape in well-known binary
 * (OGC 06-103r4), an area as a MultiPolygon. Corners as they stand, metres.
 */
export function geometryBlob(shape: Geometry, srsId: number): { blob: Uint8Array; box: Box } {
  const view = new DataView(new ArrayBuffer(headerBytes + sizeOf(shape)));
  const box = boxOf(ringsOf(shape));
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
  const start = (kind: number) => {
    byte(littleEndian);
    integer(kind);
  };
  const positions = (some: readonly Position[]) => {
    for (const [x, y] of some) {
      double(x);
      double(y);
    }
  };
  for (const value of [0x47, 0x50, 0, flags]) byte(value);
  integer(srsId);
  for (const value of [box.westM, box.eastM, box.southM, box.northM]) double(value);
  if (shape.type === "Point") {
    start(wkb.point);
    positions([shape.coordinates]);
  } else if (shape.type === "LineString") {
    start(wkb.line);
    integer(shape.coordinates.length);
    positions(shape.coordinates);
  } else {
    const polygons = polygonsOf(shape);
    start(wkb.multiPolygon);
    integer(polygons.length);
    for (const rings of polygons) {
      start(wkb.polygon);
      integer(rings.length);
      for (const ring of rings) {
        integer(ring.length);
        positions(ring);
      }
    }
  }
  return { blob: new Uint8Array(view.buffer), box };
}

const polygonsOf = ({ type, coordinates }: Areal): Ring[][] => (type === "Polygon" ? [coordinates] : coordinates);

function ringsOf(shape: Geometry): Position[][] {
  if (shape.type === "Point") return [[shape.coordinates]];
  return shape.type === "LineString" ? [shape.coordinates] : polygonsOf(shape).flat();
}

function sizeOf(shape: Geometry): number {
  if (shape.type === "Point") return 5 + 16;
  if (shape.type === "LineString") return 9 + shape.coordinates.length * 16;
  return 9 + polygonsOf(shape).reduce((sum, rings) => sum + 9 + ringBytes(rings), 0);
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
