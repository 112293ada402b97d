import { type LngLat, type Map as MapLibre, Point } from "maplibre-gl";

/** What is done at the cross-hair by key. */
export interface AtCrosshair {
  /** Enter or space: what a click there does. */
  press(at: Point): void;
  /** It stands elsewhere. */
  moved(at: Point): void;
  removeLast(): void;
  /** Page Down 1, Page Up −1: to the next corner or the one before; where that is, or null. */
  next(step: 1 | -1): [lon: number, lat: number] | null;
}

const stepPx = 24;
const smallStepPx = 1;
/** Nearer to the edge than this the map moves instead. */
const marginPx = 48;

/**
 * A cross-hair on the map for who has no mouse: arrow keys move it, and the keys above work where it stands. A click takes it
 * along, so that Enter goes on from there. It is shown while the map has the focus by keyboard, and on a phone while `show` says so.
 */
export function startCrosshair(map: MapLibre, act: AtCrosshair) {
  const container = map.getContainer();
  const canvas = map.getCanvas();
  const cross = document.createElement("div");
  cross.className = "crosshair";
  cross.setAttribute("aria-hidden", "true");
  container.append(cross);
  map.keyboard.disable();
  /** Where it stands on the ground, so that it stays there whatever the map does; null: in the middle of the map. */
  let at: LngLat | null = null;

  const isSeen = ({ x, y }: Point): boolean =>
    x >= 0 && y >= 0 && x <= container.clientWidth && y <= container.clientHeight;
  const where = (): Point => {
    const place = at === null ? null : map.project(at);
    return place !== null && isSeen(place) ? place : new Point(container.clientWidth / 2, container.clientHeight / 2);
  };
  const draw = () => {
    const { x, y } = where();
    cross.style.left = `${x}px`;
    cross.style.top = `${y}px`;
  };
  const put = (place: Point | null) => {
    at = place === null ? null : map.unproject(place);
    draw();
  };

  function move(dx: number, dy: number): void {
    const to = where().add(new Point(dx, dy));
    const isOut =
      to.x < marginPx ||
      to.y < marginPx ||
      to.x > container.clientWidth - marginPx ||
      to.y > container.clientHeight - marginPx;
    if (isOut) map.panBy([dx, dy], { animate: false });
    put(isOut ? to.sub(new Point(dx, dy)) : to);
    act.moved(where());
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.shiftKey ? smallStepPx : stepPx;
    const keys: Record<string, () => void> = {
      ArrowLeft: () => move(-step, 0),
      ArrowRight: () => move(step, 0),
      ArrowUp: () => move(0, -step),
      ArrowDown: () => move(0, step),
      Enter: () => act.press(where()),
      " ": () => act.press(where()),
      Backspace: () => act.removeLast(),
      Delete: () => act.removeLast(),
      PageDown: () => jump(1),
      PageUp: () => jump(-1),
      "+": () => map.zoomTo(map.getZoom() + 1, { around: map.unproject(where()), animate: false }),
      "-": () => map.zoomTo(map.getZoom() - 1, { around: map.unproject(where()), animate: false }),
    };
    const doer = keys[event.key];
    if (doer === undefined) return;
    event.preventDefault();
    cross.classList.add("crosshair--keys");
    doer();
  }

  function jump(step: 1 | -1): void {
    const place = act.next(step);
    if (place === null) return;
    if (!isSeen(map.project(place))) map.jumpTo({ center: place });
    put(map.project(place));
    act.moved(where());
  }

  canvas.addEventListener("keydown", onKey);
  let byPointer = false;
  canvas.addEventListener("pointerdown", () => (byPointer = true));
  canvas.addEventListener("focus", () => cross.classList.toggle("crosshair--keys", !byPointer));
  canvas.addEventListener("blur", () => {
    byPointer = false;
    cross.classList.remove("crosshair--keys");
  });
  map.on("move", draw);
  map.on("resize", draw);
  draw();

  return {
    where,
    /** A click of the mouse stands for it: it goes along, and is not shown for it. */
    take: (place: Point) => {
      cross.classList.remove("crosshair--keys");
      put(place);
    },
    show: (isShown: boolean) => cross.classList.toggle("crosshair--shown", isShown),
  };
}
