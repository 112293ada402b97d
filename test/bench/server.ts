import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calculate } from "../../shared/calculate.ts";
import { noret } from "../../shared/demo/index.ts";
import { startProcess } from "../server/serverProcess.ts";
import type { BenchRow, Measured } from "./row.ts";

/** Runs with a server that has the demo in its store already: what a second `npm start` is. */
async function withServer<T>(work: (server: Awaited<ReturnType<typeof startProcess>>, startMs: number) => Promise<T>) {
  const folder = await mkdtemp(join(tmpdir(), "vandret-bench-"));
  try {
    await (await startProcess(folder)).end("SIGTERM");
    const start = performance.now();
    const server = await startProcess(folder);
    const startMs = performance.now() - start;
    try {
      return await work(server, startMs);
    } finally {
      await server.end("SIGTERM");
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Resident memory of a process and of those it has started, MB (Linux). */
function residentMb(pid: number): number {
  const own = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  const others = children === "" ? [] : children.split(" ").map(Number);
  return Number(own?.[1] ?? 0) / 1000 + others.reduce((sum, child) => sum + residentMb(child), 0);
}

/** The slowest of the answers of `/v1/health` asked one after the other while `busy` is under way. */
async function slowestHealthMs(address: string, busy: Promise<unknown>): Promise<number> {
  let slowest = 0;
  let done = false;
  void busy.finally(() => {
    done = true;
  });
  do {
    const start = performance.now();
    await (await fetch(`${address}/v1/health`)).text();
    slowest = Math.max(slowest, performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 5));
  } while (!done);
  return slowest;
}

const post = (address: string, body: string) =>
  fetch(`${address}/v1/calculations`, { method: "POST", headers: { "Content-Type": "application/json" }, body });

export const rows: BenchRow[] = [
  {
    work: "npm start again, until it answers; memory at rest with the demo",
    target: "5 s, 300 MB",
    measure: () =>
      withServer(async ({ child, address }, ms): Promise<Measured> => {
        await (await fetch(`${address}/v1/cases/noret`)).text();
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        return { ms, peakMb: residentMb(child.pid!) };
      }),
    baseline: {
      name: "the demo made and computed in this process",
      measure: async () => {
        const start = performance.now();
        calculate(noret());
        return { ms: performance.now() - start };
      },
    },
  },
  {
    work: "slowest /v1/health during ten calculations of 1,000 parcels",
    target: "50 ms above rest",
    measure: () =>
      withServer(async ({ address }) => {
        const body = JSON.stringify(noret());
        const ask = async () => {
          for (let i = 0; i < 10; i++) await (await post(address, body)).text();
        };
        await (await post(address, body)).text();
        return { ms: await slowestHealthMs(address, ask()) };
      }),
    baseline: {
      name: "slowest /v1/health at rest, for a second",
      measure: () =>
        withServer(async ({ address }) => ({
          ms: await slowestHealthMs(address, new Promise((resolve) => setTimeout(resolve, 1_000))),
        })),
    },
  },
];
