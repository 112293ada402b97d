import type { Result } from "../../model/index.ts";
import { faulty } from "./rawFile.ts";

const names = [
  "",
  "Point",
  "LineString",
  "Polygon",
  "MultiPoint",
  "MultiLineString",
  "MultiPolygon",
  "GeometryCollection",
];
/** CircularString, CompoundCurve, CurvePolygon, MultiCurve, MultiSurface, Curve and Surface. */
const [firstCurve, lastCurve] = [8, 14];
/** In PostGIS's own way of writing heights and measures. */
const [hasZ, hasM, hasSrid] = [0x8000_0000, 0x4000_0000, 0x2000_0000];
/** A collection in a collection and so on. */
const deepest = 8;

class Unreadable extends Error {
  constructor(
    readonly reason: string,
    readonly found: string | number | null,
  ) {
    super(reason);
  }
}

/**
 * Well-known binary (OGC 06-103r4; heights and measures as ISO or as PostGIS write them) in the shape of GeoJSON. A measure is left out, a
 * height stands third. A point of NaN is null: none. Issues: `features-invalid` with `curve`, `truncated`, `type` or `too-deep`.
 */
export function readWkb(bytes: Uint8Array): Result<unknown> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const room = (size: number): void => {
    if (at + size > view.byteLength) throw new Unreadable("truncated", view.byteLength);
  };
  const geometry = (depth: number): unknown => {
    if (depth > deepest) throw new Unreadable("too-deep", deepest);
    room(5);
    const little = view.getUint8(at) === 1;
    const said = view.getUint32(at + 1, little);
    at += 5;
    if ((said & hasSrid) !== 0) at += 4;
    const plain = said & 0x1fff_ffff;
    const kind = plain % 1000;
    const thousands = Math.floor(plain / 1000);
    const z = (said & hasZ) !== 0 || thousands === 1 || thousands === 3;
    const m = (said & hasM) !== 0 || thousands === 2 || thousands === 3;
    if (kind >= firstCurve && kind <= lastCurve) throw new Unreadable("curve", kind);
    const name = names[kind];
    if (name === undefined || name === "" || thousands > 3) throw new Unreadable("type", plain);
    const width = 16 + (z ? 8 : 0) + (m ? 8 : 0);
    const count = (bytesOfOne: number): number => {
      room(4);
      const parts = view.getUint32(at, little);
      at += 4;
      room(parts * bytesOfOne);
      return parts;
    };
    const position = (): number[] => {
      room(width);
      const numbers = [view.getFloat64(at, little), view.getFloat64(at + 8, little)];
      if (z) numbers.push(view.getFloat64(at + 16, little));
      at += width;
      return numbers;
    };
    const line = (): number[][] => Array.from({ length: count(width) }, position);
    const inner = (depthOfPart: number) => (geometry(depthOfPart) as { coordinates: unknown }).coordinates;
    switch (name) {
      case "Point": {
        const found = position();
        return Number.isNaN(found[0]) && Number.isNaN(found[1]) ? null : { type: name, coordinates: found };
      }
      case "LineString":
        return { type: name, coordinates: line() };
      case "Polygon":
        return { type: name, coordinates: Array.from({ length: count(4) }, line) };
      case "GeometryCollection":
        return { type: name, geometries: Array.from({ length: count(5) }, () => geometry(depth + 1)) };
      default:
        return { type: name, coordinates: Array.from({ length: count(5) }, () => inner(depth + 1)) };
    }
  };
  try {
    return { ok: true, value: geometry(0) };
  } catch (error) {
    if (error instanceof Unreadable) return faulty("", error.reason, error.found);
    throw error;
  }
}
