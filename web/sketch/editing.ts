import { batch, computed, signal } from "@preact/signals";
import {
  type Corner,
  type CornerAt,
  cornersOf,
  insertCorner,
  isOn,
  middlesOf,
  moveCorner,
  moveWhole,
  removeCorner,
} from "../../shared/geo/draw/index.ts";
import type { Geometry, Position } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { drawing } from "../../shared/texts/pages/drawing.ts";
import { distanceM } from "../map/pen.ts";
import { language, words } from "../state/language.ts";
import { aimed, caughtAt, editing, editStep, placeSays, said } from "./pen.ts";
import { tool } from "./selection.ts";
import { type DrawnShape, nameOfTarget, sameTarget, shapesOf } from "./shapes.ts";
import { theCase } from "./theCase.ts";

/** What is held: a corner, one that is not in the shape yet, or the whole shape by a place on it. */
type Held = { is: "corner" | "new"; at: CornerAt; from: Position } | { is: "whole"; from: Position };
export const held = signal<Held | null>(null);
/** The corner that Delete takes away and a typed coordinate moves. */
export const chosenCorner = signal<CornerAt | null>(null);

/** The shape that is edited: the chosen one, else the first of the case. */
export const edited = computed((): DrawnShape | null => {
  const sag = theCase.value;
  if (tool.value !== "edit" || sag === null) return null;
  const all = shapesOf(sag);
  return all.find(({ target }) => sameTarget(target, editing.value)) ?? all[0] ?? null;
});

/** The edited shape as it is while something of it is held. */
export const editedNow = computed((): Geometry | null => {
  const shape = edited.value;
  if (shape === null) return null;
  const [hold, to] = [held.value, aimed.value?.position];
  if (hold === null || to === undefined) return shape.geometry;
  if (hold.is === "whole") return moveWhole(shape.geometry, to[0] - hold.from[0], to[1] - hold.from[1]);
  return hold.is === "new" ? insertCorner(shape.geometry, hold.at, to) : moveCorner(shape.geometry, hold.at, to);
});

const numberOf = (corner: Pick<Corner, "at">, all: readonly Corner[]): number =>
  all.findIndex(({ at }) => at.part === corner.at.part && at.ring === corner.at.ring && at.corner === corner.at.corner);

const nearest = (all: readonly Corner[], position: Position, reachM: number): Corner | null => {
  const found = all
    .map((corner) => ({ corner, metres: distanceM(corner.position, position) }))
    .filter(({ metres }) => metres <= reachM)
    .sort((a, b) => a.metres - b.metres)[0];
  return found?.corner ?? null;
};

/** Takes hold of what is near: a corner, the middle of an edge, or with the step "move" the whole. False: nothing is. */
export function take(position: Position, reachM: number): boolean {
  const shape = edited.value;
  const text = words(drawing).said;
  if (shape === null || !(editStep.value === "corners" || editStep.value === "move")) return false;
  if (editStep.value === "move") {
    if (!isOn(shape.geometry, position, reachM)) return false;
    hold({ is: "whole", from: position }, text.takenWhole);
    return true;
  }
  const corners = cornersOf(shape.geometry);
  const corner = nearest(corners, position, reachM);
  if (corner !== null) {
    hold(
      { is: "corner", at: corner.at, from: corner.position },
      text.taken(number(numberOf(corner, corners) + 1, language.value)),
    );
    return true;
  }
  const middle = nearest(middlesOf(shape.geometry), position, reachM);
  if (middle === null) return false;
  hold({ is: "new", at: middle.at, from: middle.position }, text.takenNew);
  return true;
}

function hold(what: Held, says: string): void {
  batch(() => {
    held.value = what;
    aimed.value = { position: what.from, caught: null };
    chosenCorner.value = what.is === "whole" ? null : what.at;
    said.value = says;
  });
}

/** Lets go of what is held, there; gives back the shape as it then is, or null where nothing moved. */
export function drop(): Geometry | null {
  const [hold, to, now] = [held.value, aimed.value?.position, editedNow.value];
  if (hold === null) return null;
  const isMoved = to !== undefined && (to[0] !== hold.from[0] || to[1] !== hold.from[1]);
  batch(() => {
    held.value = null;
    aimed.value = null;
    if (!isMoved && hold.is === "new") chosenCorner.value = null;
    said.value = isMoved ? words(drawing).said.dropped(placeSays(to)) : said.value;
  });
  return isMoved ? now : null;
}

/** Lets go without moving anything. */
export function letGo(): void {
  held.value = null;
  aimed.value = null;
}

/** The shape without the chosen corner; null, and why is said, where none is chosen or it must stay. */
export function withoutCorner(): Geometry | null {
  const text = words(drawing).said;
  const [shape, at] = [edited.value, chosenCorner.value];
  if (shape === null || at === null) {
    said.value = text.noCorner;
    return null;
  }
  const less = removeCorner(shape.geometry, at);
  batch(() => {
    held.value = null;
    aimed.value = null;
    if (less !== null) chosenCorner.value = null;
    said.value = less === null ? text.cornerStays : text.cornerGone;
  });
  return less;
}

/** The shape with the chosen corner at a typed place; null where none is chosen. */
export function withCornerAt(position: Position): Geometry | null {
  const [shape, at] = [edited.value, chosenCorner.value];
  if (shape !== null && at !== null) return moveCorner(shape.geometry, at, position);
  said.value = words(drawing).said.noCorner;
  return null;
}

/** Chooses the corner after the chosen one, or before it, round and round; gives back where it is. */
export function nextCorner(step: 1 | -1): Position | null {
  const shape = edited.value;
  if (shape === null || held.value !== null) return null;
  const all = cornersOf(shape.geometry);
  const now = chosenCorner.value === null ? -1 : numberOf({ at: chosenCorner.value }, all);
  const n = now === -1 && step === -1 ? all.length - 1 : (now + step + all.length) % all.length;
  const { at, position } = all[n]!;
  batch(() => {
    chosenCorner.value = at;
    const [which, of] = [n + 1, all.length].map((one) => number(one, language.value)) as [string, string];
    said.value = words(drawing).said.atCorner(which, of, placeSays(position));
  });
  return position;
}

/** Chooses the shape that lies here, the edited one last; says so where there is none. */
export function chooseShape(position: Position, reachM: number): void {
  const sag = theCase.value;
  const text = words(drawing).said;
  if (sag === null) return;
  const here = shapesOf(sag).filter(({ geometry }) => isOn(geometry, position, reachM));
  const other = here.find(({ target }) => !sameTarget(target, edited.value?.target ?? null)) ?? here[0];
  if (other === undefined) {
    said.value = text.noShape;
    return;
  }
  batch(() => {
    editing.value = other.target;
    chosenCorner.value = null;
    held.value = null;
  });
  said.value = text.shapeChosen(nameOfTarget(other.target, sag));
}

/** The corner that is chosen or held, where it is now. */
export const chosenPlace = computed((): Position | null => {
  const [now, at] = [editedNow.value, chosenCorner.value];
  if (now === null || at === null) return null;
  return cornersOf(now).find((one) => numberOf(one, [{ at, position: one.position }]) === 0)?.position ?? null;
});

/** Where what is held would be dropped: caught by others' corners and lines, never by its own. */
export function aimHeld(position: Position, reachM: number): void {
  const caught = held.value?.is === "whole" ? null : caughtAt(position, reachM);
  aimed.value = { position: caught?.position ?? position, caught };
}
