import type { Watch } from "../../../shared/model/index.ts";
import { bearer } from "../signIn.ts";
import type { Asked, Gets, JobName, Sends, Told } from "./jobs.ts";

declare const SUMS_WORKER_URL: string;

let worker: Worker | null = null;
let lastTicket = 0;
const waiting = new Map<
  number,
  { done: (answer: unknown) => void; failed: (why: Error) => void; watch: Watch | undefined }
>();

function start(): Worker {
  const started = new Worker(SUMS_WORKER_URL, { type: "module" });
  started.onmessage = ({ data }: MessageEvent<Told>) => {
    const asker = waiting.get(data.ticket);
    if ("of" in data) {
      asker?.watch?.(data.done, data.of);
      return;
    }
    waiting.delete(data.ticket);
    if ("failed" in data) asker?.failed(new Error(data.failed));
    else asker?.done(data.answer);
  };
  started.onerror = () => {
    for (const asker of waiting.values()) asker.failed(new Error("the worker stopped"));
    waiting.clear();
    worker = null;
  };
  return started;
}

/** Has the worker do one job; `watch` is told now and then how far it has come. Rejects on a bug only; what a user can cause is in the answer. */
export function ask<Name extends JobName>(name: Name, input: Sends<Name>, watch?: Watch): Promise<Gets<Name>> {
  worker ??= start();
  const ticket = ++lastTicket;
  const message: Asked = { ticket, token: bearer(), name, input };
  return new Promise((done, failed) => {
    waiting.set(ticket, { done: done as (answer: unknown) => void, failed, watch });
    worker?.postMessage(message);
  });
}

/** How many jobs the worker has before it. */
export const jobsWaiting = (): number => waiting.size;

/** Stops the worker and whatever it is doing; the next job starts a fresh one. */
export function stopWorker(): void {
  worker?.terminate();
  worker = null;
  for (const asker of waiting.values()) asker.failed(new Superseded());
  waiting.clear();
}

/** A job was dropped because a newer one took its place. */
export class Superseded extends Error {}
