import { signal } from "@preact/signals";
import { tourTexts } from "../../shared/texts/pages/tour.ts";
import type { Step } from "./addressParts.ts";

type StopName = keyof (typeof tourTexts)["da"]["stops"];

/** A stop of the tour: what it points at, and in which step of the case that is. */
export interface TourStop {
  name: StopName;
  /** Null: it is there in each step. */
  step: Step | null;
  /** The first of these that can be seen: on a phone another thing may stand for what is on a desk. */
  at: readonly string[];
}

export const tourStops: readonly TourStop[] = [
  { name: "answer", step: null, at: [".the-answer"] },
  { name: "map", step: null, at: ["#map-pane", ".map-pull"] },
  { name: "steps", step: null, at: [".step-guide"] },
  { name: "draw", step: "draw", at: ["[data-part=what]", "#step-draw"] },
  { name: "law", step: "water", at: ["[data-part=law]", "#step-water"] },
  { name: "key", step: "share", at: ["[data-part=money]", "#step-share"] },
  { name: "roll", step: "share", at: ["[data-part=roll]", "#step-share"] },
  { name: "decide", step: "decide", at: ["[data-part=decide]", "#step-decide"] },
  { name: "save", step: null, at: [".panel-head .row"] },
];

/** How far somebody came on this machine; `done`: to the end. */
interface Seen {
  at: number;
  done: boolean;
}

const remembered = "vandret-rundtur";

/** Null: the tour was never begun here, or this machine remembers nothing. */
export function seenTour(): Seen | null {
  try {
    return JSON.parse(localStorage.getItem(remembered) ?? "null") as Seen | null;
  } catch {
    return null;
  }
}

function remember(seen: Seen): void {
  try {
    localStorage.setItem(remembered, JSON.stringify(seen));
  } catch {
    // The tour begins anew the next time.
  }
}

function asked(): number | null {
  const text = new URLSearchParams(location.search).get("tur");
  const stop = Number(text) - 1;
  return text !== null && tourStops[stop] !== undefined ? stop : null;
}

/** The stop that is shown, from 0; null: nobody is on the tour. The address says it as `tur`, from 1. */
export const tourAt = signal<number | null>(asked());

export function goToStop(stop: number): void {
  tourAt.value = stop;
  remember({ at: stop, done: seenTour()?.done === true });
}

/** Leaves the tour, to be taken up at the same stop; `done`: it was the last. */
export function leaveTour(done: boolean): void {
  const at = tourAt.peek() ?? 0;
  remember(done ? { at: 0, done: true } : { at, done: seenTour()?.done === true });
  tourAt.value = null;
}
