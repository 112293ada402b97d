import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Context, Hono } from "hono";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { caseHashOf } from "../../shared/caseHash.ts";
import type { Role } from "../../shared/contract/index.ts";
import { refuse } from "../../shared/contract/index.ts";
import { noret } from "../../shared/demo/index.ts";
import type { CaseFile, Issue } from "../../shared/model/index.ts";
import { memoryStore, table } from "../../test/server/memoryStore.ts";
import { always } from "../../test/server/whoAsks.ts";
import { type CaseKey, dynamoEventLog, type EventLog, folderPrivateStore, type LogEvent } from "../adapters/index.ts";
import { createCase, makeCasesApp } from "../cases/index.ts";
import { makeHearingsApp } from "./app.ts";
import type { HearingPorts } from "./ports.ts";

const town = noret();
/** A few parcels of the town: small enough to be in the log itself. */
const lots = town.parcels.filter(({ kind }) => kind === "lot").slice(0, 8);
const inLots = new Set(lots.map(({ id }) => id));
const sag: CaseFile = {
  ...town,
  terrainRef: null,
  area: null,
  layers: [],
  parcels: lots,
  buildings: town.buildings.filter(({ parcelId }) => inLots.has(parcelId)),
};
const house = sag.buildings[0]!;
const { parcelId } = house;

let store: Awaited<ReturnType<typeof memoryStore>>;
let privateFolder: string;
let ports: HearingPorts;
let app: Hono;
let cases: Hono;
let now = "";
/** Set by a test: what the private store answers from then on. */
let privateIsDown = false;

const roleOf = (c: Context) => c.req.header("Test-Role") as Role | undefined;

/** A log in memory, for what is asked ten thousand times. */
function memoryLog(): EventLog {
  const logs = new Map<string, LogEvent[]>();
  const of = ({ tenant, caseId }: CaseKey) => {
    const log = logs.get(`${tenant} ${caseId}`) ?? [];
    logs.set(`${tenant} ${caseId}`, log);
    return log;
  };
  return {
    list: async () => ({ ok: true, value: null }),
    listed: async () => ({ ok: true, value: [] }),
    last: async <Event extends LogEvent>(key: CaseKey) => ({
      ok: true as const,
      value: (of(key).at(-1) ?? null) as Event | null,
    }),
    read: <Event extends LogEvent>(key: CaseKey, after: number) =>
      Promise.resolve({ ok: true as const, value: { events: of(key).slice(after) as Event[], more: false } }),
    append: <Event extends LogEvent>(key: CaseKey, event: Event) => {
      const log = of(key);
      log[event.sequence - 1] ??= event;
      return Promise.resolve({ ok: true as const, value: log[event.sequence - 1] as Event });
    },
  };
}

beforeAll(async () => {
  store = await memoryStore();
  privateFolder = await mkdtemp(join(tmpdir(), "vandret-private-"));
  const kept = folderPrivateStore(privateFolder);
  const down = () => Promise.resolve(refuse([{ path: "", code: "store-down", facts: {} }]));
  const stored = {
    log: () => {},
    events: dynamoEventLog(store.client(), table),
    objects: store.objects,
    now: () => now,
  };
  cases = makeCasesApp({ ...stored, signedIn: always("engineer") });
  ports = {
    ...stored,
    private: { ...kept, put: (...given) => (privateIsDown ? down() : kept.put(...given)) },
    signedIn: (c) => {
      const role = roleOf(c);
      if (role === undefined) return Promise.resolve(refuse([{ path: "", code: "not-signed-in", facts: {} }]));
      return Promise.resolve({ ok: true, value: { tenant: "local", who: `the-${role}`, roles: [role] } });
    },
    ownerOf: (c) => {
      const [caseId = "", parcel = "", linkId = ""] = (c.req.header("Test-Link") ?? "").split(" ");
      if (linkId === "") return Promise.resolve(refuse([{ path: "", code: "not-signed-in", facts: {} }]));
      return Promise.resolve({
        ok: true,
        value: { tenant: "local", caseId, parcelId: parcel, linkId, lineId: linkId },
      });
    },
  };
  app = makeHearingsApp(ports);
});
afterAll(async () => {
  await store.close();
  await rm(privateFolder, { recursive: true, force: true });
});
beforeEach(() => {
  now = "2026-03-10T12:00:00.000Z";
  privateIsDown = false;
});

