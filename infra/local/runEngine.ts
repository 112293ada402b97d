import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Log } from "../../functions/http/index.ts";
import type { RunEngine, RunJob, RunKey } from "../../functions/runs/index.ts";
import { type Run, refuse } from "../../shared/contract/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { CaseFile, Issue, Result } from "../../shared/model/index.ts";
import { largeRun } from "./largeRun.ts";
import type { RunFolder } from "./runFolder.ts";
import type { RunSays, RunSetup } from "./runWorker.ts";

/** Runs that may wait for a thread: each holds its case. */
const mostWaiting = 16;
/** Told to who comes one too many (`Retry-After`): a run of an ordinary case takes seconds. */
const waitSeconds = 10;
const atOnce = Math.max(1, availableParallelism() - 1);

/** A run that has not ended, in this process. */
interface Open {
  key: RunKey;
  run: Run;
  job: RunJob | null;
  /** Ends what computes it, where something does. */
  stop: (() => Promise<unknown>) | null;
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
  files: { run: string; raster: string; chunk: string },
  objectsFolder: string,
  /** Where columns of chunks are kept, and by which program they are made. */
  large: { columnsFolder: string; program: string },
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
    const { stop } = one;
    one.stop = null;
    one.job = null;
    one.run = { ...one.run, status, endedAt: now(), issues };
    // Open until the folder has it: whoever asks meanwhile would find it unended there, as after a crash.
    const kept = await keep(one);
    open.delete(nameOf(one.key));
    await stop?.();
    startNext();
    return kept;
  };

  const hear = async (one: Open, said: RunSays): Promise<void> => {
    if (one.stop === null) return;
    if (said.is === "at") one.run = { ...one.run, done: said.done, of: said.of };
    else if (said.is === "refused") await end(one, "failed", said.issues);
    else {
      const kept = await folder.putResult(one.key, said.canonicalRoll);
      // Cancelled while it was being kept: it stays cancelled.
      if (one.stop === null) return;
      one.run = { ...one.run, done: one.run.of };
      await end(one, kept.ok ? "done" : "failed", kept.ok ? [] : kept.issues);
    }
  };

  const startNext = (): void => {
    const busy = [...open.values()].filter(({ stop }) => stop !== null).length;
    const next = [...open.values()].find(({ job }) => job !== null);
    if (next === undefined || busy >= atOnce) return;
    const { theCase } = next.job!;
    next.job = null;
    next.run = { ...next.run, status: "running" };
    if (theCase.parcelsRef === undefined) compute(next, theCase);
    else computeLarge(next, theCase);
  };

  const died = (one: Open, error: Error): void => {
    log("error", "run-died", { message: error.message });
    if (one.stop !== null) void end(one, "failed", [{ path: "", code: "bug", facts: {} }]);
  };

  /** An ordinary case, in a thread of its own. */
  const compute = (one: Open, theCase: CaseFile): void => {
    const thread = new Worker(files.run, {
      workerData: { theCase, tenant: one.key.tenant, objectsFolder, rasterFile: files.raster } satisfies RunSetup,
      resourceLimits: { maxOldGenerationSizeMb: 4096 },
    });
    one.stop = () => thread.terminate();
    thread.on("message", (said: RunSays) => void hear(one, said));
    thread.on("error", (error) => died(one, error));
  };

  /** A case in chunks, in threads of its own. What is computed of a chunk is kept by its content, for a run that comes after. */
  const computeLarge = (one: Open, header: CaseFile): void => {
    const setup = {
      header,
      tenant: one.key.tenant,
      objectsFolder,
      columnsFolder: large.columnsFolder,
      program: large.program,
    };
    const run = largeRun(files.chunk, setup, (done, of) => void hear(one, { is: "at", done, of }));
    one.stop = () => run.stop();
    run.result.then(
      (made) =>
        hear(
          one,
          made.ok ? { is: "done", canonicalRoll: canonicalJson(made.value) } : { is: "refused", issues: made.issues },
        ),
      (error: Error) => died(one, error),
    );
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
        return refuse([{ path: "", code: "too-many-runs", facts: { waiting, most: mostWaiting, waitSeconds } }]);
      const { tenant, caseId, runId, sequence } = job;
      const run: Run = {
        ...{ id: runId, caseId, sequence, status: "waiting", done: 0, of: 1 },
        ...{ startedAt: now(), endedAt: null, issues: [] },
      };
      const one: Open = { key: { tenant, caseId, runId }, run, job, stop: null, kept: Promise.resolve() };
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
