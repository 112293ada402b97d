/** The run of the large case on the page: found or started, watched, stopped; and the result of the last that ended well. */
import { signal } from "@preact/signals";
import type { Run } from "../../shared/contract/index.ts";
import type { CaseFile, Issue, LargeResult } from "../../shared/model/index.ts";
import { runIdOf } from "../../shared/runId.ts";
import { saving, storedVersion } from "../sketch/saving.ts";
import { takeSums } from "../sketch/sums.ts";
import { theCase } from "../sketch/theCase.ts";
import { type Answer, call } from "../state/api.ts";
import { session } from "../state/signIn.ts";

export type RunState =
  | { is: "none" }
  | { is: "going"; run: Run | null }
  | { is: "ended"; run: Run }
  | { is: "refused"; issues: readonly Issue[] }
  | { is: "offline" };

export const runState = signal<RunState>({ is: "none" });
/** What was computed, of which case as it stood on the page, and by which run. */
export const result = signal<{ of: CaseFile; run: Run; result: LargeResult } | null>(null);

const restMs = 700;
let following = 0;

/** Who may start a run: as the contract has it. */
export const mayCompute = (): boolean => session.value?.roles.some((role) => role !== "reader") ?? false;

const runsOf = (id: string) => `/v1/cases/${encodeURIComponent(id)}/runs`;

const keyOf = (sequence: number): string => `stor-sag-${sequence}`;

/** The run of the case as it is stored, so that who opens it again sees its numbers: started where there is none, by who may; else looked for. */
export async function open(): Promise<void> {
  if (mayCompute()) return compute();
  const version = storedVersion();
  const of = theCase.peek();
  if (version === null || of === null) return;
  const ticket = ++following;
  runState.value = { is: "going", run: null };
  const id = runIdOf(version.id, keyOf(version.sequence));
  const answer = await call<Run>("GET", `${runsOf(version.id)}/${id}`);
  if (ticket !== following) return;
  if (answer.is !== "problem" || answer.problem.code !== "run-not-found") return follow(answer, of, ticket);
  runState.value = { is: "none" };
}

/**
 * Computes the case as it is stored. The same version is the same run, so that whoever opens the case again, or beside, finds it under way or
 * done; `anew`: another run of it, where that one was stopped, failed, or is no longer kept.
 */
export async function compute(anew = false): Promise<void> {
  const version = storedVersion();
  const of = theCase.peek();
  if (version === null || of === null || saving.peek().is !== "saved") return;
  const ticket = ++following;
  runState.value = { is: "going", run: null };
  const key = anew ? `${keyOf(version.sequence)}-${crypto.randomUUID()}` : keyOf(version.sequence);
  const answer = await call<Run>("POST", runsOf(version.id), undefined, { "Idempotency-Key": key });
  await follow(answer, of, ticket);
}

async function follow(first: Answer<Run>, of: CaseFile, ticket: number): Promise<void> {
  let answer = first;
  for (;;) {
    if (ticket !== following) return;
    if (answer.is === "problem") {
      runState.value = { is: "refused", issues: answer.problem.issues };
      return;
    }
    const known: Run | null =
      answer.is === "ok"
        ? answer.value
        : runState.peek().is === "going"
          ? (runState.peek() as { run: Run | null }).run
          : null;
    if (answer.is === "offline" && known === null) {
      runState.value = { is: "offline" };
      return;
    }
    const run = known!;
    runState.value = { is: "going", run };
    if (answer.is === "ok" && run.endedAt !== null) return ended(run, of, ticket);
    await new Promise((resolve) => setTimeout(resolve, restMs));
    // A server that does not answer for a moment is asked again: the run goes on without us.
    answer = await call<Run>("GET", `${runsOf(run.caseId)}/${run.id}`);
  }
}

async function ended(run: Run, of: CaseFile, ticket: number): Promise<void> {
  if (run.status !== "done") {
    runState.value = { is: "ended", run };
    return;
  }
  const found = await call<LargeResult>("GET", `${runsOf(run.caseId)}/${run.id}/result`);
  if (ticket !== following) return;
  if (found.is === "problem") runState.value = { is: "refused", issues: found.problem.issues };
  else if (found.is === "offline") runState.value = { is: "offline" };
  else {
    result.value = { of, run, result: found.value };
    const { chunks: _, format: __, units: ___, ...head } = found.value;
    takeSums(of, { calculation: { ...head, units: [], carriedOver: null, trace: [] }, canonicalRoll: "" });
    runState.value = { is: "ended", run };
  }
}

export async function stop(): Promise<void> {
  const now = runState.peek();
  if (now.is !== "going" || now.run === null) return;
  following++;
  const answer = await call<Run>("DELETE", `${runsOf(now.run.caseId)}/${now.run.id}`);
  if (answer.is === "ok") runState.value = { is: "ended", run: answer.value };
  else if (answer.is === "problem") runState.value = { is: "refused", issues: answer.problem.issues };
  else runState.value = { is: "offline" };
}

/** Leaves the case: what is under way goes on without the page. */
export function forgetRun(): void {
  following++;
  runState.value = { is: "none" };
  result.value = null;
}