const newId = () => crypto.randomUUID();
type As = { role: Role } | { link: string } | Record<never, never>;
const caseworker: As = { role: "caseworker" };
const send = (as: As, method: string, path: string, body?: unknown) =>
  app.request(path, {
    method,
    headers: {
      "Content-Type": "application/json",
      ...("role" in as ? { "Test-Role": as.role } : {}),
      ...("link" in as ? { "Test-Link": as.link } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test reads, it names
const json = async (answer: Response | Promise<Response>): Promise<any> => {
  const got = await answer;
  const said: unknown = await got.json();
  if (!got.ok) throw new Error(JSON.stringify(said));
  return said;
};
async function problem(answer: Response | Promise<Response>): Promise<{ status: number } & Issue> {
  const { status, issues } = (await (await answer).json()) as { status: number; issues: Issue[] };
  return { status, ...issues[0]! };
}

const days = { from: "2026-03-02", to: "2026-03-30", length: "usual", because: null };
async function storedCase(): Promise<string> {
  const made = await cases.request("/v1/cases", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ eventId: newId(), case: sag }),
  });
  return ((await made.json()) as { id: string }).id;
}
const open = (id: string, some: object = {}) =>
  send(caseworker, "POST", `/v1/cases/${id}/hearings`, { eventId: newId(), days, sequence: 1, ...some });
interface At {
  id: string;
  at: string;
}
async function opened(): Promise<At> {
  const id = await storedCase();
  const hearing = await json(open(id));
  return { id, at: `/v1/cases/${id}/hearings/${hearing.id}` };
}
const own = (some: object = {}) => ({ side: "object", text: null, correction: null, document: null, ...some });
const answerBy = ({ id, at }: At, some: object = {}, link = `${id} ${parcelId} l1`, eventId = newId()) =>
  send({ link }, "POST", `${at}/objections`, { eventId, answer: own(some) });
const letters = ({ at }: At, rows: object[], eventId = newId()) =>
  send(caseworker, "POST", `${at}/objections`, { eventId, letters: rows });
const letter = (
  some: { parcelId?: string; side?: string; receivedOn?: string; text?: string; correction?: object } = {},
) => ({
  ...{ parcelId, side: "object", receivedOn: "2026-03-09" },
  ...{ text: null as string | null, correction: null as object | null },
  ...some,
});
const list = async ({ at }: At, query = "") => json(send(caseworker, "GET", `${at}/objections${query}`));
const decide = ({ at }: At, number: number, some: object, eventId = newId()) =>
  send(caseworker, "PATCH", `${at}/objections/${number}`, {
    ...{ eventId, seenSequence: null, outcome: "rejected", reason: "Ikke en fejl.", effect: null },
    ...some,
  });
const readCase = async (id: string) =>
  json(cases.request(`/v1/cases/${id}`)) as Promise<{ sequence: number; case: CaseFile }>;
const larger = { kind: "ground-floor-m2", buildingId: house.id, m2: house.groundFloorM2 + 20 };

describe("opening a hearing", () => {
  it("names the roll that is heard by the case's sequence number and fingerprint, and is told to who may read", async () => {
    const id = await storedCase();
    const answer = await open(id);
    expect(answer.status).toBe(201);
    const hearing = await json(answer);
    expect(hearing).toMatchObject({
      ...days,
      heard: { sequence: 1, caseHash: caseHashOf(sag) },
      openedBy: "the-caseworker",
      state: "open",
      counts: { agree: 0, object: 0, undecided: 0 },
    });
    expect(answer.headers.get("Location")).toBe(`/v1/cases/${id}/hearings/${hearing.id}`);
    const { hearings } = await json(send({ role: "reader" }, "GET", `/v1/cases/${id}/hearings`));
    expect(hearings).toEqual([hearing]);
  });

  it("is refused without sign-in, without the role, and of a case or a roll that is not there", async () => {
    const id = await storedCase();
    const path = `/v1/cases/${id}/hearings`;
    const body = { eventId: newId(), days, sequence: 1 };
    expect(await problem(send({}, "POST", path, body))).toMatchObject({ status: 401, code: "not-signed-in" });
    expect(await problem(send({ role: "engineer" }, "POST", path, body))).toMatchObject({ code: "role-missing" });
    expect(await problem(open("nowhere"))).toMatchObject({ status: 404, code: "case-not-found" });
    expect(await problem(open(id, { sequence: 2 }))).toMatchObject({ status: 409, code: "stale-sequence" });
    expect(await problem(open(id, { days: { ...days, to: "2026-03-29" } }))).toMatchObject({
      code: "hearing-too-short",
      path: "/days/to",
    });
  });

  it("is one hearing when the same call comes twice, and another only when the first is closed", async () => {
    const id = await storedCase();
    const eventId = newId();
    const first = await json(open(id, { eventId }));
    expect((await json(open(id, { eventId }))).id).toBe(first.id);
    expect(await problem(open(id))).toMatchObject({ status: 409, code: "hearing-open-already" });
    const change = { type: "close", withdrawn: true, because: "Forkert kort" };
    await json(send(caseworker, "PATCH", `/v1/cases/${id}/hearings/${first.id}`, { eventId: newId(), change }));
    expect((await open(id)).status).toBe(201);
  });

  it("closes after its last day, and before it only as withdrawn with a reason", async () => {
    const { at } = await opened();
    const close = (some: object = {}) =>
      send(caseworker, "PATCH", at, {
        eventId: newId(),
        change: { type: "close", withdrawn: false, because: null, ...some },
      });
    expect(await problem(close())).toMatchObject({ code: "hearing-not-over", facts: { to: "2026-03-30" } });
    expect(await problem(close({ withdrawn: true }))).toMatchObject({ code: "hearing-reason-missing" });
    // 22:00 UTC is midnight in Denmark in summer time: the last day is over.
    now = "2026-03-30T22:00:00.000Z";
    expect(await json(close())).toMatchObject({ state: "closed" });
    expect(await problem(close())).toMatchObject({ status: 409, code: "hearing-closed" });
  });

  it("leaves the case's own log alone, and is no case by its own name", async () => {
    const hearing = await opened();
    await answerBy(hearing);
    expect((await readCase(hearing.id)).sequence).toBe(1);
    for (const path of ["", "/events"])
      expect((await cases.request(`/v1/cases/${hearing.id}.hoering${path}`)).status).toBe(404);
  });
});

describe("an owner's answer by link", () => {
  it("gets a number and a time, and is shown to its sender with what became of it", async () => {
    const hearing = await opened();
    const receipt = await json(answerBy(hearing, { text: "Vi bor 6 m over vandet. Hilsen Ane" }));
    expect(receipt).toEqual({
      answers: [{ number: 1, parcelId, at: now, receivedOn: "2026-03-10", timing: "in-time" }],
    });
    await json(decide(hearing, 1, { reason: "Huset nås ikke af vandet, men vejen gør." }));
    const seen = await json(send({ link: `${hearing.id} ${parcelId} l1` }, "GET", "/v1/own-hearing"));
    expect(seen).toMatchObject({
      parcelId,
      left: 19,
      hearing: { to: "2026-03-30", state: "open" },
      answers: [
        {
          text: { is: "there", text: "Vi bor 6 m over vandet. Hilsen Ane" },
          decided: { outcome: "rejected", reason: { text: "Huset nås ikke af vandet, men vejen gør." } },
        },
      ],
    });
    expect(JSON.stringify(seen)).not.toContain("the-caseworker");
    const other = await json(send({ link: `${hearing.id} ${parcelId} l2` }, "GET", "/v1/own-hearing"));
    expect(other.answers).toEqual([]);
  });

  it("after the last day is kept and marked late, by the clock in Denmark", async () => {
    const hearing = await opened();
    // 23:59 and 00:00 in Denmark, which has summer time by then.
    now = "2026-03-30T21:59:59.000Z";
    expect((await json(answerBy(hearing))).answers[0]).toMatchObject({ receivedOn: "2026-03-30", timing: "in-time" });
    now = "2026-03-30T22:00:00.000Z";
    expect((await json(answerBy(hearing))).answers[0]).toMatchObject({ receivedOn: "2026-03-31", timing: "late" });
    expect((await list(hearing, "?late=true")).answers.map(({ number }: { number: number }) => number)).toEqual([2]);
  });

  it("holds no word of what was written in any log", async () => {
    const hearing = await opened();
    await json(answerBy(hearing, { text: "Hilsen Ane Hansen" }));
    await json(decide(hearing, 1, { reason: "Ane Hansen har ret i noget andet." }));
    const log = await dynamoEventLog(store.client(), table).read(
      { tenant: "local", caseId: `${hearing.id}.hoering` },
      0,
      100,
    );
    expect(log.ok && log.value.events).toHaveLength(3);
    expect(JSON.stringify(log)).not.toMatch(/Ane|Hansen/);
    expect(JSON.stringify(log)).toContain('\\"bytes\\":17');
  });

  it("is one answer when the same call comes twice, and leaves no second text behind", async () => {
    const hearing = await opened();
    const eventId = newId();
    const link = `${hearing.id} ${parcelId} l1`;
    const first = await json(answerBy(hearing, { text: "Nej tak" }, link, eventId));
    expect(await json(answerBy(hearing, { text: "Nej tak" }, link, eventId))).toEqual(first);
    expect((await list(hearing)).found).toBe(1);
    expect(await readdir(join(privateFolder, "local/private", hearing.id))).toHaveLength(1);
    expect(await problem(answerBy(hearing, { side: "agree" }, link, eventId))).toMatchObject({ path: "/eventId" });
  });

  it("is refused above the limit of one link, and the answers that came stand", async () => {
    const hearing = await opened();
    for (let sent = 0; sent < 20; sent++) expect((await answerBy(hearing)).status).toBe(201);
    expect(await problem(answerBy(hearing))).toMatchObject({
      status: 422,
      code: "too-many-answers",
      facts: { found: 20, most: 20 },
    });
    expect((await answerBy(hearing, {}, `${hearing.id} ${parcelId} another`)).status).toBe(201);
    expect((await list(hearing)).found).toBe(21);
  });

  it("comes ten thousand times by one link: twenty are kept, and all others refused by name", async () => {
    const inMemory = { ...ports, events: memoryLog() };
    const key = { eventId: newId(), theCase: sag, id: "mange" };
    await createCase(inMemory, { tenant: "local", who: "engineer" }, key);
    const [before, many] = [app, makeHearingsApp(inMemory)];
    app = many;
    try {
      const hearing = await json(open("mange"));
      const at = { id: "mange", at: `/v1/cases/mange/hearings/${hearing.id}` };
      const refused: string[] = [];
      let kept = 0;
      for (let sent = 0; sent < 10_000; sent++) {
        const answer = await answerBy(at);
        if (answer.status === 201) kept++;
        else refused.push((await problem(answer)).code);
      }
      expect([kept, refused.length, [...new Set(refused)]]).toEqual([20, 9_980, ["too-many-answers"]]);
      expect((await list(at)).found).toBe(20);
    } finally {
      app = before;
    }
  });

  it("reaches no hearing of another case by its link, and none without a link", async () => {
    const [hearing, other] = [await opened(), await opened()];
    const guessed = send({ link: `${other.id} ${parcelId} l1` }, "POST", `${hearing.at}/objections`, {
      eventId: newId(),
      answer: own(),
    });
    expect(await problem(guessed)).toMatchObject({ status: 404, code: "hearing-not-found" });
    const without = send({}, "POST", `${hearing.at}/objections`, { eventId: newId(), answer: own() });
    expect(await problem(without)).toMatchObject({ status: 401 });
    expect((await list(hearing)).found).toBe(0);
  });

  it("needs a side and nothing else, and refuses what is too long or unknown", async () => {
    const hearing = await opened();
    expect((await answerBy(hearing, { side: "agree" })).status).toBe(201);
    expect(await problem(answerBy(hearing, { side: "måske" }))).toMatchObject({ status: 400, path: "/answer/side" });
    expect(await problem(answerBy(hearing, { text: "x".repeat(10_001) }))).toMatchObject({
      code: "out-of-range",
      path: "/answer/text",
    });
    expect(await problem(answerBy(hearing, { name: "Ane" }))).toMatchObject({ code: "unknown-field" });
  });

  it("is not half kept where its words cannot be put away", async () => {
    const hearing = await opened();
    privateIsDown = true;
    expect(await problem(answerBy(hearing, { text: "Nej" }))).toMatchObject({ status: 503, code: "store-down" });
    expect((await list(hearing)).found).toBe(0);
  });

  it("keeps its words where it was written down and the store's answer to that was lost", async () => {
    const at = await opened();
    const lossy = (): EventLog => ({
      ...ports.events,
      append: async (...given) => {
        await ports.events.append(...given);
        return refuse([{ path: "", code: "store-down", facts: {} }]);
      },
    });
    const eventId = newId();
    const body = JSON.stringify({ eventId, answer: own({ text: "Vi har ingen kælder." }) });
    const headers = { "Content-Type": "application/json", "Test-Link": `${at.id} ${parcelId} l1` };
    const first = makeHearingsApp({ ...ports, events: lossy() });
    expect((await first.request(`${at.at}/objections`, { method: "POST", headers, body })).status).toBe(503);
    expect((await answerBy(at, { text: "Vi har ingen kælder." }, undefined, eventId)).status).toBe(201);
    const { answers } = await json(send({ role: "caseworker" }, "GET", `${at.at}/objections`));
    expect(answers.map(({ text }: { text: unknown }) => text)).toEqual([{ is: "there", text: "Vi har ingen kælder." }]);
  });

  it("from many at once is never lost, doubled or given another's number", async () => {
    const hearing = await opened();
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, i) => json(answerBy(hearing, {}, `${hearing.id} ${parcelId} owner${i}`))),
    );
    const numbers = sent.map(({ answers }) => answers[0].number as number).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
  });
});

