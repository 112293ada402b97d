import type { Map as MapLibre } from "maplibre-gl";
import { fillOfKind, lineOfKind } from "./factStyle.ts";
import { factKinds, isOn, type LayerState, type MapLayer, type MapLook, opacityOf } from "./layerState.ts";
import { style } from "./style.ts";

/**
 * The style layers that each layer of the map consists of, from below. Names are no style layers. Those of a large case (`largeParcels.ts`) have their
 * place here; whether they are drawn, and how strong, is their own: it depends on what is known and on how near one looks.
 */
const parts: Readonly<Record<MapLayer, readonly string[]>> = {
  base: ["water", "shore", "stream", "road-edge", "road", "quay"],
  amounts: ["parcels", "parcels-unknown", "large-overview", "large-unknown", "large-fill"],
  water: ["water-depth"],
  borders: ["parcel-borders", "large-borders", "large-dense"],
  things: ["things", "things-unknown", "fields", "assets", "roads-edge", "roads", "roads-unknown"],
  buildings: ["buildings", "buildings-unknown", "building-borders"],
  project: [
    ...["sea", "sea-border", "drawn-stream", "area-halo", "area"],
    ...["measure-fill", "measure-halo", "measure", "measure-point"],
  ],
  numbers: ["numbers"],
  names: [],
  "screen-map": ["screen-map"],
  orthophoto: ["orthophoto"],
  ...(Object.fromEntries(factKinds.map((kind) => [kind, [fillOfKind(kind), lineOfKind(kind)]])) as Record<
    (typeof factKinds)[number],
    string[]
  >),
};

/** What marks a parcel lies above all layers, and the tools' own above that. */
const firstAbove = "picked-halo";

const opacityNames: Readonly<Record<string, readonly string[]>> = {
  fill: ["fill-opacity"],
  line: ["line-opacity"],
  raster: ["raster-opacity"],
  circle: ["circle-opacity", "circle-stroke-opacity"],
  symbol: ["text-opacity"],
};

/** How strong a style layer is drawn when nobody has weakened it. */
function usualOpacity(id: string, name: string): number {
  const spec = style.layers.find((layer) => layer.id === id);
  const value: unknown = (spec as { paint?: Record<string, unknown> } | undefined)?.paint?.[name];
  return typeof value === "number" ? value : 1;
}

/** Blue over orange is grey: under water the amounts fade to this part of themselves. */
const underWater = 0.16;

const emptyOn = new WeakMap<MapLibre, ReadonlySet<string>>();

/** Which sources of a map hold nothing: their layers are not drawn, since each costs every frame its part. */
export function sayEmpty(map: MapLibre, sources: readonly string[]): void {
  emptyOn.set(map, new Set(sources));
}

/** Draws the layers as the state says: which are on, how strong, and which above which. */
export function applyLayers(map: MapLibre, state: LayerState): void {
  const empty = emptyOn.get(map);
  const isFaded = map.getLayer("water-depth") !== undefined && isOn(state, "water");
  for (const layer of state.order) {
    const strength = opacityOf(state, layer) * (layer === "amounts" && isFaded ? underWater : 1);
    for (const id of parts[layer]) {
      const drawn = map.getLayer(id);
      if (drawn === undefined || id.startsWith("large-")) continue;
      const isDrawn = isOn(state, layer) && empty?.has(drawn.source) !== true;
      map.setLayoutProperty(id, "visibility", isDrawn ? "visible" : "none");
      for (const name of opacityNames[drawn.type] ?? [])
        map.setPaintProperty(id, name as "fill-opacity", usualOpacity(id, name) * strength);
    }
  }
  const wanted = [...state.order].reverse().flatMap((layer) => parts[layer]);
  const now = map.getLayersOrder().filter((id) => wanted.includes(id));
  const there = wanted.filter((id) => now.includes(id));
  if (there.some((id, i) => now[i] !== id)) for (const id of there) map.moveLayer(id, firstAbove);
  showLook(map, state.look);
}

/** The ground and what is drawn on it, for a bright room, a dark one, and paper. */
const looks: Readonly<Record<MapLook, Readonly<Record<string, string>>>> = {
  light: {},
  dark: {
    ground: "#20282c",
    water: "#12394a",
    shore: "#3f7f99",
    stream: "#2d6a83",
    "road-edge": "#12181b",
    road: "#475259",
    quay: "#9aa5aa",
    area: "#9fd3ea",
    "area-halo": "#12181b",
    "parcel-borders": "#2b2b2b",
  },
  paper: { ground: "#ffffff", water: "#dfeaf0", shore: "#555555", road: "#ffffff", "road-edge": "#9a9a9a" },
};
const lookParts: Readonly<Record<string, "background-color" | "fill-color" | "line-color">> = {
  ground: "background-color",
  water: "fill-color",
  shore: "line-color",
  stream: "line-color",
  "road-edge": "line-color",
  road: "line-color",
  quay: "line-color",
  area: "line-color",
  "area-halo": "line-color",
  "parcel-borders": "line-color",
};

function showLook(map: MapLibre, look: MapLook): void {
  map.getContainer().dataset.look = look;
  for (const [id, name] of Object.entries(lookParts)) {
    const spec = style.layers.find((layer) => layer.id === id) as { paint?: Record<string, unknown> } | undefined;
    map.setPaintProperty(id, name, looks[look][id] ?? (spec?.paint?.[name] as string));
  }
}
