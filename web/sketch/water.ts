import { effect, signal } from "@preact/signals";
import type { DamageByThing } from "../../shared/damageByThing.ts";
import type { CaseFile, ScenarioRisk } from "../../shared/model/index.ts";
import type { EventOfWater } from "../../shared/risk/index.ts";
import type { WaterPicture } from "../../shared/waterPicture.ts";
import { ask } from "../state/worker/client.ts";
import { exposureOpen, mapShowsBuildings, selectedParcel } from "./selection.ts";
import { sums } from "./sums.ts";

/** The event whose water is drawn; null: none. */
export const shownEvent = signal<EventOfWater | null>(null);
/** Where the curtain stands, part of the width from the west; 1: all without the measures. */
export const curtain = signal(0.5);
/** The water of the event; null: none is shown. */
export const picture = signal<WaterPicture | null>(null);
/** `none`: the event has no depth to draw. */
export const pictureState = signal<"drawing" | "drawn" | "none">("none");
/** The curves of the parcel that is looked at; null: none is, or they are on their way. */
export const parcelCurves = signal<{ id: string; risk: ScenarioRisk[] } | null>(null);

/** What each building loses by itself; null: nobody looks, or it is on its way, or no level is given. */
export const damageOfThings = signal<DamageByThing | null>(null);

/** Keeps the drawn water, the buildings' damage and the chosen parcel's curves those of the newest sums; gives back how to stop. */
export function keepWater(): () => void {
  const stops = [effect(drawEvent), effect(askForParcel), effect(askForThings)];
  return () => {
    for (const stop of stops) stop();
  };
}

function drawEvent(): void {
  const event = shownEvent.value;
  const theCase = sums.value?.of;
  if (event === null || theCase === undefined) {
    picture.value = null;
    return;
  }
  pictureState.value = "drawing";
  // Dropped where newer sums stop the worker: those ask again.
  ask("water-picture", { theCase, event }).then(
    (found) => {
      if (shownEvent.peek() !== event || sums.peek()?.of !== theCase) return;
      picture.value = found.ok ? found.value : null;
      pictureState.value = picture.value === null ? "none" : "drawn";
    },
    () => undefined,
  );
}

function askForParcel(): void {
  const id = selectedParcel.value;
  const theCase = sums.value?.of;
  parcelCurves.value = null;
  if (id === null || theCase === undefined) return;
  ask("parcel-risk", { theCase, id }).then(
    (found) => {
      if (selectedParcel.peek() === id && sums.peek()?.of === theCase)
        parcelCurves.value = found.ok ? { id, risk: found.value } : null;
    },
    () => undefined,
  );
}

/** Computed once somebody looks at a parcel, lists the things or colours them, for the sums as they are. */
function askForThings(): void {
  const theCase = sums.value?.of;
  const isAsked = selectedParcel.value !== null || mapShowsBuildings.value || exposureOpen.value;
  if (theCase !== thingsOf) damageOfThings.value = null;
  if (!isAsked || theCase === undefined || thingsOf === theCase) return;
  thingsOf = theCase;
  ask("damage-by-thing", { theCase }).then(
    (found) => {
      if (sums.peek()?.of === theCase) damageOfThings.value = found.ok ? found.value : null;
    },
    () => {
      // Newer sums stopped the worker: asked again with them.
      thingsOf = null;
    },
  );
}

/** The case that the buildings' damage was last asked of. */
let thingsOf: CaseFile | null = null;