const pdf = Buffer.from("%PDF-1.7\nen tegning");
const asDocument = (bytes: Buffer) => ({ document: { base64: bytes.toString("base64") } });

describe("a document", () => {
  it("is known by its content, kept, and given back as a file to be saved", async () => {
    const hearing = await opened();
    await json(answerBy(hearing, asDocument(pdf)));
    expect((await list(hearing)).answers[0].document).toEqual({
      type: "application/pdf",
      bytes: pdf.byteLength,
      erased: false,
    });
    const file = await send(caseworker, "GET", `${hearing.at}/objections/1/document`);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": "attachment; filename=\"svar-1.pdf\"; filename*=UTF-8''svar-1.pdf",
      "x-content-type-options": "nosniff",
      "content-security-policy": expect.stringContaining("sandbox"),
    });
    expect(Buffer.from(await file.arrayBuffer())).toEqual(pdf);
    expect((await send({ role: "engineer" }, "GET", `${hearing.at}/objections/1/document`)).status).toBe(403);
  });

  it("that is a program, a page or a drawing with scripts is refused, whatever it is called", async () => {
    const hearing = await opened();
    for (const start of [
      "MZ\x90\x00",
      "\x7fELF",
      "#!/bin/sh\n",
      "<html>",
      "<svg onload=x>",
      "PK\x03\x04",
      " %PDF-1.7",
    ]) {
      const answer = answerBy(hearing, asDocument(Buffer.from(start, "latin1")));
      expect(await problem(answer)).toMatchObject({ status: 422, code: "document-kind", path: "/answer/document" });
    }
    expect((await list(hearing)).found).toBe(0);
  });

  it("that is empty, too large or no base64 is refused by name", async () => {
    const hearing = await opened();
    expect(await problem(answerBy(hearing, asDocument(Buffer.alloc(0))))).toMatchObject({ code: "document-empty" });
    const large = Buffer.concat([pdf, Buffer.alloc(3_500_000)]);
    expect(await problem(answerBy(hearing, asDocument(large)))).toMatchObject({
      status: 413,
      code: "document-too-large",
    });
    expect(await problem(answerBy(hearing, { document: { base64: "%%" } }))).toMatchObject({ status: 400 });
  });

  it("is deleted with the words, and the answer stands and says so", async () => {
    const hearing = await opened();
    await json(answerBy(hearing, { ...asDocument(pdf), text: "Hilsen Ane" }));
    const erase = () => send(caseworker, "DELETE", `${hearing.at}/objections/1/words`);
    const after = await json(erase());
    expect(after).toMatchObject({ number: 1, side: "object", text: { is: "erased" }, document: { erased: true } });
    expect(await readdir(join(privateFolder, "local/private", hearing.id))).toEqual([]);
    expect((await list(hearing)).answers).toEqual([after]);
    expect(await problem(send(caseworker, "GET", `${hearing.at}/objections/1/document`))).toMatchObject({
      status: 404,
      code: "document-not-found",
    });
    expect(await json(erase())).toEqual(after);
  });

  it("whose words are gone and nobody deleted is said to be missing, never to be empty", async () => {
    const hearing = await opened();
    await json(answerBy(hearing, { text: "Hilsen Ane" }));
    await rm(join(privateFolder, "local/private", hearing.id), { recursive: true });
    expect((await list(hearing)).answers[0].text).toEqual({ is: "missing" });
  });
});

