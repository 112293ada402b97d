import { afterAll, beforeAll, expect, it } from "vitest";
import { endpoints } from "../../shared/contract/index.ts";
import {
  type Actor,
  answerByLink,
  change,
  decide,
  freeze,
  golden,
  makeCase,
  makeLinks,
  nothingKept,
  openHearing,
  parcels,
  rotate,
  sendLetters,
} from "../prove/faults/acts.ts";
import { ask, type Reach } from "../prove/faults/asker.ts";
import { chanceOf } from "../prove/faults/chance.ts";
import { checkKept } from "../prove/faults/kept.ts";
import { emptyTally, lossesOf } from "../prove/faults/tally.ts";
import { startWorld } from "../prove/faults/world.ts";

const changing = Object.values(endpoints).filter(({ method }) => method !== "GET");
/**
 * The threads of runs are not in this process: `runs.test.ts` sends them twice, and `prove:faults` many times at once. A map is prepared again
 * and again in `functions/maps/app.test.ts`.
 */
const elsewhere = ["runs", "runsCancel", "mapsMake"];

const sent = new Map<string, { first: string; second: string }[]>();
let world: Awaited<ReturnType<typeof startWorld>>;
let actor: Actor;

const nameOf = (method: string, path: string) =>
  changing.find((one) => {
    const shape = one.path.replaceAll(/:\w+/g, "[^/]+");
    return one.method === method && new RegExp(`^${shape}$`).test(path);
  })?.id;

beforeAll(async () => {
  world = await startWorld();
  const api = world.api();
  // Who never heard the first answer sends the very same again.
  const reach: Reach = async (path, init) => {
    const name = nameOf(init.method!, path);
    const answer = await api.request(path, init);
    if (name === undefined) return answer;
    const first = `${answer.status} ${await answer.clone().text()}`;
    const again = await api.request(path, init);
    const second = `${again.status} ${await again.text()}`;
    sent.set(name, [...(sent.get(name) ?? []), { first, second }]);
    return answer;
  };
  actor = { reach, tally: emptyTally("sent twice"), chance: chanceOf(20261130), kept: nothingKept() };
  await everything();
});
afterAll(() => world.close());

const day = (after: number) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);

async function everything(): Promise<void> {
  const { reach, tally, chance, kept } = actor;
  const call = async (
    method: "POST" | "PATCH" | "DELETE",
    path: string,
    body?: Record<string, unknown>,
    log?: string,
  ) => {
    const eventId = chance.id();
    const heard = await ask(reach, tally, { method, path, body: log === undefined ? body : { eventId, ...body } });
    if (heard.status >= 300) throw new Error(`${method} ${path}: ${heard.status} ${JSON.stringify(heard.body)}`);
    if (log !== undefined) kept.events.get(log)!.add(eventId);
  };
  const id = await makeCase(actor, "small");
  await change(actor, id, "Et nyt navn");
  const [one, two, three] = await makeLinks(actor, id);
  await call("DELETE", `/v1/cases/${id}/links/${three!.linkId}`);
  const fresh = await rotate(actor, id, one!);
  const at = await openHearing(actor, id);
  const hearingLog = `${id}.hoering`;
  await call("PATCH", at, { change: { type: "days", to: day(50), length: "usual", because: null } }, hearingLog);
  await sendLetters(actor, id, at, 3);
  await answerByLink(actor, id, at, fresh);
  await answerByLink(actor, id, at, two!);
  const picture = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(32)]).toString("base64");
  await call("POST", `${at}/objections/2/document`, { document: { base64: picture } }, hearingLog);
  await decide(actor, id, at, 1);
  const decisions = [2, 3].map((answer) => ({ answer, outcome: "rejected", reason: "Nej.", effect: null }));
  await call("PATCH", `${at}/objections`, { seenSequence: null, decisions }, hearingLog);
  await call("POST", `/v1/cases/${id}/changes`, { from: 1, to: 2 });
  await freeze(actor, id);
  await call("PATCH", `/v1/cases/${id}/decisions/1`, { on: day(0), how: "notified" }, `${id}.afgoerelser`);
  await call("POST", "/v1/uploads", { sha256: "a".repeat(64), bytes: 12 });
  await call("POST", "/v1/calculations", { ...golden });
  const { lawAsOf, measures } = golden;
  const asked = measures.map(({ id: measure, kind, facts }) => ({
    id: measure,
    kind,
    sources: ["sea"],
    effects: ["flooding"],
    facts,
  }));
  await call("POST", "/v1/classifications", { lawAsOf, measures: asked });
}

it("holds every call that makes or changes anything", () => {
  const held = new Set([...sent.keys(), ...elsewhere]);
  expect(changing.map(({ id }) => id).filter((id) => !held.has(id))).toEqual(["objectionsErase"]);
});

it("is answered the second time as the first, whatever was sent", () => {
  for (const [name, all] of sent)
    for (const { first, second } of all) expect(`${name}: ${second}`).toBe(`${name}: ${first}`);
});

it("is there once: each event, each link, each piece of writing", async () => {
  await world.check(actor.tally);
  checkKept(actor.tally, actor.kept, await world.stored());
  expect(lossesOf(actor.tally)).toEqual([]);
  expect(parcels.length).toBe(4);
});

it("is deleted once where it is words that are deleted, and is said to be gone both times", async () => {
  const { reach, tally } = actor;
  const id = await makeCase(actor, "small");
  const at = await openHearing(actor, id);
  await sendLetters(actor, id, at, 1);
  const path = `${at}/objections/1/words`;
  const heard = await ask(reach, tally, { method: "DELETE", path });
  expect([heard.status, heard.body.text]).toEqual([200, { is: "erased" }]);
  const [{ first, second } = { first: "", second: "" }] = sent.get("objectionsErase")!;
  expect(second).toBe(first);
  const { logs } = await world.stored();
  const erased = logs.get(`T#local#CASE#${id}.hoering`)!.filter(({ type }) => type === "answer-erased");
  expect(erased.length).toBe(1);
});
