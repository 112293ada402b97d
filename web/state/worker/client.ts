import { signal } from "@preact/signals";
import type { Watch } from "../../../shared/model/index.ts";
import { bearer } from "../signIn.ts";
import type { Asked, Gets, JobName, Sends, Told } from "./jobs.ts";

declare const SUMS_WORKER_URL: string;

/** A job of the worker that is not done. */
export interface Work {
  ticket: number;
  name: JobName;
  /** Milliseconds since the page was opened. */
  since: number;
  /** How much is done, 0-1; null: nothing is told. */
  part: number | null;
}

/** What the worker is doing and what waits for it, first come first. */
export const works = signal<readonly Work[]>([]);
/** The last job that ended, and how; a job that newer sums took the place of has not ended. */
export const lastEnded = signal<{ work: Work; how: "done" | "failed" } | null>(null);

function ends(ticket: number, how: "done" | "failed"): void {
  const work = works.peek().find((one) => one.ticket === ticket);
  works.value = works.peek().filter((one) => one.ticket !== ticket);
  if (work !== undefined) lastEnded.value = { work, how };
}

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
      const { ticket, done, of } = data;
      works.value = works.peek().map((one) => (one.ticket === ticket ? { ...one, part: done / of } : one));
      asker?.watch?.(done, of);
      return;
    }
    waiting.delete(data.ticket);
    ends(data.ticket, "failed" in data ? "failed" : "done");
    if ("failed" in data) asker?.failed(new Error(data.failed));
    else asker?.done(data.answer);
  };
  started.onerror = () => {
    for (const [ticket, asker] of waiting) {
      ends(ticket, "failed");
      asker.failed(new Error("the worker stopped"));
    }
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
    works.value = [...works.peek(), { ticket, name, since: performance.now(), part: null }];
    worker?.postMessage(message);
  });
}

/** How many jobs the worker has before it. */
export const jobsWaiting = (): number => waiting.size;

/** Stops the worker and whatever it is doing; the next job starts a fresh one. */
export function stopWorker(): void {
  worker?.terminate();
  worker = null;
  works.value = [];
  for (const asker of waiting.values()) asker.failed(new Superseded());
  waiting.clear();
}

/** A job was dropped because a newer one took its place. */
export class Superseded extends Error {}
