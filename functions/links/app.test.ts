import { ScanCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import type { Hono } from "hono";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { linksTable } from "../../infra/local/tables.ts";
import { calculate } from "../../shared/calculate.ts";
import { type NewSharedLink, refuse, type SharedLink, type SharedView } from "../../shared/contract/index.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import type { Calculation, CaseFile, Issue } from "../../shared/model/index.ts";
import { memoryStore, table } from "../../test/server/memoryStore.ts";
import { dynamoCounters, dynamoEventLog, dynamoLinkStore, type LinkStore } from "../adapters/index.ts";
import { createCase } from "../cases/index.ts";
import type { SignedIn } from "../http/index.ts";
import { makeLinksApp } from "./app.ts";
import type { LinkPorts } from "./ports.ts";

const start = "2026-11-30T12:00:00.000Z";
const theCase = noret();
let store: Awaited<ReturnType<typeof memoryStore>>;
let ports: LinkPorts;
let app: Hono;
let roll: Calculation;
let now = start;
let address = "10.0.0.1";
let by: SignedIn | null;
const logged: string[] = [];
/** What the table was asked, to hold wrong and ended codes against each other. */
let asked: string[] = [];

const spied = (links: LinkStore): LinkStore => ({
  ...links,
  find: (linkId) => {
    asked.push("find");
    return links.find(linkId);
  },
});

beforeAll(async () => {
  store = await memoryStore();
  const counters = dynamoCounters(store.client(), linksTable);
  ports = {
    log: (_level, _event, facts) => logged.push(JSON.stringify(facts)),
    events: dynamoEventLog(store.client(), table),
    objects: store.objects,
    now: () => now,
    signedIn: async () =>
      by === null
        ? refuse([{ path: "", code: "not-signed-in", facts: { reason: "no-token" } }])
        : { ok: true, value: by },
    links: spied(dynamoLinkStore(store.client(), linksTable)),
    counters: {
      add: (name, by, forgetAt) => {
        asked.push(`add ${by}`);
        return counters.add(name, by, forgetAt);
      },
    },
    clientAddress: () => address,
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    rasterBytes: async () => {
      throw new Error("Noret names no raster file");
    },
  };
  app = makeLinksApp(ports);
  const caller = { tenant: "local", who: "local-engineer" };
  await createCase(ports, caller, { id: "noret", eventId: crypto.randomUUID(), theCase });
  await createCase(ports, caller, { id: "other", eventId: crypto.randomUUID(), theCase });
  const computed = calculate(theCase, noretRasters());
  if (!computed.ok) throw new Error(JSON.stringify(computed.issues));
  roll = computed.value;
});
afterAll(() => store.close());
beforeEach(() => {
  now = start;
  by = { tenant: "local", who: "local-caseworker", roles: ["caseworker"] };
  address = `10.0.0.${Math.floor(Math.random() * 1e9)}`;
  asked = [];
});

const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const make = (change: object = {}, id = "noret") =>
  send("POST", `/v1/cases/${id}/links`, {
    ...{ kind: "owner", parcels: [theCase.parcels[0]!.id], showsAmounts: false, expires: "2027-01-31" },
    ...change,
  });
async function made(change: object = {}): Promise<NewSharedLink[]> {
  const answer = await make(change);
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { links: NewSharedLink[] }).links;
}
const open = (code: string) => app.request(`/v1/shared/${code}`);
async function shown(code: string): Promise<SharedView> {
  const answer = await open(code);
  expect(answer.status).toBe(200);
  return (await answer.json()) as SharedView;
}
async function problem(answer: Response | Promise<Response>): Promise<{ status: number } & Issue> {
  const { status, issues } = (await (await answer).json()) as { status: number; issues: Issue[] };
  return { status, ...issues[0]! };
}
const payer = () => roll.units.find(({ oere }) => oere > 0)!;

