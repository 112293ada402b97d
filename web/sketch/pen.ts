import { batch, computed, effect, signal } from "@preact/signals";
import { type Caught, SnapIndex } from "../../shared/geo/draw/index.ts";
import type { CaseFile, Geometry, Position } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { drawing } from "../../shared/texts/pages/drawing.ts";
import {
  type CircleCorners,
  distanceM,
  type Pen,
  type PenShape,
  penGeometry,
  type Size,
  setPoint,
  sizeOf,
} from "../map/pen.ts";
import { language, words } from "../state/language.ts";
import { type Tool, tool } from "./selection.ts";
import { sameTarget, shapesOf, type Target } from "./shapes.ts";
import { theCase } from "./theCase.ts";

/** The tools that draw something new in the case. */
type DrawTool = Extract<Tool, `draw-${string}`>;

/** What each of them can draw; the first until another is chosen. */
export const shapesOfTool: Readonly<Record<DrawTool, readonly PenShape[]>> = {
  "draw-area": ["polygon", "rectangle", "circle"],
  "draw-line": ["line", "polygon", "rectangle", "circle", "point"],
  "draw-sea": ["polygon", "rectangle", "circle"],
  "draw-stream": ["line"],
};
export const isDrawTool = (of: Tool): of is DrawTool => of.startsWith("draw-");

/** The shape that each tool was last set to. */
export const chosenShape = signal<Readonly<Partial<Record<DrawTool, PenShape>>>>({});
export const circleOf = signal<CircleCorners>(64);
export const measureBy = signal<"line" | "polygon">("line");
export const pickBy = signal<"click" | "box">("click");

/** What is done to the shape that is edited. */
export type EditStep = "corners" | "move" | "split" | "hole" | "foot";
export const editStep = signal<EditStep>("corners");
export const editing = signal<Target | null>(null);

/** What the pen draws now; null: the tool in use draws nothing. */
export const pen = computed((): Pen | null => {
  const shape = shapeNow();
  return shape === null ? null : { shape, corners: circleOf.value };
});

function shapeNow(): PenShape | null {
  const of = tool.value;
  if (isDrawTool(of)) return chosenShape.value[of] ?? shapesOfTool[of][0] ?? null;
  if (of === "measure") return measureBy.value;
  if (of === "pick") return pickBy.value === "box" ? "rectangle" : null;
  if (of !== "edit") return null;
  if (editStep.value === "split") return "line";
  return editStep.value === "hole" ? "polygon" : null;
}

/** The points that are set so far. */
export const points = signal<readonly Position[]>([]);
/** Where the pointer or the cross-hair is, and what caught it; null: nowhere yet. */
export const aimed = signal<{ position: Position; caught: Caught | null } | null>(null);
export const snaps = signal(true);
/** What has just happened, for who does not see the map. */
export const said = signal("");

/** The shape of the points and the place aimed at, as it would be now. */
export const underPen = computed((): Geometry | null => {
  const now = pen.value;
  if (now === null || points.value.length === 0) return null;
  const aim = aimed.value?.position;
  const last = points.value.at(-1);
  const isNew = aim !== undefined && (last === undefined || distanceM(aim, last) > 0);
  return penGeometry(now, isNew ? [...points.value, aim] : points.value);
});

const parcelIndexes = new WeakMap<CaseFile["parcels"], SnapIndex>();

/** The corners and lines of the parcels, indexed once a list of parcels. */
function parcelsToCatch(parcels: CaseFile["parcels"]): SnapIndex {
  const index = parcelIndexes.get(parcels) ?? new SnapIndex(parcels.map(({ geometry }) => geometry));
  parcelIndexes.set(parcels, index);
  return index;
}

const drawnToCatch = computed(() => {
  const sag = theCase.value;
  const own = tool.value === "edit" ? editing.value : null;
  if (sag === null) return new SnapIndex([]);
  return new SnapIndex(shapesOf(sag).flatMap(({ target, geometry }) => (sameTarget(target, own) ? [] : [geometry])));
});

/** What catches a place: a corner of a parcel or of a drawn shape, else a line of one. */
export function caughtAt(position: Position, reachM: number): Caught | null {
  const sag = theCase.value;
  if (!snaps.value || sag === null) return null;
  const found = [parcelsToCatch(sag.parcels), drawnToCatch.value].flatMap(
    (index) => index.catch(position, reachM) ?? [],
  );
  return found.find(({ by }) => by === "corner") ?? found[0] ?? null;
}

/** The pointer or the cross-hair is here. */
export function aim(position: Position, reachM: number): void {
  const caught = caughtAt(position, reachM);
  aimed.value = { position: caught?.position ?? position, caught };
}

/** Sets a point where the pointer is; gives back the geometry that it finishes, else null. */
export function setHere(position: Position, reachM: number): Geometry | null {
  return set(position, caughtAt(position, reachM), reachM);
}

/** Sets a typed point: exactly there. */
export const setExactly = (position: Position): Geometry | null => set(position, null, 0);

function set(position: Position, caught: Caught | null, nearM: number): Geometry | null {
  const now = pen.value;
  if (now === null) return null;
  const place = caught?.position ?? position;
  const { points: next, isFinished } = setPoint(now, points.value, position, place, nearM);
  const isSet = next.length > points.value.length;
  const last = points.value.at(-1);
  batch(() => {
    points.value = next;
    aimed.value = { position: place, caught };
    if (isSet) said.value = setSays(next.length, place, last, caught);
  });
  if (isFinished) return finished();
  if (!isSet) said.value = words(drawing).said.tooFew;
  return null;
}

function setSays(count: number, place: Position, last: Position | undefined, caught: Caught | null): string {
  const text = words(drawing).said;
  return [
    text.set(number(count, language.value), placeSays(place)),
    ...(last === undefined ? [] : [text.fromLast(lengthSays(distanceM(last, place)))]),
    ...(caught === null ? [] : [text[caught.by]]),
  ].join(" ");
}

/** Ends the shape as it is; null: it has too few points. */
export function finished(): Geometry | null {
  const now = pen.value;
  const text = words(drawing).said;
  const geometry = now === null ? null : penGeometry(now, points.value);
  batch(() => {
    if (geometry === null) {
      said.value = text.tooFew;
      return;
    }
    points.value = [];
    aimed.value = null;
    said.value = text.finished(sizeSays(sizeOf(geometry)));
  });
  return geometry;
}

export function removeLastPoint(): void {
  const text = words(drawing).said;
  said.value =
    points.value.length === 0 ? text.nothingToRemove : text.removed(number(points.value.length - 1, language.value));
  points.value = points.value.slice(0, -1);
}

/** Begins anew whenever another tool, shape or step is chosen; gives back how to stop. */
export function keepPen(): () => void {
  return effect(() => {
    void [tool.value, pen.value?.shape, pickBy.value, editStep.value, editing.value];
    batch(() => {
      points.value = [];
      aimed.value = null;
      said.value = "";
    });
  });
}

/** Metres, to the centimetre. */
export const lengthSays = (metres: number): string => `${number(metres, language.value, 2)} m`;
/** m², and hectares where there are many. */
export const areaSays = (m2: number): string =>
  m2 < 10_000 ? `${number(m2, language.value, 1)} m²` : `${number(m2 / 10_000, language.value, 4)} ha`;
export const sizeSays = (size: Size | null): string =>
  size === null ? "" : size.areaM2 === null ? lengthSays(size.lengthM) : areaSays(size.areaM2);
export const placeSays = ([x, y]: Position): string =>
  `${number(x, language.value, 3)} ${number(y, language.value, 3)}`;
