import type { Crs, Geometry, Position } from "../model/index.ts";
import type { GeoJsonFeature, GeoJsonFile, ImportNote } from "./geoJson.ts";

/** The two functions of `shared/geo` that bring coordinates into the case's own system. */
interface Projection {
  toUtm32: (position: [number, number], from: Crs) => Position;
  roundToMm: (metres: number) => number;
}

/**
 * The features of a file in EPSG:25832 and whole millimetres, as a case holds them. Other systems are projected, which
 * a note says; its own metres are rounded, and a note counts the positions that moved. Example: (731312.42041, 6167477.91) → (731312.42, 6167477.91).
 */
export function inUtm32(file: GeoJsonFile, { toUtm32, roundToMm }: Projection): Omit<GeoJsonFile, "crs"> {
  let moved = 0;
  const place = (position: Position): Position => {
    if (file.crs !== "EPSG:25832") return toUtm32(position, file.crs);
    const rounded: Position = [roundToMm(position[0]), roundToMm(position[1])];
    if (rounded[0] !== position[0] || rounded[1] !== position[1]) moved++;
    return rounded;
  };
  const features = file.features.map(
    (feature): GeoJsonFeature => ({
      ...feature,
      geometry: feature.geometry === null ? null : eachPosition(feature.geometry, place),
    }),
  );
  const notes: ImportNote[] = [...file.notes];
  if (file.crs !== "EPSG:25832")
    notes.push({ code: "projected", facts: { from: file.crs, features: features.length } });
  if (moved > 0) notes.push({ code: "rounded-to-mm", facts: { positions: moved } });
  return { features, notes };
}

function eachPosition(geometry: Geometry, place: (position: Position) => Position): Geometry {
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: place(geometry.coordinates) };
    case "LineString":
      return { type: "LineString", coordinates: geometry.coordinates.map(place) };
    case "Polygon":
      return { type: "Polygon", coordinates: geometry.coordinates.map((ring) => ring.map(place)) };
    case "MultiPolygon":
      return {
        type: "MultiPolygon",
        coordinates: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(place))),
      };
  }
}