describe("a document of a letter", () => {
  const attach = ({ at }: At, number: number, bytes: Buffer, eventId = newId(), as: As = caseworker) =>
    send(as, "POST", `${at}/objections/${number}/document`, { eventId, ...asDocument(bytes) });
  const kept = (id: string) => readdir(join(privateFolder, "local/private", id)).catch(() => []);
  async function withLetter(some: Parameters<typeof letter>[0] = {}): Promise<At> {
    const hearing = await opened();
    await json(letters(hearing, [letter(some)]));
    return hearing;
  }
  const png = Buffer.from("\x89PNG\r\n\x1a\nen skitse", "latin1");

  it("is attached by a caseworker, known by its content, and given back as a file to be saved", async () => {
    const hearing = await withLetter({ text: "Se tegningen" });
    const answer = await attach(hearing, 1, pdf);
    expect(answer.status).toBe(201);
    const said = await json(answer);
    // "%PDF-1.7" and a line break are 9 bytes, "en tegning" 10.
    expect(said).toMatchObject({
      number: 1,
      via: "letter",
      document: { type: "application/pdf", bytes: 19, erased: false },
    });
    expect((await list(hearing)).answers).toEqual([said]);
    const file = await send(caseworker, "GET", `${hearing.at}/objections/1/document`);
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": expect.stringMatching(/^attachment; filename="svar-1\.pdf"/),
      "content-security-policy": expect.stringContaining("sandbox"),
    });
    expect(Buffer.from(await file.arrayBuffer())).toEqual(pdf);
  });

  it("is a caseworker's to attach, and no owner's or engineer's", async () => {
    const hearing = await withLetter();
    expect((await attach(hearing, 1, pdf, newId(), { role: "engineer" })).status).toBe(403);
    expect((await attach(hearing, 1, pdf, newId(), { link: `${hearing.id} ${parcelId} l1` })).status).toBe(401);
    expect(await kept(hearing.id)).toEqual([]);
  });

  it("that is a program, a page, empty or too large is refused by name, and nothing is kept", async () => {
    const hearing = await withLetter();
    for (const start of ["MZ\x90\x00", "\x7fELF", "#!/bin/sh\n", "<html>", "PK\x03\x04"])
      expect(await problem(attach(hearing, 1, Buffer.from(start, "latin1")))).toMatchObject({
        ...{ status: 422, code: "document-kind", path: "/document" },
      });
    expect(await problem(attach(hearing, 1, Buffer.alloc(0)))).toMatchObject({ code: "document-empty" });
    const large = Buffer.concat([pdf, Buffer.alloc(3_500_000)]);
    expect(await problem(attach(hearing, 1, large))).toMatchObject({ status: 413, code: "document-too-large" });
    expect(await kept(hearing.id)).toEqual([]);
    expect((await list(hearing)).answers[0].document).toBeNull();
  });

  it("is not attached to what came by link, nor to what is not there", async () => {
    const hearing = await opened();
    await json(answerBy(hearing));
    expect(await problem(attach(hearing, 1, pdf))).toMatchObject({
      ...{ status: 422, code: "document-not-by-letter", facts: { answer: 1 } },
    });
    expect(await problem(attach(hearing, 2, pdf))).toMatchObject({ status: 404, code: "answer-not-found" });
    expect(await kept(hearing.id)).toEqual([]);
  });

  it("is attached once when the same call comes twice, and not another under the same number", async () => {
    const hearing = await withLetter();
    const eventId = newId();
    const first = await json(attach(hearing, 1, pdf, eventId));
    expect(await json(attach(hearing, 1, pdf, eventId))).toEqual(first);
    expect(await problem(attach(hearing, 1, png, eventId))).toMatchObject({ path: "/eventId" });
    expect(await kept(hearing.id)).toHaveLength(1);
  });

  it("takes the place of the one before, which is deleted, until the answer is decided", async () => {
    const hearing = await withLetter();
    await json(attach(hearing, 1, pdf));
    expect((await json(attach(hearing, 1, png))).document).toMatchObject({ type: "image/png" });
    expect(await kept(hearing.id)).toHaveLength(1);
    await json(decide(hearing, 1, {}));
    expect(await problem(attach(hearing, 1, pdf))).toMatchObject({ status: 409, code: "document-decided-on" });
    expect((await list(hearing)).answers[0].document).toMatchObject({ type: "image/png" });
  });

  it("is attached to a decided answer that has none, for the paper may be scanned last", async () => {
    const hearing = await withLetter();
    await json(decide(hearing, 1, {}));
    expect((await json(attach(hearing, 1, pdf))).decided).toMatchObject({ outcome: "rejected" });
  });

  it("is deleted with the words, and none is attached to them afterwards", async () => {
    const hearing = await withLetter({ text: "Hilsen Ane" });
    await json(attach(hearing, 1, pdf));
    const after = await json(send(caseworker, "DELETE", `${hearing.at}/objections/1/words`));
    expect(after).toMatchObject({ text: { is: "erased" }, document: { erased: true } });
    expect(await kept(hearing.id)).toEqual([]);
    expect(await problem(attach(hearing, 1, pdf))).toMatchObject({ status: 409, code: "answer-erased" });
    expect(await kept(hearing.id)).toEqual([]);
  });

  it("is gone for good with the words also where it was attached while they were being deleted", async () => {
    const hearing = await withLetter({ text: "Hilsen Ane" });
    const [erased] = await Promise.all([
      send(caseworker, "DELETE", `${hearing.at}/objections/1/words`),
      attach(hearing, 1, pdf),
      attach(hearing, 1, png),
    ]);
    expect(erased.status).toBe(200);
    expect(await kept(hearing.id)).toEqual([]);
  });

  it("leaves the answer as it was where it cannot be put away", async () => {
    const hearing = await withLetter();
    privateIsDown = true;
    expect(await problem(attach(hearing, 1, pdf))).toMatchObject({ status: 503, code: "store-down" });
    expect((await list(hearing)).answers[0].document).toBeNull();
  });
});

