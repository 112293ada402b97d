import { batch, computed, signal } from "@preact/signals";
import type { CaseFile, Measure } from "../../shared/model/index.ts";
import { type History, redone, startHistory, step, undone } from "../state/history.ts";

const past = signal<History<CaseFile> | null>(null);

/** The case on the page; null until one is opened. */
export const theCase = computed(() => past.value?.present ?? null);
/** A case without parcels cannot be computed. */
export const hasParcelsIn = ({ parcels, parcelsRef }: CaseFile): boolean =>
  parcels.length > 0 || parcelsRef !== undefined;
export const canUndo = computed(() => (past.value?.past.length ?? 0) > 0);
export const canRedo = computed(() => (past.value?.future.length ?? 0) > 0);

/** Opens a case; what was done to another one cannot be undone here. */
export function openCase(opened: CaseFile): void {
  endLive();
  past.value = startHistory(opened);
}

/** The one way to change the case: a step that can be undone. */
export function change(make: (theCase: CaseFile) => CaseFile): void {
  if (past.value === null) return;
  const next = make(past.value.present);
  batch(() => {
    if (past.value !== null && next !== past.value.present) past.value = step(past.value, next);
    pulling.value = false;
  });
}

/** Somebody holds a slider: what they do with it is not over. */
export const pulling = signal(false);

/** A change within one pull of a slider: the first is a step, those after it go on in that step, until `endLive`. */
export function changeLive(make: (theCase: CaseFile) => CaseFile): void {
  if (past.value === null) return;
  const { present } = past.value;
  const next = make(present);
  batch(() => {
    if (past.value === null) return;
    past.value = pulling.value ? { ...past.value, present: next } : step(past.value, next);
    pulling.value = true;
  });
}

export function endLive(): void {
  pulling.value = false;
}

export function changeMeasure(id: string, make: (measure: Measure) => Measure): void {
  change((sag) => ({ ...sag, measures: sag.measures.map((one) => (one.id === id ? make(one) : one)) }));
}

export function undo(): void {
  if (past.value !== null) past.value = undone(past.value);
}

export function redo(): void {
  if (past.value !== null) past.value = redone(past.value);
}

/** Puts another's changes under every step, so that undoing one's own never undoes theirs. */
export function rebase(make: (state: CaseFile) => CaseFile): void {
  if (past.value === null) return;
  const { past: before, present, future } = past.value;
  past.value = { past: before.map(make), present: make(present), future: future.map(make) };
}
