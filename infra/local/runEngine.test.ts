import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { RunJob } from "../../functions/runs/index.ts";
import { noret } from "../../shared/demo/index.ts";
import { type LocalRunEngine, makeRunEngine } from "./runEngine.ts";
import { type RunFolder, runFolder } from "./runFolder.ts";

let folder: string;
let engine: LocalRunEngine | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vandret-engine-"));
});
afterEach(async () => {
  await engine?.close();
  rmSync(folder, { recursive: true, force: true });
});

const job = (runId = "r"): RunJob => ({ tenant: "t", caseId: "c", runId, sequence: 1, theCase: noret() });
const now = () => "2026-01-01T00:00:00Z";

/** An engine whose threads do as `script` says, over a folder that is as slow as a full disk. */
function engineOf(script: string, slowly: (put: RunFolder["put"]) => RunFolder["put"] = (put) => put): LocalRunEngine {
  const file = join(folder, "thread.mjs");
  writeFileSync(file, `import { parentPort } from "node:worker_threads";\n${script}`);
  const runs = runFolder(folder);
  engine = makeRunEngine(
    { ...runs, put: slowly((key, run) => runs.put(key, run)) },
    { run: file, raster: file, chunk: file },
    folder,
    { columnsFolder: folder, program: "test" },
    now,
    () => {},
  );
  return engine;
}
const statusOf = async (of: LocalRunEngine): Promise<string> => {
  const found = await of.find(job());
  return found.ok ? (found.value?.status ?? "none") : "refused";
};
const isDone = 'parentPort.postMessage({ is: "done", canonicalRoll: "{}" }); setInterval(() => {}, 1000);';

it("tells no run as interrupted while its end is being written", async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let writes = false;
  const one = engineOf(isDone, (put) => async (key, run) => {
    if (run.endedAt !== null) {
      writes = true;
      await held;
    }
    return put(key, run);
  });
  await one.start(job());
  await expect.poll(() => writes, { timeout: 10_000 }).toBe(true);
  expect(await statusOf(one)).toBe("done");
  letGo();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await statusOf(one)).toBe("done");
});

it("is one run where the same key comes twice at once", async () => {
  let begun = 0;
  const one = engineOf("setInterval(() => {}, 1000);", (put) => (key, run) => {
    if (run.endedAt === null) begun += 1;
    return put(key, run);
  });
  const [first, second] = await Promise.all([one.start(job()), one.start(job())]);
  expect(first.ok && second.ok && first.value.id === second.value.id).toBe(true);
  expect(begun).toBe(1);
  expect(await one.cancel(job())).toMatchObject({ ok: true, value: { status: "cancelled" } });
  expect(await statusOf(one)).toBe("cancelled");
});

it("stays cancelled where it was stopped before its start was written", async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let isWriting = false;
  const one = engineOf(isDone, (put) => async (key, run) => {
    if (!isWriting) {
      isWriting = true;
      await held;
    }
    return put(key, run);
  });
  const start = one.start(job());
  await expect.poll(() => isWriting, { timeout: 10_000 }).toBe(true);
  const cancel = one.cancel(job());
  letGo();
  await Promise.all([cancel, start]);
  expect(await statusOf(one)).toBe("cancelled");
});

it("tells the one too many when to come again", async () => {
  const one = engineOf("setInterval(() => {}, 1000);");
  const started = await Promise.all(Array.from({ length: 40 }, (_, i) => one.start(job(`r${i}`))));
  const refused = started.flatMap((run) => (run.ok ? [] : run.issues));
  expect(started.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(16);
  expect(refused[0]).toMatchObject({ code: "too-many-runs", facts: { most: 16, waitSeconds: 10 } });
});
