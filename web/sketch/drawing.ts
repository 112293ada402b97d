import { batch, computed, effect, signal } from "@preact/signals";
import { cornersOf, middlesOf } from "../../shared/geo/draw/index.ts";
import type { Geometry, Issue, LineString, Polygon, Position, Result } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { drawing } from "../../shared/texts/pages/drawing.ts";
import type { Overlay } from "../map/overlay.ts";
import { sizeOf } from "../map/pen.ts";
import { ended } from "../parts/ended.ts";
import { language, words } from "../state/language.ts";
import { askAgain } from "./askAgain.ts";
import {
  aimHeld,
  chooseShape,
  chosenCorner,
  chosenPlace,
  drop,
  edited,
  editedNow,
  held,
  letGo,
  nextCorner,
  take,
  withCornerAt,
  withoutCorner,
} from "./editing.ts";
import { freeId, newMeasure } from "./emptyCase.ts";
import { addMeasure } from "./MeasureForm.tsx";
import {
  aim,
  aimed,
  editing,
  editStep,
  finished,
  isDrawTool,
  keepPen,
  pen,
  points,
  removeLastPoint,
  said,
  setExactly,
  setHere,
  sizeSays,
  underPen,
} from "./pen.ts";
import { parcelsUnder } from "./pickedParcels.ts";
import { pick, toggle } from "./picking.ts";
import { measureOfLine, selectedMeasure, selectedParcel, tool } from "./selection.ts";
import { putNewStream, putShape, type Target } from "./shapes.ts";
import { change, theCase } from "./theCase.ts";

/** What was wrong with the last thing drawn, as a problem or in words; it did not reach the case. */
export const drawnIssues = signal<readonly (Issue | string)[]>([]);

/** The parts that a line has split a shape in, before it is said which to keep. */
export const parts = signal<{ target: Target; geometries: readonly Geometry[] } | null>(null);
/** The foot of a line by typed widths; it is nothing in the case until it is used. */
export const foot = signal<Geometry | null>(null);

const bug: Issue = { path: "", code: "bug", facts: {} };

