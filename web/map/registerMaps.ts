import type { Map as MapLibre } from "maplibre-gl";
import type { RegisterMapLayer } from "./layerState.ts";

/** Degrees around Denmark: beyond them no tile is asked for. */
const denmark: [number, number, number, number] = [7.5, 54.3, 15.6, 58.1];
const tileZooms = { least: 5, most: 20 };

/** Puts maps of the ground from the server's registers under all else, each a layer of its own that asks for nothing while it is off. */
export function addRegisterMaps(map: MapLibre, ids: readonly RegisterMapLayer[]): void {
  const first = map.getStyle().layers.find(({ type }) => type !== "background")?.id;
  for (const id of ids) {
    if (map.getSource(id) !== undefined) continue;
    map.addSource(id, {
      ...{ type: "raster", tileSize: 256, bounds: denmark, minzoom: tileZooms.least, maxzoom: tileZooms.most },
      tiles: [`${location.origin}/v1/registers/${id}/tiles/{z}/{x}/{y}`],
    });
    map.addLayer(
      { id, type: "raster", source: id, layout: { visibility: "none" }, paint: { "raster-fade-duration": 0 } },
      first,
    );
  }
}
