import type { GeoJSONSource, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import { insidePoint, middlesOf } from "../../shared/geo/draw/index.ts";
import { projectToLonLat } from "../../shared/geo/index.ts";
import type { Geometry, Position } from "../../shared/model/index.ts";
import { colours } from "./colours.ts";
import type { Features } from "./features.ts";

/** What a tool draws above the map while it is in use; nothing of it is the case's yet. */
export interface Overlay {
  shapes: readonly Geometry[];
  /** Each shape bears its number, 1 the first, for a list beside the map to name. */
  isNumbered: boolean;
  /** Points that are set, or corners that can be taken. */
  corners: readonly Position[];
  /** Where a new corner can be taken. */
  middles: readonly Position[];
  /** The corner that is taken or chosen. */
  chosen: Position | null;
  /** What the next point is caught by. */
  caught: Position | null;
}

/** More handles than this are too many to tell apart; and too many to draw while one is dragged. */
const mostHandles = 2_000;

const ofKind = (kind: string) => ["==", ["get", "kind"], kind];
const dot = (kind: string, radius: number, fill: string, stroke: string, width: number): LayerSpecification =>
  ({
    id: `pen-${kind}`,
    type: "circle",
    source: "pen",
    filter: ofKind(kind),
    paint: {
      "circle-radius": radius,
      "circle-color": fill,
      "circle-stroke-color": stroke,
      "circle-stroke-width": width,
    },
  }) as LayerSpecification;

const layers: readonly LayerSpecification[] = [
  {
    id: "pen-fill",
    type: "fill",
    source: "pen",
    filter: ["all", ["==", ["get", "kind"], "shape"], ["==", ["geometry-type"], "Polygon"]],
    paint: { "fill-color": colours.area, "fill-opacity": 0.12 },
  },
  {
    id: "pen-halo",
    type: "line",
    source: "pen",
    filter: ["==", ["get", "kind"], "shape"],
    paint: { "line-color": "#ffffff", "line-width": 6 },
  },
  {
    id: "pen-line",
    type: "line",
    source: "pen",
    filter: ["==", ["get", "kind"], "shape"],
    paint: { "line-color": colours.pen, "line-width": 3 },
  },
  dot("middle", 4, colours.pen, "#ffffff", 1),
  dot("corner", 6, "#ffffff", colours.pen, 3),
  dot("chosen", 8, colours.pen, "#ffffff", 3),
  {
    id: "pen-numbers",
    type: "symbol",
    source: "pen",
    filter: ["==", ["get", "kind"], "number"],
    layout: {
      "text-field": ["get", "label"],
      "text-font": ["IBM Plex Sans"],
      "text-size": 18,
      "text-allow-overlap": true,
    },
    paint: { "text-color": colours.pen, "text-halo-color": "#ffffff", "text-halo-width": 3 },
  },
  dot("caught", 11, "rgba(0, 0, 0, 0)", colours.measure, 3),
];

/** Adds the layers that tools draw in, above all others. */
export function addOverlay(map: MapLibre): void {
  map.addSource("pen", { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  for (const layer of layers) map.addLayer(layer);
}

/** A place on a shape where its number is seen. */
function middleOf(shape: Geometry): Position {
  if (shape.type === "Point") return shape.coordinates;
  if (shape.type !== "LineString") return insidePoint(shape);
  const middles = middlesOf(shape);
  return middles[middles.length >> 1]!.position;
}

export function showOverlay(map: MapLibre, overlay: Overlay): void {
  const of = (kind: string, geometry: Geometry): GeoJSON.Feature => ({
    type: "Feature",
    geometry: projectToLonLat(geometry),
    properties: { kind },
  });
  const points = (kind: string, places: readonly Position[]) =>
    places.slice(0, mostHandles).map((coordinates) => of(kind, { type: "Point", coordinates }));
  const data: Features = {
    type: "FeatureCollection",
    features: [
      ...overlay.shapes.map((shape) => of("shape", shape)),
      ...(overlay.isNumbered ? overlay.shapes : []).map((shape, i) => ({
        ...of("number", { type: "Point", coordinates: middleOf(shape) }),
        properties: { kind: "number", label: String(i + 1) },
      })),
      ...points("middle", overlay.middles),
      ...points("corner", overlay.corners),
      ...points("chosen", overlay.chosen === null ? [] : [overlay.chosen]),
      ...points("caught", overlay.caught === null ? [] : [overlay.caught]),
    ],
  };
  void map.getSource<GeoJSONSource>("pen")?.setData(data);
  // Layers of nothing cost every frame their part.
  const visibility = data.features.length === 0 ? "none" : "visible";
  for (const { id } of layers)
    if ((map.getLayoutProperty(id, "visibility") ?? "visible") !== visibility)
      map.setLayoutProperty(id, "visibility", visibility);
}
