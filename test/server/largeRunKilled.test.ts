import { readdirSync, rmSync, statSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { cutInto, ok } from "../../shared/chunks/testCut.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { LargeResult } from "../../shared/model/index.ts";
import { clientOf } from "./client.ts";
import { ranToItsEnd, runAsItIs, startRun, uploadChunk } from "./largeCase.ts";
import { endAll, startProcess } from "./serverProcess.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-large-killed-"));
});
afterAll(() => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

/** What is kept of chunks, and when each was written. */
const kept = (): Map<string, number> => {
  const columns = join(folder, "data/computed/local");
  try {
    return new Map(
      readdirSync(columns)
        .filter((name) => /^[0-9a-f]{64}$/.test(name))
        .map((name) => [name, statSync(join(columns, name)).mtimeMs]),
    );
  } catch {
    return new Map();
  }
};

it("goes on after kill -9 from the chunks that are computed, and gives the roll of a run that nobody touched", async () => {
  const cut = cutInto(noret(), 20, (i) => i % 20);
  let server = await startProcess(join(folder, "data"));
  for (const chunk of cut.chunks.map(canonicalJson)) await uploadChunk(server.address, chunk);
  const { id } = await clientOf(server.address).store(cut.header);
  const killed = await startRun(server.address, id);
  await expect.poll(() => kept().size, { timeout: 60_000, interval: 5 }).toBeGreaterThan(5);
  await server.end("SIGKILL");
  const before = kept();
  expect(before.size).toBeLessThan(20);

  server = await startProcess(join(folder, "data"));
  // The killed run is told as one, and has no result.
  expect(await runAsItIs(server.address, id, killed.id)).toMatchObject({
    status: "failed",
    issues: [{ code: "run-interrupted" }],
  });
  const none = await clientOf(server.address).call("GET", `/v1/cases/${id}/runs/${killed.id}/result`);
  expect(none.status).toBe(409);

  const run = await ranToItsEnd(server.address, id);
  expect(run).toMatchObject({ status: "done", issues: [] });
  const after = kept();
  expect([...before].filter(([name, written]) => after.get(name) !== written)).toEqual([]);
  const answer = await clientOf(server.address).call("GET", `/v1/cases/${id}/runs/${run.id}/result`);
  const result = (await answer.json()) as LargeResult;
  const whole = ok(calculate(noret(), noretRasters()));
  expect(JSON.parse(canonicalJson([result.totals, result.checks]))).toEqual(
    JSON.parse(canonicalJson([whole.totals, whole.checks])),
  );
});
