import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { noRasters } from "../../shared/caseRasters.ts";
import type { Role } from "../../shared/contract/index.ts";
import { refuse } from "../../shared/contract/index.ts";
import { noretTerrainRef } from "../../shared/demo/index.ts";
import type { CaseFile, Change, Decision, Issue, WhyChanged } from "../../shared/model/index.ts";
import { memoryStore, table } from "../../test/server/memoryStore.ts";
import { always } from "../../test/server/whoAsks.ts";
import { type ComputedStore, dynamoEventLog } from "../adapters/index.ts";
import { makeCasesApp } from "../cases/index.ts";
import { makeDecisionsApp } from "./app.ts";
import type { DecisionsPorts } from "./ports.ts";

const golden = JSON.parse(
  readFileSync(new URL("../../test/golden/golden.sag.json", import.meta.url), "utf8"),
) as CaseFile;

let store: Awaited<ReturnType<typeof memoryStore>>;
let cases: Hono;
let roles: Role[] | null;
/** Texts put into the store of what was computed: an amount and, but for the first version, a difference for each version. */
let puts: number;

beforeAll(async () => {
  store = await memoryStore();
  cases = makeCasesApp({
    log: () => undefined,
    events: dynamoEventLog(store.client(), table),
    objects: store.objects,
    now: () => "2026-11-23T12:00:00.000Z",
    signedIn: always("engineer"),
  });
});
beforeEach(() => {
  roles = ["caseworker"];
  puts = 0;
});
afterAll(() => store.close());

/** An app whose clock moves on by so much each time it is looked at: 3,000 ms is all that a call may use. */
function appOf({ stepMs = 3_000, ...other }: Partial<DecisionsPorts> & { stepMs?: number } = {}): Hono {
  let time = 0;
  return makeDecisionsApp({
    log: () => undefined,
    events: dynamoEventLog(store.client(), table),
    objects: store.objects,
    now: () => "2026-11-23T12:00:00.000Z",
    signedIn: () =>
      Promise.resolve(
        roles === null
          ? refuse([{ path: "", code: "not-signed-in", facts: {} }])
          : { ok: true, value: { tenant: "local", who: "a-caseworker", roles } },
      ),
    ownerOf: () => Promise.resolve(refuse([{ path: "", code: "link-not-open", facts: {} }])),
    rasterBytes: () => Promise.resolve(refuse([{ path: "", code: "raster-missing", facts: {} }])),
    computed: counting(store.computed),
    program: crypto.randomUUID(),
    clock: () => (time += stepMs),
    ...other,
  });
}

const counting = (under: ComputedStore): ComputedStore => ({
  ...under,
  put: (...what) => {
    puts++;
    return under.put(...what);
  },
});

