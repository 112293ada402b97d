import { signal } from "@preact/signals";
import type { LayerKind } from "../../shared/model/index.ts";

/** The layers that show map layers of the case, each by its kind. */
export const factKinds = [
  "municipality",
  "private-road",
  "coast",
  "watercourse",
  "natura2000",
  "sewered",
  "groundwater-designated",
  "zone",
] as const satisfies readonly LayerKind[];

/** Maps of the ground from elsewhere, where the server has them set up (`web/registers`). */
export const registerMapLayers = ["screen-map", "orthophoto"] as const;
export type RegisterMapLayer = (typeof registerMapLayers)[number];

/** What the map consists of, from the top down as it usually lies. `amounts` are the parcels by share, damage or difference. */
export const mapLayers = [
  "names",
  "numbers",
  "project",
  "buildings",
  "things",
  ...factKinds,
  "borders",
  "water",
  "amounts",
  "base",
  ...registerMapLayers,
] as const;
export type MapLayer = (typeof mapLayers)[number];

export const mapLooks = ["light", "dark", "paper"] as const;
export type MapLook = (typeof mapLooks)[number];

/** How the map is set, as plain data: it can stand in an address or a file. */
export interface LayerState {
  /** Each layer once, from the top down. */
  order: readonly MapLayer[];
  off: readonly MapLayer[];
  /** Of those that are not as strong as they can be, 0-1. */
  opacity: Readonly<Partial<Record<MapLayer, number>>>;
  look: MapLook;
}

/** As a case is first seen: its map layers and what comes from elsewhere lie ready, but off. */
export const usualLayers: LayerState = {
  order: mapLayers,
  off: [...factKinds, ...registerMapLayers],
  opacity: {},
  look: "light",
};

export const layerState = signal<LayerState>(usualLayers);

export const isOn = (state: LayerState, layer: MapLayer): boolean => !state.off.includes(layer);
export const opacityOf = (state: LayerState, layer: MapLayer): number => state.opacity[layer] ?? 1;

export function withTurned(state: LayerState, layer: MapLayer): LayerState {
  const off = isOn(state, layer) ? [...state.off, layer] : state.off.filter((one) => one !== layer);
  return { ...state, off };
}

/** The layer moved past the nearest one above (−1) or below (1) it among those shown in the list; the same where there is none. */
export function withMoved(state: LayerState, layer: MapLayer, step: -1 | 1, listed: readonly MapLayer[]): LayerState {
  const shown = state.order.filter((one) => listed.includes(one));
  const other = shown[shown.indexOf(layer) + step];
  if (other === undefined) return state;
  const without = state.order.filter((one) => one !== layer);
  const at = without.indexOf(other) + (step === 1 ? 1 : 0);
  return { ...state, order: [...without.slice(0, at), layer, ...without.slice(at)] };
}

export function withOpacity(state: LayerState, layer: MapLayer, opacity: number): LayerState {
  return { ...state, opacity: { ...state.opacity, [layer]: Math.min(1, Math.max(0, opacity)) } };
}

const isLayer = (name: unknown): name is MapLayer => (mapLayers as readonly unknown[]).includes(name);

/**
 * A state as it was written down, by this program or an older one: names that are none are left out, layers that it does not
 * know lie where they usually do. What is no state at all is the usual one.
 */
export function readLayerState(written: unknown): LayerState {
  if (typeof written !== "object" || written === null) return usualLayers;
  const { order, off, opacity, look } = written as Record<string, unknown>;
  const named = (list: unknown): MapLayer[] => (Array.isArray(list) ? [...new Set(list.filter(isLayer))] : []);
  const known = named(order);
  const kept = mapLayers.reduce<MapLayer[]>((all, layer, i) => {
    if (all.includes(layer)) return all;
    const above = mapLayers.slice(0, i).findLast((one) => all.includes(one));
    const at = above === undefined ? 0 : all.indexOf(above) + 1;
    return [...all.slice(0, at), layer, ...all.slice(at)];
  }, known);
  const strengths = Object.entries(typeof opacity === "object" && opacity !== null ? opacity : {}).filter(
    ([layer, value]) => isLayer(layer) && typeof value === "number" && value >= 0 && value <= 1,
  );
  return {
    order: kept,
    off: Array.isArray(off) ? named(off) : usualLayers.off,
    opacity: Object.fromEntries(strengths),
    look: mapLooks.find((one) => one === look) ?? usualLayers.look,
  };
}
