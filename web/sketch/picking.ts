import { batch, computed, signal } from "@preact/signals";
import type { CaseFile } from "../../shared/model/index.ts";
import { number } from "../../shared/texts/index.ts";
import { drawing } from "../../shared/texts/pages/drawing.ts";
import { language, words } from "../state/language.ts";
import { said } from "./pen.ts";
import { change, theCase } from "./theCase.ts";

/** The parcels that are picked on the map, by id. They are nobody's until they are used. */
export const picked = signal<ReadonlySet<string>>(new Set());

/** The picked parcels that the case still has, in its order. */
export const pickedHere = computed((): string[] =>
  (theCase.value?.parcels ?? []).flatMap(({ id }) => (picked.value.has(id) ? [id] : [])),
);

const count = (): string => number(picked.value.size, language.value);

/** Picks a parcel, or leaves out one that is picked. Null: there is none. */
export function toggle(id: string | null): void {
  const text = words(drawing).said;
  if (id === null) {
    said.value = text.noParcel;
    return;
  }
  const isIn = picked.value.has(id);
  batch(() => {
    picked.value = new Set(isIn ? [...picked.value].filter((one) => one !== id) : [...picked.value, id]);
    said.value = (isIn ? text.parcelOut : text.parcelIn)(id, count());
  });
}

export function pick(ids: readonly string[]): void {
  batch(() => {
    const before = picked.value.size;
    picked.value = new Set([...picked.value, ...ids]);
    said.value = words(drawing).said.boxed(number(picked.value.size - before, language.value), count());
  });
}

export function clearPicked(): void {
  picked.value = new Set();
}

/** Changes the case by the picked parcels, as one step, and says that it is done. */
export function usePicked(make: (sag: CaseFile, ids: readonly string[]) => CaseFile): void {
  const ids = pickedHere.value;
  if (ids.length === 0) return;
  change((sag) => make(sag, ids));
  said.value = words(drawing).said.done;
}