async function send<T>(to: Hono, method: string, path: string, body?: unknown): Promise<T & { status: number }> {
  const answer = await to.request(path, {
    method,
    ...(body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
  });
  return { ...((await answer.json()) as T), status: answer.status };
}

/** A case with a version after each of the changes; the first is number 1. */
async function changed(...changes: Change[]): Promise<string> {
  const { id } = await send<{ id: string }>(cases, "POST", "/v1/cases", { eventId: crypto.randomUUID(), case: golden });
  for (const [i, change] of changes.entries()) {
    const made = await send(cases, "PATCH", `/v1/cases/${id}`, {
      seenSequence: i + 1,
      eventId: crypto.randomUUID(),
      change,
    });
    expect(made.status).toBe(200);
  }
  return id;
}
const exempt = (...parcels: string[]): Change => ({
  type: "fields-set",
  fields: {
    decisions: {
      ...golden.decisions,
      exemptions: parcels.map((parcelId) => ({ parcelId, reason: "har sin egen sluse" })),
    },
  },
});
const [a, b, c] = golden.parcels.map(({ id }) => id) as [string, string, string];
const four = [exempt(a), exempt(a, b), exempt(b), exempt(c)];

interface Step {
  done: number;
  of: number;
  issues: Issue[];
}
const compute = (app: Hono, id: string, to: number, from = 1) =>
  send<Step>(app, "POST", `/v1/cases/${id}/changes`, { from, to });
const bytesOf = async (app: Hono, path: string) => (await app.request(path)).text();
const freezing = (seenSequence: number, more: object = {}) => ({
  eventId: crypto.randomUUID(),
  seenSequence,
  decidedOn: "2025-11-25",
  hearing: null,
  since: 1,
  ...more,
});
const freeze = (app: Hono, id: string, asked: object) =>
  send<Decision & { issues: Issue[] }>(app, "POST", `/v1/cases/${id}/decisions`, asked);
const decisionsOf = async (app: Hono, id: string) =>
  (await send<{ decisions: Decision[] }>(app, "GET", `/v1/cases/${id}/decisions`)).decisions;

describe("the versions that explain amounts", () => {
  it("are computed some a call, each once, and the answer has the bits of one computed in one go", async () => {
    const id = await changed(...four);
    const app = appOf();
    const seen: Step[] = [];
    for (let i = 0; i < 5; i++) seen.push(await compute(app, id, 5));
    expect(seen.map(({ done, of }) => [done, of])).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
    // Five versions' amounts, and what differs over the four changes.
    expect(puts).toBe(9);
    const stepwise = await bytesOf(app, `/v1/cases/${id}/changes?from=1&to=5`);
    expect(puts).toBe(9);
    const atOnce = await bytesOf(appOf({ stepMs: 0 }), `/v1/cases/${id}/changes?from=1&to=5`);
    expect(puts).toBe(18);
    expect(stepwise).toBe(atOnce);
    const why = JSON.parse(stepwise) as WhyChanged;
    const roll = calculate(golden, noRasters);
    if (!roll.ok) throw new Error("the golden case has a roll");
    const owed = roll.value.units.find((unit) => unit.id === a)!.oere;
    // Exempted by the first change, no more by the third; the second and the fourth move what others' exemptions leave.
    const own = why.units.find((unit) => unit.id === a)!;
    expect(own.own).toEqual([0, 2]);
    expect([own.beforeOere, own.movedOere[0], own.movedOere[1]]).toEqual([owed, 0 - owed, 0]);
  });

  it("are as many as there is time for, and at least one", async () => {
    const id = await changed(...four);
    // After 1,000 and 2,000 ms another is begun, after 3,000 ms none.
    expect(await compute(appOf({ stepMs: 1_000 }), id, 5)).toMatchObject({ status: 200, done: 3, of: 5 });
    expect(await compute(appOf({ stepMs: 60_000 }), id, 5)).toMatchObject({ status: 200, done: 1, of: 5 });
  });

  it("are there for whoever comes next: after a death, in another call, over another part of the log", async () => {
    const id = await changed(...four);
    const program = crypto.randomUUID();
    await compute(appOf({ program }), id, 5);
    await compute(appOf({ program }), id, 5);
    expect(await compute(appOf({ program, stepMs: 0 }), id, 5)).toMatchObject({ done: 5, of: 5 });
    expect(puts).toBe(9);
    expect(await compute(appOf({ program }), id, 4, 2)).toMatchObject({ done: 3, of: 3 });
    expect(puts).toBe(9);
  });

  it("are refused as a whole answer until all are there, and asking for it goes on too", async () => {
    const id = await changed(...four);
    const app = appOf();
    const ask = () => send<{ issues: Issue[] }>(app, "GET", `/v1/cases/${id}/changes?from=1`);
    for (const done of [1, 2, 3, 4])
      expect(await ask()).toMatchObject({
        status: 409,
        issues: [{ code: "changes-not-computed", facts: { done, of: 5 } }],
      });
    expect(await ask()).toMatchObject({ status: 200, to: { sequence: 5 } });
  });

  it("are computed anew by other code, and where what was kept is not what was put there", async () => {
    const id = await changed(exempt(a));
    const program = crypto.randomUUID();
    const app = appOf({ program, stepMs: 0 });
    const first = await bytesOf(app, `/v1/cases/${id}/changes?from=1`);
    expect(puts).toBe(3);
    await bytesOf(appOf({ stepMs: 0 }), `/v1/cases/${id}/changes?from=1`);
    expect(puts).toBe(6);
    const folder = join(store.computedFolder, "local");
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), "utf8");
      writeFileSync(
        join(folder, name),
        text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)),
      );
    }
    expect(await bytesOf(app, `/v1/cases/${id}/changes?from=1`)).toBe(first);
    expect(puts).toBe(9);
  });

  it("are not all computed where the first or the last cannot be: the reason comes before those between", async () => {
    const id = await changed(...four, { type: "fields-set", fields: { area: null } });
    const app = appOf({ stepMs: 0 });
    expect(await compute(app, id, 6)).toMatchObject({ status: 422, issues: [{ code: "no-area" }] });
    // The first's amounts; the last's refusal and what differs.
    expect(puts).toBe(3);
    expect(await freeze(app, id, freezing(6))).toMatchObject({ status: 422, issues: [{ code: "no-area" }] });
    expect(await decisionsOf(app, id)).toEqual([]);
  });

  it("that cannot be computed are told with the next, and kept as that", async () => {
    const id = await changed(
      exempt(a),
      { type: "fields-set", fields: { area: null } },
      { type: "fields-set", fields: { area: golden.area } },
    );
    const app = appOf();
    for (let i = 0; i < 4; i++) await compute(app, id, 4);
    const made = puts;
    const { steps } = await send<WhyChanged>(app, "GET", `/v1/cases/${id}/changes?from=1`);
    expect(steps.map(({ events }) => events.map(({ sequence }) => sequence))).toEqual([[2], [3, 4]]);
    expect(steps[1]!.differences).toEqual([]);
    expect(puts).toBe(made);
  });

  it("are not taken for what cannot be computed where a store is down, nor settled where a file is missing", async () => {
    const terrainRef = { ...noretTerrainRef(), sha256: "a".repeat(64) };
    const id = await changed(
      exempt(a),
      { type: "fields-set", fields: { terrainRef } },
      { type: "fields-set", fields: { terrainRef: null } },
    );
    const program = crypto.randomUUID();
    const down = appOf({
      program,
      stepMs: 0,
      rasterBytes: () => Promise.resolve(refuse([{ path: "", code: "store-down", facts: { store: "objects" } }])),
    });
    expect(await compute(down, id, 4)).toMatchObject({ status: 503, issues: [{ code: "store-down" }] });
    const before = puts;
    const up = appOf({ program, stepMs: 0 });
    const { steps } = await send<WhyChanged>(up, "GET", `/v1/cases/${id}/changes?from=1`);
    expect(steps.map(({ events }) => events.map(({ sequence }) => sequence))).toEqual([[2], [3, 4]]);
    // Only what differs by the change without a file is kept: its amounts are asked for again.
    expect(puts).toBe(before + 1);
  });

  it("are computed for who may read them, and for nobody else", async () => {
    const id = await changed(exempt(a));
    roles = ["reader"];
    expect(await compute(appOf(), id, 2)).toMatchObject({ status: 200 });
    roles = null;
    expect(await compute(appOf(), id, 2)).toMatchObject({ status: 401, issues: [{ code: "not-signed-in" }] });
    roles = ["caseworker"];
    expect(await compute(appOf(), id, 3)).toMatchObject({ status: 400, issues: [{ code: "out-of-range" }] });
    expect(await compute(appOf(), "nothing", 2)).toMatchObject({ status: 404, issues: [{ code: "case-not-found" }] });
  });
});

