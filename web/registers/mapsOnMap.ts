import type { Map as MapLibre } from "maplibre-gl";
import { applyLayers } from "../map/applyLayers.ts";
import { asWho } from "../map/asWho.ts";
import { layerState } from "../map/layerState.ts";
import { addRegisterMaps } from "../map/registerMaps.ts";
import { mapsHere } from "./MapSource.tsx";
import { isMap, type RegisterId, states } from "./registers.ts";

/** Puts the maps that are set up here under the case, and keeps an eye on whether their tiles come. */
export function showMapsHere(map: MapLibre): void {
  const maps = mapsHere();
  if (maps.length === 0) return;
  map.setTransformRequest(asWho);
  addRegisterMaps(
    map,
    maps.map(({ id }) => id),
  );
  applyLayers(map, layerState.peek());
}

/** Says of a map whose tile did not come that it does not answer, and of one whose tile came that it does. */
export function watchMaps(map: MapLibre): void {
  const say = (source: unknown, is: "up" | "down") => {
    if (typeof source !== "string" || !isMap(source as RegisterId)) return;
    const id = source as RegisterId;
    if (states.peek()[id]?.is !== is) states.value = { ...states.peek(), [id]: { is } };
  };
  map.on("error", (event) => {
    const { sourceId } = event as { sourceId?: unknown };
    if (typeof sourceId === "string" && isMap(sourceId as RegisterId)) say(sourceId, "down");
    else reportError(event.error);
  });
  map.on("sourcedata", (event) => {
    if ("tile" in event && event.tile !== undefined) say(event.sourceId, "up");
  });
}
