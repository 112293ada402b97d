import type { FilterSpecification, GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { applyLayers, sayEmpty } from "./applyLayers.ts";
import {
  boundsOf,
  buildingFeatures,
  type Features,
  factFeatures,
  layerFeatures,
  numberFeatures,
  projectFeatures,
  thingFeatures,
} from "./features.ts";
import { showLabels, styleLabels } from "./labels.ts";
import type { Live } from "./live.ts";
import { showOverlay } from "./overlay.ts";
import { showWater } from "./waterLayer.ts";

/** Gives a source of the map its features. */
export function put(map: MapLibre, source: string, data: Features): void {
  void map.getSource<GeoJSONSource>(source)?.setData(data);
}

/** Draws what has changed since the last time. */
export function show(live: Live): void {
  const { map, props, seen } = live;
  if (!live.isReady) return;
  const { theCase, amounts, buildings, things, layers } = props;
  if (seen.layers !== layers) {
    put(map, "layers", layerFeatures(layers));
    showLabels(live);
  }
  if (seen.parcels !== theCase.parcels || seen.amounts !== amounts)
    live.showParcels(theCase.parcels, amounts, props.classes);
  if (seen.parcels !== theCase.parcels) put(map, "numbers", numberFeatures(theCase.parcels));
  if (seen.buildings !== theCase.buildings || seen.buildingAmounts !== buildings)
    put(map, "buildings", buildingFeatures(theCase, buildings, props.classes));
  if (seen.exposure !== theCase.exposure || seen.thingAmounts !== things)
    put(map, "things", thingFeatures(theCase, things, props.classes));
  const { water } = props;
  if (seen.picture !== water?.picture || seen.curtain !== water?.curtain) showWater(map, live.canvas, water);
  if (seen.facts !== theCase.layers) put(map, "facts", factFeatures(theCase));
  const empty = emptyIn(props);
  if (seen.picture !== water?.picture || seen.layerState !== props.layerState || !sameItems(seen.empty, empty)) {
    sayEmpty(map, empty);
    applyLayers(map, props.layerState);
  }
  if (seen.layerState !== props.layerState) styleLabels(live);
  const projectNow = [
    ...[theCase.area, theCase.water.sea?.area, ...theCase.water.streams.map((stream) => stream.line)],
    ...theCase.measures.map(({ geometry }) => geometry),
  ];
  const moved = !sameItems(seen.project, projectNow);
  if (moved) put(map, "project", projectFeatures(theCase));
  // Even where nothing is new, each of these has the map draw itself once more.
  if (seen.selected !== props.selected)
    for (const layer of ["chosen", "chosen-halo"]) {
      map.setFilter(layer, ["==", ["get", "id"], props.selected ?? ""]);
      map.setLayoutProperty(layer, "visibility", props.selected === null ? "none" : "visible");
    }
  if (seen.picked !== props.picked)
    for (const layer of ["picked", "picked-halo"]) {
      const isNone = props.picked.length === 0;
      map.setFilter(layer, isNone ? nothing : ["match", ["get", "id"], [...props.picked], true, false]);
      map.setLayoutProperty(layer, "visibility", isNone ? "none" : "visible");
    }
  if (seen.overlay !== props.overlay) showOverlay(map, props.overlay);
  if (seen.isDrawing !== props.isDrawing) {
    map.getCanvas().style.cursor = props.isDrawing ? "crosshair" : "";
    live.crosshair.show(props.isDrawing);
    if (props.isDrawing) map.doubleClickZoom.disable();
    else map.doubleClickZoom.enable();
  }
  if (seen.parcels !== undefined && seen.parcels !== theCase.parcels)
    map.fitBounds(boundsOf(theCase), { padding: 24, animate: false });
  // Its keys are the tools' own.
  map.getCanvas().setAttribute("role", "application");
  map.getCanvas().setAttribute("aria-label", props.label);
  live.seen = {
    layers,
    parcels: theCase.parcels,
    amounts,
    buildings: theCase.buildings,
    buildingAmounts: buildings,
    exposure: theCase.exposure,
    thingAmounts: things,
    project: projectNow,
    selected: props.selected,
    picked: props.picked,
    overlay: props.overlay,
    isDrawing: props.isDrawing,
    facts: theCase.layers,
    layerState: props.layerState,
    empty,
    picture: water?.picture,
    curtain: water?.curtain,
  };
}

/** The sources that a case puts nothing in. */
function emptyIn({ theCase: { parcels, buildings, exposure, layers: facts }, layers }: Live["props"]): string[] {
  const counts = {
    layers: layers.length,
    parcels: parcels.length,
    numbers: parcels.length,
    buildings: buildings.length,
    things: exposure.roads.length + exposure.fields.length + exposure.assets.length,
    facts: facts.reduce((sum, { features }) => sum + features.length, 0),
  };
  return Object.entries(counts).flatMap(([source, count]) => (count === 0 ? [source] : []));
}

const nothing: FilterSpecification = ["==", ["get", "id"], ""];

function sameItems(before: unknown, now: readonly unknown[]): boolean {
  return Array.isArray(before) && before.length === now.length && now.every((item, i) => item === before[i]);
}