describe("links to a case", () => {
  it("are made by an engineer or a caseworker only", async () => {
    by = null;
    expect(await problem(make())).toMatchObject({ status: 401, code: "not-signed-in" });
    for (const role of ["planner", "reader"] as const) {
      by = { tenant: "local", who: "x", roles: [role] };
      expect(await problem(make())).toMatchObject({ status: 403, code: "role-missing" });
      expect(await problem(send("GET", "/v1/cases/noret/links"))).toMatchObject({ code: "role-missing" });
    }
    by = { tenant: "local", who: "x", roles: ["engineer"] };
    expect((await make()).status).toBe(201);
  });

  it("are made of a case of one's own municipality only", async () => {
    by = { tenant: "elsewhere", who: "x", roles: ["engineer"] };
    expect(await problem(make())).toMatchObject({ status: 404, code: "case-not-found" });
  });

  it("are made for each parcel that is named, once, and for none that is not there", async () => {
    const [a, b] = theCase.parcels.map(({ id }) => id);
    const links = await made({ parcels: [a, b, a] });
    expect(links.map(({ parcelId }) => parcelId)).toEqual([a, b]);
    expect(new Set(links.map(({ code }) => code)).size).toBe(2);
    expect(await problem(make({ parcels: [a, "9990001-none"] }))).toMatchObject({
      status: 422,
      path: "/parcels/1",
      code: "parcel-not-found",
    });
  });

  it("belong to a parcel where they are an owner's, and to none where they are a group's", async () => {
    expect(await problem(make({ kind: "group" }))).toMatchObject({ path: "/parcels", code: "link-kind-parcels" });
    expect(await problem(make({ parcels: null }))).toMatchObject({ path: "/parcels", code: "link-kind-parcels" });
    const [link] = await made({ kind: "group", parcels: null });
    expect(link).toMatchObject({ kind: "group", parcelId: null, status: "open" });
  });

  it("last from today to 1,100 days on, and no longer", async () => {
    // 30 November 2026 and 1,100 days is 4 December 2029.
    for (const expires of ["2026-11-29", "2029-12-05"])
      expect(await problem(make({ expires }))).toMatchObject({
        ...{ status: 400, path: "/expires", code: "out-of-range" },
        facts: { least: "2026-11-30", most: "2029-12-04" },
      });
    for (const expires of ["2026-11-30", "2029-12-04"]) expect((await make({ expires })).status).toBe(201);
  });

  it("are made for all parcels in one call, each with a code of its own that opens its own parcel", async () => {
    const links = await made({ parcels: "all" });
    expect(links.map(({ parcelId }) => parcelId)).toEqual(theCase.parcels.map(({ id }) => id));
    expect(new Set(links.map(({ code }) => code)).size).toBe(theCase.parcels.length);
    const last = links.at(-1)!;
    expect((await shown(last.code)).own!.parcel.id).toBe(last.parcelId);
  });

  it("are made for the parcels as they are today: one that was split has no owner, and those it became have", async () => {
    const { id } = payer();
    const parcelChanges: CaseFile["decisions"]["parcelChanges"] = [
      {
        ...{ on: "2026-06-01", from: [id], rule: "area", source: "the cadastre" },
        to: ["9990001-x1", "9990001-x2"].map((one) => ({ id: one, registeredAreaM2: 450 })),
      },
    ];
    await createCase(
      ports,
      { tenant: "local", who: "local-engineer" },
      {
        ...{ id: "split", eventId: crypto.randomUUID() },
        theCase: { ...theCase, decisions: { ...theCase.decisions, parcelChanges } },
      },
    );
    const answer = await make({ parcels: "all" }, "split");
    const { links } = (await answer.json()) as { links: NewSharedLink[] };
    const ids = links.map(({ parcelId }) => parcelId);
    expect([ids.includes(id), ids.includes("9990001-x1"), ids.length]).toEqual([
      ...[false, true, theCase.parcels.length + 1],
    ]);
    // Half of 30,000 kr.
    const view = await shown(links.find(({ parcelId }) => parcelId === "9990001-x1")!.code);
    expect(view.own!.unit).toBeNull();
    expect(view.own!.carriedOver!.units.map((unit) => [unit.id, unit.oere])).toEqual([
      ["9990001-x1", payer().oere / 2],
    ]);
  });

  it("are kept without their codes: only the SHA-256 of each is in the table", async () => {
    const [link] = await made();
    const { Items } = await store.client().send(new ScanCommand({ TableName: linksTable }));
    const kept = JSON.stringify(Items);
    expect(kept).toContain(link!.linkId);
    for (const form of [link!.code, link!.code.replaceAll("-", ""), link!.code.toLowerCase()])
      expect(kept).not.toContain(form);
  });

  it("are listed without their codes, by the page, and only those of the case", async () => {
    const answer = await make({ kind: "group", parcels: null }, "other");
    const mine = ((await answer.json()) as { links: NewSharedLink[] }).links[0]!;
    const list = async (query: string) =>
      (await (await send("GET", `/v1/cases/other/links${query}`)).json()) as {
        links: SharedLink[];
        next: string | null;
      };
    const { code: _, ...told } = mine;
    expect(await list("")).toEqual({ links: [told], next: null });
    now = "2026-11-30T12:00:01.000Z";
    const second = ((await (await make({}, "other")).json()) as { links: NewSharedLink[] }).links[0]!;
    const first = await list("?limit=1");
    expect(first.links).toEqual([told]);
    expect((await list(`?limit=1&after=${encodeURIComponent(first.next!)}`)).links[0]!.linkId).toBe(second.linkId);
    expect(await problem(send("GET", "/v1/cases/other/links?after=x"))).toMatchObject({ path: "/query/after" });
  });
});

