import type { CanvasSource, ExpressionSpecification, MapGeoJSONFeature, Map as MapLibre } from "maplibre-gl";
import { boxParts } from "../../shared/chunks/mapBox.ts";
import { mercatorToLonLat } from "../../shared/geo/index.ts";
import { applyLayers } from "./applyLayers.ts";
import { colours } from "./colours.ts";
import { isOn, type LayerState, layerState, type MapLayer, opacityOf } from "./layerState.ts";
import { largeColours, type OverviewImage, type PlacedParcels } from "./overview.ts";

/** From this zoom on the server's tiles are drawn; before it the overview. */
export const firstTileZoom = 14;
const lastTileZoom = 16;
/** What a frame may take for colours, ms: the rest of its time is the map's own. */
const colourMs = 3;
/** Colours are set at least so many at a time, however slow the machine: each frame goes on. */
const leastAtOnce = 50;

const source = "large-parcels";
const sourceLayer = "parcels";
const canvasSource = "large-overview";

export interface LargeParcels {
  /** Where the parcels lie, so that those in view can be coloured. */
  place(places: PlacedParcels): void;
  /** Of each parcel, in the order of the places, a place among `largeColours`; null: nothing is known. */
  colour(colours: Uint8Array | null): void;
  /** Whether the overview is seen: only then need it be drawn anew. */
  seesOverview(): boolean;
  overview(image: OverviewImage): void;
  choose(id: string | null): void;
  /** Draws amounts and borders as the list of layers says. */
  show(state: LayerState): void;
  /** Stops listening to the map; the next begins anew. */
  end(): void;
}

/** A parcel of the tiles: its id, and its number in the order of the chunks. */
export interface TileParcel {
  id: string;
  number: number;
}

/** Who is told of the pointer. `over`: as it moves over a parcel, and once as it leaves the last, or the map moves under it. */
export interface LargePointer {
  chosen: (parcel: TileParcel) => void;
  over: (parcel: TileParcel | null, at: { x: number; y: number }) => void;
}

/**
 * Parcels of a large case on a map: tiles from the server, coloured by state, so that new amounts need no new tiles. Only what is in view is
 * coloured, some at a time between the map's own frames. `before`: the layer that they lie under.
 */
export function startLargeParcels(map: MapLibre, name: string, before: string, pointer: LargePointer): LargeParcels {
  addLayers(map, name, before);
  applyLayers(map, layerState.peek());
  let places: PlacedParcels = { numbers: new Uint32Array(0), boxes: new Int32Array(0) };
  let wanted: Uint8Array | null = null;
  /** What each was coloured last; 255: never. */
  let coloured = new Uint8Array(0);
  let queue: number[] = [];
  let frame = 0;
  let isOverviewShown = true;
  const canvas = document.createElement("canvas");

  /** What is in sight has changed, or what colour it should have. */
  let isNews = false;
  const look = () => {
    isNews = true;
    if (frame === 0) frame = requestAnimationFrame(go);
  };
  const go = () => {
    frame = 0;
    const start = performance.now();
    const now = wanted;
    if (now === null) return;
    if (isNews) queue = inView(map, places).filter((i) => coloured[i] !== now[i]);
    isNews = false;
    for (let done = 0; queue.length > 0; done++) {
      if (done >= leastAtOnce && done % leastAtOnce === 0 && performance.now() - start > colourMs) break;
      const i = queue.pop()!;
      coloured[i] = now[i]!;
      map.setFeatureState({ source, sourceLayer, id: places.numbers[i]! }, { c: now[i]! });
    }
    if (queue.length > 0) frame = requestAnimationFrame(go);
  };
  let state = layerState.peek();
  const draw = () => drawAs(map, state, { isKnown: wanted !== null, isOverviewShown });
  // Beneath the tiles the overview stays until all of them are there, so that nothing is ever blank.
  const coverWithTiles = () => {
    const shown = map.getZoom() < firstTileZoom || (isOverviewShown && !map.isSourceLoaded(source));
    isOverviewShown = shown;
    draw();
    map.getContainer().dataset.tiles = shown ? "coming" : "there";
  };
  map.on("move", look);
  map.on("zoomend", coverWithTiles);
  map.on("idle", coverWithTiles);
  const stopPointing = listenTo(map, pointer);

  return {
    place: (found) => {
      places = found;
      coloured = new Uint8Array(found.numbers.length).fill(255);
      look();
    },
    colour: (now) => {
      wanted = now;
      draw();
      look();
    },
    seesOverview: () => isOverviewShown,
    overview: (image) => {
      showOverview(map, canvas, image);
      applyLayers(map, state);
      coverWithTiles();
    },
    choose: (id) => map.setFilter("large-chosen", ["==", ["get", "id"], id ?? ""]),
    show: (now) => {
      state = now;
      draw();
    },
    end: () => {
      map.off("move", look);
      map.off("zoomend", coverWithTiles);
      map.off("idle", coverWithTiles);
      stopPointing();
      cancelAnimationFrame(frame);
      [queue, frame] = [[], 0];
    },
  };
}

