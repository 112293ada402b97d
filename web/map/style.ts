import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { colours } from "./colours.ts";
import { factStyle } from "./factStyle.ts";

const empty: SourceSpecification = { type: "geojson", data: { type: "FeatureCollection", features: [] } };
/**
 * Many small shapes: what lies within `buffer` px of a tile's border is held and drawn twice. Half of the widest line
 * about them is enough; a dashed line would begin its dashes elsewhere.
 */
const emptyOfMany: SourceSpecification = { ...empty, buffer: 16 };

/** Parcels by the colour that their state has: new colours then need no new shapes. Without one, as what is not known. */
const fillByState: LayerSpecification = {
  id: "parcels",
  type: "fill",
  source: "parcels",
  filter: ["!", ["get", "unknown"]],
  paint: { "fill-color": ["to-color", ["feature-state", "colour"], colours.unknown], "fill-opacity": 0.92 },
};

const line = (id: string, source: string, colour: string, width: number, more: object = {}): LayerSpecification => ({
  id,
  type: "line",
  source,
  layout: { "line-cap": "round", "line-join": "round" },
  paint: { "line-color": colour, "line-width": width, ...more },
});

const only = (layer: LayerSpecification, filter: unknown): LayerSpecification =>
  ({ ...layer, filter }) as LayerSpecification;

/** The whole map from the case's own data: no tile, no font and no address outside this site. */
export const style: StyleSpecification = {
  version: 8,
  sources: {
    numbers: empty,
    facts: empty,
    layers: empty,
    parcels: emptyOfMany,
    buildings: emptyOfMany,
    things: empty,
    project: empty,
  },
  layers: [
    { id: "ground", type: "background", paint: { "background-color": colours.ground } },
    {
      id: "water",
      type: "fill",
      source: "layers",
      filter: ["==", ["get", "kind"], "water"],
      paint: { "fill-color": colours.water },
    },
    only(line("shore", "layers", colours.shore, 1), ["==", ["get", "kind"], "water"]),
    only(line("stream", "layers", "#8fbdd0", 3), ["==", ["get", "kind"], "stream"]),
    only(line("road-edge", "layers", "#d5cfc0", 6), ["==", ["get", "kind"], "road"]),
    only(line("road", "layers", colours.road, 4.5), ["==", ["get", "kind"], "road"]),
    only(line("quay", "layers", "#777777", 3), ["==", ["get", "kind"], "quay"]),
    fillByState,
    {
      id: "parcels-unknown",
      type: "fill",
      source: "parcels",
      filter: ["get", "unknown"],
      paint: { "fill-pattern": "hatch" },
    },
    line("parcel-borders", "parcels", colours.border, 0.6),
    ...factStyle,
    {
      id: "things",
      type: "fill",
      source: "things",
      filter: ["all", ["has", "colour"], ["!=", ["get", "kind"], "road"]],
      paint: { "fill-color": ["get", "colour"], "fill-opacity": 0.85 },
    },
    {
      id: "things-unknown",
      type: "fill",
      source: "things",
      filter: ["all", ["get", "unknown"], ["!=", ["get", "kind"], "road"]],
      paint: { "fill-pattern": "hatch" },
    },
    only(line("fields", "things", colours.house, 1, { "line-dasharray": [4, 2] }), ["==", ["get", "kind"], "field"]),
    only(line("assets", "things", colours.house, 1.5), ["==", ["get", "kind"], "asset"]),
    only(line("roads-edge", "things", colours.house, 5), ["==", ["get", "kind"], "road"]),
    only(line("roads", "things", colours.road, 3.5, { "line-color": ["coalesce", ["get", "colour"], colours.road] }), [
      "==",
      ["get", "kind"],
      "road",
    ]),
    only(line("roads-unknown", "things", colours.road, 3.5, { "line-pattern": "hatch" }), [
      "all",
      ["get", "unknown"],
      ["==", ["get", "kind"], "road"],
    ]),
    {
      id: "buildings",
      type: "fill",
      source: "buildings",
      minzoom: 11,
      filter: ["has", "colour"],
      paint: { "fill-color": ["get", "colour"], "fill-opacity": 0.85 },
    },
    {
      id: "buildings-unknown",
      type: "fill",
      source: "buildings",
      filter: ["!", ["has", "colour"]],
      paint: { "fill-pattern": "hatch" },
    },
    { ...line("building-borders", "buildings", colours.house, 0.6), minzoom: 14 },
    {
      id: "sea",
      type: "fill",
      source: "project",
      filter: ["==", ["get", "kind"], "sea"],
      paint: { "fill-color": colours.sea, "fill-opacity": 0.18 },
    },
    only(line("sea-border", "project", colours.sea, 2, { "line-dasharray": [1, 2] }), ["==", ["get", "kind"], "sea"]),
    only(line("drawn-stream", "project", colours.sea, 3), ["==", ["get", "kind"], "stream"]),
    only(line("area-halo", "project", "#ffffff", 5, { "line-opacity": 0.8 }), ["==", ["get", "kind"], "area"]),
    only(line("area", "project", colours.area, 2.5, { "line-dasharray": [3, 2] }), ["==", ["get", "kind"], "area"]),
    {
      id: "measure-fill",
      type: "fill",
      source: "project",
      filter: ["all", ["==", ["get", "kind"], "measure"], ["==", ["geometry-type"], "Polygon"]],
      paint: { "fill-color": colours.measure, "fill-opacity": 0.18 },
    },
    only(line("measure-halo", "project", "#ffffff", 9), ["==", ["get", "kind"], "measure"]),
    only(line("measure", "project", colours.measure, 5), ["==", ["get", "kind"], "measure"]),
    {
      id: "measure-point",
      type: "circle",
      source: "project",
      filter: ["all", ["==", ["get", "kind"], "measure"], ["==", ["geometry-type"], "Point"]],
      paint: {
        "circle-radius": 8,
        "circle-color": colours.measure,
        "circle-stroke-color": "#ffffff",
        "circle-stroke-width": 3,
      },
    },
    {
      id: "numbers",
      type: "symbol",
      source: "numbers",
      minzoom: 16.5,
      layout: { "text-field": ["get", "label"], "text-font": ["IBM Plex Sans"], "text-size": 13, "text-padding": 3 },
      paint: { "text-color": "#1a1a1a", "text-halo-color": "#ffffff", "text-halo-width": 1.6 },
    },
    only(line("picked-halo", "parcels", "#ffffff", 6), ["==", ["get", "id"], ""]),
    only(line("picked", "parcels", colours.picked, 3.5, { "line-dasharray": [2, 1] }), ["==", ["get", "id"], ""]),
    only(line("chosen-halo", "parcels", "#ffffff", 6), ["==", ["get", "id"], ""]),
    only(line("chosen", "parcels", colours.chosen, 3), ["==", ["get", "id"], ""]),
  ],
};

/** Grey lines on grey: what is not known. */
export function hatch(): { width: number; height: number; data: Uint8Array } {
  const size = 8;
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++)
      data.set((x + y) % size < 2 ? [140, 140, 140, 255] : [232, 232, 232, 255], (y * size + x) * 4);
  }
  return { width: size, height: size, data };
}
