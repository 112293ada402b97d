/** What people do to a case, each with what must be there afterwards. */
import { readFileSync } from "node:fs";
import { noret } from "../../../shared/demo/index.ts";
import type { CaseFile } from "../../../shared/model/index.ts";
import { type Ask, askUntilDone, type Heard, type Reach } from "./asker.ts";
import type { Chance } from "./chance.ts";
import type { Tally } from "./tally.ts";

export const golden = JSON.parse(
  readFileSync(new URL("../../golden/golden.sag.json", import.meta.url), "utf8"),
) as CaseFile;
const town = noret().parcels.slice(0, 300);
/** Too large for an event of the log: an object. */
const large: CaseFile = { ...golden, parcels: [...golden.parcels, ...town] };

/** What was told as done, and must be there from then on. */
export interface Kept {
  /** By the log's name (`case`, or `case.hoering`): event ids. */
  events: Map<string, Set<string>>;
  /** Events of a case that a decision made, under a number of its own making: how many. */
  ofDecisions: Map<string, number>;
  /** Ids of links. */
  links: Set<string>;
}

export const nothingKept = (): Kept => ({ events: new Map(), ofDecisions: new Map(), links: new Set() });

const note = (kept: Kept, log: string, eventId: string) =>
  kept.events.set(log, (kept.events.get(log) ?? new Set()).add(eventId));

export interface Actor {
  reach: Reach;
  tally: Tally;
  chance: Chance;
  kept: Kept;
}

/** Sends until done, and counts it as one call. */
async function act({ reach, tally }: Actor, asked: Ask): Promise<Heard> {
  tally.actions++;
  return askUntilDone(reach, tally, asked);
}

function mustBe(heard: Heard, ...statuses: number[]): Heard {
  if (!statuses.includes(heard.status)) throw new Error(`${heard.status}: ${JSON.stringify(heard.body).slice(0, 400)}`);
  return heard;
}

/** A case of its own name, or this very one. */
export async function makeCase(actor: Actor, size: "small" | "large", very?: CaseFile): Promise<string> {
  const eventId = actor.chance.id();
  const theCase = very ?? { ...(size === "small" ? golden : large), title: `Sag ${actor.chance.id()}` };
  const body = { eventId, case: theCase };
  const { id } = mustBe(await act(actor, { method: "POST", path: "/v1/cases", body }), 201).body;
  note(actor.kept, id, eventId);
  return id;
}

/** A change on top of the case as it is; where another came first, the same change on top of that. */
export async function change(
  actor: Actor,
  id: string,
  title: string,
  size: "small" | "large" = "small",
): Promise<void> {
  const { reach, tally, chance, kept } = actor;
  const eventId = chance.id();
  const fields = size === "small" ? { title } : { title: `${title} ${chance.id()}`, parcels: large.parcels };
  tally.actions++;
  for (;;) {
    const { sequence } = mustBe(await askUntilDone(reach, tally, { method: "GET", path: `/v1/cases/${id}` }), 200).body;
    const body = { eventId, seenSequence: sequence, change: { type: "fields-set", fields } };
    const heard = await askUntilDone(reach, tally, { method: "PATCH", path: `/v1/cases/${id}`, body });
    if (mustBe(heard, 200, 409).status === 200) break;
  }
  note(kept, id, eventId);
}

export const parcels = golden.parcels.slice(0, 4).map(({ id }) => id);

export interface MadeLink {
  linkId: string;
  code: string;
  parcelId: string;
}

/** Links for some parcels; the call is sent twice, as a client does that never heard the first answer, and must give the same codes. */
export async function makeLinks(actor: Actor, id: string): Promise<MadeLink[]> {
  const asked: Ask = {
    ...{ method: "POST", path: `/v1/cases/${id}/links`, key: actor.chance.id() },
    body: { kind: "owner", parcels, showsAmounts: false, expires: inDays(60) },
  };
  const first = mustBe(await act(actor, asked), 201).body.links as MadeLink[];
  const again = mustBe(await askUntilDone(actor.reach, actor.tally, asked), 201).body.links as MadeLink[];
  if (JSON.stringify(first) !== JSON.stringify(again)) actor.tally.doubled.push(`links of ${id}`);
  for (const { linkId } of first) actor.kept.links.add(linkId);
  return first;
}

