import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { noret } from "../../shared/demo/index.ts";
import { endAll, startProcess } from "../server/serverProcess.ts";
import { signedInAs } from "../server/signIn.ts";
import type { BenchRow, Measured } from "./row.ts";

const folder = mkdtempSync(join(tmpdir(), "vandret-bench-"));
process.once("exit", () => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

/** A server of Node's own that answers nothing but "ok", and one that computes in the thread that answers. */
const bare = `require("node:http").createServer((_, answer) => answer.end("ok"))`;
const listens = `.listen(0, "127.0.0.1", function () { console.log("http://127.0.0.1:" + this.address().port); });`;
const ownThread = `
  import { createAdaptorServer } from "@hono/node-server";
  import { makeApp } from "./functions/http/index.ts";
  import { makeCalculateApp } from "./functions/calculate/app.ts";
  import { makeClassifyApp } from "./functions/classify/app.ts";
  const log = () => {};
  const app = makeApp({ log }).route("/", makeClassifyApp({ log })).route("/", makeCalculateApp({ log }));
  createAdaptorServer({ fetch: app.fetch })${listens}`;

interface Running {
  pid: number;
  address: string;
  end: () => Promise<unknown>;
}

async function ours(): Promise<Running> {
  const server = await startProcess(join(folder, "data"));
  return { pid: server.child.pid!, address: server.address, end: () => server.end("SIGTERM") };
}

async function script(code: string, ...options: string[]): Promise<Running> {
  const child = spawn(process.execPath, [...options, "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const end = () => {
    child.kill();
    return once(child, "close");
  };
  return { pid: child.pid!, address: line.toString().trim(), end };
}

/** Memory of a process and all it has started, MB. */
function memoryMb(pid: number): number {
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
  const all = lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const family = new Set([pid]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const [child, parent] of all) if (family.has(parent)) family.add(child);
  }
  return all.reduce((sum, [id, , rssKb]) => (family.has(id) ? sum + rssKb : sum), 0) / 1000;
}

async function startTime(start: () => Promise<Running>): Promise<Measured> {
  await (await start()).end();
  const begun = performance.now();
  const server = await start();
  await (await fetch(`${server.address}/v1/health`)).text();
  const ms = performance.now() - begun;
  await server.end();
  return { ms };
}

/** Some seconds after its last answer: threads that have nothing to do are gone by then. */
const restMs = 12_000;

async function atRest(start: () => Promise<Running>): Promise<Measured> {
  const server = await start();
  const headers = await signedInAs("reader", server.address);
  const begun = performance.now();
  await (await fetch(`${server.address}/v1/cases/noret`, { headers })).text();
  const ms = performance.now() - begun;
  await pause(restMs);
  const peakMb = memoryMb(server.pid);
  await server.end();
  return { ms, peakMb };
}

/**
 * The longest that a call to `/v1/health` took while the roll of Noret, 1,000 parcels, was computed: the least of five such
 * runs, since what else the machine does only adds.
 */
async function longestHealth(start: () => Promise<Running>): Promise<Measured> {
  const server = await start();
  const body = JSON.stringify(noret());
  let ms = Infinity;
  for (let run = 0; run < 5; run++) {
    let computed = false;
    const roll = fetch(`${server.address}/v1/calculations`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
    })
      .then((answer) => answer.text())
      .finally(() => {
        computed = true;
      });
    let longest = 0;
    while (!computed) {
      const begun = performance.now();
      await (await fetch(`${server.address}/v1/health`)).text();
      longest = Math.max(longest, performance.now() - begun);
      await pause(5);
    }
    await roll;
    ms = Math.min(ms, longest);
  }
  await server.end();
  return { ms };
}

const bareNode = () => script(bare + listens);

export const rows: BenchRow[] = [
  {
    work: "npm start, again: to the first answer",
    target: "5 s",
    measure: () => startTime(ours),
    baseline: { name: "an empty server of Node's own", measure: () => startTime(bareNode) },
  },
  {
    work: "open the demo through the API; then all memory at rest",
    target: "300 MB",
    measure: () => atRest(ours),
    baseline: { name: "an empty server of Node's own", measure: () => atRest(bareNode) },
  },
  {
    work: "longest wait for /v1/health while 1,000 parcels are computed",
    target: "50 ms",
    measure: () => longestHealth(ours),
    baseline: {
      name: "computing in the thread that answers",
      measure: () => longestHealth(() => script(ownThread, "--import", "tsx", "--input-type=module")),
    },
  },
];