describe("letters", () => {
  it("are taken in one call with the days they came, and the late ones are marked", async () => {
    const hearing = await opened();
    now = "2026-04-02T08:00:00.000Z";
    const rows = lots.map(({ id }, i) => letter({ parcelId: id, side: i < 5 ? "object" : i < 7 ? "agree" : "blank" }));
    rows[1] = { ...rows[1]!, receivedOn: "2026-03-31", text: "Kom for sent" };
    expect((await json(letters(hearing, rows))).answers).toHaveLength(8);
    expect((await json(send(caseworker, "GET", hearing.at))).counts).toEqual({
      ...{ object: 5, agree: 2, blank: 1, replaced: 0, late: 1 },
      ...{ undecided: 8, withCorrection: 0, parcels: 8 },
    });
    expect((await list(hearing, "?side=agree")).found).toBe(2);
    const { answers } = await json(send({ role: "planner" }, "GET", `${hearing.at}/sides`));
    expect(answers).toEqual(rows.map(({ parcelId: id, side }) => ({ parcelId: id, side })));
  });

  it("are all refused where one is of no parcel, or of a day to come: none is lost in the middle", async () => {
    const hearing = await opened();
    const rows = [letter(), letter({ parcelId: "1-nix" })];
    expect(await problem(letters(hearing, rows))).toMatchObject({
      code: "parcel-not-found",
      path: "/letters/1/parcelId",
    });
    expect(await problem(letters(hearing, [letter({ receivedOn: "2026-03-11" })]))).toMatchObject({
      code: "received-in-future",
      path: "/letters/0/receivedOn",
    });
    expect((await list(hearing)).found).toBe(0);
  });

  it("are a caseworker's to type in", async () => {
    const { at } = await opened();
    const body = { eventId: newId(), letters: [letter()] };
    expect((await send({ role: "engineer" }, "POST", `${at}/objections`, body)).status).toBe(403);
    expect((await send({}, "POST", `${at}/objections`, body)).status).toBe(401);
  });

  it("are told a page at a time", async () => {
    const hearing = await opened();
    await json(
      letters(
        hearing,
        Array.from({ length: 7 }, () => letter()),
      ),
    );
    const first = await list(hearing, "?limit=3");
    expect([first.answers.length, first.found, first.next]).toEqual([3, 7, 3]);
    const rest = await list(hearing, `?after=${first.next}`);
    expect([rest.answers.map(({ number }: { number: number }) => number), rest.next]).toEqual([[4, 5, 6, 7], null]);
  });
});