export async function rotate(actor: Actor, id: string, { linkId }: MadeLink): Promise<MadeLink> {
  const path = `/v1/cases/${id}/links/${linkId}/rotation`;
  const made = mustBe(await act(actor, { method: "POST", path, key: actor.chance.id() }), 201).body as MadeLink;
  actor.kept.links.add(made.linkId);
  return made;
}

const dayMs = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

/** Opens a hearing; gives its address. */
export async function openHearing(actor: Actor, id: string): Promise<string> {
  const eventId = actor.chance.id();
  const days = { from: inDays(-1), to: inDays(40), length: "usual", because: null };
  const asked: Ask = { method: "POST", path: `/v1/cases/${id}/hearings`, body: { eventId, days, sequence: 1 } };
  const hearing = mustBe(await act(actor, asked), 201).body;
  note(actor.kept, `${id}.hoering`, eventId);
  return `/v1/cases/${id}/hearings/${hearing.id}`;
}

export async function sendLetters(actor: Actor, id: string, at: string, count: number): Promise<number[]> {
  const eventId = actor.chance.id();
  const letters = Array.from({ length: count }, (_, i) => ({
    ...{ parcelId: parcels[i % parcels.length], side: "object", receivedOn: inDays(-1) },
    ...{ text: `Brev ${i}: for dyrt`, correction: null },
  }));
  const asked: Ask = { method: "POST", path: `${at}/objections`, body: { eventId, letters } };
  const { answers } = mustBe(await act(actor, asked), 201).body;
  note(actor.kept, `${id}.hoering`, eventId);
  return (answers as { number: number }[]).map(({ number }) => number);
}

/** An owner's own answer, with a small picture. */
export async function answerByLink(actor: Actor, id: string, at: string, { code }: MadeLink): Promise<void> {
  const eventId = actor.chance.id();
  const picture = Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.alloc(64)]).toString("base64");
  const answer = { side: "object", text: "Vi har ingen kælder.", correction: null, document: { base64: picture } };
  const asked: Ask = { method: "POST", path: `${at}/objections`, code, body: { eventId, answer } };
  mustBe(await act(actor, asked), 201);
  note(actor.kept, `${id}.hoering`, eventId);
}

/** Exempts the parcel of an answer: an event in the case's log and one in the hearing's. */
export async function decide(actor: Actor, id: string, at: string, number: number): Promise<void> {
  const { reach, tally, chance, kept } = actor;
  const eventId = chance.id();
  tally.actions++;
  for (;;) {
    const { sequence } = mustBe(await askUntilDone(reach, tally, { method: "GET", path: `/v1/cases/${id}` }), 200).body;
    const said = { outcome: "accepted", reason: "Enig.", effect: { kind: "exempt" } };
    const body = { eventId, seenSequence: sequence, ...said };
    const heard = await askUntilDone(reach, tally, { method: "PATCH", path: `${at}/objections/${number}`, body });
    if (mustBe(heard, 200, 409).status === 200) break;
  }
  note(kept, `${id}.hoering`, eventId);
  kept.ofDecisions.set(id, (kept.ofDecisions.get(id) ?? 0) + 1);
}

/** Freezes the case as it stands. */
export async function freeze(actor: Actor, id: string): Promise<void> {
  const { reach, tally, chance, kept } = actor;
  const eventId = chance.id();
  tally.actions++;
  for (;;) {
    const { sequence } = mustBe(await askUntilDone(reach, tally, { method: "GET", path: `/v1/cases/${id}` }), 200).body;
    const body = { eventId, seenSequence: sequence, decidedOn: inDays(0), hearing: null, since: null };
    const heard = await askUntilDone(reach, tally, { method: "POST", path: `/v1/cases/${id}/decisions`, body });
    if (mustBe(heard, 201, 409).status === 201) break;
  }
  note(kept, `${id}.afgoerelser`, eventId);
}
