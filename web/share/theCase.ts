import { signal } from "@preact/signals";
import type { Calculation, CaseFile, Issue } from "../../shared/model/index.ts";
import { readToShow } from "../state/storedCase.ts";
import { ask } from "../state/worker/client.ts";

/** How far the page has come with its case. */
export type State =
  | { is: "loading" }
  | { is: "computing"; theCase: CaseFile }
  | { is: "ready"; theCase: CaseFile; calculation: Calculation }
  | { is: "not-computed"; theCase: CaseFile; issues: readonly Issue[] }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "offline" }
  | { is: "failed" };

export const state = signal<State>({ is: "loading" });

/** Fetches the stored case and computes it in the worker. */
export async function load(id: string): Promise<void> {
  state.value = { is: "loading" };
  const answer = await readToShow(id);
  if (answer.is === "offline") state.value = { is: "offline" };
  else if (answer.is === "problem") state.value = { is: "refused", issues: answer.problem.issues };
  else await compute(answer.value);
}

async function compute(theCase: CaseFile): Promise<void> {
  state.value = { is: "computing", theCase };
  try {
    const result = await ask("calculate", { theCase, mark: 0 });
    state.value = result.ok
      ? { is: "ready", theCase, calculation: result.value.calculation }
      : { is: "not-computed", theCase, issues: result.issues };
  } catch {
    state.value = { is: "failed" };
  }
}