describe("an owner's link", () => {
  it("shows the parcel's share to the øre with its reasons, and no other unit", async () => {
    const unit = payer();
    const [link] = await made({ parcels: [unit.parcels[0]] });
    const view = await shown(link!.code);
    expect(view).toMatchObject({ kind: "owner", expires: "2027-01-31", amounts: null, caseHash: roll.caseHash });
    expect(view.own!.unit).toEqual(unit);
    expect(view.own!.parcel.id).toBe(unit.parcels[0]);
    expect(view.measures.map(({ ownersOere }) => ownersOere)).toEqual(
      roll.measures.map(({ ownersOere }) => ownersOere),
    );
    const text = JSON.stringify(view);
    for (const { id } of roll.units.filter(({ parcels }) => !parcels.includes(unit.parcels[0]!)))
      expect(text).not.toContain(`"${id}"`);
  });

  it("shows what the others pay where the municipality lets it, and it sums to the owners' part", async () => {
    const [link] = await made({ showsAmounts: true });
    const { amounts, totals } = await shown(link!.code);
    expect(amounts!.reduce((sum, { oere }) => sum + oere, 0)).toBe(totals.sharedOere);
    expect(amounts!.length).toBe(roll.units.length);
  });

  it("is opened by the code as it is typed from a letter", async () => {
    const [link] = await made();
    const typed = ` ${link!.code.toLowerCase().replaceAll("-", " ")}`;
    expect((await shown(encodeURIComponent(typed))).own!.parcel.id).toBe(link!.parcelId);
  });
});

describe("a group's link", () => {
  it("shows the project, and no parcel's share unless the municipality lets it", async () => {
    const [shut] = await made({ kind: "group", parcels: null });
    const view = await shown(shut!.code);
    expect(view).toMatchObject({ kind: "group", title: theCase.title, own: null, amounts: null });
    expect(view.totals).toEqual(roll.totals);
    const [wide] = await made({ kind: "group", parcels: null, showsAmounts: true });
    expect((await shown(wide!.code)).amounts!.length).toBe(roll.units.length);
  });
});

