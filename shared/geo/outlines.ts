import type { Geometry, Position } from "../model/index.ts";

/** Room around what is drawn, as a part of its longer side. */
const margin = 0.02;
/** Half the side of the square that a point is drawn as, as a part of the longer side. */
const pointPart = 0.006;

export interface Outlines {
  /** West, north, width and height of the view, metres from the north-western corner of what is drawn; y goes down. */
  viewBox: [number, number, number, number];
  /** The longer side without its margins, metres: what a line's width is told by. */
  sizeM: number;
  /** One a geometry, in their order. */
  paths: string[];
}

/**
 * Geometries as paths of SVG and PDF, to the decimetre: metres from their north-western corner, north up, y down. A point is a small
 * square. Holes are holes where paths are filled by the even-odd rule.
 * Example: a line from (500 000, 6 000 000) to (500 010, 6 000 000) → "M0.0 0.0L10.0 0.0".
 */
export function outlinesOf(geometries: readonly Geometry[]): Outlines {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries)
    for (const line of linesOf(geometry))
      for (const [x, y] of line) {
        west = Math.min(west, x);
        east = Math.max(east, x);
        south = Math.min(south, y);
        north = Math.max(north, y);
      }
  if (west === Infinity) [west, south, east, north] = [0, 0, 1, 1];
  const sizeM = Math.max(east - west, north - south, 1);
  const room = sizeM * margin;
  const at = ([x, y]: Position) => `${(x - west).toFixed(1)} ${(north - y).toFixed(1)}`;
  const path = (geometry: Geometry): string => {
    if (geometry.type === "Point") {
      const [[x, y], half] = [geometry.coordinates, sizeM * pointPart];
      const [left, right, top, foot] = [x - half, x + half, y + half, y - half];
      return `M${at([left, top])}L${at([right, top])}L${at([right, foot])}L${at([left, foot])}Z`;
    }
    const close = geometry.type === "LineString" ? "" : "Z";
    return linesOf(geometry)
      .map((line) => `M${line.map(at).join("L")}${close}`)
      .join("");
  };
  return {
    ...{ sizeM, viewBox: [-room, -room, east - west + 2 * room, north - south + 2 * room] },
    paths: geometries.map(path),
  };
}

function linesOf(geometry: Geometry): readonly Position[][] {
  if (geometry.type === "Point") return [[geometry.coordinates]];
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** The length of a scale bar, metres: the longest of 1, 2 or 5 with noughts that takes at most a quarter of the width. At least 1. */
export function scaleBarM(widthM: number): number {
  let scale = 1;
  while (scale * 10 <= widthM / 4) scale *= 10;
  return [5, 2, 1].map((digit) => digit * scale).find((one) => one <= widthM / 4) ?? 1;
}
