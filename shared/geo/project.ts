import proj4 from "proj4";
import type { Geometry, Position } from "../model/index.ts";

/** EPSG:25832, ETRS89 / UTM zone 32N. */
export const utm32 = "+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";
/** Longitude and latitude, EPSG:4326; within a metre of ETRS89, which plate motion moves 2.5 cm a year. */
export const lonLat = "+proj=longlat +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +no_defs";
const converter = proj4(lonLat, utm32);

/** Metres rounded to whole millimetres: the only precision that a case holds (design § 2.3). */
export function roundToMm(metres: number): number {
  return Math.round(metres * 1000) / 1000;
}

/**
 * Longitude and latitude in degrees → EPSG:25832, rounded to whole mm. Used once, where geometry enters a case.
 * Example: (9° E, 56° N), on the central meridian: easting 500,000.000 m.
 */
export function toUtm32(degrees: [lon: number, lat: number]): Position {
  const [eastingM, northingM] = converter.forward(degrees);
  return [roundToMm(eastingM), roundToMm(northingM)];
}

/** EPSG:25832 → longitude and latitude in degrees, for a map to draw. Nothing that money depends on reads it. */
export function toLonLat(position: Position): [lon: number, lat: number] {
  const [lon, lat] = converter.inverse(position);
  return [lon, lat];
}

/** A geometry in longitude and latitude, as a case holds it: EPSG:25832, whole mm. */
export function projectToUtm32<T extends Geometry>(geometry: T): T {
  return eachPosition(geometry, toUtm32);
}

/** A geometry of a case in longitude and latitude. */
export function projectToLonLat<T extends Geometry>(geometry: T): T {
  return eachPosition(geometry, toLonLat);
}

type Nested = Position | Nested[];

function eachPosition<T extends Geometry>(geometry: T, place: (position: Position) => Position): T {
  const walk = (found: Nested): Nested =>
    typeof found[0] === "number" ? place(found as Position) : (found as Nested[]).map(walk);
  return { ...geometry, coordinates: walk(geometry.coordinates) };
}
