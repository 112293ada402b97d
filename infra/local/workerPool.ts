import { availableParallelism } from "node:os";
import { BroadcastChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import type { Log } from "../../functions/http/index.ts";
import { limits } from "../../shared/contract/index.ts";
import { type PlainAnswer, type PlainRequest, toAnswer, toPlainRequest } from "./plainHttp.ts";
import type { WorkerSetup } from "./worker.ts";

export interface WorkerPool {
  /** Answers a request in a worker thread. Rejects with `ThreadDied` where the thread dies under it. */
  fetch(request: Request): Promise<Response>;
  /** Too many requests wait: another would only wait with them. */
  isFull(): boolean;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

/** The thread that was to answer is gone, with all that it was at: out of memory, mostly. What it had stored by then is stored. */
export class ThreadDied extends Error {
  constructor(cause: unknown) {
    super("a worker thread died", { cause });
    this.name = "ThreadDied";
  }
}

/** Requests that may wait for a thread before others are sent away, and what the bodies of all that were let in may hold together. */
const mostWaiting = 256;
const mostHeldBytes = 320_000_000;
/**
 * A thread that has nothing to do is stopped after this, and its memory given back. Long enough for somebody to read a page: the next request then
 * waits for no start, a second or so, and what the thread keeps of a computed case is still there.
 */
const idleMs = 120_000;
/** So long after a thread died another is started for what still waits: not at once, should it die at its start. */
const restartMs = 200;

/**
 * Threads for what takes long, so that the server's own thread is always free to answer. Started when first needed.
 * `file`: the bundle of `worker.ts`.
 */
export function makeWorkerPool(
  file: string,
  log: Log,
  setup: Omit<WorkerSetup, "logChannel">,
  mostMemoryMb = 1024,
): WorkerPool {
  const logChannel = `vandret-log-${crypto.randomUUID()}`;
  const channel = new BroadcastChannel(logChannel);
  channel.onmessage = ({ data }) => {
    const { level, event, facts } = data as { level: "info" | "error"; event: string; facts: Record<string, unknown> };
    log(level, event, facts);
  };
  channel.unref();
  const pool = new Piscina<PlainRequest | null, PlainAnswer | null>({
    filename: file,
    minThreads: 0,
    maxThreads: Math.max(2, availableParallelism() - 1),
    idleTimeout: idleMs,
    // A worker that waits for the store takes the next request meanwhile.
    concurrentTasksPerWorker: 4,
    atomics: "disabled",
    // The thread that answers goes first where both want the processor.
    niceIncrement: 5,
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
    workerData: { ...setup, logChannel } satisfies WorkerSetup,
  });
  // A thread that dies takes its own requests with it, not the server.
  const tellDead = ({ message, stack }: Error) => log("error", "worker-died", { message, stack });
  pool.on("error", tellDead);
  // Nor those that wait for a thread: where none is left the pool lets them wait until it is asked anew.
  pool.on("workerDestroy", () => {
    setTimeout(() => {
      if (pool.queueSize > 0) void pool.run(null).catch(() => undefined);
    }, restartMs);
  });
  let heldBytes = 0;
  return {
    fetch: async (request) => {
      const plain = await toPlainRequest(request, limits.bodyBytes.most);
      const bytes = plain.body?.byteLength ?? 0;
      heldBytes += bytes;
      try {
        const answer = await pool.run(plain, { transferList: plain.body === null ? [] : [plain.body] });
        return toAnswer(answer!);
      } catch (error) {
        tellDead(error as Error);
        throw new ThreadDied(error);
      } finally {
        heldBytes -= bytes;
      }
    },
    isFull: () => pool.queueSize >= mostWaiting || heldBytes >= mostHeldBytes,
    close: async () => {
      await pool.close();
      channel.close();
    },
  };
}
