import { availableParallelism } from "node:os";
import { BroadcastChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import type { Log } from "../../functions/http/index.ts";
import { limits } from "../../shared/contract/index.ts";
import { bundleThread } from "./bundleWorker.ts";
import { type PlainAnswer, type PlainRequest, toAnswer, toPlainRequest } from "./plainHttp.ts";
import type { WorkerSetup } from "./worker.ts";

export interface WorkerPool {
  /** Answers a request in a worker thread. Rejects where the thread fails. */
  fetch(request: Request): Promise<Response>;
  /** Too many requests wait: another would only wait with them. */
  isFull(): boolean;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

/** Requests that may wait for a thread; each may hold a body of 5 MB. */
const mostWaiting = 64;
/** A thread that has nothing to do is stopped after this, and its memory given back. */
const idleMs = 5_000;

/** Threads for what takes long, so that the server's own thread is always free to answer. Started when first needed. */
export async function makeWorkerPool(log: Log, setup: Omit<WorkerSetup, "logChannel">): Promise<WorkerPool> {
  const logChannel = `vandret-log-${crypto.randomUUID()}`;
  const channel = new BroadcastChannel(logChannel);
  channel.onmessage = ({ data }) => {
    const { level, event, facts } = data as { level: "info" | "error"; event: string; facts: Record<string, unknown> };
    log(level, event, facts);
  };
  channel.unref();
  const pool = new Piscina<PlainRequest, PlainAnswer>({
    filename: await bundleThread("worker"),
    minThreads: 0,
    maxThreads: Math.max(2, availableParallelism() - 1),
    idleTimeout: idleMs,
    maxQueue: mostWaiting + 1,
    // A worker that waits for the store takes the next request meanwhile.
    concurrentTasksPerWorker: 4,
    atomics: "disabled",
    // The thread that answers goes first where both want the processor.
    niceIncrement: 5,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    workerData: { ...setup, logChannel } satisfies WorkerSetup,
  });
  // A thread that dies takes its own requests with it, not the server.
  pool.on("error", (error: Error) => log("error", "worker-died", { message: error.message, stack: error.stack }));
  return {
    fetch: async (request) => {
      const plain = await toPlainRequest(request, limits.bodyBytes.most);
      return toAnswer(await pool.run(plain, { transferList: plain.body === null ? [] : [plain.body] }));
    },
    isFull: () => pool.queueSize >= mostWaiting,
    close: async () => {
      await pool.close();
      channel.close();
    },
  };
}
