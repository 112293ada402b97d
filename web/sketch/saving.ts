/**
 * Saving: every change to a stored case goes to its log, one at a time, in order. Where another has saved meanwhile
 * (409), theirs is fetched, ours is laid on top and sent again, and the page says so. What is not yet saved is also kept
 * on this machine.
 */
import { effect, signal } from "@preact/signals";
import { changesBetween, withChange } from "../../shared/changes.ts";
import type { CaseFile, Change, Issue } from "../../shared/model/index.ts";
import { type Answer, call, type Problem } from "../state/api.ts";
import { beforeSignIn } from "../state/signIn.ts";
import { readStored, readToOpen, type StoredCase } from "../state/storedCase.ts";
import { sayCase } from "./address.ts";
import { canUndo, openCase, rebase, theCase } from "./theCase.ts";
import { keepUnsaved, recallUnsaved } from "./unsaved.ts";
import { keepUnstored } from "./unstored.ts";

export type Saving =
  /** `offline`: it was tried, and the server could not be reached. */
  | { is: "not-stored"; offline?: true }
  | { is: "saved" }
  | { is: "saving" }
  | { is: "offline"; kept: boolean }
  | { is: "refused"; kept: boolean; issues: readonly Issue[] };

export const saving = signal<Saving>({ is: "not-stored" });
/** Another's change has come in under ours; said until the reader closes it. */
export const merged = signal(false);
/** Changes from an earlier window were found on this machine and laid on. */
export const recovered = signal(false);

interface Store {
  id: string;
  sequence: number;
  /** The case as the log has it at `sequence`. */
  base: CaseFile;
}

let store: Store | null = null;

/** The id of the stored case on the page; null: it is not stored. A component that asks follows it. */
export const storedId = (): string | null => (saving.value.is === "not-stored" ? null : (store?.id ?? null));

/** The change under way keeps its event id over retries, so that the log never takes it twice. */
let underWay: { eventId: string; change: Change } | null = null;
let busy = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const quietMs = 500;
const retryMs = 4_000;

const pathOf = (id: string) => `/v1/cases/${encodeURIComponent(id)}`;

/** Opens a stored case, with what an earlier window could not save; the demo as it ships, where nobody is signed in. */
export async function fetchCase(id: string): Promise<Answer<unknown>> {
  const answer = await readToOpen(id);
  if (answer.is !== "ok") return answer;
  if (answer.value.is === "stored") follow(answer.value.stored);
  else {
    shipped = answer.value.case;
    openUnstored(shipped);
  }
  return answer;
}

function follow(stored: StoredCase): void {
  store = { id: stored.id, sequence: stored.sequence, base: stored.case };
  saving.value = { is: "saved" };
  openCase(stored.case);
  const kept = recallUnsaved(stored.id);
  if (kept !== null && kept.changes.length > 0) {
    recovered.value = true;
    openCase(kept.changes.reduce(withChange, stored.case));
  }
}

/** Whether what is put away while its author signs in is to be stored at once. */
let storeOnReturn = false;
export const storeWhenSignedIn = (): void => {
  storeOnReturn = true;
};

/** The demo as it came with the pages; untouched, it is there again after signing in. */
let shipped: CaseFile | null = null;

beforeSignIn.add(() => {
  const sag = theCase.peek();
  if (store !== null || sag === null || (sag === shipped && !storeOnReturn)) return true;
  isPutAway = keepUnstored(sag, storeOnReturn);
  return isPutAway;
});

/** The page is left for the issuer's, and what is on it is put away. */
let isPutAway = false;

/** Opens a case that no server has yet. */
export function openUnstored(opened: CaseFile): void {
  store = null;
  underWay = null;
  saving.value = { is: "not-stored" };
  openCase(opened);
}

/** The stored case on the page and its version as the log has it; null: it is not stored. What was typed since may not be in it yet. */
export const storedVersion = (): { id: string; sequence: number } | null =>
  store === null ? null : { id: store.id, sequence: store.sequence };

/** The id of the stored case where all that is on the page is saved in it, so that what the server makes of it is of this page; else null. */
export function savedId(): string | null {
  const sag = theCase.peek();
  if (store === null || sag === null || saving.peek().is !== "saved") return null;
  return changesBetween(store.base, sag).length === 0 ? store.id : null;
}

