import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import aslValidator from "asl-validator";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderColumnStore, folderObjectStore } from "../../functions/adapters/index.ts";
import { rasterBytesOf } from "../../functions/cases/index.ts";
import type { RunEngine } from "../../functions/runs/index.ts";
import { type ChunkDone, machineEngine, makeWork, type Work } from "../../functions/runs/large/index.ts";
import { calculate } from "../../shared/calculate.ts";
import { cutInto, ok } from "../../shared/chunks/testCut.ts";
import { noret } from "../../shared/demo/index.ts";
import { canonicalJson, sha256Hex } from "../../shared/formats/index.ts";
import type { CaseFile, LargeResult } from "../../shared/model/index.ts";
import { bucketName, synthesised, workArn } from "./machine/definition.ts";
import { Execution, StateFailed } from "./machine/runner.ts";
import { type TestMachine, testMachine } from "./machine/testMachine.ts";

const definition = synthesised();
const tenant = "main";
const key = { tenant, caseId: "c", runId: "r" };
/** A part of Noret under a flat sea, in twenty chunks: three batches. */
const town = (): CaseFile => {
  const sag = noret();
  const parcels = sag.parcels.slice(0, 100);
  const here = new Set(parcels.map(({ id }) => id));
  const buildings = sag.buildings.filter(({ parcelId }) => here.has(parcelId));
  return { ...sag, parcels, buildings, terrainRef: null, water: { ...sag.water, sea: null } };
};
const cut = cutInto(town(), 20, (i) => i % 20);

