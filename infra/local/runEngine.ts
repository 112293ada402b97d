import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Log } from "../../functions/http/index.ts";
import type { RunEngine, RunJob, RunKey } from "../../functions/runs/index.ts";
import { type Run, refuse } from "../../shared/contract/index.ts";
import type { Issue, Result } from "../../shared/model/index.ts";
import type { RunFolder } from "./runFolder.ts";
import type { RunSays, RunSetup } from "./runWorker.ts";

/** Runs that may wait for a thread: each holds its case. */
const mostWaiting = 16;
const atOnce = Math.max(1, availableParallelism() - 1);

/** A run that has not ended, in this process. */
interface Open {
  key: RunKey;
  run: Run;
  job: RunJob | null;
  thread: Worker | null;
  /** The last of its writes to the folder: they follow each other. */
  kept: Promise<unknown>;
}

export interface LocalRunEngine extends RunEngine {
  /** Stops all that is under way; their runs are then failed. */
  close(): Promise<void>;
}

/**
 * Runs in threads of their own, so many at once; stopping one ends its thread and nothing else. What was under way when the server
 * ended is told as failed, `run-interrupted`.
 */
export function makeRunEngine(
  folder: RunFolder,
  files: { run: string; raster: string },
  objectsFolder: string,
  now: () => string,
  log: Log,
): LocalRunEngine {
  const open = new Map<string, Open>();
  const nameOf = ({ tenant, caseId, runId }: RunKey) => `${tenant} ${caseId} ${runId}`;

  const keep = (one: Open): Promise<Result<Run>> => {
    const { key, run } = one;
    const kept = one.kept.then(() => folder.put(key, run));
    one.kept = kept;
    return kept;
  };

  const end = async (one: Open, status: Run["status"], issues: Issue[] = []): Promise<Result<Run>> => {
    const thread = one.thread;
    one.thread = null;
    one.job = null;
    one.run = { ...one.run, status, endedAt: now(), issues };
    // Open until the folder has it: whoever asks meanwhile would find it unended there, as after a crash.
    const kept = await keep(one);
    open.delete(nameOf(one.key));
    await thread?.terminate();
    startNext();
    return kept;
  };

  const hear = async (one: Open, said: RunSays): Promise<void> => {
    if (one.thread === null) return;
    if (said.is === "at") one.run = { ...one.run, done: said.done, of: said.of };
    else if (said.is === "refused") await end(one, "failed", said.issues);
    else {
      const kept = await folder.putResult(one.key, said.canonicalRoll);
      // Cancelled while it was being kept: it stays cancelled.
      if (one.thread === null) return;
      one.run = { ...one.run, done: one.run.of };
      await end(one, kept.ok ? "done" : "failed", kept.ok ? [] : kept.issues);
    }
  };

  const startNext = (): void => {
    const busy = [...open.values()].filter(({ thread }) => thread !== null).length;
    const next = [...open.values()].find(({ job }) => job !== null);
    if (next === undefined || busy >= atOnce) return;
    const thread = new Worker(files.run, {
      workerData: {
        theCase: next.job!.theCase,
        tenant: next.key.tenant,
        objectsFolder,
        rasterFile: files.raster,
      } satisfies RunSetup,
      resourceLimits: { maxOldGenerationSizeMb: 4096 },
    });
    next.job = null;
    next.thread = thread;
    next.run = { ...next.run, status: "running" };
    thread.on("message", (said: RunSays) => void hear(next, said));
    thread.on("error", (error) => {
      log("error", "run-died", { message: error.message });
      if (next.thread !== null) void end(next, "failed", [{ path: "", code: "bug", facts: {} }]);
    });
  };

  const find: RunEngine["find"] = async (key) => {
    const here = open.get(nameOf(key));
    if (here !== undefined) return { ok: true, value: here.run };
    const kept = await folder.get(key);
    if (!kept.ok || kept.value === null || kept.value.endedAt !== null) return kept;
    // It was open in a server that has ended.
    const issues: Issue[] = [{ path: "", code: "run-interrupted", facts: {} }];
    return folder.put(key, { ...kept.value, status: "failed", endedAt: now(), issues });
  };

  return {
    find,
    start: async (job) => {
      const there = await find(job);
      if (!there.ok) return there;
      // The same key may have come again while the folder was asked.
      const same = there.value ?? open.get(nameOf(job))?.run;
      if (same !== undefined) return { ok: true, value: same };
      const waiting = [...open.values()].filter(({ job }) => job !== null).length;
      if (waiting >= mostWaiting)
        return refuse([{ path: "", code: "too-many-runs", facts: { waiting, most: mostWaiting } }]);
      const { tenant, caseId, runId, sequence } = job;
      const run: Run = {
        ...{ id: runId, caseId, sequence, status: "waiting", done: 0, of: 1 },
        ...{ startedAt: now(), endedAt: null, issues: [] },
      };
      const one: Open = { key: { tenant, caseId, runId }, run, job, thread: null, kept: Promise.resolve() };
      open.set(nameOf(job), one);
      const kept = await keep(one);
      if (!kept.ok) open.delete(nameOf(job));
      else startNext();
      return kept.ok ? { ok: true, value: one.run } : kept;
    },
    cancel: async (key) => {
      const here = open.get(nameOf(key));
      if (here === undefined || here.run.endedAt !== null) return find(key);
      return end(here, "cancelled");
    },
    result: (key) => folder.getResult(key),
    close: async () => {
      const left = [...open.values()].filter(({ run }) => run.endedAt === null);
      for (const one of left) one.job = null;
      for (const one of left) await end(one, "failed", [{ path: "", code: "run-interrupted", facts: {} }]);
    },
  };
}