describe("freezing where versions are left to compute", () => {
  it("freezes nothing until all are there, and then once, however often it is asked", async () => {
    const id = await changed(...four);
    const app = appOf();
    const asked = freezing(5);
    for (const done of [1, 2, 3, 4]) {
      expect(await freeze(app, id, asked)).toMatchObject({
        status: 409,
        issues: [{ code: "changes-not-computed", facts: { done, of: 5 } }],
      });
      expect(await decisionsOf(app, id)).toEqual([]);
    }
    const made = await freeze(app, id, asked);
    expect(made).toMatchObject({ status: 201, number: 1, why: { fromSequence: 1 } });
    expect(await freeze(app, id, asked)).toEqual(made);
    expect((await decisionsOf(app, id)).length).toBe(1);
    expect(await bytesOf(app, `/v1/cases/${id}/decisions/1/changes`)).toBe(
      await bytesOf(appOf({ stepMs: 0 }), `/v1/cases/${id}/changes?from=1`),
    );
  });

  it("makes one decision where the same event comes twice at once", async () => {
    const id = await changed(exempt(a));
    const app = appOf({ stepMs: 0 });
    const asked = freezing(2);
    const both = await Promise.all([freeze(app, id, asked), freeze(app, id, asked)]);
    expect(both.map(({ status, number }) => [status, number])).toEqual([
      [201, 1],
      [201, 1],
    ]);
    expect((await decisionsOf(app, id)).length).toBe(1);
  });

  it("of a case that moved on meanwhile is refused, whatever was computed of it", async () => {
    const id = await changed(exempt(a));
    const app = appOf();
    const asked = freezing(2);
    await freeze(app, id, asked);
    await send(cases, "PATCH", `/v1/cases/${id}`, { seenSequence: 2, eventId: crypto.randomUUID(), change: exempt(b) });
    expect(await freeze(app, id, asked)).toMatchObject({ status: 409, issues: [{ code: "stale-sequence" }] });
    expect(await decisionsOf(app, id)).toEqual([]);
  });

  it("freezes nothing where amounts that were kept are not those of the roll", async () => {
    const id = await changed(exempt(a));
    const wrong: ComputedStore = {
      ...store.computed,
      put: (tenant, name, text) => store.computed.put(tenant, name, text.replace(/"owed":\[\["[^"]+",\d/, "$&0")),
    };
    const app = appOf({ computed: wrong, stepMs: 0 });
    await compute(app, id, 2);
    expect(await freeze(app, id, freezing(2))).toMatchObject({ status: 500, issues: [{ code: "bug" }] });
    expect(await decisionsOf(app, id)).toEqual([]);
  });

  it("takes nothing from who asks: amounts that are sent along are refused", async () => {
    const id = await changed(exempt(a));
    const answer = await freeze(appOf({ stepMs: 0 }), id, freezing(2, { why: { units: [] } }));
    expect(answer).toMatchObject({ status: 400, issues: [{ path: "/why", code: "unknown-field" }] });
  });
});