/** What stands of a large case on the map: amounts where they are known, hatched where not, from far the overview. */
function drawAs(
  map: MapLibre,
  state: LayerState,
  { isKnown, isOverviewShown }: Record<"isKnown" | "isOverviewShown", boolean>,
): void {
  const amounts = isOn(state, "amounts");
  const borders = isOn(state, "borders");
  const drawn: [
    id: string,
    isDrawn: boolean,
    opacity: "fill-opacity" | "line-opacity" | "raster-opacity",
    of: MapLayer,
  ][] = [
    [canvasSource, amounts && isOverviewShown, "raster-opacity", "amounts"],
    ["large-unknown", amounts && !isKnown, "fill-opacity", "amounts"],
    ["large-fill", amounts && isKnown, "fill-opacity", "amounts"],
    ["large-dense", borders, "fill-opacity", "borders"],
    ["large-borders", borders, "line-opacity", "borders"],
  ];
  for (const [id, isDrawn, opacity, of] of drawn) {
    if (map.getLayer(id) === undefined) continue;
    const visibility = isDrawn ? "visible" : "none";
    if (map.getLayoutProperty(id, "visibility") !== visibility) map.setLayoutProperty(id, "visibility", visibility);
    const strength = opacityOf(state, of);
    if ((map.getPaintProperty(id, opacity) ?? 1) !== strength) map.setPaintProperty(id, opacity, strength);
  }
}

function listenTo(map: MapLibre, { chosen, over }: LargePointer): () => void {
  let last: string | null = null;
  const leave = () => {
    if (last !== null) over(null, { x: 0, y: 0 });
    last = null;
  };
  const parcels = ["large-fill", "large-unknown"];
  const listening = [
    map.on("click", parcels, ({ features }) => {
      const parcel = parcelOf(features?.[0]);
      if (parcel !== null) chosen(parcel);
    }),
    map.on("mousemove", ({ point }) => {
      if (map.isMoving() || map.getZoom() < firstTileZoom) return leave();
      const parcel = parcelOf(map.queryRenderedFeatures(point, { layers: parcels })[0]);
      if (parcel === null) return leave();
      last = parcel.id;
      over(parcel, point);
    }),
    map.on("movestart", leave),
    map.on("mouseout", leave),
  ];
  return () => {
    leave();
    for (const one of listening) one.unsubscribe();
  };
}

const parcelOf = (found: MapGeoJSONFeature | undefined): TileParcel | null =>
  typeof found?.properties.id === "string" ? { id: found.properties.id, number: Number(found.id) } : null;

const fill: ExpressionSpecification = [
  "match",
  ["coalesce", ["feature-state", "c"], 0],
  ...largeColours.flatMap((colour, c) => (c === 0 ? [] : [c, colour])),
  largeColours[0],
] as unknown as ExpressionSpecification;

