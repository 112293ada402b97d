import { signal } from "@preact/signals";
import type { Calculation, CaseFile, Issue } from "../../shared/model/index.ts";
import { isShippedDemo, readToShow } from "../state/storedCase.ts";
import { readHead, type ShippedHead } from "./shipped.ts";

/** How far the page has come with its case. */
export type State =
  | { is: "loading" }
  | { is: "computing"; theCase: CaseFile }
  | { is: "ready"; theCase: CaseFile; calculation: Calculation }
  | { is: "not-computed"; theCase: CaseFile; issues: readonly Issue[] }
  /** The demo, for who is not signed in: nothing is computed here. */
  | { is: "shipped"; theCase: ShippedHead }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "offline" }
  | { is: "failed" };

export const state = signal<State>({ is: "loading" });

/** Fetches the stored case and computes it in the worker. */
export async function load(id: string): Promise<void> {
  state.value = { is: "loading" };
  if (isShippedDemo(id)) {
    state.value = await readHead().then(
      (theCase) => ({ is: "shipped", theCase }) as const,
      () => ({ is: "offline" }) as const,
    );
    return;
  }
  const answer = await readToShow(id);
  if (answer.is === "offline") state.value = { is: "offline" };
  else if (answer.is === "problem") state.value = { is: "refused", issues: answer.problem.issues };
  else await compute(answer.value);
}

async function compute(theCase: CaseFile): Promise<void> {
  state.value = { is: "computing", theCase };
  try {
    const { ask } = await import("../state/worker/client.ts");
    const result = await ask("calculate", { theCase, mark: 0 });
    state.value = result.ok
      ? { is: "ready", theCase, calculation: result.value.calculation }
      : { is: "not-computed", theCase, issues: result.issues };
  } catch {
    state.value = { is: "failed" };
  }
}
