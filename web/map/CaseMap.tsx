import {
  type GeoJSONSource,
  Map as MapLibre,
  Marker,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from "maplibre-gl";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { DemoFeature } from "../../shared/demo/index.ts";
import { toLonLat } from "../../shared/geo/index.ts";
import type { CaseFile, Geometry } from "../../shared/model/index.ts";
import { type AmountClass } from "./classes.ts";
import { type Drawing, type Editable, startDrawing, type Target } from "./draw.ts";
import {
  type Amounts,
  boundsOf,
  buildingFeatures,
  type Features,
  layerFeatures,
  projectFeatures,
  thingFeatures,
} from "./features.ts";
import { startParcels } from "./parcels.ts";
import { hatch, style } from "./style.ts";
import { type ShownPicture, showWater } from "./waterLayer.ts";

declare const MAP_WORKER_URL: string;
declare const MAP_CSS_URL: string;

export interface CaseMapProps {
  theCase: CaseFile;
  /** Of the parcels. */
  amounts: Amounts;
  /** Of the buildings, by id; null: they are drawn alike. */
  buildings: Amounts;
  /** Of roads, fields and assets, by `thingKey`; null: they are drawn alike. */
  things: Amounts;
  classes: readonly AmountClass[];
  layers: readonly DemoFeature[];
  water: ShownPicture | null;
  selected: string | null;
  tool: "look" | "draw-area" | "draw-line" | "draw-sea" | "draw-stream" | "edit";
  editable: readonly Editable[];
  /** How many shapes were refused so far: at a new one the shapes are put back as the case has them. */
  refusedShapes: number;
  label: string;
  controls: { zoomIn: string; zoomOut: string };
  /** What is said where the browser cannot draw a map. */
  cannotDraw: string;
  /** Turns when the window that holds the map opens or closes. */
  shown: boolean;
  /** Where it opens, degrees; null: on the whole case. */
  view: { lat: number; lon: number; zoom: number } | null;
  /** It has come to rest at another place. */
  viewed: (view: { lat: number; lon: number; zoom: number }) => void;
  select: (id: string | null) => void;
  drawn: (shape: "area" | "line", geometry: Geometry) => void;
  edited: (target: Target, geometry: Geometry) => void;
}

interface Live {
  map: MapLibre;
  drawing: Drawing | null;
  props: CaseMapProps;
  labels: Marker[];
  showParcels: ReturnType<typeof startParcels>;
  seen: {
    layers?: unknown;
    parcels?: unknown;
    amounts?: unknown;
    buildings?: unknown;
    buildingAmounts?: unknown;
    exposure?: unknown;
    thingAmounts?: unknown;
    project?: unknown;
    selected?: string | null;
    tool?: string;
    refusedShapes?: number;
    title?: string;
    picture?: unknown;
    curtain?: number | undefined;
  };
  /** What the water is painted on. */
  canvas: HTMLCanvasElement;
}

let drawsMaps: boolean | undefined;

/** Whether the browser has what the map is drawn with, which some turn off. Asked once. */
const canDraw = (): boolean => (drawsMaps ??= document.createElement("canvas").getContext("webgl2") !== null);

/** The map of a case. The case is the truth: each change of it is drawn anew, and nothing is kept here. */
export function CaseMap(props: CaseMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const live = useRef<Live | null>(null);

  useEffect(() => {
    if (box.current === null || !canDraw()) return;
    live.current = open(box.current, props);
    return () => {
      live.current?.drawing?.stop();
      live.current?.map.remove();
      live.current = null;
    };
  }, []);

  // Before the frame is painted: an effect that waits for it would draw new colours a frame late.
  useLayoutEffect(() => {
    if (live.current === null) return;
    live.current.props = props;
    show(live.current);
  });

  useEffect(() => {
    live.current?.map.resize();
  }, [props.shown]);

  return (
    <div class="map-box" ref={box}>
      {canDraw() ? null : <p class="notice notice--warn">{props.cannotDraw}</p>}
    </div>
  );
}

function addMapStyles(): void {
  if (document.querySelector(`link[href="${MAP_CSS_URL}"]`) !== null) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = MAP_CSS_URL;
  document.head.append(link);
}

function open(container: HTMLElement, props: CaseMapProps): Live {
  addMapStyles();
  setWorkerUrl(new URL(MAP_WORKER_URL, document.baseURI).href);
  const map = new MapLibre({
    container,
    style,
    ...(props.view === null
      ? { bounds: boundsOf(props.theCase), fitBoundsOptions: { padding: 24 } }
      : { center: [props.view.lon, props.view.lat] as [number, number], zoom: props.view.zoom }),
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    maxZoom: 20,
    fadeDuration: 0,
    locale: {
      "Map.Title": props.label,
      "NavigationControl.ZoomIn": props.controls.zoomIn,
      "NavigationControl.ZoomOut": props.controls.zoomOut,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.addControl(new ScaleControl({ unit: "metric" }), "bottom-right");
  const showParcels = startParcels({
    putShapes: (shapes) => put(map, "parcels", shapes),
    colour: (id, colour) => map.setFeatureState({ source: "parcels", id }, { colour }),
    drawNow: () => map.redraw(),
  });
  const canvas = document.createElement("canvas");
  const opened: Live = { map, drawing: null, props, labels: [], showParcels, seen: {}, canvas };
  map.on("load", () => {
    map.addImage("hatch", hatch());
    opened.drawing = startDrawing(
      map,
      (shape, geometry) => opened.props.drawn(shape, geometry),
      (target, geometry) => opened.props.edited(target, geometry),
    );
    container.dataset.ready = "true";
    show(opened);
  });
  map.on("move", () => hideCutLabels(opened));
  map.on("resize", () => hideCutLabels(opened));
  map.on("moveend", () => {
    const { lat, lng: lon } = map.getCenter();
    opened.props.viewed({ lat, lon, zoom: map.getZoom() });
  });
  map.on("click", ["parcels", "parcels-unknown"], (event) => {
    if (opened.props.tool !== "look") return;
    const id: unknown = event.features?.[0]?.properties.id;
    opened.props.select(typeof id === "string" ? id : null);
  });
  map.on("mousemove", ["parcels", "parcels-unknown"], () => {
    if (opened.props.tool === "look") map.getCanvas().style.cursor = "pointer";
  });
  map.on("mouseleave", ["parcels", "parcels-unknown"], () => {
    if (opened.props.tool === "look") map.getCanvas().style.cursor = "";
  });
  return opened;
}

function put(map: MapLibre, source: string, data: Features): void {
  void map.getSource<GeoJSONSource>(source)?.setData(data);
}

/** Draws what has changed since the last time. */
function show(live: Live): void {
  const { map, drawing, props, seen } = live;
  if (drawing === null) return;
  const { theCase, amounts, buildings, things, layers } = props;
  if (seen.layers !== layers) {
    put(map, "layers", layerFeatures(layers));
    showLabels(live);
  }
  if (seen.parcels !== theCase.parcels || seen.amounts !== amounts)
    live.showParcels(theCase.parcels, amounts, props.classes);
  if (seen.buildings !== theCase.buildings || seen.buildingAmounts !== buildings)
    put(map, "buildings", buildingFeatures(theCase, buildings, props.classes));
  if (seen.exposure !== theCase.exposure || seen.thingAmounts !== things)
    put(map, "things", thingFeatures(theCase, things, props.classes));
  const { water } = props;
  if (seen.picture !== water?.picture || seen.curtain !== water?.curtain) showWater(map, live.canvas, water);
  // Blue over orange is grey: under water the shares fade.
  if ((seen.picture === undefined) !== (water === null))
    map.setPaintProperty("parcels", "fill-opacity", water === null ? 0.92 : 0.15);
  const projectNow = [
    ...[theCase.area, theCase.water.sea?.area, ...theCase.water.streams.map((stream) => stream.line)],
    ...theCase.measures.map(({ geometry }) => geometry),
  ];
  const moved = !sameItems(seen.project, projectNow);
  if (moved) put(map, "project", projectFeatures(theCase));
  // Even where nothing is new, each of these has the map draw itself once more.
  if (seen.selected !== props.selected)
    for (const layer of ["chosen", "chosen-halo"]) map.setFilter(layer, ["==", ["get", "id"], props.selected ?? ""]);
  if (seen.tool !== props.tool)
    for (const layer of ["area", "area-halo", "measure", "measure-halo"])
      map.setLayoutProperty(layer, "visibility", props.tool === "edit" ? "none" : "visible");
  const putBack = moved || seen.refusedShapes !== props.refusedShapes;
  if (seen.tool !== props.tool || (props.tool === "edit" && putBack)) useTool(drawing, props);
  if (seen.parcels !== undefined && seen.parcels !== theCase.parcels)
    map.fitBounds(boundsOf(theCase), { padding: 24, animate: false });
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
    tool: props.tool,
    refusedShapes: props.refusedShapes,
    picture: water?.picture,
    curtain: water?.curtain,
  };
}

function useTool(drawing: Drawing, { tool, editable }: CaseMapProps): void {
  if (tool === "draw-area" || tool === "draw-sea") drawing.drawArea();
  else if (tool === "draw-line" || tool === "draw-stream") drawing.drawLine();
  else if (tool === "edit") drawing.edit(editable);
  else drawing.look();
}

function sameItems(before: unknown, now: readonly unknown[]): boolean {
  return Array.isArray(before) && before.length === now.length && now.every((item, i) => item === before[i]);
}

/** A name that the map's edge would cut is not shown. */
function hideCutLabels({ map, labels }: Live): void {
  const { clientWidth, clientHeight } = map.getContainer();
  for (const label of labels) {
    const { x, y } = map.project(label.getLngLat());
    const half = label.getElement().offsetWidth / 2;
    const isCut = x < half || x > clientWidth - half || y < 12 || y > clientHeight - 12;
    label.getElement().classList.toggle("map-label--cut", isCut);
  }
}

/** Names of places as HTML: a map font would have to be drawn from elsewhere. */
function showLabels(live: Live): void {
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
}
