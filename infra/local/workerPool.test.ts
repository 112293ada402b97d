import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StoreSetup } from "./ports.ts";
import { makeSite } from "./site.ts";
import { makeWorkerPool, type WorkerPool } from "./workerPool.ts";

let folder: string;
let pool: WorkerPool | null;
let logged: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vandret-pool-"));
  logged = [];
});
afterEach(async () => {
  await pool?.close();
  pool = null;
  rmSync(folder, { recursive: true, force: true });
});

/** A thread that answers by the end of the address: uses up its memory, ends itself, throws when nobody listens, or takes its time. */
const thread = `
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  module.exports = async (request) => {
    if (request === null) return null;
    const is = (word) => request.url.endsWith(word);
    if (is("memory")) for (const all = []; ; ) all.push(new Array(100_000).fill(Math.random()));
    if (is("exit")) process.exit(3);
    if (is("throw")) setTimeout(() => { throw new Error("later"); }, 10);
    if (is("throw")) await new Promise(() => {});
    await pause(100);
    return { status: 200, headers: [["content-type", "text/plain"]], body: new TextEncoder().encode("answered").buffer };
  };`;

/** The server's site over a pool of such threads. */
function siteOf(script: string = thread): Hono {
  const file = join(folder, "thread.cjs");
  writeFileSync(file, script);
  const log = (_: string, event: string) => logged.push(event);
  pool = makeWorkerPool(file, log, {} as StoreSetup, 64);
  return makeSite(new Hono(), pool, [], (c) => c.text("a page"), log);
}
const ask = async (site: Hono, path: string): Promise<{ status: number; text: string }> => {
  const answer = await site.request(`http://127.0.0.1/v1/cases/${path}`, { headers: { Host: "127.0.0.1" } });
  return { status: answer.status, text: await answer.text() };
};

describe("a worker thread that dies under its request", () => {
  it.each(["memory", "exit", "throw"])(
    "is told as work that stopped, and the next request has a new one (%s)",
    async (how) => {
      const site = siteOf();
      const { status, text } = await ask(site, how);
      expect([status, JSON.parse(text)]).toMatchObject([503, { code: "work-stopped" }]);
      expect(logged).toContain("worker-died");
      expect(await ask(site, "other")).toEqual({ status: 200, text: "answered" });
    },
  );

  it("leaves none waiting: each request is answered, also those that no thread had taken", async () => {
    const site = siteOf();
    // More than two threads take at once, four each, and each thread that can be dies of its first.
    const paths = Array.from({ length: 30 }, (_, i) => (i % 4 === 0 ? "memory" : "other"));
    const answers = await Promise.all(paths.map((path) => ask(site, path)));
    const statuses = (of: string) => new Set(answers.flatMap(({ status }, i) => (paths[i] === of ? [status] : [])));
    expect(statuses("memory")).toEqual(new Set([503]));
    // Those that shared a thread with one that died went with it.
    expect(statuses("other")).toEqual(new Set([200, 503]));
    expect(await ask(site, "other")).toEqual({ status: 200, text: "answered" });
  });
});

it("a thread that dies before it can take a request is followed by another", async () => {
  const flag = join(folder, "started-once");
  const site = siteOf(`
    const { existsSync, writeFileSync } = require("node:fs");
    if (!existsSync(${JSON.stringify(flag)})) { writeFileSync(${JSON.stringify(flag)}, ""); process.exit(1); }
    ${thread}`);
  const { status } = await ask(site, "other");
  expect([200, 503]).toContain(status);
  expect((await ask(site, "other")).status).toBe(200);
});