let folder: string;
let asked: Work[];
let waits: number[];
let done: ChunkDone[];
let machine: TestMachine;
let engine: RunEngine;
/** Stands before the real work; throws what it likes. */
let before: (work: Work) => void | Promise<void>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-machine-"));
  [asked, waits, done, before] = [[], [], [], () => undefined];
  const objects = folderObjectStore(join(folder, "objects"));
  for (const chunk of cut.chunks) ok(await objects.put(tenant, canonicalJson(chunk)));
  const work = makeWork({
    objects,
    columns: folderColumnStore(join(folder, bucketName)),
    rasterBytes: rasterBytesOf(objects),
    program: "test",
  });
  machine = testMachine(definition, folder, {
    call: async (resource, input) => {
      if (resource !== workArn) throw new Error(`nothing stands at ${resource}`);
      asked.push(input as Work);
      await before(input as Work);
      const answer = await work(input as Work);
      if (Array.isArray(answer)) done.push(...answer);
      return answer;
    },
    wait: async (seconds) => void waits.push(seconds),
    random: () => 0.5,
  });
  engine = machineEngine({
    machine,
    objects,
    keepItems: async (of, json) => {
      const name = `${of}/${sha256Hex(json)}`;
      await mkdir(dirname(join(folder, bucketName, name)), { recursive: true });
      await writeFile(join(folder, bucketName, name), json);
      return { ok: true, value: name };
    },
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function ran(theCase: CaseFile) {
  ok(await engine.start({ ...key, sequence: 3, theCase }));
  await machine.settled();
  return ok(await engine.find(key))!;
}

describe("the machine of long runs", () => {
  it("is valid in the states language, as the stack synthesises it", () => {
    // It writes defaults into what it is given.
    const { isValid, errorsText } = aslValidator(structuredClone(definition));
    expect([isValid, isValid ? "" : errorsText("\n")]).toEqual([true, ""]);
    const broken = { ...definition, StartAt: "Elsewhere" };
    expect(aslValidator(structuredClone(broken)).isValid).toBe(false);
  });

  it("tolerates no failed chunk, and tries again at longer, random intervals what a store or Lambda did not answer", () => {
    const { Chunks, Reduce, Whole } = definition.States as Record<string, Record<string, unknown>>;
    expect(Chunks!.ToleratedFailurePercentage ?? 0).toBe(0);
    const { Chunk } = (Chunks!.ItemProcessor as { States: Record<string, Record<string, unknown>> }).States;
    for (const step of [Chunk, Reduce, Whole])
      expect(step!.Retry).toMatchObject([
        { IntervalSeconds: 2, BackoffRate: 2, JitterStrategy: "FULL", MaxDelaySeconds: 60 },
      ]);
  });
});

describe("a run of a case in chunks, by the very definition and the real functions", () => {
  it("gives the totals, checks and amounts of the whole case", async () => {
    const run = await ran(cut.header);
    expect(run).toMatchObject({ status: "done", sequence: 3, done: 21, of: 21, issues: [] });
    const result = ok(await engine.result(key)) as LargeResult;
    const whole = ok(calculate(town()));
    expect(result.totals).toEqual(whole.totals);
    expect(result.checks).toEqual(whole.checks);
    expect(result.units).toBe(whole.units.length);
    expect(result.chunks.reduce((sum, { parcels }) => sum + parcels, 0)).toBe(town().parcels.length);
    // Eight chunks at a time, then the reduce.
    expect(asked.map((work) => (work.step === "chunk" ? work.chunks.length : work.step)).sort()).toEqual([
      4,
      8,
      8,
      "reduce",
    ]);
  });

  it("is one execution and one result for one key, however often it is asked for", async () => {
    await Promise.all([1, 2, 3].map(() => engine.start({ ...key, sequence: 3, theCase: cut.header })));
    await machine.settled();
    await ran({ ...cut.header, title: "Sagen er ændret siden" });
    expect(machine.started).toHaveLength(1);
    expect(asked.filter(({ step }) => step === "reduce")).toHaveLength(1);
    expect(ok(await engine.find({ ...key, runId: "another" }))).toBeNull();
  });

  it("is stopped by a cancel, and the next run goes on from there: no chunk is computed twice", async () => {
    let stopping: Promise<unknown> = Promise.resolve();
    before = ({ step }) => {
      if (step === "reduce") stopping = engine.cancel(key);
    };
    expect(await ran(cut.header)).toMatchObject({ status: "cancelled", done: 20, of: 21 });
    await stopping;
    expect(done.map(({ is }) => is)).toEqual(Array(20).fill("computed"));

    [before, done] = [() => undefined, []];
    const again = { ...key, runId: "again" };
    ok(await engine.start({ ...again, sequence: 3, theCase: cut.header }));
    await machine.settled();
    expect(ok(await engine.find(again))).toMatchObject({ status: "done" });
    expect(done.map(({ is }) => is)).toEqual(Array(20).fill("kept"));
    // And what was stopped stays so.
    expect(ok(await engine.find(key))).toMatchObject({ status: "cancelled" });
  });

  it("computes nothing of its chunks anew for another key or cost", async () => {
    await ran(cut.header);
    done = [];
    const byValue = { ...cut.header, keys: [{ measure: "*", key: { id: "property-value", version: "1" } }] };
    ok(await engine.start({ ...key, runId: "by-value", sequence: 4, theCase: byValue }));
    await machine.settled();
    expect(done.map(({ is }) => is)).toEqual(Array(20).fill("kept"));
    const result = ok(await engine.result({ ...key, runId: "by-value" })) as LargeResult;
    expect(result.keyVersions).toEqual([{ id: "property-value", version: "1" }]);
  });

  it("tries again where a store does not answer, and is done", async () => {
    let times = 0;
    before = () => {
      if (++times <= 2) throw named("StoreDown");
    };
    expect(await ran(cut.header)).toMatchObject({ status: "done" });
    // Half of 2 s, drawn: two batches, once each.
    expect(waits).toEqual([1, 1]);
  });

  it("fails where a store stays away, and says so", async () => {
    before = ({ step }) => {
      if (step === "reduce") throw named("StoreDown");
    };
    const run = await ran(cut.header);
    expect(waits).toEqual([1, 2, 4, 8, 16, 30]);
    expect(run).toMatchObject({ status: "failed", issues: [{ code: "store-down" }] });
  });

  it("fails by a bug at once, of a chunk as of the reduce, and says so", async () => {
    before = ({ step }) => {
      if (step === "chunk") throw named("TypeError");
    };
    expect(await ran(cut.header)).toMatchObject({ status: "failed", issues: [{ code: "run-interrupted" }] });
    before = ({ step }) => {
      if (step === "reduce") throw named("TypeError");
    };
    ok(await engine.start({ ...key, runId: "again", sequence: 3, theCase: cut.header }));
    await machine.settled();
    expect(ok(await engine.find({ ...key, runId: "again" }))).toMatchObject({
      status: "failed",
      issues: [{ code: "bug" }],
    });
    expect(waits).toEqual([]);
  });

  it("is refused for what its chunks are refused for, each with its chunk, and tells all of them", async () => {
    const [first, second] = cut.header.parcelsRef!.chunks;
    const missing = { ...first!, sha256: "0".repeat(64) };
    const other = { ...second!, parcels: second!.parcels + 1 };
    const chunks = [missing, other, ...cut.header.parcelsRef!.chunks.slice(2)];
    const run = await ran({ ...cut.header, parcelsRef: { chunks } });
    expect(run).toMatchObject({ status: "failed" });
    expect(run.issues.map(({ path, code, facts }) => [path, code, facts.sha256])).toEqual([
      [`/parcelsRef/${missing.sha256}/parcelsRef`, "chunk-missing", missing.sha256],
      [`/parcelsRef/${other.sha256}/parcelsRef`, "chunk-missing", other.sha256],
    ]);
  });

  it("is refused for what the reduce is refused for", async () => {
    const run = await ran({ ...cut.header, keys: [] });
    expect(run).toMatchObject({ status: "failed", issues: [{ path: "/keys", code: "key-missing" }] });
  });
});

it("a run of a case that needs no chunks is one step, with the same roll", async () => {
  const sag = town();
  expect(await ran(sag)).toMatchObject({ status: "done", of: 2 });
  expect(asked.map(({ step }) => step)).toEqual(["whole"]);
  expect(canonicalJson(ok(await engine.result(key)))).toBe(canonicalJson(ok(calculate(sag))));
});

describe("the runner", () => {
  const ports = {
    call: async () => null,
    readObject: async () => "[]",
    writeObject: async () => undefined,
    wait: async () => undefined,
    random: () => 0,
  };
  const run = (states: Record<string, unknown>, input: unknown = {}) =>
    new Execution({ StartAt: "A", States: states }, ports).run(input);

  it("passes nothing that it does not know: a state, a field, a path", async () => {
    await expect(run({ A: { Type: "Parallel" } })).rejects.toThrow("does not know states of type Parallel");
    await expect(run({ A: { Type: "Task", Resource: "x", HeartbeatSeconds: 3, End: true } })).rejects.toThrow(
      "A.HeartbeatSeconds",
    );
    const choice = { Type: "Choice", Choices: [{ Variable: "$.a[0]", StringEquals: "x", Next: "B" }], Default: "B" };
    await expect(run({ A: choice })).rejects.toThrow("the path $.a[0]");
  });

  it("hands on no more than a state may", async () => {
    const task = { Type: "Task", Resource: "x", Parameters: {}, End: true };
    await expect(run({ A: task }, { long: "x".repeat(300_000) })).rejects.toThrow(StateFailed);
  });
});

function named(name: string): Error {
  return Object.assign(new Error("thrown by the test"), { name });
}
