import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { danishDay, linkHeader } from "../../shared/hearing/index.ts";
import { clientOf, firstIssue } from "./client.ts";
import { endAll, type ServerProcess, startProcess } from "./serverProcess.ts";
import { signInAs } from "./signIn.ts";

const day = (offset: number) => danishDay(new Date(Date.now() + offset * 86_400_000).toISOString());
const lots = noret().parcels.filter(({ kind }) => kind === "lot");
const { id: parcelId } = lots[0]!;

let folder: string;
let server: ServerProcess;
let caseworker: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-hearing-"));
  server = await startProcess(join(folder, "data"));
  caseworker = (await signInAs("caseworker", server.address)).accessToken;
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

const send = (headers: Record<string, string>, method: string, path: string, body?: unknown) =>
  fetch(server.address + path, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const asCaseworker = (method: string, path: string, body?: unknown) =>
  send({ Authorization: `Bearer ${caseworker}` }, method, path, body);
const byLink = (code: string, method: string, path: string, body?: unknown) =>
  send({ [linkHeader]: code }, method, path, body);
async function read<T>(answer: Promise<Response>): Promise<T> {
  const got = await answer;
  if (!got.ok) throw new Error(`${got.status}: ${await got.text()}`);
  return (await got.json()) as T;
}
const newId = () => crypto.randomUUID();

interface Link {
  linkId: string;
  code: string;
}
interface Heard {
  id: string;
  at: string;
}
/** The town's case stored anew, with a hearing whose last day is `to` days from now. */
async function heard(to: number): Promise<Heard> {
  const { id } = await clientOf(server.address).store(noret());
  const days = { from: day(to - 28), to: day(to), length: "usual", because: null };
  const hearing = await read<{ id: string }>(
    asCaseworker("POST", `/v1/cases/${id}/hearings`, { eventId: newId(), days, sequence: 1 }),
  );
  return { id, at: `/v1/cases/${id}/hearings/${hearing.id}` };
}
async function codeFor({ id }: Heard, parcel = parcelId): Promise<string> {
  const asked = { kind: "owner", parcels: [parcel], showsAmounts: false, expires: day(60) };
  const made = await read<{ links: { code: string }[] }>(asCaseworker("POST", `/v1/cases/${id}/links`, asked));
  return made.links[0]!.code;
}
const own = (some: object = {}) => ({
  eventId: newId(),
  answer: { side: "object", text: null, correction: null, document: null, ...some },
});
interface Own {
  parcelId: string;
  left: number;
  answers: { number: number; timing: string; decided: { outcome: string; reason: { text: string } } | null }[];
}
const ownView = (code: string) => read<Own>(byLink(code, "GET", "/v1/own-hearing"));
const counts = async ({ at }: Heard) =>
  (await read<{ counts: Record<string, number> }>(asCaseworker("GET", at))).counts;

describe("a hearing on a running server", () => {
  it("takes an answer by the code of a link, and tells its owner what became of it", async () => {
    const hearing = await heard(10);
    const code = await codeFor(hearing);
    expect(await ownView(code)).toMatchObject({ parcelId, answers: [], left: 20 });
    const sent = byLink(code, "POST", `${hearing.at}/objections`, own({ text: "Vi har højt til vandet." }));
    expect(await read(sent)).toMatchObject({ answers: [{ number: 1, parcelId, timing: "in-time" }] });
    const decided = {
      eventId: newId(),
      seenSequence: null,
      outcome: "rejected",
      reason: "Vejen oversvømmes.",
      effect: null,
    };
    await read(asCaseworker("PATCH", `${hearing.at}/objections/1`, decided));
    expect((await ownView(code)).answers).toMatchObject([
      { number: 1, decided: { outcome: "rejected", reason: { text: "Vejen oversvømmes." } } },
    ]);
  });

  it("shows the answers of the old code to the owner who has a new one, who replaces them within the same limit", async () => {
    const hearing = await heard(10);
    const asked = { kind: "owner", parcels: [parcelId], showsAmounts: false, expires: day(60) };
    const make = `/v1/cases/${hearing.id}/links`;
    const { links } = await read<{ links: Link[] }>(asCaseworker("POST", make, asked));
    const old = links[0]!;
    const answer = (code: string, some: object = {}) =>
      byLink(code, "POST", `${hearing.at}/objections`, own({ text: "Nej tak", ...some }));
    for (let sent = 0; sent < 3; sent++) await read(answer(old.code));
    const decided = { eventId: newId(), seenSequence: null, outcome: "rejected", reason: "Vejen oversvømmes." };
    await read(asCaseworker("PATCH", `${hearing.at}/objections/3`, { ...decided, effect: null }));
    const fresh = await read<Link>(asCaseworker("POST", `${make}/${old.linkId}/rotation`));

    const seen = await byLink(fresh.code, "GET", "/v1/own-hearing");
    const text = await seen.text();
    for (const secret of [old.code, old.linkId, fresh.linkId]) expect(text).not.toContain(secret);
    // Three of the twenty are sent: 20 - 3 = 17.
    expect(JSON.parse(text)).toMatchObject({
      left: 17,
      answers: [{ number: 1 }, { number: 2 }, { number: 3, decided: { reason: { text: "Vejen oversvømmes." } } }],
    });
    const shut = await byLink(old.code, "GET", "/v1/own-hearing");
    expect([shut.status, (await firstIssue(shut)).code]).toEqual([404, "link-not-open"]);
    expect([(await answer(old.code)).status, await counts(hearing)]).toMatchObject([404, { object: 1, replaced: 2 }]);

    await read(answer(fresh.code, { side: "agree" }));
    expect(await counts(hearing)).toMatchObject({ object: 0, agree: 1, replaced: 3 });
    for (let sent = 4; sent < 20; sent++) await read(answer(fresh.code));
    const over = await answer(fresh.code);
    expect(await firstIssue(over)).toMatchObject({ code: "too-many-answers", facts: { found: 20, most: 20 } });
    // A link of its own for the same parcel, as the other owner of it has, sees none of them.
    expect(await ownView(await codeFor(hearing))).toMatchObject({ left: 20, answers: [] });
  });

  it("keeps an answer that comes after the last day, and marks it late", async () => {
    const hearing = await heard(-1);
    const code = await codeFor(hearing);
    const sent = byLink(code, "POST", `${hearing.at}/objections`, own());
    expect(await read(sent)).toMatchObject({ answers: [{ number: 1, timing: "late" }] });
    expect(await counts(hearing)).toMatchObject({ object: 1, late: 1 });
  });

  it("refuses a program as a document, and keeps nothing of it", async () => {
    const hearing = await heard(10);
    const code = await codeFor(hearing);
    const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(500)]).toString("base64");
    const sent = await byLink(code, "POST", `${hearing.at}/objections`, own({ document: { base64: program } }));
    expect([sent.status, (await firstIssue(sent)).code]).toEqual([422, "document-kind"]);
    expect((await ownView(code)).answers).toEqual([]);
    await expect(readdir(join(folder, "data/private/local/private", hearing.id))).rejects.toThrow("ENOENT");
  });

  it("answers a code that was guessed, altered or sent to another case with the same word, and takes nothing", async () => {
    const [hearing, other] = [await heard(10), await heard(10)];
    const code = await codeFor(hearing);
    const altered = (code.startsWith("0") ? "1" : "0") + code.slice(1);
    for (const wrong of ["", "0000-0000-0000-0000", altered, "' OR 1=1"]) {
      const sent = await byLink(wrong, "POST", `${hearing.at}/objections`, own());
      expect([sent.status, (await firstIssue(sent)).code]).toEqual([404, "link-not-open"]);
    }
    const elsewhere = await byLink(code, "POST", `${other.at}/objections`, own());
    expect(await firstIssue(elsewhere)).toMatchObject({ code: "hearing-not-found" });
    expect([await counts(hearing), await counts(other)]).toMatchObject([{ object: 0 }, { object: 0 }]);
    // The right code, however it is typed, still opens.
    expect((await ownView(code.toLowerCase().replaceAll("-", " "))).parcelId).toBe(parcelId);
  });

  it("shows what people wrote to nobody but a caseworker, and a group's link answers for no parcel", async () => {
    const hearing = await heard(10);
    const engineer = (await signInAs("engineer", server.address)).accessToken;
    const bearer = { Authorization: `Bearer ${engineer}` };
    expect((await send(bearer, "GET", `${hearing.at}/objections`)).status).toBe(403);
    expect((await send({}, "GET", `${hearing.at}/objections`)).status).toBe(401);
    const asked = { kind: "group", parcels: null, showsAmounts: false, expires: day(60) };
    const made = await read<{ links: { code: string }[] }>(
      asCaseworker("POST", `/v1/cases/${hearing.id}/links`, asked),
    );
    const sent = await byLink(made.links[0]!.code, "POST", `${hearing.at}/objections`, own());
    expect(await firstIssue(sent)).toMatchObject({ code: "link-of-group" });
  });

  it("loads the 659 answers of Kerteminde at once: 474 no, 183 yes, 2 blank", async () => {
    const hearing = await heard(10);
    const letters = Array.from({ length: 659 }, (_, i) => ({
      parcelId: lots[i % lots.length]!.id,
      side: i < 474 ? "object" : i < 474 + 183 ? "agree" : "blank",
      receivedOn: day(-1),
      text: i % 10 === 0 ? `Brev ${i}` : null,
      correction: null,
    }));
    const taken = await read<{ answers: { number: number }[] }>(
      asCaseworker("POST", `${hearing.at}/objections`, { eventId: newId(), letters }),
    );
    expect(taken.answers.map(({ number }) => number)).toEqual(Array.from({ length: 659 }, (_, i) => i + 1));
    expect(await counts(hearing)).toMatchObject({ object: 474, agree: 183, blank: 2, late: 0, undecided: 659 });

    const numbers: number[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const from: string = after === 0 ? "" : `&after=${after}`;
      const page = await read<{ answers: { number: number }[]; next: number | null }>(
        asCaseworker("GET", `${hearing.at}/objections?limit=100${from}`),
      );
      numbers.push(...page.answers.map(({ number }) => number));
      after = page.next;
    }
    expect(numbers).toEqual(taken.answers.map(({ number }) => number));
  });

  it("takes twenty of two hundred answers from one link, refuses the rest clearly, and loses none of the twenty", async () => {
    const hearing = await heard(10);
    const code = await codeFor(hearing);
    const statuses = new Map<number, number>();
    const codes = new Set<string>();
    const one = async () => {
      const answer = await byLink(code, "POST", `${hearing.at}/objections`, own());
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (answer.status !== 201) codes.add((await firstIssue(answer)).code);
      else await answer.body?.cancel();
    };
    // Few at once: what counts wrong codes counts each until it is known to be right.
    for (let sent = 0; sent < 200; sent += 4) await Promise.all(Array.from({ length: 4 }, one));
    expect(Object.fromEntries(statuses)).toEqual({ 201: 20, 422: 180 });
    expect([...codes]).toEqual(["too-many-answers"]);
    expect(await ownView(code)).toMatchObject({ left: 0, answers: Array.from({ length: 20 }, () => ({})) });
    expect(await counts(hearing)).toMatchObject({ object: 1, replaced: 19 });
  });
});
