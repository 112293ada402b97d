import {
  type FilterSpecification,
  type GeoJSONSource,
  Map as MapLibre,
  type MapMouseEvent,
  type MapTouchEvent,
  Marker,
  NavigationControl,
  type Point,
  ScaleControl,
  setWorkerUrl,
} from "maplibre-gl";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { DemoFeature } from "../../shared/demo/index.ts";
import { toLonLat, toUtm32 } from "../../shared/geo/index.ts";
import type { CaseFile, Position } from "../../shared/model/index.ts";
import { applyLayers } from "./applyLayers.ts";
import { type AmountClass } from "./classes.ts";
import { startCrosshair } from "./crosshair.ts";
import {
  type Amounts,
  boundsOf,
  buildingFeatures,
  type Features,
  factFeatures,
  layerFeatures,
  numberFeatures,
  projectFeatures,
  thingFeatures,
} from "./features.ts";
import { isOn, type LayerState, opacityOf } from "./layerState.ts";
import { addOverlay, type Overlay, showOverlay } from "./overlay.ts";
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
  layerState: LayerState;
  picked: readonly string[];
  overlay: Overlay;
  /** A tool other than looking is in use: the pointer is a cross, and the cross-hair is there for fingers. */
  isDrawing: boolean;
  label: string;
  controls: { zoomIn: string; zoomOut: string };
  /** Told of the map once it is there, for what is drawn on it beside the case. */
  opened?: (map: MapLibre) => void;
  /** Turns when the window that holds the map opens or closes, or what stands beside it. */
  shown: string;
  /** Given the press of a click, a tap or Enter at the cross-hair: where, how near counts, and the parcel that is there. */
  press: (position: Position, reachM: number, parcel: string | null) => void;
  moveTo: (position: Position, reachM: number) => void;
  /** The pointer, or the cross-hair moved by keys, is over this parcel; null: over none, or gone. `at` in px of the map. */
  hover: (parcel: string | null, at: { x: number; y: number }, byKeys: boolean) => void;
  /** True: something is taken hold of, and the map itself must not move. */
  grab: (position: Position, reachM: number) => boolean;
  drop: () => void;
  removeLast: () => void;
  jump: (step: 1 | -1) => Position | null;
  /** Gives the page a way to press at the cross-hair, for a button to use. */
  pressHere: (press: () => void) => void;
  /** Where it opens, degrees; null: on the whole case. */
  view: { lat: number; lon: number; zoom: number } | null;
  /** It has come to rest at another place. */
  viewed: (view: { lat: number; lon: number; zoom: number }) => void;
  /** It shows this, whole metres in EPSG:25832; null: it is not in sight. */
  sees?: (box: { west: number; south: number; east: number; north: number } | null) => void;
}

interface Live {
  map: MapLibre;
  /** The style is there, so that layers can be drawn. */
  isReady: boolean;
  crosshair: ReturnType<typeof startCrosshair>;
  /** A press that took hold of something: the click that follows it is not another. */
  hasGrabbed: boolean;
  print: () => void;
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
    picked?: unknown;
    facts?: unknown;
    layerState?: unknown;
    overlay?: unknown;
    isDrawing?: boolean;
    title?: string;
    picture?: unknown;
    curtain?: number | undefined;
  };
  /** What the water is painted on. */
  canvas: HTMLCanvasElement;
}

