import { computed, signal } from "@preact/signals";
import type { Measure } from "../../shared/model/index.ts";
import { theCase } from "./theCase.ts";

/** The parcel that is looked at, by id. */
export const selectedParcel = signal<string | null>(null);

/** What a click, a tap or Enter does on the map. */
export type Tool = "look" | "draw-area" | "draw-line" | "draw-sea" | "draw-stream" | "edit" | "pick" | "measure";
export const tool = signal<Tool>("look");

/** The measure that a drawn line, and the form, belong to. */
export const selectedMeasure = signal<string | null>(null);

/** What the colours say: amounts of the roll by parcel, or the damage of each building. */
export type MapAmount = "share" | "without" | "with" | "saved" | "building-without" | "building-with" | "moved";
export const mapAmount = signal<MapAmount>("share");
export const mapShowsBuildings = computed(
  () => mapAmount.value === "building-without" || mapAmount.value === "building-with",
);

/** Whether the list of roads, fields and assets is open, so that their damage is asked for. */
export const exposureOpen = signal(false);

/** How much more each parcel pays by one compared key than by another, øre; null: nothing is compared. */
export const moved = signal<ReadonlyMap<string, number> | null>(null);

/** On a phone: whether the map is pulled up. */
export const mapOpen = signal(false);

/** The measure that a line belongs to: the chosen one, else the first; undefined where the case has none. */
export function measureOfLine(): Measure | undefined {
  const measures = theCase.value?.measures ?? [];
  return measures.find(({ id }) => id === selectedMeasure.value) ?? measures[0];
}
/** Whether the list of layers stands beside the map. */
export const layersOpen = signal(false);
