import proj4 from "proj4";
import type { Crs, Geometry, Position } from "../model/index.ts";
import { roundToMm } from "./roundToMm.ts";

const etrs89 = "+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +no_defs";
/** Longitude and latitude, EPSG:4258 and 4326: WGS 84 is within a metre of ETRS89, which plate motion moves 2.5 cm a year. */
const lonLatDegrees = `+proj=longlat ${etrs89}`;
const dktm = (lon: number, scale: number, eastM: number): string =>
  `+proj=etmerc +lat_0=0 +lon_0=${lon} +k=${scale} +x_0=${eastM} +y_0=-5000000 +units=m ${etrs89}`;

/** Each system as proj4 takes it; its numbers are the EPSG registry's (as `gdalsrsinfo -o proj4` of PROJ 9.1 gives them). */
export const definitions: Readonly<Record<Crs, string>> = {
  "EPSG:25832": `+proj=utm +zone=32 +units=m ${etrs89}`,
  "EPSG:25833": `+proj=utm +zone=33 +units=m ${etrs89}`,
  "EPSG:4326": lonLatDegrees,
  "EPSG:4258": lonLatDegrees,
  "EPSG:3857":
    "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs",
  "EPSG:4093": dktm(9, 0.99998, 200_000),
  "EPSG:4094": dktm(10, 0.99998, 400_000),
  "EPSG:4095": dktm(11.75, 0.99998, 600_000),
  "EPSG:4096": dktm(15, 1, 800_000),
};

const converters = new Map<Crs, proj4.Converter>();
function converterFrom(crs: Crs): proj4.Converter {
  const made = converters.get(crs) ?? proj4(definitions[crs], definitions["EPSG:25832"]);
  converters.set(crs, made);
  return made;
}
const converter = converterFrom("EPSG:4326");

/**
 * A position of another system, longitude and latitude where none is said → EPSG:25832, rounded to whole mm. Used once, where geometry
 * enters a case. Example: (9° E, 56° N), on the central meridian: easting 500,000.000 m.
 */
export function toUtm32(position: [x: number, y: number], from: Crs = "EPSG:4326"): Position {
  const [eastingM, northingM] = converterFrom(from).forward(position);
  return [roundToMm(eastingM), roundToMm(northingM)];
}

/** EPSG:25832 → longitude and latitude in degrees, for a map to draw. Nothing that money depends on reads it. */
export function toLonLat(position: Position): [lon: number, lat: number] {
  const [lon, lat] = converter.inverse(position);
  return [lon, lat];
}

/** A geometry in longitude and latitude, as a case holds it: EPSG:25832, whole mm. */
export function projectToUtm32<T extends Geometry>(geometry: T): T {
  return eachPosition(geometry, (lonLat) => toUtm32(lonLat));
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