/** The map of a case. The case is the truth: each change of it is drawn anew, and nothing is kept here. */
export function CaseMap(props: CaseMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const live = useRef<Live | null>(null);

  useEffect(() => {
    if (box.current === null) return;
    live.current = open(box.current, props);
    return () => {
      if (live.current !== null) removeEventListener("beforeprint", live.current.print);
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

  return <div class="map-box" ref={box} />;
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
  const crosshair = startCrosshair(map, {
    press: (at) => press(opened, at, reachPx.mouse),
    moved: (at) => {
      opened.props.moveTo(...placeAt(map, at, reachPx.mouse));
      opened.props.hover(parcelUnder(opened, at), at, true);
    },
    removeLast: () => opened.props.removeLast(),
    next: (step) => {
      const place = opened.props.jump(step);
      return place === null ? null : toLonLat(place);
    },
  });
  const opened: Live = {
    ...{ map, props, labels: [], showParcels, seen: {}, canvas, crosshair },
    ...{ isReady: false, hasGrabbed: false, print: () => undefined },
  };
  props.pressHere(() => press(opened, crosshair.where(), reachPx.mouse));
  // A canvas is empty on paper: what is seen goes there as a picture.
  const picture = document.createElement("img");
  picture.className = "map-print";
  picture.alt = "";
  container.append(picture);
  opened.print = () => {
    picture.src = pictureOf(opened);
  };
  addEventListener("beforeprint", opened.print);
  map.on("load", () => {
    map.addImage("hatch", hatch());
    addOverlay(map);
    opened.isReady = true;
    tellView(map);
    opened.props.sees?.(boxSeen(map));
    opened.props.opened?.(map);
    container.dataset.ready = "true";
    show(opened);
  });
  map.on("move", () => hideCutLabels(opened));
  map.on("moveend", () => tellView(map));
  map.on("resize", () => hideCutLabels(opened));
  for (const news of ["moveend", "resize"] as const) map.on(news, () => opened.props.sees?.(boxSeen(map)));
  map.on("moveend", () => {
    const { lat, lng: lon } = map.getCenter();
    opened.props.viewed({ lat, lon, zoom: map.getZoom() });
  });
  listen(opened);
  return opened;
}

/** Where the map is, for what stands around it: the middle in degrees, and the zoom. */
function tellView(map: MapLibre): void {
  const { lng, lat } = map.getCenter();
  map.getContainer().dataset.view = `${lng} ${lat} ${map.getZoom()}`;
}

/** The box around what the map shows, outwards to whole metres; null: it has no room on the page. */
function boxSeen(map: MapLibre): { west: number; south: number; east: number; north: number } | null {
  if (map.getContainer().clientWidth === 0) return null;
  const bounds = map.getBounds();
  const corners = [bounds.getNorthWest(), bounds.getNorthEast(), bounds.getSouthWest(), bounds.getSouthEast()].map(
    ({ lng, lat }) => toUtm32([lng, lat]),
  );
  const [eastings, northings] = [corners.map(([easting]) => easting), corners.map(([, northing]) => northing)];
  return {
    ...{ west: Math.floor(Math.min(...eastings)), south: Math.floor(Math.min(...northings)) },
    ...{ east: Math.ceil(Math.max(...eastings)), north: Math.ceil(Math.max(...northings)) },
  };
}

/** How near counts, px. */
const reachPx = { mouse: 10, finger: 22 } as const;

/** A place on the screen as one in EPSG:25832, whole mm, and so many px there in metres. */
function placeAt(map: MapLibre, at: Point, px: number): [Position, number] {
  const of = ({ x, y }: { x: number; y: number }): Position => {
    const { lng, lat } = map.unproject([x, y]);
    return toUtm32([lng, lat]);
  };
  const [place, beside] = [of(at), of({ x: at.x + px, y: at.y })];
  return [place, Math.sqrt((beside[0] - place[0]) ** 2 + (beside[1] - place[1]) ** 2)];
}

const parcelLayers = ["parcels", "parcels-unknown"];

function parcelUnder({ map, isReady }: Live, at: Point): string | null {
  if (!isReady) return null;
  const id: unknown = map.queryRenderedFeatures(at, { layers: parcelLayers })[0]?.properties.id;
  return typeof id === "string" ? id : null;
}

function press(live: Live, at: Point, px: number): void {
  live.props.press(...placeAt(live.map, at, px), parcelUnder(live, at));
}

/** The mouse and fingers. What takes hold of something keeps the map still until it lets go. */
function listen(live: Live): void {
  const { map, crosshair } = live;
  map.on("click", ({ point, originalEvent }) => {
    if (live.hasGrabbed) {
      live.hasGrabbed = false;
      return;
    }
    const byFinger = isFinger(originalEvent);
    // For fingers it stays in the middle, where the map is moved under it.
    if (!byFinger) crosshair.take(point);
    press(live, point, byFinger ? reachPx.finger : reachPx.mouse);
  });
  map.on("mousemove", ({ point }) => {
    live.props.moveTo(...placeAt(map, point, reachPx.mouse));
    const parcel = parcelUnder(live, point);
    live.props.hover(parcel, point, false);
    if (!live.props.isDrawing) map.getCanvas().style.cursor = parcel === null ? "" : "pointer";
  });
  map.on("mouseout", ({ point }) => live.props.hover(null, point, false));
  map.on("movestart", () => live.props.hover(null, { x: 0, y: 0 }, false));
  const down = (event: MapMouseEvent | MapTouchEvent, px: number) => {
    live.hasGrabbed = live.props.grab(...placeAt(map, event.point, px));
    if (live.hasGrabbed) event.preventDefault();
  };
  map.on("mousedown", (event) => down(event, reachPx.mouse));
  map.on("touchstart", (event) => {
    if (event.points.length === 1) down(event, reachPx.finger);
  });
  map.on("touchmove", (event) => {
    if (live.hasGrabbed) live.props.moveTo(...placeAt(map, event.point, reachPx.finger));
  });
  map.on("mouseup", () => {
    if (live.hasGrabbed) live.props.drop();
  });
  map.on("touchend", () => {
    if (live.hasGrabbed) live.props.drop();
  });
}

const isFinger = (event: MouseEvent): boolean => event instanceof PointerEvent && event.pointerType === "touch";

function put(map: MapLibre, source: string, data: Features): void {
  void map.getSource<GeoJSONSource>(source)?.setData(data);
}

/** Draws what has changed since the last time. */
function show(live: Live): void {
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
  if (seen.picture !== water?.picture || seen.layerState !== props.layerState) applyLayers(map, props.layerState);
  if (seen.layerState !== props.layerState) styleLabels(live);
  const projectNow = [
    ...[theCase.area, theCase.water.sea?.area, ...theCase.water.streams.map((stream) => stream.line)],
    ...theCase.measures.map(({ geometry }) => geometry),
  ];
  const moved = !sameItems(seen.project, projectNow);
  if (moved) put(map, "project", projectFeatures(theCase));
  // Even where nothing is new, each of these has the map draw itself once more.
  if (seen.selected !== props.selected)
    for (const layer of ["chosen", "chosen-halo"]) map.setFilter(layer, ["==", ["get", "id"], props.selected ?? ""]);
  if (seen.picked !== props.picked)
    for (const layer of ["picked", "picked-halo"])
      map.setFilter(
        layer,
        props.picked.length === 0 ? nothing : ["match", ["get", "id"], [...props.picked], true, false],
      );
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
    picture: water?.picture,
    curtain: water?.curtain,
  };
}

const nothing: FilterSpecification = ["==", ["get", "id"], ""];

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

/** What is seen of the map, with the names on it, as the address of a picture. */
function pictureOf({ map, labels, props: { layerState } }: Live): string {
  map.redraw();
  const drawn = map.getCanvas();
  const paper = document.createElement("canvas");
  [paper.width, paper.height] = [drawn.width, drawn.height];
  const context = paper.getContext("2d");
  if (context === null) return drawn.toDataURL();
  context.drawImage(drawn, 0, 0);
  const scale = drawn.width / map.getContainer().clientWidth;
  context.font = `600 ${13 * scale}px "IBM Plex Sans", sans-serif`;
  context.textAlign = "center";
  context.lineWidth = 4 * scale;
  [context.strokeStyle, context.fillStyle] = layerState.look === "dark" ? ["#000", "#fff"] : ["#fff", "#20343d"];
  for (const label of isOn(layerState, "names") ? labels : []) {
    const { x, y } = map.project(label.getLngLat());
    for (const draw of ["strokeText", "fillText"] as const)
      context[draw](label.getElement().textContent, x * scale, y * scale);
  }
  return paper.toDataURL();
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
  styleLabels(live);
}

function styleLabels({ labels, props: { layerState } }: Live): void {
  for (const label of labels) {
    label.getElement().hidden = !isOn(layerState, "names");
    label.setOpacity(String(opacityOf(layerState, "names")));
  }
}