/** Keeps what tools have begun in step with the tool in use; gives back how to stop. */
export function keepDrawing(): () => void {
  const stops = [
    keepPen(),
    effect(() => {
      void [tool.value, editStep.value, editing.value];
      batch(() => {
        held.value = null;
        chosenCorner.value = null;
        parts.value = null;
        foot.value = null;
      });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** A click, a tap or Enter on the map. `parcel`: the one that is there. */
export function press(position: Position, reachM: number, parcel: string | null): void {
  if (tool.value === "look") selectedParcel.value = parcel;
  else if (pen.value !== null) taken(setHere(position, reachM));
  else if (tool.value === "pick") toggle(parcel);
  else if (held.value !== null) dropHeld();
  else if (!take(position, reachM)) chooseShape(position, reachM);
}

/** The pointer or the cross-hair is elsewhere. */
export function moveTo(position: Position, reachM: number): void {
  if (held.value !== null) aimHeld(position, reachM);
  else if (pen.value !== null) aim(position, reachM);
}

/** A finger or a mouse button goes down on the map: true where it takes hold of something, which the map must then not do. */
export const grab = (position: Position, reachM: number): boolean =>
  tool.value === "edit" && held.value === null && take(position, reachM);

/** It goes up again. */
export function dropHeld(): void {
  const target = edited.value?.target;
  const next = drop();
  if (next !== null && target !== undefined) void keep(next, (geometry) => putShape(target, geometry));
}

/** Backspace or Delete: the last point, or the chosen corner. */
export function removeLast(): void {
  if (pen.value !== null) removeLastPoint();
  else if (tool.value === "edit") replaceEdited(withoutCorner());
}

export function finish(): void {
  taken(finished());
}

/** Esc: what is held is let go; what is begun is given up; then the tool is put away. */
export function leave(): void {
  if (held.value !== null) letGo();
  else tool.value = "look";
}

/** A typed point: the next of the pen, or the new place of the chosen corner. */
export function setTyped(position: Position): void {
  if (pen.value !== null) taken(setExactly(position));
  else replaceEdited(withCornerAt(position));
}

export const jump = (step: 1 | -1): Position | null => (tool.value === "edit" ? nextCorner(step) : null);

function replaceEdited(geometry: Geometry | null): void {
  const target = edited.value?.target;
  if (geometry !== null && target !== undefined) void keep(geometry, (sound) => putShape(target, sound));
}

/** What a finished shape is for. */
function taken(geometry: Geometry | null): void {
  if (geometry === null) return;
  const of = tool.value;
  if (of === "pick") {
    if (theCase.value !== null && geometry.type === "Polygon") pick(parcelsUnder(geometry, theCase.value.parcels));
  } else if (of === "edit") {
    if (geometry.type === "LineString") void split(geometry);
    else if (geometry.type === "Polygon") void hole(geometry);
  } else if (isDrawTool(of)) {
    const says = said.value;
    tool.value = "look";
    said.value = says;
    if (of === "draw-area") void keep(geometry, (sound) => putShape({ is: "area" }, sound));
    else if (of === "draw-sea") void keep(geometry, (sound) => putShape({ is: "sea" }, sound));
    else if (of === "draw-stream") void keep(geometry, putNewStream);
    else
      void keep(geometry, (sound) => {
        if (theCase.value?.measures.length === 0) addMeasure();
        const measure = measureOfLine();
        if (measure !== undefined) putShape({ is: "measure", id: measure.id }, sound);
      });
  }
}

/** Has the worker look whether it is sound; what is not is told and does not reach the case. */
async function keep(geometry: Geometry, take: (geometry: Geometry) => void): Promise<void> {
  const found = await askAgain("check-geometry", { geometry, path: "" }).catch(
    (): Result<Geometry> => ({ ok: false, issues: [bug] }),
  );
  drawnIssues.value = found.ok ? [] : found.issues;
  if (found.ok) take(found.value);
}

async function split(line: LineString): Promise<void> {
  const shape = edited.value;
  if (shape === null) return;
  const text = words(drawing);
  const found = await askAgain("split-shape", { geometry: shape.geometry, line }).catch(() => null);
  const wrong = found === null ? text.notCut : found.length < 2 ? text.notSplit : null;
  batch(() => {
    drawnIssues.value = wrong === null ? [] : [wrong];
    if (found === null || wrong !== null) return;
    parts.value = { target: shape.target, geometries: found };
    said.value = found
      .map((part, i) => ended(text.part(number(i + 1, language.value), sizeSays(sizeOf(part)))))
      .join(" ");
  });
}

async function hole(shape: Polygon): Promise<void> {
  const text = words(drawing);
  const of = edited.value;
  if (of === null) return;
  const { geometry, target } = of;
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") {
    drawnIssues.value = [text.onlyAreal];
    return;
  }
  await keep(shape, () => undefined);
  if (drawnIssues.value.length > 0) return;
  const holed = await askAgain("cut-hole", { area: geometry, hole: shape }).catch(() => null);
  if (holed === null) drawnIssues.value = [text.noHole];
  else await keep(holed, (sound) => putShape(target, sound));
}

/** The ground of a dike by its width to each side of the edited line; words where there is none. */
export async function showFoot(leftM: number, rightM: number): Promise<string | null> {
  const shape = edited.value;
  const text = words(drawing);
  if (shape === null || shape.geometry.type !== "LineString") return text.onlyLine;
  foot.value = await askAgain("band-around", { line: shape.geometry, leftM, rightM }).catch(() => null);
  if (foot.value === null) return text.noFoot;
  said.value = text.foot(sizeSays(sizeOf(foot.value)));
  return null;
}

/** Keeps one part, or with a measure all: the others become measures of their own, without a cost. */
export function keepPart(n: number | "all"): void {
  const split = parts.value;
  if (split === null) return;
  const { target, geometries } = split;
  const [first, ...others] = n === "all" ? geometries : [geometries[n]!];
  if (n === "all" && target.is === "measure") {
    change((sag) => {
      const measures = sag.measures.map((one) => (one.id === target.id ? { ...one, geometry: first! } : one));
      const of = sag.measures.find(({ id }) => id === target.id);
      for (const geometry of others) {
        const id = freeId(
          "tiltag",
          measures.map((one) => one.id),
        );
        const made = newMeasure(id, `${of?.title ?? target.id} ${measures.length + 1}`);
        measures.push({ ...made, ...(of === undefined ? {} : { kind: of.kind, parts: of.parts }), geometry });
      }
      return { ...sag, measures };
    });
    selectedMeasure.value = target.id;
  } else void keep(first!, (sound) => putShape(target, sound));
  parts.value = null;
  said.value = words(drawing).said.done;
}

/** What the tool in use draws above the map. */
export const overlay = computed((): Overlay => {
  const caught = aimed.value?.caught ?? null;
  const base = {
    isNumbered: false,
    chosen: null,
    caught: caught === null ? null : caught.position,
    corners: [],
    middles: [],
  };
  const split = parts.value;
  if (split !== null) return { ...base, isNumbered: true, shapes: split.geometries };
  const shape = editedNow.value;
  const under = underPen.value;
  if (pen.value !== null)
    return { ...base, shapes: [shape, under].filter((one) => one !== null), corners: points.value };
  if (shape === null || tool.value !== "edit") return { ...base, shapes: [] };
  const hasHandles = editStep.value === "corners";
  return {
    ...base,
    shapes: [shape, foot.value].filter((one) => one !== null),
    corners: hasHandles ? cornersOf(shape).map(({ position }) => position) : [],
    middles: hasHandles && held.value === null ? middlesOf(shape).map(({ position }) => position) : [],
    chosen: chosenPlace.value,
  };
});

/** What the tools do with what is done on a map, but for a press, which each map also takes as its own. */
export const byTools = { moveTo, grab, drop: dropHeld, removeLast, jump };
