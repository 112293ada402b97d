import type { Hono } from "hono";
import {
  type Run,
  refuse,
  runs,
  runsCancel,
  runsColumns,
  runsRead,
  runsResult,
  runsUnits,
} from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { runIdOf } from "../../shared/runId.ts";
import { readCase } from "../cases/index.ts";
import { makeApp, mount, mountFile, type SignedIn } from "../http/index.ts";
import { largeReader } from "./large/read.ts";
import type { RunKey, RunPorts } from "./ports.ts";

const keyHeader = "Idempotency-Key";
const keyShape = /^[\x21-\x7e]{1,200}$/;

/** Runs of stored cases: started, watched, stopped, read. */
export function makeRunsApp(ports: RunPorts): Hono {
  const app = makeApp(ports);
  const { engine } = ports;
  const keyOf = ({ tenant }: SignedIn, caseId: string, runId: string): RunKey => ({ tenant, caseId, runId });
  mount(app, runs, async ({ params: { id } }, by, c) => {
    const runId = idOfNewRun(c.req.header(keyHeader), id);
    if (!runId.ok) return runId;
    const key = keyOf(by, id, runId.value);
    const stored = await readCase(ports, key);
    if (!stored.ok) return stored;
    const run = await engine.start({ ...key, sequence: stored.value.sequence, theCase: stored.value.case });
    if (run.ok) c.header("Location", `/v1/cases/${id}/runs/${runId.value}`);
    return run;
  });
  mount(app, runsRead, async ({ params: { id, run } }, by) => thatIsThere(await engine.find(keyOf(by, id, run)), run));
  mount(app, runsCancel, async ({ params: { id, run } }, by) =>
    thatIsThere(await engine.cancel(keyOf(by, id, run)), run),
  );
  const resultOf = async (by: SignedIn, caseId: string, run: string) => {
    const key = keyOf(by, caseId, run);
    const found = thatIsThere(await engine.find(key), run);
    if (!found.ok) return found;
    const { status } = found.value;
    if (status !== "done") return refuse([{ path: "/path/run", code: "run-not-done", facts: { run, status } }]);
    return engine.result(key);
  };
  mount(app, runsResult, ({ params: { id, run } }, by) => resultOf(by, id, run));
  const large = largeReader(ports);
  mountFile(app, runsColumns, async ({ params: { id, run }, query: { chunk } }, by) => {
    const result = await resultOf(by, id, run);
    if (!result.ok) return result;
    const stored = await readCase(ports, { tenant: by.tenant, caseId: id });
    if (!stored.ok) return stored;
    const file = await large.columns(by.tenant, stored.value.case, result.value, Number(chunk));
    return file.ok ? { ok: true, value: { name: `${chunk}.andele`, bytes: file.value } } : file;
  });
  mount(app, runsUnits, async ({ params: { id, run }, query }, by) => {
    const result = await resultOf(by, id, run);
    return result.ok ? large.units(by.tenant, result.value, query) : result;
  });
  return app;
}

/** The same key for the same case is the same run; without one, each call is a run of its own. */
function idOfNewRun(key: string | undefined, caseId: string): Result<string> {
  if (key === undefined) return { ok: true, value: crypto.randomUUID() };
  if (keyShape.test(key)) return { ok: true, value: runIdOf(caseId, key) };
  return refuse([
    { path: `/header/${keyHeader}`, code: "invalid", facts: { expected: "1-200 visible ASCII characters" } },
  ]);
}

function thatIsThere(found: Result<Run | null>, run: string): Result<Run> {
  if (!found.ok) return found;
  if (found.value !== null) return { ok: true, value: found.value };
  return refuse([{ path: "/path/run", code: "run-not-found", facts: { run } }]);
}
