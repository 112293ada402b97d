import { type Run, refuse } from "../../../shared/contract/index.ts";
import { canonicalJson, sha256Hex } from "../../../shared/formats/index.ts";
import type { Calculation, Issue, LargeResult, Result } from "../../../shared/model/index.ts";
import type { ObjectRef, ObjectStore } from "../../adapters/index.ts";
import type { RunEngine, RunKey } from "../ports.ts";
import type { RunEnd } from "./work.ts";

/** What the machine of long runs is started with: names of objects alone, for it takes no large input. */
export interface MachineInput {
  kind: "whole" | "chunks";
  tenant: string;
  caseId: string;
  runId: string;
  sequence: number;
  /** Of how many chunks; 1 of a whole case. */
  of: number;
  header: ObjectRef;
  /** Where the list of the chunks lies, for the machine to read. */
  items: { key: string };
}

/** How an execution of the machine is. */
export interface MachineState {
  status: "running" | "succeeded" | "failed" | "late" | "stopped";
  input: MachineInput;
  /** Of one that succeeded. */
  output: RunEnd | null;
  /** The name of the error of one that failed. */
  error: string | null;
  /** Chunks that are done. */
  done: number;
  startedAt: string;
  endedAt: string | null;
}

/** Step Functions, or what stands in for it in a test. */
export interface Machine {
  /** Starts an execution of that name; does nothing where there is one, or was. */
  start(name: string, input: MachineInput): Promise<Result<null>>;
  /** Null: there is none of that name. */
  describe(name: string): Promise<Result<MachineState | null>>;
  stop(name: string): Promise<Result<null>>;
}

export interface MachinePorts {
  machine: Machine;
  objects: ObjectStore;
  /** Keeps the list of chunks where the machine reads it; gives its key. */
  keepItems: (tenant: string, json: string) => Promise<Result<string>>;
}

/**
 * Runs on a machine that outlives every call. An execution is named by its run, and a name is taken once: the same idempotency key is one
 * execution and one result. What has been computed of a chunk is kept by its content, so that a run after one that was stopped goes on from
 * there.
 */
export function machineEngine({ machine, objects, keepItems }: MachinePorts): RunEngine {
  const find: RunEngine["find"] = async (key) => {
    const found = await machine.describe(nameOf(key));
    if (!found.ok || found.value === null) return found as Result<null>;
    return { ok: true, value: runOf(key, found.value) };
  };
  return {
    find,
    start: async ({ theCase, sequence, ...key }) => {
      const there = await find(key);
      if (!there.ok) return there;
      if (there.value !== null) return { ok: true, value: there.value };
      const chunks = theCase.parcelsRef?.chunks ?? [];
      const header = await objects.put(key.tenant, canonicalJson(theCase));
      if (!header.ok) return header;
      const items = await keepItems(key.tenant, canonicalJson(chunks));
      if (!items.ok) return items;
      const started = await machine.start(nameOf(key), {
        kind: theCase.parcelsRef === undefined ? "whole" : "chunks",
        ...{ tenant: key.tenant, caseId: key.caseId, runId: key.runId, sequence },
        of: Math.max(1, chunks.length),
        header: header.value,
        items: { key: items.value },
      });
      if (!started.ok) return started;
      const run = await find(key);
      if (run.ok && run.value === null) return notThere();
      return run as Result<Run>;
    },
    cancel: async (key) => {
      const run = await find(key);
      if (!run.ok || run.value === null || run.value.endedAt !== null) return run;
      const stopped = await machine.stop(nameOf(key));
      return stopped.ok ? find(key) : stopped;
    },
    result: async (key) => {
      const found = await machine.describe(nameOf(key));
      if (!found.ok) return found;
      const ref = found.value?.output?.result ?? null;
      if (ref === null) return notThere();
      const text = await objects.get(key.tenant, ref);
      return text.ok ? { ok: true, value: JSON.parse(text.value) as Calculation | LargeResult } : text;
    },
  };
}

/** Started a moment ago, and not to be found. */
const notThere = () =>
  refuse([{ path: "", code: "store-down", facts: { store: "runs", reason: "the run is not there" } }]);

/** A run's own name; of a tenant and a case, so that no other's can be meant. */
const nameOf = ({ tenant, caseId, runId }: RunKey): string => sha256Hex(`run ${tenant} ${caseId} ${runId}`);

function runOf({ runId, caseId }: RunKey, state: MachineState): Run {
  const { input, startedAt, endedAt } = state;
  const issues = issuesOf(state);
  const of = input.of + 1;
  const isDone = state.status === "succeeded" && issues.length === 0;
  const status =
    state.status === "running" ? "running" : isDone ? "done" : state.status === "stopped" ? "cancelled" : "failed";
  return {
    ...{ id: runId, caseId, sequence: input.sequence, status, startedAt, endedAt, issues },
    // The reduce is the last step.
    ...{ done: isDone ? of : Math.min(state.done, input.of), of },
  };
}

function issuesOf({ status, output, error }: MachineState): Issue[] {
  if (status === "succeeded") return output?.issues ?? [];
  // A map does not tell why a chunk of it failed: that stands in the log.
  if (status === "late" || error === "States.ExceedToleratedFailureThreshold")
    return [{ path: "", code: "run-interrupted", facts: {} }];
  if (status !== "failed") return [];
  return error === "StoreDown"
    ? [{ path: "", code: "store-down", facts: { store: "runs", reason: error } }]
    : [{ path: "", code: "bug", facts: {} }];
}
