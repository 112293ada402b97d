import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Hono } from "hono";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { noRasters } from "../../shared/caseRasters.ts";
import type { Role } from "../../shared/contract/index.ts";
import { refuse } from "../../shared/contract/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type {
  Calculation,
  CaseFile,
  Change,
  Decision,
  Issue,
  OwnChange,
  WhyChanged,
} from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { memoryStore, table } from "../../test/server/memoryStore.ts";
import { always } from "../../test/server/whoAsks.ts";
import { dynamoEventLog } from "../adapters/index.ts";
import { makeCasesApp } from "../cases/index.ts";
import { makeDecisionsApp } from "./app.ts";

const golden = JSON.parse(
  readFileSync(new URL("../../test/golden/golden.sag.json", import.meta.url), "utf8"),
) as CaseFile;

let store: Awaited<ReturnType<typeof memoryStore>>;
let cases: Hono;
let app: Hono;
/** Who asks; null: nobody. */
let roles: Role[] | null;
/** Whose link the request carries; null: none that opens. */
let owned: { caseId: string; parcelId: string } | null = null;

beforeAll(async () => {
  store = await memoryStore();
  const ports = {
    log: () => undefined,
    events: dynamoEventLog(store.client(), table),
    objects: store.objects,
    now: () => "2026-11-23T12:00:00.000Z",
  };
  cases = makeCasesApp({ ...ports, signedIn: always("engineer") });
  app = makeDecisionsApp({
    ...ports,
    signedIn: () =>
      Promise.resolve(
        roles === null
          ? refuse([{ path: "", code: "not-signed-in", facts: {} }])
          : { ok: true, value: { tenant: "local", who: "a-caseworker", roles } },
      ),
    ownerOf: () =>
      Promise.resolve(
        owned === null
          ? refuse([{ path: "", code: "link-not-open", facts: {} }])
          : { ok: true, value: { tenant: "local", linkId: "l", lineId: "l", ...owned } },
      ),
    rasterBytes: () => Promise.resolve(refuse([{ path: "", code: "raster-missing", facts: {} }])),
    computed: store.computed,
    program: "tests",
    clock: () => 0,
  });
});
beforeEach(() => {
  roles = ["caseworker"];
});
afterAll(() => store.close());

