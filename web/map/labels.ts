import { Marker } from "maplibre-gl";
import { toLonLat } from "../../shared/geo/index.ts";
import { isOn, opacityOf } from "./layerState.ts";
import type { Live } from "./live.ts";

/** Names of places as HTML: a map font would have to be drawn from elsewhere. */
export function showLabels(live: Live): void {
  for (const label of live.labels) label.remove();
  live.labels = live.props.layers.flatMap(({ kind, geometry, title }) => {
    if (kind !== "label" || geometry.type !== "Point" || title === undefined) return [];
    const element = document.createElement("div");
    element.className = "map-label";
    element.textContent = title;
    element.setAttribute("aria-hidden", "true");
    return [new Marker({ element, opacity: "1" }).setLngLat(toLonLat(geometry.coordinates)).addTo(live.map)];
  });
  hideCutLabels(live);
  styleLabels(live);
}

/** On or off, and how strong. */
export function styleLabels({ labels, props: { layerState } }: Live): void {
  for (const label of labels) {
    label.getElement().hidden = !isOn(layerState, "names");
    label.setOpacity(String(opacityOf(layerState, "names")));
  }
}

/** A name that the map's edge would cut is not shown. */
export function hideCutLabels({ map, labels }: Live): void {
  const { clientWidth, clientHeight } = map.getContainer();
  for (const label of labels) {
    const { x, y } = map.project(label.getLngLat());
    const half = label.getElement().offsetWidth / 2;
    const isCut = x < half || x > clientWidth - half || y < 12 || y > clientHeight - 12;
    label.getElement().classList.toggle("map-label--cut", isCut);
  }
}
