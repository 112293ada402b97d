import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ChunkRef, LargeResult, Result } from "../../shared/model/index.ts";
import type { ChunkSays, ChunkSetup, ChunkTask } from "./chunkThread.ts";

/** A core is left to who asks, where there are several. */
const chunkThreads = Math.max(2, availableParallelism() - 1);
/** A thread holds one chunk, and where water runs over the case's terrain; the last one all units' columns. */
const [chunkMemoryMb, reduceMemoryMb] = [2_048, 2_600];

/** Told of steps done, of how many, and of how long the last took, ms. */
export type WatchSteps = (done: number, of: number, ms: number) => void;

export interface LargeRun {
  result: Promise<Result<LargeResult>>;
  /** Ends the threads where they are. What is kept by then stays, and is not computed again by the next run. */
  stop(): Promise<void>;
}

/** A chunk is computed, then read, and its result written. */
const stepsOf = ({ header }: ChunkSetup): number => 3 * Math.max(1, header.parcelsRef?.chunks.length ?? 0);

/**
 * Runs a large case: its chunks in threads, then the reduce in one. `file`: the bundle of `chunkThread.ts`. `result` rejects where a thread
 * dies; where it is stopped it stays open.
 */
export function largeRun(file: string, setup: ChunkSetup, watch: WatchSteps = () => undefined): LargeRun {
  const threads = new OpenThreads(file, setup);
  const chunks = setup.header.parcelsRef?.chunks.length ?? 0;
  const reduce = (): Promise<Result<LargeResult>> =>
    new Promise((resolve, reject) => {
      const thread = threads.start(reduceMemoryMb);
      thread.on("error", reject);
      thread.on("message", (said: ChunkSays) => {
        if (threads.stopped) return;
        if (said.is === "at") watch(chunks + said.done, stepsOf(setup), 0);
        if (said.is !== "reduced") return;
        void threads.end(thread);
        resolve(said.result);
      });
      thread.postMessage({ step: "reduce" } satisfies ChunkTask);
    });
  return {
    result: computeChunks(threads, setup, chunkThreads, watch).then((done) => (done.ok ? reduce() : done)),
    stop: () => threads.stop(),
  };
}

/** The threads of one run. */
export class OpenThreads {
  stopped = false;
  private readonly open = new Set<Worker>();

  constructor(
    private readonly file: string,
    private readonly setup: ChunkSetup,
  ) {}

  start(memoryMb: number): Worker {
    const thread = new Worker(this.file, {
      workerData: this.setup,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    this.open.add(thread);
    return thread;
  }

  async end(thread: Worker): Promise<void> {
    this.open.delete(thread);
    await thread.terminate();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all([...this.open].map((thread) => this.end(thread)));
  }
}

/** The chunks of a case, each given to the thread that is free. Issues: `store-down`; no other is begun then. */
export function computeChunks(
  threads: OpenThreads,
  setup: ChunkSetup,
  count: number,
  watch: WatchSteps = () => undefined,
): Promise<Result<null>> {
  const refs = [...(setup.header.parcelsRef?.chunks ?? [])];
  return new Promise((resolve, reject) => {
    let [next, done, busy] = [0, 0, 0];
    let refused: Result<null> | null = null;
    const give = (thread: Worker) => {
      const ref: ChunkRef | undefined = refused === null ? refs[next++] : undefined;
      if (ref !== undefined) return thread.postMessage({ step: "chunk", ref } satisfies ChunkTask);
      busy -= 1;
      void threads.end(thread);
      if (busy === 0) resolve(refused ?? { ok: true, value: null });
    };
    if (refs.length === 0) return resolve({ ok: true, value: null });
    for (let i = 0; i < Math.min(count, refs.length); i++) {
      const thread = threads.start(chunkMemoryMb);
      busy += 1;
      thread.on("error", reject);
      thread.on("message", (said: ChunkSays) => {
        if (said.is !== "chunk" || threads.stopped) return;
        if (said.done.ok) watch(++done, stepsOf(setup), said.ms);
        else refused = said.done;
        give(thread);
      });
      give(thread);
    }
  });
}