describe("a decision", () => {
  const accept = (some: object = {}) => ({
    ...{ outcome: "accepted", reason: "BBR er rettet.", seenSequence: 1 },
    effect: { kind: "correct", againstRegister: true },
    ...some,
  });

  it("that accepts a correction changes the case in its own log, and names that change", async () => {
    const hearing = await opened();
    await json(answerBy(hearing, { correction: larger }));
    expect((await list(hearing, "?correction=true")).answers[0]).toMatchObject({
      caseSaid: house.groundFloorM2,
      contradictsRegister: true,
    });
    const said = await json(decide(hearing, 1, accept()));
    expect(said).toMatchObject({ caseSequence: 2, answers: [{ decided: { caseSequence: 2, by: "the-caseworker" } }] });
    const { sequence, case: after } = await readCase(hearing.id);
    expect(sequence).toBe(2);
    expect(after.buildings.find(({ id }) => id === house.id)!.groundFloorM2).toBe(larger.m2);
    const { events } = await json(cases.request(`/v1/cases/${hearing.id}/events?after=1`));
    expect(events[0]).toMatchObject({ who: "the-caseworker", type: "fields-set" });
  });

  it("never goes against a register silently", async () => {
    const hearing = await opened();
    await json(answerBy(hearing, { correction: larger }));
    const silent = accept({ effect: { kind: "correct", againstRegister: false } });
    expect(await problem(decide(hearing, 1, silent))).toMatchObject({
      code: "correction-contradicts-register",
      path: "/effect/againstRegister",
      facts: { register: house.groundFloorM2, found: larger.m2 },
    });
    expect((await readCase(hearing.id)).sequence).toBe(1);
    expect((await list(hearing, "?undecided=true")).found).toBe(1);
  });

  it("on a case that others have changed meanwhile is refused, and nothing is decided", async () => {
    const hearing = await opened();
    await json(answerBy(hearing, { correction: larger }));
    await cases.request(`/v1/cases/${hearing.id}`, {
      method: "PATCH",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({
        seenSequence: 1,
        eventId: newId(),
        change: { type: "fields-set", fields: { title: "Ny" } },
      }),
    });
    expect(await problem(decide(hearing, 1, accept()))).toMatchObject({
      status: 409,
      code: "stale-sequence",
      path: "/seenSequence",
    });
    expect((await decide(hearing, 1, accept({ seenSequence: 2 }))).status).toBe(200);
  });

  it("changes the case once when the same call comes twice", async () => {
    const hearing = await opened();
    await json(answerBy(hearing, { correction: larger }));
    const eventId = newId();
    const first = await json(decide(hearing, 1, accept(), eventId));
    expect(await json(decide(hearing, 1, accept(), eventId))).toEqual(first);
    expect((await readCase(hearing.id)).sequence).toBe(2);
  });

  it("that broke off after the case was changed is finished by sending it again", async () => {
    const hearing = await opened();
    await json(answerBy(hearing, { correction: larger }));
    const eventId = newId();
    privateIsDown = true;
    expect((await decide(hearing, 1, accept(), eventId)).status).toBe(503);
    expect((await readCase(hearing.id)).sequence).toBe(2);
    privateIsDown = false;
    expect(await json(decide(hearing, 1, accept(), eventId))).toMatchObject({ caseSequence: 2 });
    expect((await readCase(hearing.id)).sequence).toBe(2);
  });

  it("needs a person to say what own protection leads to, and takes the relief that is said", async () => {
    const hearing = await opened();
    await json(answerBy(hearing, { correction: { kind: "own-protection" }, text: "Vi har en pumpe" }));
    expect(await problem(decide(hearing, 1, accept({ effect: null })))).toMatchObject({
      code: "decision-without-effect",
    });
    expect(await problem(decide(hearing, 1, accept()))).toMatchObject({ code: "correction-needs-decision" });
    const effect = { kind: "relieve", part: 0.25, leftTo: "others" };
    await json(decide(hearing, 1, accept({ outcome: "partly", effect })));
    expect((await readCase(hearing.id)).case.decisions.reliefs).toEqual([
      { parcelId, part: 0.25, reason: "Høringssvar 1", leftTo: "others" },
    ]);
  });

  it("that makes the case break its own rules is refused at its place", async () => {
    const hearing = await opened();
    await json(answerBy(hearing, { correction: { kind: "parcel-split" } }));
    const to = [{ id: "1-9x", registeredAreaM2: 100 }];
    const change = { on: "2026-02-01", from: ["1-nix"], to, rule: "area", source: "Sag 1" };
    const split = accept({ effect: { kind: "parcel-change", change } });
    expect(await problem(decide(hearing, 1, split))).toMatchObject({
      code: "parcel-change-from",
      facts: { answer: 1 },
    });
    expect((await readCase(hearing.id)).sequence).toBe(1);
  });

  it("that rejects cannot change the case, and one that changed it cannot be taken back by words", async () => {
    const hearing = await opened();
    await json(answerBy(hearing, { correction: larger }));
    expect(await problem(decide(hearing, 1, accept({ outcome: "rejected" })))).toMatchObject({
      code: "decision-with-effect",
    });
    expect(await problem(decide(hearing, 2, {}))).toMatchObject({ status: 404, code: "answer-not-found" });
    await json(decide(hearing, 1, {}));
    await json(decide(hearing, 1, accept()));
    expect(await problem(decide(hearing, 1, {}))).toMatchObject({ status: 409, code: "answer-decided-already" });
  });
});

