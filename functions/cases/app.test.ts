import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DeleteItemCommand } from "@aws-sdk/client-dynamodb";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { CaseFile, Change, Issue } from "../../shared/model/index.ts";
import { memoryStore, table } from "../../test/server/memoryStore.ts";
import { always } from "../../test/server/whoAsks.ts";
import { dynamoEventLog, nextEvent } from "../adapters/index.ts";
import { makeCasesApp } from "./app.ts";

const golden = JSON.parse(
  readFileSync(new URL("../../test/golden/golden.sag.json", import.meta.url), "utf8"),
) as CaseFile;

let store: Awaited<ReturnType<typeof memoryStore>>;
let app: Hono;
const logged: Record<string, unknown>[] = [];

beforeAll(async () => {
  store = await memoryStore();
  app = makeCasesApp({
    log: (_level, _event, facts) => logged.push(facts),
    events: dynamoEventLog(store.client(), table),
    objects: store.objects,
    now: () => "2026-11-23T12:00:00.000Z",
    signedIn: always("engineer"),
  });
});
afterAll(() => store.close());

const newId = () => crypto.randomUUID();
const send = (method: string, path: string, body: unknown) =>
  app.request(path, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
const post = (theCase: unknown, eventId: string = newId()) => send("POST", "/v1/cases", { eventId, case: theCase });
const patch = (id: string, seenSequence: number, change: unknown, eventId: string = newId()) =>
  send("PATCH", `/v1/cases/${id}`, { seenSequence, eventId, change });

async function stored(theCase: CaseFile = golden, by: Hono = app): Promise<string> {
  const answer = await by.request("/v1/cases", {
    ...{ method: "POST", headers: { "Content-Type": "application/json" } },
    body: JSON.stringify({ eventId: newId(), case: theCase }),
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}
const read = async (id: string) =>
  (await (await app.request(`/v1/cases/${id}`)).json()) as { sequence: number; case: CaseFile };
const events = async (id: string, query = "") =>
  (await (await app.request(`/v1/cases/${id}/events${query}`)).json()) as {
    events: { sequence: number; eventId: string; type: string; body: unknown; ref: { sha256: string } | null }[];
    next: number | null;
  };
async function problem(answer: Response | Promise<Response>): Promise<{ status: number } & Issue> {
  const { status, issues } = (await (await answer).json()) as { status: number; issues: Issue[] };
  return { status, ...issues[0]! };
}
const titled = (title: string): Change => ({ type: "fields-set", fields: { title } });

describe("a version of a case", () => {
  it("is as an event left it, or as it was when a day ended in Denmark", async () => {
    let now = "2026-11-20T12:00:00.000Z";
    const timed = makeCasesApp({
      log: () => undefined,
      events: dynamoEventLog(store.client(), table),
      objects: store.objects,
      now: () => now,
      signedIn: always("engineer"),
    });
    const id = await stored({ ...golden, title: "Første" }, timed);
    const rename = (seen: number, title: string) =>
      timed.request(`/v1/cases/${id}`, {
        ...{ method: "PATCH", headers: { "Content-Type": "application/json" } },
        body: JSON.stringify({ seenSequence: seen, eventId: newId(), change: titled(title) }),
      });
    // Half past eleven at night in Copenhagen, and half past midnight.
    now = "2026-11-21T22:30:00.000Z";
    await rename(1, "Anden");
    now = "2026-11-21T23:30:00.000Z";
    await rename(2, "Tredje");
    const at = async (query: string) => {
      const answer = await timed.request(`/v1/cases/${id}${query}`);
      const { sequence, case: found } = (await answer.json()) as { sequence: number; case: CaseFile };
      return [sequence, found.title];
    };
    expect(await at("")).toEqual([3, "Tredje"]);
    expect(await at("?sequence=1")).toEqual([1, "Første"]);
    expect(await at("?day=2026-11-20")).toEqual([1, "Første"]);
    expect(await at("?day=2026-11-21")).toEqual([2, "Anden"]);
    expect(await at("?day=2026-11-22")).toEqual([3, "Tredje"]);
    expect(await at("?day=2026-11-22&sequence=1")).toEqual([1, "Første"]);
    expect(await problem(timed.request(`/v1/cases/${id}?sequence=4`))).toMatchObject({
      ...{ status: 400, path: "/query/sequence", code: "out-of-range", facts: { most: 3 } },
    });
    expect(await problem(timed.request(`/v1/cases/${id}?day=2026-11-19`))).toMatchObject({
      ...{ status: 400, path: "/query/day", code: "out-of-range", facts: { least: "2026-11-20" } },
    });
  });
});

describe("a new case", () => {
  it("gets an address and comes back as it was sent", async () => {
    const answer = await post(golden);
    const { id, sequence } = (await answer.json()) as { id: string; sequence: number };
    expect([answer.status, sequence, answer.headers.get("Location")]).toEqual([201, 1, `/v1/cases/${id}`]);
    expect(canonicalJson((await read(id)).case)).toBe(canonicalJson(golden));
  });

  it("that was stored can be stored elsewhere from what was fetched, unchanged", async () => {
    const { case: fetched } = await read(await stored());
    expect(canonicalJson((await read(await stored(fetched))).case)).toBe(canonicalJson(golden));
  });

  it("is one case when the same event comes twice", async () => {
    const eventId = newId();
    const [first, second] = [await post(golden, eventId), await post(golden, eventId)];
    expect(second.status).toBe(201);
    const { id } = (await first.json()) as { id: string };
    expect(await second.json()).toEqual({ id, sequence: 1 });
    expect((await events(id)).events).toHaveLength(1);
  });

  it("is refused when its event id already says another case", async () => {
    const eventId = newId();
    await post(golden, eventId);
    expect(await problem(post({ ...golden, title: "En anden" }, eventId))).toMatchObject({
      status: 400,
      code: "invalid",
      path: "/eventId",
    });
  });

  it("may be a sketch without measures and area", async () => {
    const sketch = { ...golden, area: null, measures: [], keys: [], financing: { contributions: [], loan: null } };
    expect((await post(sketch)).status).toBe(201);
  });

  it("that is malformed is refused at its place, and nothing is stored", async () => {
    const eventId = newId();
    const broken = { ...golden, parcels: [...golden.parcels, golden.parcels[0]] };
    const { length } = golden.parcels;
    expect(await problem(post(broken, eventId))).toMatchObject({
      status: 422,
      code: "parcel-twice",
      path: `/case/parcels/${length}/id`,
    });
    // The event id is still free: nothing took it.
    expect((await post(golden, eventId)).status).toBe(201);
  });

  it("needs an event id that nobody can guess, and refuses unknown fields", async () => {
    expect(await problem(post(golden, "1"))).toMatchObject({ status: 400, path: "/eventId" });
    expect(await problem(send("POST", "/v1/cases", { eventId: newId(), case: golden, x: 1 }))).toMatchObject({
      code: "unknown-field",
      path: "/x",
    });
    expect(await problem(send("POST", "/v1/cases", { eventId: newId() }))).toMatchObject({ path: "/case" });
  });
});

describe("a change to a case", () => {
  it("is made, whatever its kind, and the log tells who did what", async () => {
    const id = await stored();
    const measure = { ...golden.measures[0]!, id: "ny", title: "Nyt dige" };
    const changes: Change[] = [
      titled("Nyt navn"),
      { type: "measure-set", measure },
      { type: "measure-removed", id: "ny" },
    ];
    for (const [i, change] of changes.entries()) {
      expect(await (await patch(id, i + 1, change)).json()).toEqual({ id, sequence: i + 2 });
    }
    expect((await read(id)).case).toEqual({ ...golden, title: "Nyt navn" });
    const log = (await events(id)).events;
    expect(log.map(({ sequence, type }) => [sequence, type])).toEqual([
      [1, "case-created"],
      [2, "fields-set"],
      [3, "measure-set"],
      [4, "measure-removed"],
    ]);
    expect(log[1]).toMatchObject({ body: changes[0], who: "local-engineer", at: "2026-11-23T12:00:00.000Z" });
  });

  it("tells which keys were considered and what the emergency service does, takes both away again, and is refused by name where they are wrong", async () => {
    const id = await stored();
    const { municipality, decisions } = golden;
    const emergency = { does: { da: "Den lukker slusen." }, source: "Planen", asOf: "2020-01-01" };
    const keysConsidered = [{ id: "property-value", version: "1" }];
    const told: Change = {
      type: "fields-set",
      fields: { municipality: { ...municipality, emergency }, decisions: { ...decisions, keysConsidered } },
    };
    expect((await patch(id, 1, told)).status).toBe(200);
    expect((await read(id)).case).toMatchObject({ municipality: { emergency }, decisions: { keysConsidered } });
    expect((await patch(id, 2, { type: "fields-set", fields: { municipality, decisions } })).status).toBe(200);
    expect((await read(id)).case).toEqual(golden);
    const unknown = { ...decisions, keysConsidered: [{ id: "ingen", version: "1" }] };
    expect(await problem(patch(id, 3, { type: "fields-set", fields: { decisions: unknown } }))).toMatchObject({
      status: 422,
      code: "key-not-found",
      path: "/change/fields/decisions/keysConsidered/0",
    });
    const empty = { ...municipality, emergency: { source: "Planen", asOf: "2020-01-01" } };
    expect(await problem(patch(id, 3, { type: "fields-set", fields: { municipality: empty } }))).toMatchObject({
      status: 422,
      code: "emergency-says-nothing",
      path: "/change/fields/municipality/emergency",
    });
  });

  it("that has not seen the newest is refused with 409 and both numbers; sent again on top, the log holds both", async () => {
    const id = await stored();
    await patch(id, 1, titled("Den første"));
    const mine: Change = { type: "fields-set", fields: { horizonYears: 60 } };
    expect(await problem(patch(id, 1, mine))).toMatchObject({
      status: 409,
      code: "stale-sequence",
      path: "/seenSequence",
      facts: { seen: 1, current: 2 },
    });
    expect((await patch(id, 2, mine)).status).toBe(200);
    expect((await read(id)).case).toEqual({ ...golden, title: "Den første", horizonYears: 60 });
  });

  it("that has seen what is not there yet is refused too: the log has no gaps", async () => {
    const id = await stored();
    expect(await problem(patch(id, 5, titled("Forud")))).toMatchObject({ status: 409, facts: { seen: 5, current: 1 } });
  });

  it("is one change when the same event comes again, also after others have saved", async () => {
    const id = await stored();
    const eventId = newId();
    await patch(id, 1, titled("Min"), eventId);
    await patch(id, 2, titled("En andens"));
    const again = await patch(id, 1, titled("Min"), eventId);
    expect([again.status, await again.json()]).toEqual([200, { id, sequence: 2 }]);
    expect((await read(id)).case.title).toBe("En andens");
  });

  it("under an event id that says another change is refused", async () => {
    const id = await stored();
    const eventId = newId();
    await patch(id, 1, titled("Min"), eventId);
    expect(await problem(patch(id, 2, titled("En anden"), eventId))).toMatchObject({ status: 400, path: "/eventId" });
  });

  it("that would leave the case malformed is refused at its place in what was sent, and nothing is stored", async () => {
    const id = await stored();
    const measure = golden.measures[0]!;
    const bowTie = {
      type: "Polygon",
      coordinates: [
        [
          [600_000, 6_100_000],
          [600_010, 6_100_010],
          [600_010, 6_100_000],
          [600_000, 6_100_010],
          [600_000, 6_100_000],
        ],
      ],
    };
    const crossing = { type: "measure-set", measure: { ...measure, geometry: bowTie } };
    expect(await problem(patch(id, 1, crossing))).toMatchObject({
      status: 422,
      code: "polygon-self-crossing",
      path: expect.stringMatching(/^\/change\/measure\/geometry/),
    });
    const costly = { type: "measure-set", measure: { ...measure, cost: { ...measure.cost, worksOere: -1 } } };
    expect(await problem(patch(id, 1, costly))).toMatchObject({
      code: "cost-negative",
      path: "/change/measure/cost/worksOere",
    });
    const twice = { type: "fields-set", fields: { parcels: [golden.parcels[0], golden.parcels[0]] } };
    expect(await problem(patch(id, 1, twice))).toMatchObject({
      code: "parcel-twice",
      path: "/change/fields/parcels/1/id",
    });
    expect(await read(id)).toMatchObject({ sequence: 1 });
  });

  it("that breaks what stands elsewhere in the case says where", async () => {
    const id = await stored({
      ...golden,
      keys: [{ measure: golden.measures[0]!.id, key: { id: "equal", version: "1" } }],
    });
    expect(await problem(patch(id, 1, { type: "measure-removed", id: golden.measures[0]!.id }))).toMatchObject({
      status: 422,
      code: "measure-not-found",
      path: "/change",
      facts: { at: "/keys/0/measure" },
    });
  });

  it("that removes a measure that is not there is refused, not swallowed", async () => {
    expect(await problem(patch(await stored(), 1, { type: "measure-removed", id: "nix" }))).toMatchObject({
      status: 422,
      code: "measure-not-found",
      path: "/change/id",
    });
  });

  it("by four who write at once, each re-applying what was refused, is never lost, doubled or out of order", async () => {
    const id = await stored();
    const add = async (writer: number) => {
      for (let i = 0; i < 4; i++) {
        const measure = { ...golden.measures[0]!, id: `w${writer}-${i}` };
        const eventId = newId();
        let seen = 1;
        for (;;) {
          const answer = await patch(id, seen, { type: "measure-set", measure }, eventId);
          if (answer.status === 200) break;
          seen = Number((await problem(answer)).facts.current);
        }
      }
    };
    await Promise.all([0, 1, 2, 3].map(add));
    const { sequence, case: theCase } = await read(id);
    expect(sequence).toBe(17);
    const added = theCase.measures.map((measure) => measure.id).slice(golden.measures.length);
    expect([...added].sort()).toEqual([0, 1, 2, 3].flatMap((w) => [0, 1, 2, 3].map((i) => `w${w}-${i}`)));
  });
});

/** What 1.0 had of a case. */
function as10(sag: CaseFile): Record<string, unknown> {
  const later = ["layers", "terrainRef", "water", "exposure", "economy"];
  const before = Object.entries(sag).filter(([field]) => !later.includes(field));
  return { ...Object.fromEntries(before), format: "vandret-sag/1.0" };
}

describe("a case that was stored as vandret-sag/1.0", () => {
  /** What a server of before stored: no layers in the case, and its version in the event. */
  async function storedBefore(): Promise<string> {
    const before = as10(golden);
    const id = `gammel-${newId()}`;
    const key = { tenant: "local", caseId: id };
    const event = nextEvent(key, null, {
      eventId: newId(),
      at: "2026-01-01T12:00:00.000Z",
      who: "local-engineer",
      type: "case-created",
      schema: "vandret-sag/1.0",
      content: { body: canonicalJson(before) },
    });
    expect((await dynamoEventLog(store.client(), table).append(key, event)).ok).toBe(true);
    return id;
  }

  it("comes back as one of the newest version, without layers, and can be changed", async () => {
    const id = await storedBefore();
    expect((await read(id)).case).toEqual({ ...golden, layers: [] });
    const layers = noret().layers.slice(0, 1);
    expect((await patch(id, 1, { type: "fields-set", fields: { layers } })).status).toBe(200);
    expect((await read(id)).case).toEqual({ ...golden, layers });
  });

  it("is told in its log as it was stored", async () => {
    const [event] = (await events(await storedBefore())).events;
    expect(event).toMatchObject({ schema: "vandret-sag/1.0", body: { format: "vandret-sag/1.0" } });
    expect(event!.body).not.toHaveProperty("layers");
  });

  it("sent today is stored as one of the newest", async () => {
    const id = await stored(as10(golden) as unknown as CaseFile);
    expect((await read(id)).case).toEqual(golden);
  });
});

describe("a large case", () => {
  it("lies beside its log as an object, and its event says which", async () => {
    const id = await stored(noret());
    const { events: log } = await events(id);
    expect(log).toMatchObject([{ type: "case-created", body: null, ref: { sha256: expect.any(String) } }]);
    expect(canonicalJson((await read(id)).case)).toBe(canonicalJson(noret()));
  });

  it("whose object is gone or spoilt is said to be that, never half a case", async () => {
    const id = await stored({ ...noret(), title: "Et andet Noret" });
    const object = join(store.folder, "local/sha256", (await events(id)).events[0]!.ref!.sha256);
    await writeFile(object, "{}");
    const issue = { status: 503, code: "object-missing" };
    expect(await problem(app.request(`/v1/cases/${id}`))).toMatchObject({ ...issue, facts: { reason: "corrupted" } });
    await rm(object);
    expect(await problem(app.request(`/v1/cases/${id}`))).toMatchObject({ ...issue, facts: { reason: "missing" } });
    expect(await problem(patch(id, 1, titled("x")))).toMatchObject(issue);
  });
});

describe("a log", () => {
  it("is told a page at a time, and past its end it is empty", async () => {
    const id = await stored();
    for (let i = 1; i <= 4; i++) await patch(id, i, titled(`Navn ${i}`));
    const first = await events(id, "?limit=2");
    expect([first.events.map(({ sequence }) => sequence), first.next]).toEqual([[1, 2], 2]);
    const rest = await events(id, `?after=${first.next}`);
    expect([rest.events.map(({ sequence }) => sequence), rest.next]).toEqual([[3, 4, 5], null]);
    expect(await events(id, "?after=99")).toEqual({ id, events: [], next: null });
  });

  it("that somebody has cut an event from is a bug with a reference, and the log of the server says which case", async () => {
    const id = await stored();
    await patch(id, 1, titled("A"));
    await patch(id, 2, titled("B"));
    await store.client().send(
      new DeleteItemCommand({
        TableName: table,
        Key: { pk: { S: `T#local#CASE#${id}` }, sk: { S: "000000000002" } },
      }),
    );
    expect(await problem(app.request(`/v1/cases/${id}`))).toMatchObject({ status: 500, code: "bug" });
    expect(logged.at(-1)!.message).toContain(id);
  });
});

it("says of a case that is not there that it is not, at every call", async () => {
  const notFound = { status: 404, code: "case-not-found", path: "/path/id" };
  expect(await problem(app.request("/v1/cases/nix"))).toMatchObject(notFound);
  expect(await problem(app.request("/v1/cases/nix/events"))).toMatchObject(notFound);
  expect(await problem(app.request("/v1/cases/nix/events?after=3"))).toMatchObject(notFound);
  expect(await problem(patch("nix", 1, titled("x")))).toMatchObject(notFound);
});
