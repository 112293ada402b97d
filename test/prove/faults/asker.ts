import { setTimeout as pause } from "node:timers/promises";
import { linkHeader } from "../../../shared/hearing/index.ts";
import type { Tally } from "./tally.ts";

/** How a caller reaches the API: in this process, or over the network. */
export type Reach = (path: string, init: RequestInit) => Promise<Response>;

export interface Ask {
  method: "GET" | "POST" | "PATCH" | "DELETE";
  path: string;
  body?: unknown;
  /** `Idempotency-Key`. */
  key?: string;
  /** A link's code. */
  code?: string;
}

export interface Heard {
  status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a proof reads, it names
  body: any;
}

/** The server is gone: what was asked may or may not have been done. */
export class Unheard extends Error {}

/** One call, as a page makes it. What is neither an answer nor a problem with its code is noted as untold. */
export async function ask(reach: Reach, tally: Tally, { method, path, body, key, code }: Ask): Promise<Heard> {
  const headers = {
    "Content-Type": "application/json",
    ...(key === undefined ? {} : { "Idempotency-Key": key }),
    ...(code === undefined ? {} : { [linkHeader]: code }),
  };
  let answer: Response;
  let text: string;
  try {
    answer = await reach(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    text = await answer.text();
  } catch (error) {
    throw new Unheard(`${method} ${path}: ${(error as Error).message}`);
  }
  let said: Heard["body"];
  try {
    said = JSON.parse(text);
  } catch {
    tally.untold.push(`${method} ${path}: ${answer.status} ${text.slice(0, 80)}`);
    return { status: answer.status, body: null };
  }
  const isTold = answer.ok || (answer.status !== 500 && typeof said.code === "string" && said.status === answer.status);
  if (!isTold) tally.untold.push(`${method} ${path}: ${answer.status} ${text.slice(0, 200)}`);
  if (isTold && (answer.status === 503 || answer.status === 429)) tally.told++;
  return { status: answer.status, body: said };
}

const mostTries = 5_000;

/**
 * Sends a call under the same number until it is done or refused for good: what a careful client does when it is told that a store is
 * down, or when nobody answers any more.
 */
export async function askUntilDone(reach: Reach, tally: Tally, asked: Ask): Promise<Heard> {
  let last = "";
  for (let tries = 0; tries < mostTries; tries++) {
    try {
      const heard = await ask(reach, tally, asked);
      if (heard.status !== 503 && heard.status !== 429 && heard.status !== 500) return heard;
      last = `${heard.status} ${JSON.stringify(heard.body).slice(0, 300)}`;
    } catch (error) {
      if (!(error instanceof Unheard)) throw error;
      last = error.message;
    }
    await pause(Math.min(200, 5 * 1.3 ** tries));
  }
  throw new Error(`${asked.method} ${asked.path}: sent ${mostTries} times, and at last: ${last}`);
}