describe("decisions on many answers at once", () => {
  const all = ({ at }: At, decisions: object[], some: { eventId?: string; seenSequence?: number | null } = {}) =>
    send(caseworker, "PATCH", `${at}/objections`, { eventId: newId(), seenSequence: 1, ...some, decisions });
  const reason = "Vi har set på det.";
  const correct = { outcome: "accepted", reason, effect: { kind: "correct", againstRegister: true } };
  const reject = { outcome: "rejected", reason, effect: null };
  const exempt = { outcome: "accepted", reason, effect: { kind: "exempt" } };
  const relieve = { outcome: "partly", reason, effect: { kind: "relieve", part: 0.5, leftTo: "others" } };
  const floor = { kind: "floor-level", buildingId: house.id, metres: 0.6, above: "terrain" };
  const numbered = (decision: object, ...answers: number[]) => answers.map((answer) => ({ answer, ...decision }));
  const sequencesOf = (said: { answers: { number: number; decided: { caseSequence: number | null } }[] }) =>
    said.answers.map(({ number, decided }) => [number, decided.caseSequence]);
  const refusedOf = (said: { refused: { answer: number; issues: Issue[] }[] }) =>
    said.refused.map(({ answer, issues }) => [answer, issues[0]!.code, issues[0]!.path]);
  async function withLetters(...rows: Parameters<typeof letter>[0][]): Promise<At> {
    const hearing = await opened();
    await json(letters(hearing, rows.map(letter)));
    return hearing;
  }

  it("may each have an outcome of its own, and each change of the case is named by its decision", async () => {
    const hearing = await withLetters({ correction: larger }, {}, { correction: floor });
    const said = await json(all(hearing, [...numbered(correct, 1), ...numbered(reject, 2), ...numbered(correct, 3)]));
    expect(sequencesOf(said)).toEqual([
      [1, 2],
      [2, null],
      [3, 3],
    ]);
    expect(said).toMatchObject({ refused: [], caseSequence: 3 });
    const after = (await readCase(hearing.id)).case.buildings.find(({ id }) => id === house.id)!;
    expect(after).toMatchObject({ groundFloorM2: larger.m2, floorHeightM: 0.6 });
    expect((await list(hearing, "?undecided=true")).found).toBe(0);
  });

  it("exempt or relieve each its own parcel, with one reason for all", async () => {
    const [a, b, c] = lots.map(({ id }) => id);
    const hearing = await withLetters({ parcelId: a! }, { parcelId: b! }, { parcelId: c! });
    await json(all(hearing, numbered(exempt, 1, 2)));
    const said = await json(all(hearing, numbered(relieve, 3), { seenSequence: 3 }));
    expect(said).toMatchObject({ refused: [], caseSequence: 4, answers: [{ decided: { reason: { text: reason } } }] });
    const { decisions } = (await readCase(hearing.id)).case;
    expect(decisions).toMatchObject({
      exemptions: [
        { parcelId: a, reason: "Høringssvar 1" },
        { parcelId: b, reason: "Høringssvar 2" },
      ],
      reliefs: [{ parcelId: c, part: 0.5, reason: "Høringssvar 3", leftTo: "others" }],
    });
  });

  it("that cannot be made are refused each by its number and reason, and the others are kept", async () => {
    const hearing = await withLetters(
      { correction: larger },
      {},
      { correction: { kind: "own-protection" } },
      { correction: floor },
      { correction: larger },
    );
    const silent = { ...correct, effect: { kind: "correct", againstRegister: false } };
    const asked = [...numbered(silent, 1), ...numbered(correct, 2, 3, 4, 5), ...numbered(correct, 9)];
    const said = await json(all(hearing, asked));
    expect(refusedOf(said)).toEqual([
      // The register says another area, and nobody said that it is gone against.
      [1, "correction-contradicts-register", "/decisions/0/effect/againstRegister"],
      [2, "correction-missing", "/decisions/1/effect"],
      [3, "correction-needs-decision", "/decisions/2/correction"],
      [9, "answer-not-found", "/decisions/5"],
    ]);
    expect(sequencesOf(said)).toEqual([
      [4, 2],
      [5, 3],
    ]);
    expect((await readCase(hearing.id)).sequence).toBe(3);
    const undecided = (await list(hearing, "?undecided=true")).answers;
    expect(undecided.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3]);
  });

  it("that all are refused leave case and hearing as they were", async () => {
    const hearing = await withLetters({}, {});
    const said = await json(all(hearing, numbered(correct, 1, 2)));
    expect(said).toMatchObject({ answers: [], caseSequence: null });
    expect(refusedOf(said).map(([number]) => number)).toEqual([1, 2]);
    expect((await readCase(hearing.id)).sequence).toBe(1);
    expect((await list(hearing, "?undecided=true")).found).toBe(2);
    expect(await readdir(join(privateFolder, "local/private", hearing.id)).catch(() => [])).toEqual([]);
  });

  it("exempt a parcel once, whatever it was asked twice", async () => {
    const hearing = await withLetters({}, {});
    const said = await json(all(hearing, numbered(exempt, 1, 2)));
    expect(refusedOf(said)).toEqual([[2, "correction-changes-nothing", "/decisions/1/effect"]]);
    expect((await readCase(hearing.id)).case.decisions.exemptions).toHaveLength(1);
  });

  it("are refused whole where the same answer stands twice, or the case is not as it was seen", async () => {
    const hearing = await withLetters({ correction: larger }, {});
    expect(await problem(all(hearing, numbered(reject, 1, 2, 1)))).toMatchObject({
      ...{ code: "invalid", path: "/decisions/2" },
    });
    expect(await problem(all(hearing, numbered(correct, 1, 2), { seenSequence: 7 }))).toMatchObject({
      ...{ status: 409, code: "stale-sequence", path: "/seenSequence" },
    });
    expect((await list(hearing, "?undecided=true")).found).toBe(2);
  });

  it("are answered the same when the same call comes twice, also for those that were refused", async () => {
    const hearing = await withLetters({ correction: larger }, {}, {});
    const eventId = newId();
    const asked = [...numbered(correct, 1, 2), ...numbered(reject, 3)];
    const first = await json(all(hearing, asked, { eventId }));
    expect(first.refused).toHaveLength(1);
    expect(await json(all(hearing, asked, { eventId }))).toEqual(first);
    expect((await readCase(hearing.id)).sequence).toBe(2);
    expect(await problem(all(hearing, asked.slice(1), { eventId }))).toMatchObject({ path: "/eventId" });
  });

  it("that broke off are finished by sending them again, and change nothing twice", async () => {
    const hearing = await withLetters({ correction: larger }, {}, { correction: floor });
    const eventId = newId();
    const asked = numbered(correct, 1, 2, 3);
    privateIsDown = true;
    expect((await all(hearing, asked, { eventId })).status).toBe(503);
    privateIsDown = false;
    const said = await json(all(hearing, asked, { eventId }));
    expect(sequencesOf(said)).toEqual([
      [1, 2],
      [3, 3],
    ]);
    expect(refusedOf(said).map(([number]) => number)).toEqual([2]);
    expect((await readCase(hearing.id)).sequence).toBe(3);
  });

  it("keep what was made where somebody else changes the case in the middle, and name those that are left", async () => {
    const hearing = await withLetters({ correction: larger }, { correction: floor }, {});
    let appended = 0;
    const racing: EventLog = {
      ...ports.events,
      append: async (key, event) => {
        // Before the second change of this call, another saves.
        if (key.caseId === hearing.id && ++appended === 2)
          await cases.request(`/v1/cases/${hearing.id}`, {
            method: "PATCH",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify({
              ...{ seenSequence: 2, eventId: newId() },
              change: { type: "fields-set", fields: { title: "Ny" } },
            }),
          });
        return ports.events.append(key, event);
      },
    };
    const [before, raced] = [app, makeHearingsApp({ ...ports, events: racing })];
    app = raced;
    try {
      const said = await json(all(hearing, [...numbered(correct, 1, 2), ...numbered(reject, 3)]));
      expect(sequencesOf(said)).toEqual([
        [1, 2],
        [3, null],
      ]);
      expect(refusedOf(said)).toEqual([[2, "stale-sequence", "/decisions/1/seenSequence"]]);
    } finally {
      app = before;
    }
  });
});
