import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { askedColumns } from "../../shared/chunks/askedColumns.ts";
import { ChunkSet } from "../../shared/chunks/chunkSet.ts";
import { reduceChunks } from "../../shared/chunks/reduceChunks.ts";
import { asLarge, cutInto, ok } from "../../shared/chunks/testCut.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { canonicalJson, readColumnFile } from "../../shared/formats/index.ts";
import type { LargeResult, LargeUnit } from "../../shared/model/index.ts";
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
  const cut = cutInto(noret(), 4, (i) => i % 4);
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

  // A unit's amounts are those of the ordinary roll, chunk by chunk, page by page, and by name.
  const at = `/v1/cases/${id}/runs/${run.id}`;
  interface Page {
    chunk: number;
    from: number;
    of: number;
    units: LargeUnit[];
  }
  const read = async <T>(path: string): Promise<T> => (await (await client().call("GET", at + path)).json()) as T;
  const known = new Map(whole.units.map((unit) => [unit.id, asLarge(unit)]));
  const pages: Page[] = [];
  for (const [chunk, { units }] of result.chunks.entries())
    for (let from = 0; from < units; from += 150)
      pages.push(await read<Page>(`/units?chunk=${chunk}&from=${from}&count=150`));
  expect(pages.flatMap(({ units }) => units).length).toBe(whole.units.length);
  for (const unit of pages.flatMap(({ units }) => units))
    expect(unit).toEqual(JSON.parse(canonicalJson(known.get(unit.id))));
  const { id: name } = pages.at(-1)!.units[0]!;
  const found = await read<Page>(`/units?unit=${encodeURIComponent(name)}`);
  expect([found.chunk, found.from, found.units[0]!.id]).toEqual([pages.at(-1)!.chunk, pages.at(-1)!.from, name]);
  expect(await read<Page>(`/units?unit=${encodeURIComponent(name)}&chunk=${found.chunk}`)).toEqual(found);
  expect(await firstIssue(await client().call("GET", `${at}/units?unit=1-0`))).toMatchObject({
    code: "run-unit-not-found",
  });
  expect(await firstIssue(await client().call("GET", `${at}/units?chunk=4`))).toMatchObject({ code: "out-of-range" });
  expect(await firstIssue(await client().call("GET", `${at}/units?chunk=0&count=1001`))).toMatchObject({
    code: "out-of-range",
  });

  // Who has all columns shares anew by the same code, and so to the same øre.
  const set = new ChunkSet(askedColumns(cut.header));
  const paid = new Map<string, number>();
  for (const chunk of result.chunks.keys()) {
    const answer = await client().call("GET", `${at}/columns?chunk=${chunk}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const file = readColumnFile(bytes);
    file.words("id").forEach((unit, row) => paid.set(unit!, file.numbers("oere")[row]!));
    set.add(bytes);
  }
  const again = ok(reduceChunks(cut.header, set));
  again.units.ids.forEach((unit, place) => expect([unit, again.owed[place]]).toEqual([unit, paid.get(unit)]));
  expect(canonicalJson(again.head.totals)).toBe(canonicalJson(result.totals));

  // The map goes on from what was kept when the server starts again, and so do the columns.
  const made = async () =>
    (await (await client().call("POST", `/v1/cases/${id}/map`)).json()) as { map: string; done: number };
  let map = await made();
  for (let i = 0; i < 20 && map.done < 4; i++) map = await made();
  await server.end("SIGTERM");
  server = await startProcess(join(folder, "data"));
  const places = await client().call("GET", `/v1/maps/${map.map}/places?chunk=3`);
  expect(places.status).toBe(200);
  expect((await read<Page>(`/units?chunk=0`)).of).toBe(result.chunks[0]!.units);
  // What is gone is told as that, and a run keeps it anew.
  await rm(join(folder, "data/computed"), { recursive: true });
  expect(await firstIssue(await client().call("GET", `${at}/columns?chunk=0`))).toMatchObject({
    code: "run-columns-gone",
  });
  expect(await firstIssue(await client().call("GET", `/v1/maps/${map.map}/places?chunk=3`))).toMatchObject({
    code: "map-not-found",
  });

  // What needs all of it at once is refused, and not made of a case without parcels.
  expect(await firstIssue(await client().call("GET", `/v1/cases/${id}/roll`))).toMatchObject({
    code: "case-in-chunks",
  });
});
