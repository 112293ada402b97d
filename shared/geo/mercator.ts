import proj4 from "proj4";
import type { Position } from "../model/index.ts";
import { definitions } from "./project.ts";

const ofCase = proj4(definitions["EPSG:25832"], definitions["EPSG:3857"]);
const ofDegrees = proj4(definitions["EPSG:4326"], definitions["EPSG:3857"]);
/** The side of the square that holds the world: once round the sphere, 2π · 6,378,137 m. */
const sideM = 2 * 20_037_508.342789244;

/**
 * A place of a case on the map: in the Web Mercator square, x to the east and y to the south, 0 to 1 from its north-western corner. For drawing
 * only: nothing that money depends on reads it.
 */
export function toMercator(position: Position): [x: number, y: number] {
  const [eastM, northM] = ofCase.forward(position);
  return [0.5 + eastM / sideM, 0.5 - northM / sideM];
}

/** The longitude and latitude, in degrees, of a place in that square. */
export function mercatorToLonLat(x: number, y: number): [lon: number, lat: number] {
  const [lon, lat] = ofDegrees.inverse([(x - 0.5) * sideM, (0.5 - y) * sideM]);
  return [lon, lat];
}