const layers = ["large-unknown", "large-fill", "large-borders", "large-dense", "large-chosen"] as const;

function addLayers(map: MapLibre, name: string, before: string): void {
  for (const layer of layers) if (map.getLayer(layer) !== undefined) map.removeLayer(layer);
  if (map.getSource(source) !== undefined) map.removeSource(source);
  map.addSource(source, {
    type: "vector",
    tiles: [`${location.origin}/v1/maps/${name}/tiles/{z}/{x}/{y}`],
    minzoom: firstTileZoom,
    maxzoom: lastTileZoom,
  });
  const at = { source, "source-layer": sourceLayer, minzoom: firstTileZoom } as const;
  map.addLayer({ ...at, id: "large-unknown", type: "fill", paint: { "fill-pattern": "hatch" } }, before);
  map.addLayer(
    {
      ...at,
      ...{ id: "large-fill", type: "fill", layout: { visibility: "none" } },
      paint: { "fill-color": fill, "fill-antialias": false },
    },
    before,
  );
  map.addLayer(
    { ...at, id: "large-borders", type: "line", paint: { "line-color": colours.border, "line-width": 0.6 } },
    before,
  );
  map.addLayer(
    {
      ...{ id: "large-dense", type: "fill", source, "source-layer": "dense", minzoom: firstTileZoom },
      paint: { "fill-pattern": "hatch" },
    },
    before,
  );
  map.addLayer({
    ...at,
    ...{ id: "large-chosen", type: "line", filter: ["==", ["get", "id"], ""] },
    paint: { "line-color": colours.chosen, "line-width": 3 },
  });
}

/** Parcels whose box meets what is seen and half of it more on each side, that what is drawn next has its colour already. */
function inView(map: MapLibre, { boxes }: PlacedParcels): number[] {
  if (map.getZoom() < firstTileZoom) return [];
  const bounds = map.getBounds();
  const [west, east] = [bounds.getWest(), bounds.getEast()].map((lon) => ((lon + 180) / 360) * boxParts) as [
    number,
    number,
  ];
  const [north, south] = [bounds.getNorth(), bounds.getSouth()].map(
    (lat) => (0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)) * boxParts,
  ) as [number, number];
  const [overX, overY] = [(east - west) / 2, (south - north) / 2];
  const found: number[] = [];
  for (let i = 0; 4 * i < boxes.length; i++)
    if (
      boxes[4 * i]! <= east + overX &&
      boxes[4 * i + 2]! >= west - overX &&
      boxes[4 * i + 1]! <= south + overY &&
      boxes[4 * i + 3]! >= north - overY
    )
      found.push(i);
  return found;
}

function showOverview(map: MapLibre, canvas: HTMLCanvasElement, image: OverviewImage): void {
  const isSameSize = canvas.width === image.width && canvas.height === image.height;
  if (!isSameSize) [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext("2d")?.putImageData(new ImageData(image.rgba, image.width, image.height), 0, 0);
  const there = map.getSource<CanvasSource>(canvasSource);
  if (there !== undefined && isSameSize) {
    // A still canvas is read when it begins to play.
    there.play();
    there.pause();
    map.triggerRepaint();
    return;
  }
  if (there !== undefined) {
    map.removeLayer(canvasSource);
    map.removeSource(canvasSource);
  }
  const [west, north, east, south] = image.box.map((side) => side / boxParts) as [number, number, number, number];
  const corner = (x: number, y: number) => mercatorToLonLat(x, y);
  map.addSource(canvasSource, {
    type: "canvas",
    canvas,
    animate: false,
    coordinates: [corner(west, north), corner(east, north), corner(east, south), corner(west, south)],
  });
  map.addLayer(
    {
      ...{ id: canvasSource, type: "raster", source: canvasSource },
      paint: { "raster-fade-duration": 0, "raster-resampling": "nearest" },
    },
    "large-unknown",
  );
}
