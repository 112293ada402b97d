import { signal } from "@preact/signals";
import type { CaseDates, CaseFile, Issue, OwnerSheet } from "../../shared/model/index.ts";
import { parcelMeant } from "../share/parcelMeant.ts";
import { call } from "../state/api.ts";
import { isShippedDemo, readToShow } from "../state/storedCase.ts";
import { ask } from "../state/worker/client.ts";

/** How far the page has come. `several`, `none` and `outside`: what was typed leads to no sheet. */
export type State =
  | { is: "loading" }
  | { is: "empty"; theCase: CaseFile }
  | { is: "computing"; theCase: CaseFile }
  | { is: "ready"; theCase: CaseFile; sheet: OwnerSheet }
  | { is: "several" | "none" | "outside"; theCase: CaseFile; typed: string }
  | { is: "not-computed"; theCase: CaseFile; issues: readonly Issue[] }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "offline" }
  | { is: "failed" };

export const state = signal<State>({ is: "loading" });

/** What was typed last, also while the case was still on its way. */
let wanted = "";

/** Of the hearing and the decision; null: they could not be had. */
let dates: CaseDates | null = null;

/** Fetches the stored case, then the sheet of what was typed by then. */
export async function load(caseId: string, typed: string): Promise<void> {
  wanted = typed;
  state.value = { is: "loading" };
  const [answer, told] = await Promise.all([
    readToShow(caseId),
    isShippedDemo(caseId) ? null : call<CaseDates>("GET", `/v1/cases/${encodeURIComponent(caseId)}/dates`),
  ]);
  // A sheet without them says that they are not known here.
  dates = told?.is === "ok" ? told.value : null;
  if (answer.is === "offline") state.value = { is: "offline" };
  else if (answer.is === "problem") state.value = { is: "refused", issues: answer.problem.issues };
  else await sheetOf(answer.value, wanted);
}

/** The sheet of another parcel: at once, or when the case is there. */
export async function look(typed: string): Promise<void> {
  wanted = typed;
  if ("theCase" in state.value) await sheetOf(state.value.theCase, typed);
}

async function sheetOf(theCase: CaseFile, typed: string): Promise<void> {
  if (typed.trim() === "") {
    state.value = { is: "empty", theCase };
    return;
  }
  const found = parcelMeant(theCase, typed);
  if (found.is !== "one") {
    state.value = { is: found.is, theCase, typed };
    return;
  }
  const computing: State = { is: "computing", theCase };
  state.value = computing;
  try {
    const made = await ask("owner-sheet", { theCase, parcel: found.id, dates });
    // Somebody who has typed another number meanwhile waits for that one.
    if (state.value !== computing) return;
    if (!made.ok) state.value = { is: "not-computed", theCase, issues: made.issues };
    else if (made.value === null) state.value = { is: "outside", theCase, typed };
    else state.value = { is: "ready", theCase, sheet: made.value };
  } catch {
    state.value = { is: "failed" };
  }
}
