/** Runs in the browser: a map with 10,000 parcels, and how long they wait for new colours. */
import { type GeoJSONSource, Map as MapLibre, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import { classesOf } from "../../web/map/classes.ts";
import { boundsOf, buildingFeatures, colourOf, onMap } from "../../web/map/features.ts";
import { startParcels } from "../../web/map/parcels.ts";
import { style } from "../../web/map/style.ts";
import { tenTowns } from "./tenTowns.ts";

declare const MAP_WORKER_URL: string;

const sag = tenTowns();
/** The first ones warm up. */
const [pulls, warmUp] = [12, 2];

/** What each parcel owes, øre: at each pull those who owed little owe much, so that every colour is new. */
function owed(pull: number): Map<string, number> {
  return new Map(sag.parcels.map(({ id }, i) => [id, 1_000_000 * (1 + ((i + pull) % 2)) + 10 * i]));
}

async function openMap(look: StyleSpecification): Promise<MapLibre> {
  setWorkerUrl(MAP_WORKER_URL);
  const container = document.getElementById("map")!;
  const map = new MapLibre({ container, style: look, bounds: boundsOf(sag), fadeDuration: 0 });
  await map.once("load");
  await map.getSource<GeoJSONSource>("buildings")?.setData(buildingFeatures(sag, null, []));
  return map;
}

const putParcels = (map: MapLibre, shapes: GeoJSON.FeatureCollection) =>
  void map.getSource<GeoJSONSource>("parcels")?.setData(shapes);

/** The least of many, ms: from what each owes until the map has handed all it draws to the graphics card. */
async function timed(map: MapLibre, colour: (amounts: Map<string, number>) => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let pull = 0; pull < pulls; pull++) {
    const amounts = owed(pull);
    const start = performance.now();
    await colour(amounts);
    if (pull >= warmUp) least = Math.min(least, performance.now() - start);
    await drawn(map);
  }
  return least;
}

/** Until the graphics card has drawn, so that one pull does not wait for another. */
async function drawn(map: MapLibre): Promise<void> {
  if (!map.loaded()) await map.once("idle");
  const gl = map.getCanvas().getContext("webgl2")!;
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

/** As the page does it: the shapes stay, and get new states. */
async function byState(): Promise<number> {
  const map = await openMap(style);
  const showParcels = startParcels({
    putShapes: (shapes) => putParcels(map, shapes),
    colour: (id, colour) => map.setFeatureState({ source: "parcels", id }, { colour }),
    drawNow: () => map.redraw(),
  });
  const show = (amounts: Map<string, number>) => showParcels(sag.parcels, amounts, classesOf([...amounts.values()]));
  show(owed(1));
  await map.once("idle");
  return timed(map, (amounts) => {
    show(amounts);
    return Promise.resolve();
  });
}

/** The shapes are put anew, with their colours as properties. */
async function byShapes(): Promise<number> {
  const layers = style.layers.map((layer) =>
    layer.id === "parcels" && layer.type === "fill"
      ? { ...layer, paint: { ...layer.paint, "fill-color": ["get", "colour"] as ["get", string] } }
      : layer,
  );
  const map = await openMap({ ...style, layers });
  return timed(map, (amounts) => {
    const classes = classesOf([...amounts.values()]);
    const features = sag.parcels.map(({ id, geometry }) => ({
      type: "Feature" as const,
      geometry: onMap(geometry),
      properties: { id, unknown: false, colour: colourOf(amounts.get(id), classes) },
    }));
    putParcels(map, { type: "FeatureCollection", features });
    return map.once("idle");
  });
}

Object.assign(globalThis, { byState, byShapes });