describe("a link that opens nothing", () => {
  it("has one answer and one piece of work, whether it is wrong, altered, ended, revoked or no code at all", async () => {
    const [ended] = await made({ expires: "2026-11-30" });
    const [revoked] = await made();
    const [whole] = await made();
    await send("DELETE", `/v1/cases/noret/links/${revoked!.linkId}`);
    // The last day lasts until midnight in Denmark, 23:00 in UTC.
    now = "2026-11-30T22:59:59.000Z";
    expect((await open(ended!.code)).status).toBe(200);
    now = "2026-11-30T23:00:00.000Z";
    const altered = `${whole!.code.slice(0, -1)}${whole!.code.endsWith("0") ? "1" : "0"}`;
    const answers = [];
    const work = [];
    for (const code of [ended!.code, revoked!.code, altered, "0000-0000-0000-0000", "x", whole!.linkId]) {
      asked = [];
      const answer = await open(code);
      answers.push([answer.status, [...answer.headers].sort().join(), await answer.text()].join());
      work.push(asked.join());
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain("link-not-open");
    expect(new Set(work)).toEqual(new Set(["add 1,add 0,find,add 1"]));
  });

  it("is one that was revoked, from that moment on, and stays so", async () => {
    const [link] = await made();
    await shown(link!.code);
    const answer = await send("DELETE", `/v1/cases/noret/links/${link!.linkId}`);
    expect((await answer.json()) as SharedLink).toMatchObject({ linkId: link!.linkId, status: "revoked" });
    expect((await open(link!.code)).status).toBe(404);
    expect((await send("DELETE", `/v1/cases/noret/links/${link!.linkId}`)).status).toBe(200);
    expect((await open(link!.code)).status).toBe(404);
  });

  it("is not revoked, nor given a new code, by another case or another municipality", async () => {
    const [link] = await made();
    const tries = [
      () => send("DELETE", `/v1/cases/other/links/${link!.linkId}`),
      () => send("POST", `/v1/cases/other/links/${link!.linkId}/rotation`),
      () => send("DELETE", `/v1/cases/noret/links/${"f".repeat(64)}`),
    ];
    for (const one of tries) expect(await problem(one())).toMatchObject({ status: 404, code: "link-not-found" });
    by = { tenant: "elsewhere", who: "x", roles: ["engineer"] };
    expect(await problem(send("DELETE", `/v1/cases/noret/links/${link!.linkId}`))).toMatchObject({
      code: "link-not-found",
    });
    await shown(link!.code);
  });
});

describe("a link with a new code", () => {
  it("opens what it did by the new one alone", async () => {
    const [old] = await made({ showsAmounts: true });
    const answer = await send("POST", `/v1/cases/noret/links/${old!.linkId}/rotation`);
    expect(answer.status).toBe(201);
    const fresh = (await answer.json()) as NewSharedLink;
    expect(fresh).toMatchObject({ parcelId: old!.parcelId, expires: old!.expires, showsAmounts: true, status: "open" });
    expect(fresh.code).not.toBe(old!.code);
    expect((await open(old!.code)).status).toBe(404);
    expect((await shown(fresh.code)).own!.parcel.id).toBe(old!.parcelId);
    expect(await problem(send("POST", `/v1/cases/noret/links/${old!.linkId}/rotation`))).toMatchObject({
      ...{ status: 422, code: "link-ended" },
    });
  });

  it("stays in the line of the first over every new code, and tells nothing of it to who makes or opens it", async () => {
    const [first] = await made();
    const rotate = (linkId: string) => send("POST", `/v1/cases/noret/links/${linkId}/rotation`);
    const second = (await (await rotate(first!.linkId)).json()) as NewSharedLink;
    const answer = await rotate(second.linkId);
    const third = (await answer.clone().json()) as NewSharedLink;
    const kept = await Promise.all([first, second, third].map((link) => ports.links.find(link!.linkId)));
    expect(kept.map((link) => link.ok && link.value!.lineId)).toEqual(Array(3).fill(first!.linkId));
    for (const said of [await answer.text(), await (await open(third.code)).text()])
      for (const old of [first!, second])
        for (const secret of [old.code, old.linkId]) expect(said).not.toContain(secret);
    for (const old of [first!, second]) expect((await open(old.code)).status).toBe(404);
  });

  it("keeps a line that began before links had one", async () => {
    const [old] = await made();
    await store.client().send(
      new UpdateItemCommand({
        TableName: linksTable,
        Key: { pk: { S: `LINK#${old!.linkId}` } },
        UpdateExpression: "REMOVE lineId",
      }),
    );
    await shown(old!.code);
    const answer = await send("POST", `/v1/cases/noret/links/${old!.linkId}/rotation`);
    const fresh = await ports.links.find(((await answer.json()) as NewSharedLink).linkId);
    expect(fresh.ok && fresh.value!.lineId).toBe(old!.linkId);
  });
});

describe("a call that makes links, sent twice since its answer was lost", () => {
  const keyed = (path: string, key: string, body?: unknown) => send("POST", path, body, { "Idempotency-Key": key });
  const wanted = {
    ...{ kind: "owner", parcels: theCase.parcels.slice(0, 3).map(({ id }) => id), showsAmounts: false },
    expires: "2027-01-31",
  };
  const count = async () => {
    const { Items } = await store.client().send(new ScanCommand({ TableName: linksTable }));
    return Items!.filter(({ pk }) => pk!.S!.startsWith("LINK#")).length;
  };

  it("gives the same links with the same codes, once each, and links that were ended meanwhile stay shut", async () => {
    const key = crypto.randomUUID();
    const first = await (await keyed("/v1/cases/noret/links", key, wanted)).text();
    const there = await count();
    expect(await (await keyed("/v1/cases/noret/links", key, wanted)).text()).toBe(first);
    expect(await count()).toBe(there);
    const { links } = JSON.parse(first) as { links: NewSharedLink[] };
    await shown(links[2]!.code);
    await send("DELETE", `/v1/cases/noret/links/${links[0]!.linkId}`);
    const again = (await (await keyed("/v1/cases/noret/links", key, wanted)).json()) as { links: NewSharedLink[] };
    expect(again.links).toEqual([{ ...links[0]!, status: "revoked" }, ...links.slice(1)]);
    expect((await open(links[0]!.code)).status).toBe(404);
  });

  it("gives others under another key, for another case, and is refused where it wants another thing under its key", async () => {
    const key = crypto.randomUUID();
    const codes = async (answer: Response | Promise<Response>) =>
      ((await (await answer).json()) as { links: NewSharedLink[] }).links.map(({ code }) => code);
    const mine = await codes(keyed("/v1/cases/noret/links", key, wanted));
    const others = [
      ...(await codes(keyed("/v1/cases/noret/links", crypto.randomUUID(), wanted))),
      ...(await codes(keyed("/v1/cases/other/links", key, wanted))),
      ...(await codes(keyed("/v1/cases/noret/links", key, { ...wanted, kind: "group", parcels: null }))),
    ];
    expect(new Set([...mine, ...others]).size).toBe(10);
    const otherwise = keyed("/v1/cases/noret/links", key, { ...wanted, expires: "2027-02-28" });
    expect(await problem(otherwise)).toMatchObject({ status: 400, path: "/header/Idempotency-Key" });
  });

  it("gives a new code the same, also where the first call broke off after the old one was ended", async () => {
    const [old] = await made();
    const place = `/v1/cases/noret/links/${old!.linkId}/rotation`;
    const key = crypto.randomUUID();
    const { links } = ports;
    const broken = makeLinksApp({
      ...ports,
      links: { ...links, put: async () => refuse([{ path: "", code: "store-down", facts: {} }]) },
    });
    const headers = { "Idempotency-Key": key };
    expect((await broken.request(place, { method: "POST", headers })).status).toBe(503);
    expect((await open(old!.code)).status).toBe(404);
    const fresh = await (await keyed(place, key)).text();
    expect(await (await keyed(place, key)).text()).toBe(fresh);
    await shown((JSON.parse(fresh) as NewSharedLink).code);
    expect(await problem(keyed(place, crypto.randomUUID()))).toMatchObject({ code: "link-ended" });
  });

  it("takes no key that might be guessed: the codes come of it", async () => {
    for (const key of ["1", "6d1b7c52-0f0e-1b6b-9f5a-6e6f72657401"])
      expect(await problem(keyed("/v1/cases/noret/links", key, wanted))).toMatchObject({
        ...{ status: 400, path: "/header/Idempotency-Key", code: "invalid" },
      });
  });
});

describe("who guesses", () => {
  const wrong = "0000-0000-0000-0000";

  it("has ten wrong codes in ten minutes from one address, and is told how long to wait", async () => {
    const [link] = await made();
    for (let i = 0; i < 10; i++) expect((await open(wrong)).status).toBe(404);
    now = "2026-11-30T12:04:30.000Z";
    const held = await open(wrong);
    expect(held.headers.get("Retry-After")).toBe("330");
    expect(await problem(held)).toMatchObject({
      ...{ status: 429, code: "too-many-requests" },
      facts: { waitSeconds: 330, waitMinutes: 6, most: 10 },
    });
    expect((await open(link!.code)).status).toBe(429);
    now = "2026-11-30T12:10:00.000Z";
    expect((await open(link!.code)).status).toBe(200);
  });

  it("is not taken for one who opens a right code again and again", async () => {
    const [link] = await made();
    for (let i = 0; i < 30; i++) expect((await open(link!.code)).status).toBe(200);
  });

  it("does not close an address by opening right codes many at once", async () => {
    const [link] = await made();
    for (let i = 0; i < 4; i++) expect((await open(wrong)).status).toBe(404);
    await Promise.all(Array.from({ length: 40 }, async () => open(link!.code)));
    expect((await open(link!.code)).status).toBe(200);
    for (let i = 0; i < 6; i++) expect((await open(wrong)).status).toBe(404);
    expect((await open(wrong)).status).toBe(429);
  });

  it("is not an owner whose right code met a store that was down", async () => {
    const [link] = await made();
    const { links } = ports;
    const down = async () => refuse([{ path: "", code: "store-down" as const, facts: {} }]);
    const broken = makeLinksApp({ ...ports, links: { ...links, find: down } });
    for (let i = 0; i < 12; i++) expect((await broken.request(`/v1/shared/${link!.code}`)).status).toBe(503);
    await shown(link!.code);
  });

  it("gains nothing by asking all at once", async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, async () => open(wrong)));
    expect(answers.filter(({ status }) => status === 404).length).toBe(10);
  });

  it("has one try from each address when all together have guessed a thousand times, and an owner still comes in", async () => {
    const [link] = await made();
    now = "2026-11-30T15:00:00.000Z";
    const window = Math.floor(Date.parse(now) / 600_000);
    await ports.counters.add(`${window}#all`, 1_000, 2_000_000_000);
    expect((await open(wrong)).status).toBe(404);
    expect((await open(wrong)).status).toBe(429);
    address = "10.9.9.9";
    expect((await open(link!.code)).status).toBe(200);
  });
});

describe("the log", () => {
  it("holds no code, also where opening a link strikes a bug of ours", async () => {
    const [link] = await made();
    const { links } = ports;
    const broken = makeLinksApp({
      ...ports,
      links: { ...links, find: () => Promise.reject(new Error("the table is not as we think")) },
    });
    logged.length = 0;
    expect((await broken.request(`/v1/shared/${link!.code}`)).status).toBe(500);
    expect(logged.join()).toContain("/v1/shared/…");
    expect(logged.join()).not.toContain(link!.code);
  });
});
