import type { Hono } from "hono";
import { type Run, refuse, runs, runsCancel, runsRead, runsResult } from "../../shared/contract/index.ts";
import { sha256Hex } from "../../shared/formats/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { readCase } from "../cases/index.ts";
import { makeApp, mount, type SignedIn } from "../http/index.ts";
import type { RunKey, RunPorts } from "./ports.ts";

const keyHeader = "Idempotency-Key";
const keyShape = /^[\x21-\x7e]{1,200}$/;

/** Runs of stored cases: started, watched, stopped, read. */
export function makeRunsApp(ports: RunPorts): Hono {
  const app = makeApp(ports);
  const { engine } = ports;
  const keyOf = ({ tenant }: SignedIn, caseId: string, runId: string): RunKey => ({ tenant, caseId, runId });
  mount(app, runs, async ({ params: { id } }, by, c) => {
    const runId = runIdOf(c.req.header(keyHeader), id);
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
  mount(app, runsResult, async ({ params: { id, run } }, by) => {
    const key = keyOf(by, id, run);
    const found = thatIsThere(await engine.find(key), run);
    if (!found.ok) return found;
    const { status } = found.value;
    if (status !== "done") return refuse([{ path: "/path/run", code: "run-not-done", facts: { run, status } }]);
    return engine.result(key);
  });
  return app;
}

/** The same key for the same case is the same run; without one, each call is a run of its own. */
function runIdOf(key: string | undefined, caseId: string): Result<string> {
  if (key === undefined) return { ok: true, value: crypto.randomUUID() };
  if (keyShape.test(key)) return { ok: true, value: sha256Hex(`${caseId} ${key}`).slice(0, 32) };
  return refuse([
    { path: `/header/${keyHeader}`, code: "invalid", facts: { expected: "1-200 visible ASCII characters" } },
  ]);
}

function thatIsThere(found: Result<Run | null>, run: string): Result<Run> {
  if (!found.ok) return found;
  if (found.value !== null) return { ok: true, value: found.value };
  return refuse([{ path: "/path/run", code: "run-not-found", facts: { run } }]);
}
