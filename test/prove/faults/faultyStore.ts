/** A man in the middle between the AWS SDK and DynamoDB's stand-in, on a socket of its own: what goes wrong, goes wrong on the wire. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Chance } from "./chance.ts";

export const wireFaults = [
  "throttled",
  "throttled-hard",
  "failed",
  "refused",
  "silent",
  "lost",
  "late",
  "slow",
  "cut",
] as const;
export type WireFault = (typeof wireFaults)[number];

/** What is to happen to the next call; null: nothing. */
export type Plan = () => WireFault | null;

/** Faults with a chance, in rows of up to `longest` calls: short ones the SDK's own tries outlast, long ones the caller is told of. */
export function drawn(chance: Chance, share: number, kinds: readonly WireFault[], longest = 12): Plan {
  let left = 0;
  return () => {
    if (left === 0 && chance.next() < share) left = 1 + chance.whole(longest);
    if (left === 0) return null;
    left--;
    return chance.oneOf(kinds);
  };
}

export interface FaultyStore {
  socket: string;
  /** From now on. */
  plan(next: Plan): void;
  /** Faults so far. */
  count(): number;
  /** Waits until what was let through late is through. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

interface Answered {
  status: number;
  headers: IncomingMessage["headers"];
  body: Buffer;
}

const lateMs = 120;
const slowMs = 60;
const throttles: Record<"throttled" | "throttled-hard", string> = {
  throttled: "ProvisionedThroughputExceededException",
  "throttled-hard": "ThrottlingException",
};

/** Listens on a socket and hands on to another. */
export async function startFaultyStore(store: string, socket: string): Promise<FaultyStore> {
  let next: Plan = () => null;
  let faults = 0;
  const late = new Set<Promise<unknown>>();
  const handOn = (asked: IncomingMessage, body: Buffer): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const { method, url, headers } = asked;
      const on = request({ socketPath: store, method, path: url, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }),
        );
        answer.on("error", reject);
      });
      on.on("error", reject);
      on.end(body);
    });
  const answerAs = async (fault: WireFault | null, asked: IncomingMessage, body: Buffer, to: ServerResponse) => {
    const say = (status: number, type: string) => {
      to.writeHead(status, { "Content-Type": "application/x-amz-json-1.0" });
      to.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: "asked for by the proof" }));
    };
    const drop = () => to.socket?.destroy();
    if (fault === "throttled" || fault === "throttled-hard") return say(400, throttles[fault]);
    if (fault === "failed") return say(500, "InternalServerError");
    if (fault === "refused") return drop();
    // The client gives up before it is answered; nothing was done.
    if (fault === "silent") return;
    if (fault === "late") {
      const through = pause(lateMs).then(() => handOn(asked, body));
      late.add(through);
      return drop();
    }
    if (fault === "slow") await pause(slowMs);
    const answer = await handOn(asked, body);
    if (fault === "lost") return drop();
    if (fault === "cut") {
      to.writeHead(answer.status, { ...answer.headers, "content-length": String(answer.body.length) });
      to.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), drop);
      return;
    }
    to.writeHead(answer.status, answer.headers);
    to.end(answer.body);
  };
  const server: Server = createServer((asked, to) => {
    const chunks: Buffer[] = [];
    asked.on("data", (chunk: Buffer) => chunks.push(chunk));
    asked.on("end", () => {
      const fault = next();
      if (fault !== null) faults++;
      answerAs(fault, asked, Buffer.concat(chunks), to).catch(() => to.socket?.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  return {
    socket,
    plan: (plan) => {
      next = plan;
    },
    count: () => faults,
    settled: async () => {
      await Promise.allSettled(late);
    },
    close: async () => {
      await Promise.allSettled(late);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