async function send<T>(to: Hono, method: string, path: string, body?: unknown): Promise<T & { status: number }> {
  const answer = await to.request(path, {
    method,
    ...(body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
  });
  return { ...((await answer.json()) as T), status: answer.status };
}
const eventId = () => crypto.randomUUID();
const stored = async (theCase: CaseFile = golden) =>
  (await send<{ id: string }>(cases, "POST", "/v1/cases", { eventId: eventId(), case: theCase })).id;
const change = (id: string, seenSequence: number, what: Change) =>
  send<{ sequence: number }>(cases, "PATCH", `/v1/cases/${id}`, { seenSequence, eventId: eventId(), change: what });
const freeze = (id: string, seenSequence: number, more: object = {}) =>
  send<Decision & { issues: Issue[] }>(app, "POST", `/v1/cases/${id}/decisions`, {
    eventId: eventId(),
    seenSequence,
    decidedOn: "2025-11-25",
    hearing: null,
    since: null,
    ...more,
  });
const bytesOf = async (path: string) => (await app.request(path)).text();
const exempt = (parcelId: string): Change => ({
  type: "fields-set",
  fields: {
    decisions: {
      ...golden.decisions,
      exemptions: [...golden.decisions.exemptions, { parcelId, reason: "har sin egen sluse" }],
    },
  },
});
const rollOf = (theCase: CaseFile): Calculation => {
  const roll = calculate(theCase, noRasters);
  if (!roll.ok) throw new Error(JSON.stringify(roll.issues));
  return roll.value;
};

describe("a decision", () => {
  it("holds the case, its roll, the law and the keys as they were", async () => {
    const id = await stored();
    const made = await freeze(id, 1);
    const roll = rollOf(golden);
    expect(made).toMatchObject({
      status: 201,
      number: 1,
      by: "a-caseworker",
      case: { sequence: 1, caseHash: roll.caseHash },
      lawAsOf: golden.lawAsOf,
      lawVersion: roll.lawVersion,
      keyVersions: roll.keyVersions,
      why: null,
      heard: null,
      notified: null,
      complaint: null,
    });
    expect(await bytesOf(`/v1/cases/${id}/decisions/1/roll`)).toBe(canonicalJson(roll));
    expect(await bytesOf(`/v1/cases/${id}/decisions/1/case`)).toBe(canonicalJson(golden));
  });

  it("is never altered by what is done to the case afterwards", async () => {
    const id = await stored();
    await freeze(id, 1);
    const whole = async () => [
      await bytesOf(`/v1/cases/${id}/decisions/1/roll`),
      await bytesOf(`/v1/cases/${id}/decisions/1/case`),
      await bytesOf(`/v1/cases/${id}/decisions`),
    ];
    const before = await whole();
    let seen = 1;
    const works = fc.record({
      title: fc.string({ minLength: 1, maxLength: 20 }),
      horizonYears: fc.integer({ min: 10, max: 100 }),
      priceYear: fc.integer({ min: 2015, max: 2030 }),
      exempt: fc.subarray(golden.parcels.map(({ id: parcelId }) => parcelId)),
    });
    await fc.assert(
      fc.asyncProperty(works, async ({ exempt: parcels, ...fields }) => {
        const exemptions = parcels.map((parcelId) => ({ parcelId, reason: "x" }));
        const answer = await change(id, seen, {
          type: "fields-set",
          fields: { ...fields, decisions: { ...golden.decisions, exemptions } },
        });
        if (answer.status === 200) seen = answer.sequence;
        expect(await whole()).toEqual(before);
      }),
      { numRuns: 30 },
    );
    expect(seen).toBeGreaterThan(10);
  });

  it("after a change is another one, and the first stands", async () => {
    const id = await stored();
    const first = await freeze(id, 1);
    await change(id, 1, exempt(golden.parcels[0]!.id));
    const second = await freeze(id, 2);
    expect([first.number, second.number]).toEqual([1, 2]);
    expect(second.roll.sha256).not.toBe(first.roll.sha256);
    const { decisions } = await send<{ decisions: Decision[] }>(app, "GET", `/v1/cases/${id}/decisions`);
    expect(decisions.map(({ number, roll }) => [number, roll.sha256])).toEqual([
      [1, first.roll.sha256],
      [2, second.roll.sha256],
    ]);
  });

  it("sent twice is one, and another under the same event id is refused", async () => {
    const id = await stored();
    const same = { eventId: eventId() };
    const first = await freeze(id, 1, same);
    expect(await freeze(id, 1, same)).toEqual(first);
    const other = await freeze(id, 1, { ...same, decidedOn: "2025-11-26" });
    expect([other.status, other.issues[0]]).toMatchObject([400, { path: "/eventId", code: "invalid" }]);
  });

  it("is refused of a case that has moved on, so that nobody freezes what they have not seen", async () => {
    const id = await stored();
    await change(id, 1, exempt(golden.parcels[0]!.id));
    const answer = await freeze(id, 1);
    expect([answer.status, answer.issues[0]]).toMatchObject([
      409,
      { path: "/seenSequence", code: "stale-sequence", facts: { seen: 1, current: 2 } },
    ]);
  });

  it("is refused where there is no roll, with what is missing, and none is kept", async () => {
    const id = await stored({ ...golden, area: null });
    expect(await freeze(id, 1)).toMatchObject({ status: 422, issues: [{ code: "no-area" }] });
    expect((await send<{ decisions: Decision[] }>(app, "GET", `/v1/cases/${id}/decisions`)).decisions).toEqual([]);
  });

  it("is made by an engineer or a caseworker, and by nobody else", async () => {
    const id = await stored();
    roles = ["reader", "planner"];
    expect(await freeze(id, 1)).toMatchObject({ status: 403, issues: [{ code: "role-missing" }] });
    roles = null;
    expect(await freeze(id, 1)).toMatchObject({ status: 401, issues: [{ code: "not-signed-in" }] });
    roles = ["engineer"];
    expect(await freeze(id, 1)).toMatchObject({ status: 201 });
  });
});

describe("notice of a decision", () => {
  const notify = (id: string, on: string, number = 1) =>
    send<Decision & { issues: Issue[] }>(app, "PATCH", `/v1/cases/${id}/decisions/${number}`, {
      eventId: eventId(),
      on,
      how: "notified",
    });

  it("starts the clock of complaints", async () => {
    const id = await stored();
    await freeze(id, 1);
    // Definition 31, by hand: 27 November 2025 → 29 December 2025.
    expect(await notify(id, "2025-11-27")).toMatchObject({
      status: 200,
      notified: { on: "2025-11-27", by: "a-caseworker" },
      complaint: { lastDay: "2025-12-29" },
    });
  });

  it("given again on another day is refused, and gives no more time; on the same day it is the same notice", async () => {
    const id = await stored();
    await freeze(id, 1);
    const first = await notify(id, "2025-11-27");
    expect(await notify(id, "2025-12-27")).toMatchObject({
      status: 409,
      issues: [{ path: "/on", code: "decision-notified-already", facts: { number: 1, on: "2025-11-27" } }],
    });
    expect(await notify(id, "2025-11-27")).toEqual(first);
    expect(first.complaint?.lastDay).toBe("2025-12-29");
  });

  it("on a day before the decision is refused, and the clock is not started", async () => {
    const id = await stored();
    await freeze(id, 1);
    expect(await notify(id, "2025-11-24")).toMatchObject({
      status: 400,
      issues: [{ path: "/on", code: "out-of-range", facts: { found: "2025-11-24", least: "2025-11-25" } }],
    });
    const { decisions } = await send<{ decisions: Decision[] }>(app, "GET", `/v1/cases/${id}/decisions`);
    expect(decisions[0]?.notified).toBeNull();
  });

  it("of a decision that is not there is refused", async () => {
    const id = await stored();
    expect(await notify(id, "2025-11-27", 3)).toMatchObject({ status: 404, issues: [{ code: "decision-not-found" }] });
  });
});

describe("an owner's link", () => {
  const ownChanges = () =>
    send<{ decision: { number: number } | null; changed: OwnChange | null; issues: Issue[] }>(
      app,
      "GET",
      "/v1/own-changes",
    );
  const [own, other] = rollOf(golden).units.flatMap(({ id, oere: owed }) => (owed > 0 ? [id] : [])) as [string, string];

  it("tells why the own amount changed, and of another's parcel only that something was changed", async () => {
    const id = await stored();
    await change(id, 1, exempt(own));
    await freeze(id, 2, { since: 1 });
    owned = { caseId: id, parcelId: own };
    const mine = await ownChanges();
    expect(mine).toMatchObject({ status: 200, decision: { number: 1, notifiedOn: null } });
    expect(mine.changed?.unit).toMatchObject({ id: own, afterOere: 0, own: [0] });
    expect(mine.changed?.steps[0]?.differences).toEqual([
      { path: "decisions/exemptions", id: own, parcelId: own, how: "added" },
    ]);
    owned = { caseId: id, parcelId: other };
    const theirs = await ownChanges();
    expect(theirs.changed?.unit).toMatchObject({ id: other, own: [] });
    expect(theirs.changed?.steps[0]?.differences).toEqual([]);
    expect(JSON.stringify(theirs)).not.toContain(`"${own}"`);
    expect(JSON.stringify(theirs)).not.toContain("an-engineer");
  });

  it("tells that nothing is decided, and that a decision moved nothing", async () => {
    const id = await stored();
    owned = { caseId: id, parcelId: own };
    expect(await ownChanges()).toMatchObject({ status: 200, decision: null, changed: null });
    await freeze(id, 1, { since: 1 });
    expect(await ownChanges()).toMatchObject({ status: 200, decision: { number: 1 }, changed: null });
  });

  it("that does not open tells nothing", async () => {
    owned = null;
    expect(await ownChanges()).toMatchObject({ status: 404, issues: [{ code: "link-not-open" }] });
  });
});

describe("why amounts changed", () => {
  it("is told of two places in the log, and of a decision as it was when it was made", async () => {
    const id = await stored();
    const [own] = golden.parcels.map(({ id: parcelId }) => parcelId) as [string];
    await change(id, 1, { type: "fields-set", fields: { title: "Et andet navn" } });
    await change(id, 2, exempt(own));
    const now = await send<WhyChanged>(app, "GET", `/v1/cases/${id}/changes?from=1`);
    expect(now.steps.map(({ events, differences }) => [events[0]?.sequence, differences[0]?.path])).toEqual([
      [2, "title"],
      [3, "decisions/exemptions"],
    ]);
    const before = rollOf(golden).units.find((unit) => unit.id === own)!;
    const unit = now.units.find((one) => one.id === own)!;
    expect(unit).toEqual({
      id: own,
      beforeOere: before.oere,
      afterOere: 0,
      movedOere: [0, oere(0 - before.oere)],
      own: [1],
    });
    const made = await freeze(id, 3, { since: 1 });
    expect(made.why?.fromSequence).toBe(1);
    await change(id, 3, exempt(golden.parcels[1]!.id));
    const { status: _, ...frozen } = await send<WhyChanged>(app, "GET", `/v1/cases/${id}/decisions/1/changes`);
    const { status: __, ...asked } = now;
    expect(frozen).toEqual(asked);
  });

  it("is refused from a place that the log does not have, and where a decision was held against nothing", async () => {
    const id = await stored();
    await freeze(id, 1);
    const asked = (query: string) => send<{ issues: Issue[] }>(app, "GET", `/v1/cases/${id}/changes${query}`);
    expect(await asked("?from=2")).toMatchObject({ status: 400, issues: [{ path: "/query", code: "out-of-range" }] });
    expect(await asked("?from=1&to=9")).toMatchObject({ status: 400, issues: [{ code: "out-of-range" }] });
    expect(await send(app, "GET", `/v1/cases/${id}/decisions/1/changes`)).toMatchObject({
      status: 404,
      issues: [{ code: "nothing-to-explain" }],
    });
    expect(await send(app, "GET", "/v1/cases/nothing/changes?from=1")).toMatchObject({
      status: 404,
      issues: [{ code: "case-not-found" }],
    });
  });
});
