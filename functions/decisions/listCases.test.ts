import { readFileSync } from "node:fs";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer, casesList } from "../../shared/contract/index.ts";
import { refuse } from "../../shared/contract/index.ts";
import type { CaseFile } from "../../shared/model/index.ts";
import { memoryStore, table } from "../../test/server/memoryStore.ts";
import { dynamoEventLog, type EventLog, nextEvent, unreadRow } from "../adapters/index.ts";
import { makeCasesApp } from "../cases/index.ts";
import { makeDecisionsApp } from "./app.ts";

const golden = JSON.parse(
  readFileSync(new URL("../../test/golden/golden.sag.json", import.meta.url), "utf8"),
) as CaseFile;

type Page = Answer<typeof casesList>;

let store: Awaited<ReturnType<typeof memoryStore>>;
let events: EventLog;
/** Which writes fail, as where the store cannot be reached. */
let failing: "none" | "rows" | "events" = "none";
let minute = 0;

beforeAll(async () => {
  store = await memoryStore();
  const real = dynamoEventLog(store.client(), table);
  const down = () => Promise.resolve(refuse([{ path: "", code: "store-down", facts: {} }]));
  events = {
    ...real,
    list: (...given) => (failing === "rows" ? down() : real.list(...given)),
    append: (...given) => (failing === "events" ? down() : real.append(...given)),
  };
});
afterAll(() => store.close());

/** The apps as one municipality meets them; each has cases of its own. */
function town(tenant = crypto.randomUUID()) {
  const signedIn = () =>
    Promise.resolve({ ok: true as const, value: { tenant, who: "mette", roles: ["engineer" as const] } });
  const ports = {
    log: () => undefined,
    events,
    objects: store.objects,
    now: () => new Date(Date.UTC(2026, 10, 23, 12, minute++)).toISOString(),
    signedIn,
  };
  const cases = makeCasesApp(ports);
  const app = makeDecisionsApp({
    ...ports,
    ownerOf: () => Promise.resolve(refuse([{ path: "", code: "link-not-open", facts: {} }])),
    rasterBytes: () => Promise.resolve(refuse([{ path: "", code: "raster-missing", facts: {} }])),
    computed: store.computed,
    program: "tests",
    clock: () => 0,
  });
  const send = async <T>(to: Hono, method: string, path: string, body?: unknown) => {
    const init =
      body === undefined ? {} : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
    const answer = await to.request(path, { method, ...init });
    return { status: answer.status, ...((await answer.json()) as T) };
  };
  return {
    tenant,
    store: (title: string, eventId: string = crypto.randomUUID()) =>
      send<{ id: string }>(cases, "POST", "/v1/cases", { eventId, case: { ...golden, title } }),
    rename: (id: string, seenSequence: number, title: string) =>
      send(cases, "PATCH", `/v1/cases/${id}`, {
        ...{ seenSequence, eventId: crypto.randomUUID() },
        change: { type: "fields-set", fields: { title } },
      }),
    decide: (id: string, seenSequence: number) =>
      send(app, "POST", `/v1/cases/${id}/decisions`, {
        ...{ eventId: crypto.randomUUID(), seenSequence, decidedOn: "2026-11-24", hearing: null, since: null },
      }),
    list: (query = "") => send<Page>(app, "GET", `/v1/cases${query}`),
  };
}
const titles = ({ cases }: Page) => cases.map(({ title }) => title);

describe("the list of cases", () => {
  it("has a municipality's own cases and no other's, the last changed first, with who and when", async () => {
    const [here, there] = [town(), town()];
    const dike = await here.store("Diget");
    await here.store("Slusen");
    await there.store("Naboens dige");
    await here.rename(dike.id, 1, "Det nye dige");
    const list = await here.list();
    expect(titles(list)).toEqual(["Det nye dige", "Slusen"]);
    expect(list.cases[0]).toMatchObject({
      id: dike.id,
      sequence: 2,
      changedBy: "mette",
      heardFrom: null,
      decided: null,
    });
    expect(titles(await there.list())).toEqual(["Naboens dige"]);
    expect(await town().list()).toEqual({ status: 200, cases: [], next: null });
  });

  it("comes a page at a time, each case once, and finds by name and id, whatever the size of the letters", async () => {
    const here = town();
    const made = [];
    for (let i = 0; i < 5; i++) made.push(await here.store(`Å-dige ${i}`));
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const page: Page = await here.list(`?limit=2${next === null ? "" : `&after=${encodeURIComponent(next)}`}`);
      seen.push(...titles(page));
      next = page.next;
    } while (next !== null);
    expect(seen).toEqual([4, 3, 2, 1, 0].map((i) => `Å-dige ${i}`));
    expect(titles(await here.list(`?search=${encodeURIComponent("å-DIGE 3")}`))).toEqual(["Å-dige 3"]);
    expect(titles(await here.list(`?search=${made[1]!.id.slice(0, 12)}`))).toEqual(["Å-dige 1"]);
    expect(titles(await here.list("?search=sluse"))).toEqual([]);
    expect((await here.list("?limit=51")).status).toBe(400);
  });

  it("tells what the log tells where the row could not be written after a change", async () => {
    const here = town();
    const { id } = await here.store("Før");
    failing = "rows";
    expect((await here.rename(id, 1, "Efter")).status).toBe(200);
    // Neither can the reader write it now: told right all the same.
    expect(titles(await here.list())).toEqual(["Efter"]);
    failing = "none";
    expect(titles(await here.list())).toEqual(["Efter"]);
    const rows = await events.listed(here.tenant);
    expect(rows.ok && rows.value).toMatchObject([{ caseId: id, title: "Efter", sequence: 2 }]);
  });

  it("stores no case that it cannot list, and lists no case that was not stored", async () => {
    const here = town();
    const eventId = crypto.randomUUID();
    failing = "rows";
    expect((await here.store("Diget", eventId)).status).toBe(503);
    failing = "events";
    expect((await here.store("Diget", eventId)).status).toBe(503);
    failing = "none";
    expect(await here.list()).toMatchObject({ cases: [], next: null });
    expect((await here.store("Diget igen", eventId)).status).toBe(201);
    expect(titles(await here.list())).toEqual(["Diget igen"]);
  });

  it("finds a case of which nothing is listed but that it is there", async () => {
    const here = town();
    const key = { tenant: here.tenant, caseId: "gammel" };
    const content = { body: JSON.stringify({ ...golden, title: "Fra en sikkerhedskopi" }) };
    const first = nextEvent(key, null, {
      ...{ eventId: crypto.randomUUID(), at: "2026-01-02T10:00:00.000Z", who: "per", type: "case-created" as const },
      ...{ schema: golden.format, content },
    });
    await events.list(here.tenant, unreadRow("gammel", first.at));
    await events.append(key, first);
    expect((await here.list()).cases).toMatchObject([
      { title: "Fra en sikkerhedskopi", changedBy: "per", sequence: 1 },
    ]);
  });

  it("says how far a case has come, and that it has changed since it was decided", async () => {
    const here = town();
    const { id } = await here.store("Diget");
    expect((await here.decide(id, 1)).status).toBe(201);
    await here.rename(id, 1, "Diget, rettet");
    const [one] = (await here.list()).cases;
    expect(one).toMatchObject({ sequence: 2, decided: { number: 1, on: "2026-11-24", sequence: 1 } });
  });
});
