import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { cutCase, ok } from "../../shared/chunks/testCut.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { LargeResult } from "../../shared/model/index.ts";
import { clientOf, firstIssue } from "./client.ts";
import { ranToItsEnd, uploadChunk } from "./largeCase.ts";
import { endAll, type ServerProcess, startProcess } from "./serverProcess.ts";

let folder: string;
let server: ServerProcess;
const client = () => clientOf(server.address);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-large-runs-"));
  server = await startProcess(join(folder, "data"));
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

it("a case whose chunks are uploaded is stored, run and read: the totals and checks of the whole case", async () => {
  const cut = cutCase(noret(), 4, (i) => i % 4);
  const [missing, ...chunks] = cut.chunks.map(canonicalJson);
  for (const chunk of chunks) await uploadChunk(server.address, chunk);
  const { id } = await client().store(cut.header);

  // A chunk that is not there is told by its name.
  const refused = await ranToItsEnd(server.address, id);
  expect(refused).toMatchObject({ status: "failed", issues: [{ code: "chunk-missing" }] });
  expect(refused.issues[0]!.facts.sha256).toBe(cut.header.parcelsRef!.chunks[0]!.sha256);
  await uploadChunk(server.address, missing!);
  const run = await ranToItsEnd(server.address, id);
  expect(run).toMatchObject({ status: "done", issues: [] });
  const result = (await (await client().call("GET", `/v1/cases/${id}/runs/${run.id}/result`)).json()) as LargeResult;
  const whole = ok(calculate(noret(), noretRasters()));
  expect([result.format, result.units]).toEqual(["vandret-stor-liste/1.0", whole.units.length]);
  expect(JSON.parse(canonicalJson([result.totals, result.checks]))).toEqual(
    JSON.parse(canonicalJson([whole.totals, whole.checks])),
  );

  // What needs all of it at once is refused, and not made of a case without parcels.
  expect(await firstIssue(await client().call("GET", `/v1/cases/${id}/roll`))).toMatchObject({
    code: "case-in-chunks",
  });
});
