import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import type { Run } from "../../shared/contract/index.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { CaseFile } from "../../shared/model/index.ts";
import { clientOf, firstIssue } from "./client.ts";
import { endAll, type ServerProcess, startProcess } from "./serverProcess.ts";
import { signedInAs } from "./signIn.ts";

let folder: string;
let server: ServerProcess;
const client = () => clientOf(server.address);
const soon = <T>(get: () => T | Promise<T>) => expect.poll(get, { timeout: 60_000, interval: 50 });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-runs-"));
  server = await startProcess(join(folder, "data"));
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

const begin = async (id: string, key?: string): Promise<Response> =>
  fetch(`${server.address}/v1/cases/${id}/runs`, {
    method: "POST",
    headers: {
      ...(await signedInAs("engineer", server.address)),
      ...(key === undefined ? {} : { "Idempotency-Key": key }),
    },
  });
const started = async (id: string, key?: string): Promise<Run> => {
  const answer = await begin(id, key);
  expect(answer.status).toBe(202);
  const run = (await answer.json()) as Run;
  expect(answer.headers.get("Location")).toBe(`/v1/cases/${id}/runs/${run.id}`);
  return run;
};
const place = ({ caseId, id }: Run, rest = "") => `/v1/cases/${caseId}/runs/${id}${rest}`;
const read = async (run: Run): Promise<Run> => (await (await client().call("GET", place(run))).json()) as Run;
const statusOf = async (run: Run) => (await read(run)).status;

/** Noret in sixty years' waters: some seconds of work. */
function long(): CaseFile {
  const sag = noret();
  const years = Array.from({ length: 60 }, (_, i) => 2030 + i);
  const levels = sag.hazards.filter(({ scenarioYear }) => scenarioYear === sag.hazards[0]!.scenarioYear);
  return {
    ...sag,
    hazards: [...levels, ...years.flatMap((scenarioYear) => levels.map((level) => ({ ...level, scenarioYear })))],
  };
}

describe("a run of a stored case", () => {
  it("ends with the bytes that the calculation gives, and tells how far it is", async () => {
    const { id, sequence } = await client().store(noret());
    const run = await started(id);
    expect(run).toMatchObject({ caseId: id, sequence, endedAt: null, issues: [] });
    await soon(() => statusOf(run)).toBe("done");
    const ended = await read(run);
    expect(ended.done).toBe(ended.of);
    const here = calculate(noret(), noretRasters());
    if (!here.ok) throw new Error(JSON.stringify(here.issues));
    expect(await (await client().call("GET", place(run, "/result"))).text()).toBe(canonicalJson(here.value));
  });

  it("is one run where the same key comes twice, and another case's where the case is another", async () => {
    const [one, other] = [await client().store(noret()), await client().store(noret())];
    const first = await started(one.id, "a-key");
    expect((await started(one.id, "a-key")).id).toBe(first.id);
    expect((await started(one.id, "b-key")).id).not.toBe(first.id);
    expect((await started(other.id, "a-key")).id).not.toBe(first.id);
    expect(await firstIssue(await begin(one.id, "a b"))).toMatchObject({
      path: "/header/Idempotency-Key",
    });
  });

  it("is stopped where it is, while others are answered, and has no result", async () => {
    const { id } = await client().store(long());
    const run = await started(id);
    await soon(async () => (await read(run)).done).toBeGreaterThanOrEqual(2);
    expect(await statusOf(run)).toBe("running");
    expect((await client().call("GET", "/v1/health")).status).toBe(200);
    const stopped = (await (await client().call("DELETE", place(run))).json()) as Run;
    expect(stopped).toMatchObject({ status: "cancelled" });
    expect(stopped.endedAt).not.toBeNull();
    const result = await client().call("GET", place(run, "/result"));
    expect(result.status).toBe(409);
    expect(await firstIssue(result)).toMatchObject({ code: "run-not-done", facts: { status: "cancelled" } });
    // Its thread is gone: the next run has it.
    const { id: another } = await client().store(noret());
    const next = await started(another);
    await soon(() => statusOf(next)).toBe("done");
    expect(await statusOf(run)).toBe("cancelled");
  });

  it("is not there where nobody has started it, in words", async () => {
    const { id } = await client().store(noret());
    const none = await client().call("GET", `/v1/cases/${id}/runs/nowhere`);
    expect(none.status).toBe(404);
    expect(await firstIssue(none)).toMatchObject({ code: "run-not-found", facts: { run: "nowhere" } });
    expect((await client().call("DELETE", `/v1/cases/${id}/runs/${encodeURIComponent("../x")}`)).status).toBe(404);
    expect(await firstIssue(await begin("no-such-case"))).toMatchObject({ code: "case-not-found" });
  });

  it("fails with the reasons that the sums give", async () => {
    const { id } = await client().store({ ...noret(), measures: [], financing: { contributions: [], loan: null } });
    const run = await started(id);
    await soon(() => statusOf(run)).toBe("failed");
    expect((await read(run)).issues.map(({ code }) => code)).toEqual(["no-measures"]);
  });

  it("is told as interrupted where the server was killed under it, and one that was done keeps its result", async () => {
    const { id: quick } = await client().store(noret());
    const done = await started(quick);
    await soon(() => statusOf(done)).toBe("done");
    const bytes = await (await client().call("GET", place(done, "/result"))).text();
    const { id } = await client().store(long());
    const run = await started(id);
    await soon(() => statusOf(run)).toBe("running");
    await server.end("SIGKILL");
    server = await startProcess(join(folder, "data"));
    expect(await read(run)).toMatchObject({ status: "failed", issues: [{ code: "run-interrupted" }] });
    expect(await (await client().call("GET", place(done, "/result"))).text()).toBe(bytes);
  });
});
