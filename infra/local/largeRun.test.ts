import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { folderObjectStore } from "../../functions/adapters/index.ts";
import type { RunJob } from "../../functions/runs/index.ts";
import { calculate } from "../../shared/calculate.ts";
import { cutInto, ok } from "../../shared/chunks/testCut.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { LargeResult } from "../../shared/model/index.ts";
import { bundleThread } from "./bundleWorker.ts";
import { largeRun } from "./largeRun.ts";
import { makeRunEngine } from "./runEngine.ts";
import { runFolder } from "./runFolder.ts";

const cut = cutInto(noret(), 8, (i) => i % 8);
let file: string;
let folder: string;
beforeAll(async () => {
  file = await bundleThread("chunkThread");
}, 60_000);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "vandret-large-"));
  for (const chunk of cut.chunks) ok(await folderObjectStore(folder).put("t", canonicalJson(chunk)));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const columnsFolder = () => join(folder, "columns");
const setup = () => ({
  header: cut.header,
  tenant: "t",
  objectsFolder: folder,
  columnsFolder: columnsFolder(),
  program: "p",
});
/** When each file of columns was written. */
const written = () =>
  new Map(
    readdirSync(join(columnsFolder(), "t")).map((name) => [name, statSync(join(columnsFolder(), "t", name)).mtimeMs]),
  );

it("goes on where a run was killed: the chunks that were done are not computed again, and the roll is that of the whole case", async () => {
  const first = largeRun(file, setup(), (done) => {
    if (done === 3) void first.stop();
  });
  await expect
    .poll(
      () => {
        try {
          return written().size;
        } catch {
          return 0;
        }
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThanOrEqual(3);
  await first.stop();
  const before = new Map([...written()].filter(([name]) => !name.includes(".")));
  expect(before.size).toBeLessThan(8);

  const told: number[] = [];
  const result = ok(await largeRun(file, setup(), (done, of) => told.push(done / of)).result);
  const after = written();
  for (const [name, at] of before) expect(after.get(name)).toBe(at);
  const whole = ok(calculate(noret(), noretRasters()));
  expect([result.totals, result.checks]).toEqual([whole.totals, whole.checks]);
  // Each chunk computed, read, and its result written.
  expect(told).toHaveLength(24);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});

it("is one run and one result for one key, told how far it is, and stops when it is cancelled", async () => {
  const engine = makeRunEngine(
    runFolder(join(folder, "runs")),
    { run: file, raster: file, chunk: file },
    folder,
    { columnsFolder: columnsFolder(), program: "p" },
    () => "2026-11-30T12:00:00Z",
    () => {},
  );
  const job = (runId: string): RunJob => ({ tenant: "t", caseId: "c", runId, sequence: 1, theCase: cut.header });
  try {
    const [one, other] = await Promise.all([engine.start(job("r")), engine.start(job("r"))]);
    expect(ok(one).id).toBe(ok(other).id);
    await expect.poll(async () => ok(await engine.find(job("r")))?.status, { timeout: 60_000 }).toBe("done");
    expect(ok(await engine.find(job("r")))).toMatchObject({ done: 24, of: 24, issues: [] });
    const result = ok(await engine.result(job("r"))) as LargeResult;
    expect(result.totals).toEqual(ok(calculate(noret(), noretRasters())).totals);

    ok(await engine.start(job("stopped")));
    expect(ok(await engine.cancel(job("stopped")))).toMatchObject({ status: "cancelled" });
    expect(ok(await engine.find(job("stopped")))).toMatchObject({ status: "cancelled" });
  } finally {
    await engine.close();
  }
});
