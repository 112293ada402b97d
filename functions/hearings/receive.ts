import { type Answer, type Input, limits, type objections, refuse } from "../../shared/contract/index.ts";
import { caseSays, checkPlace, danishDay } from "../../shared/hearing/index.ts";
import type {
  CaseFile,
  Correction,
  Hearing,
  HearingEvent,
  Issue,
  PrivateRef,
  ReceivedAnswer,
  Result,
} from "../../shared/model/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import { readCase } from "../cases/index.ts";
import { addEvent, type Done, findHearing, readHearings, sameAgain } from "./hearingLog.ts";
import type { HearingPorts, OwnerByLink } from "./ports.ts";
import { type SentDocument, sentDocument } from "./sentDocument.ts";
import { dropRefused, dropWritings, keepWritings } from "./writings.ts";

type Body = Input<typeof objections>["body"];
type OwnAnswer = Extract<Body, { answer: unknown }>["answer"];
type Letter = Extract<Body, { letters: unknown }>["letters"][number];
export type Receipt = Answer<typeof objections>;

/** An answer that came in, before what was written in it is put away. */
interface Incoming {
  /** Where it stands in what was sent. */
  path: string;
  parcelId: string;
  side: ReceivedAnswer["side"];
  correction: Correction | null;
  receivedOn: string;
  text: string | null;
  document: SentDocument | null;
}

interface Sender {
  eventId: string;
  who: string;
  via: ReceivedAnswer["via"];
  lineId: string | null;
}

/** An owner's answer by a link, for the parcel that the link is of. Late ones are kept: whether it is late follows from its day. */
export async function receiveOwn(
  ports: HearingPorts,
  owner: OwnerByLink,
  hearing: string,
  { eventId, answer }: { eventId: string; answer: OwnAnswer },
): Promise<Result<Receipt>> {
  const { document: sent, ...said } = answer;
  const document = sent === null ? null : sentDocument(sent.base64, "/answer/document");
  if (document?.ok === false) return document;
  const incoming: Incoming = {
    ...said,
    path: "/answer",
    parcelId: owner.parcelId,
    receivedOn: danishDay(ports.now()),
    text: said.text === "" ? null : said.text,
    document: document?.value ?? null,
  };
  const { linkId, lineId } = owner;
  return receive(ports, owner, hearing, { eventId, who: `link:${linkId}`, via: "link", lineId }, [incoming]);
}

/** Letters as a caseworker has them, each with the day that it came. */
export async function receiveLetters(
  ports: HearingPorts,
  key: CaseKey,
  who: string,
  hearing: string,
  { eventId, letters }: { eventId: string; letters: readonly Letter[] },
): Promise<Result<Receipt>> {
  const today = danishDay(ports.now());
  const early = letters.flatMap(({ receivedOn }, i): Issue[] =>
    receivedOn <= today
      ? []
      : [{ path: `/letters/${i}/receivedOn`, code: "received-in-future", facts: { found: receivedOn, most: today } }],
  );
  if (early.length > 0) return refuse(early);
  const incoming = letters.map((letter, i): Incoming => {
    const text = letter.text === "" ? null : letter.text;
    return { ...letter, path: `/letters/${i}`, text, document: null };
  });
  return receive(ports, key, hearing, { eventId, who, via: "letter", lineId: null }, incoming);
}

async function receive(
  ports: HearingPorts,
  { tenant, caseId }: CaseKey,
  id: string,
  sender: Sender,
  incoming: readonly Incoming[],
): Promise<Result<Receipt>> {
  const key = { tenant, caseId };
  const log = await readHearings(ports, key);
  if (!log.ok) return log;
  // Refused before anything is put away: the thousandth answer from one link costs no more than the reading of it.
  const isKnown = log.value.events.some(({ eventId }) => eventId === sender.eventId);
  const open = roomFor(log.value.hearings, id, sender, incoming.length);
  if (!isKnown && !open.ok) return open;
  const theCase = await readCase(ports, key);
  if (!theCase.ok) return theCase;
  const wrong = incoming.flatMap(({ path, parcelId, correction }) =>
    checkPlace(theCase.value.case, parcelId, correction).map((issue): Issue => ({ ...issue, path: path + issue.path })),
  );
  if (wrong.length > 0) return refuse(wrong);

  const kept = await keepWritings(ports, key, [
    ...incoming.map(({ text }) => text),
    ...incoming.map(({ document }) => document?.bytes ?? null),
  ]);
  if (!kept.ok) return kept;
  const answers = incoming.map((one, i) =>
    receivedAs(one, sender, theCase.value.case, kept.value[i] ?? null, kept.value[incoming.length + i] ?? null),
  );
  const event: HearingEvent = { type: "answer-received", hearing: id, answers };
  const done = await addEvent(ports, key, sender, (hearings) => {
    const room = roomFor(hearings, id, sender, answers.length);
    return room.ok ? { ok: true, value: event } : room;
  });
  if (!done.ok) {
    await dropRefused(ports, key, kept.value, done);
    return done;
  }
  if (done.value.isRepeated) await dropWritings(ports, key, kept.value);
  const same = sameAgain(done.value, withoutRefs(event), withoutRefs);
  return same.ok ? receiptOf(done.value, id) : same;
}

/** Issues: `hearing-not-found`, `too-many-answers` by one link and those whose place it took. */
function roomFor(hearings: readonly Hearing[], id: string, { lineId }: Sender, more: number): Result<Hearing> {
  const hearing = findHearing(hearings, id);
  if (!hearing.ok || lineId === null) return hearing;
  const found = hearing.value.answers.filter((answer) => answer.linkId === lineId).length;
  const { most } = limits.answersPerLink;
  if (found + more <= most) return hearing;
  return refuse([{ path: "", code: "too-many-answers", facts: { found, most } }]);
}

function receivedAs(
  { parcelId, side, correction, receivedOn, document }: Incoming,
  { via, lineId }: Sender,
  theCase: CaseFile,
  text: PrivateRef | null,
  file: PrivateRef | null,
): ReceivedAnswer {
  return {
    parcelId,
    side,
    via,
    linkId: lineId,
    receivedOn,
    text,
    document: file === null || document === null ? null : { ...file, type: document.type },
    correction,
    caseSaid: correction === null ? null : caseSays(theCase, parcelId, correction),
  };
}

/** What an event says but for where the writings lie, which is new each time: to tell whether it is the same that came again. */
function withoutRefs(event: HearingEvent): unknown {
  if (event.type !== "answer-received") return event;
  const bytesOf = (ref: PrivateRef | null) => ref?.bytes ?? null;
  const answers = event.answers.map(({ text, document, receivedOn: _, caseSaid: __, ...answer }) => ({
    ...answer,
    text: bytesOf(text),
    document: bytesOf(document),
  }));
  return { ...event, answers };
}

function receiptOf({ log, event }: Done, id: string): Result<Receipt> {
  const hearing = findHearing(log.hearings, id);
  if (!hearing.ok) return hearing;
  let before = 0;
  for (const { sequence, event: earlier } of log.events)
    if (sequence < event.sequence && earlier.type === "answer-received" && earlier.hearing === id)
      before += earlier.answers.length;
  const count = event.event.type === "answer-received" ? event.event.answers.length : 0;
  const answers = hearing.value.answers.slice(before, before + count);
  return {
    ok: true,
    value: {
      answers: answers.map(({ number, parcelId, at, receivedOn, timing }) => ({
        ...{ number, parcelId, at, receivedOn, timing },
      })),
    },
  };
}