/** Stores a case for the first time; gives the id that it got, which the address then says. */
export async function storeCase(sag: CaseFile): Promise<Answer<{ id: string; sequence: number }>> {
  saving.value = { is: "saving" };
  const body = { eventId: crypto.randomUUID(), case: sag };
  const answer = await call<{ id: string; sequence: number }>("POST", "/v1/cases", body);
  if (answer.is === "ok") {
    store = { id: answer.value.id, sequence: answer.value.sequence, base: sag };
    saving.value = { is: "saved" };
    sayCase(answer.value.id);
    soon();
  } else if (answer.is === "offline") saving.value = { is: "not-stored", offline: true };
  else saving.value = { is: "refused", kept: false, issues: answer.problem.issues };
  return answer;
}

/** Saves each change shortly after it is made; gives back how to stop. */
export function keepSaving(): () => void {
  const stop = effect(() => {
    const sag = theCase.value;
    if (sag === null) return;
    // What was just changed is not saved, though it rests a moment before it is sent.
    if (store !== null && saving.peek().is === "saved" && changesBetween(store.base, sag).length > 0)
      saving.value = { is: "saving" };
    soon();
  });
  addEventListener("online", soon);
  addEventListener("beforeunload", warn);
  return () => {
    stop();
    removeEventListener("online", soon);
    removeEventListener("beforeunload", warn);
  };
}

/** Whoever leaves is asked first where something on the page would be lost: neither saved nor kept on this machine. */
function warn(event: BeforeUnloadEvent): void {
  if (!isKept()) event.preventDefault();
}

function isKept(): boolean {
  const sag = theCase.peek();
  if (sag === null || isPutAway) return true;
  if (store === null) return !canUndo.peek();
  const changes = changesBetween(store.base, sag);
  return changes.length === 0 || keepUnsaved(store.id, { sequence: store.sequence, changes });
}

function soon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void save(), quietMs);
}

async function save(): Promise<void> {
  const sag = theCase.peek();
  if (store === null || sag === null || busy) return;
  const changes = changesBetween(store.base, sag);
  const kept = keepUnsaved(store.id, { sequence: store.sequence, changes });
  const [change] = changes;
  if (change === undefined) {
    underWay = null;
    saving.value = { is: "saved" };
    return;
  }
  busy = true;
  // Without a connection it goes on saying so until one is there: each new try is no news.
  if (saving.peek().is !== "offline") saving.value = { is: "saving" };
  if (underWay === null || JSON.stringify(underWay.change) !== JSON.stringify(change)) {
    underWay = { eventId: crypto.randomUUID(), change };
  }
  const body = { seenSequence: store.sequence, eventId: underWay.eventId, change };
  const answer = await call<{ sequence: number }>("PATCH", pathOf(store.id), body);
  busy = false;
  await after(answer, change, kept);
}

async function after(answer: Answer<{ sequence: number }>, change: Change, kept: boolean): Promise<void> {
  if (store === null) return;
  if (answer.is === "ok") {
    underWay = null;
    store = { ...store, sequence: answer.value.sequence, base: withChange(store.base, change) };
    await save();
  } else if (answer.is === "offline") retryLater(kept);
  else await refused(answer.problem, kept);
}

async function refused(problem: Problem, kept: boolean): Promise<void> {
  if (problem.code === "stale-sequence") await takeTheirs(kept);
  else if (problem.status >= 500) retryLater(kept);
  else saving.value = { is: "refused", kept, issues: problem.issues };
}

function retryLater(kept: boolean): void {
  saving.value = { is: "offline", kept };
  clearTimeout(timer);
  timer = setTimeout(() => void save(), retryMs);
}

async function takeTheirs(kept: boolean): Promise<void> {
  if (store === null) return;
  const answer = await readStored(store.id);
  if (answer.is !== "ok") return retryLater(kept);
  const { base } = store;
  const theirs = answer.value;
  store = { ...store, sequence: theirs.sequence, base: theirs.case };
  rebase((state) => changesBetween(base, state).reduce(withChange, theirs.case));
  merged.value = true;
  await save();
}
