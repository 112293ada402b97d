import { Map as MapLibre, NavigationControl, ScaleControl, setWorkerUrl } from "maplibre-gl";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { toLonLat, toUtm32 } from "../../shared/geo/index.ts";
import { startCrosshair } from "./crosshair.ts";
import { boundsOf } from "./features.ts";
import { hideCutLabels } from "./labels.ts";
import type { CaseMapProps, Live } from "./live.ts";
import { addOverlay } from "./overlay.ts";
import { startParcels } from "./parcels.ts";
import { listen, parcelUnder, placeAt, press, reachPx } from "./pointer.ts";
import { pictureOf } from "./printPicture.ts";
import { put, show } from "./show.ts";
import { hatch, style } from "./style.ts";

declare const MAP_WORKER_URL: string;
declare const MAP_CSS_URL: string;

/** Room about the case where the map shows all of it. */
const whole = { padding: 24 } as const;

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
      ? { bounds: boundsOf(props.theCase), fitBoundsOptions: whole }
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
    show(opened);
    // All that is shown is drawn, and can be pointed at.
    map.once("idle", () => {
      container.dataset.ready = "true";
    });
  });
  if (props.view === null && props.theCase.parcelsRef === undefined) keepWholeCaseInSight(opened);
  map.on("move", () => hideCutLabels(opened));
  map.on("moveend", () => tellView(map));
  map.on("resize", () => hideCutLabels(opened));
  for (const news of ["moveend", "resize"] as const) map.on(news, () => opened.props.sees?.(boxSeen(map)));
  map.on("moveend", (event) => {
    if ("laidOut" in event) return;
    const { lat, lng: lon } = map.getCenter();
    opened.props.viewed({ lat, lon, zoom: map.getZoom() });
  });
  listen(opened);
  return opened;
}

/** While the page is still being laid out the map changes its size: it shows the whole case until the reader does something. */
function keepWholeCaseInSight(opened: Live): void {
  const { map } = opened;
  const fit = () => map.fitBounds(boundsOf(opened.props.theCase), { ...whole, animate: false }, { laidOut: true });
  const touched = ["pointerdown", "keydown", "wheel"] as const;
  const stop = () => {
    map.off("resize", fit);
    for (const news of touched) removeEventListener(news, stop, true);
  };
  map.on("resize", fit);
  for (const news of touched) addEventListener(news, stop, true);
  map.once("remove", stop);
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
