import type { Map as MapLibre, MapMouseEvent, MapTouchEvent, Point } from "maplibre-gl";
import { toUtm32 } from "../../shared/geo/index.ts";
import type { Position } from "../../shared/model/index.ts";
import type { Live } from "./live.ts";

/** How near counts, px. */
export const reachPx = { mouse: 10, finger: 22 } as const;

/** A place on the screen as one in EPSG:25832, whole mm, and so many px there in metres. */
export function placeAt(map: MapLibre, at: Point, px: number): [Position, number] {
  const of = ({ x, y }: { x: number; y: number }): Position => {
    const { lng, lat } = map.unproject([x, y]);
    return toUtm32([lng, lat]);
  };
  const [place, beside] = [of(at), of({ x: at.x + px, y: at.y })];
  return [place, Math.sqrt((beside[0] - place[0]) ** 2 + (beside[1] - place[1]) ** 2)];
}

const parcelLayers = ["parcels", "parcels-unknown"];

/** The parcel that is drawn at a place on the screen; null: none is. */
export function parcelUnder({ map, isReady }: Live, at: Point): string | null {
  if (!isReady) return null;
  const id: unknown = map.queryRenderedFeatures(at, { layers: parcelLayers })[0]?.properties.id;
  return typeof id === "string" ? id : null;
}

/** A press at a place on the screen, given to the tool in use. */
export function press(live: Live, at: Point, px: number): void {
  live.props.press(...placeAt(live.map, at, px), parcelUnder(live, at));
}

/** The mouse and fingers. What takes hold of something keeps the map still until it lets go. */
export function listen(live: Live): void {
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
