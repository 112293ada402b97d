import { refuse } from "../../shared/contract/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import { foldHearings } from "../../shared/hearing/index.ts";
import type { Hearing, HearingAnswer, HearingEvent, LoggedHearingEvent, Result } from "../../shared/model/index.ts";
import { type CaseKey, type LogEvent, nextEvent, pauseBefore, readAll } from "../adapters/index.ts";
import { keepContent, readContent, type StorePorts } from "../cases/index.ts";
import type { HearingPorts } from "./ports.ts";

/** What the bodies of the log are written in. */
const schema = "vandret-hoering/1.0";

type HearingLogEvent = LogEvent<HearingEvent["type"]>;

/** The log of a case's hearings: beside the case's own, so that no answer makes a save of the case stale. */
const logOf = ({ tenant, caseId }: CaseKey): CaseKey => ({ tenant, caseId: `${caseId}.hoering` });

export interface HearingLog {
  events: LoggedHearingEvent[];
  hearings: Hearing[];
}

/** All that has happened in the hearings of a case; nothing where it never had one. */
export async function readHearings(ports: StorePorts, key: CaseKey): Promise<Result<HearingLog>> {
  const read = await readLog(ports, key);
  return read.ok ? { ok: true, value: read.value.told } : read;
}

/** When the first hearing of a case was opened; null: it has had none. */
export async function readFirstHearing(
  ports: Pick<StorePorts, "events">,
  key: CaseKey,
): Promise<Result<string | null>> {
  const first = await ports.events.read<HearingLogEvent>(logOf(key), 0, 1);
  return first.ok ? { ok: true, value: first.value.events[0]?.at ?? null } : first;
}

async function readLog(
  ports: StorePorts,
  key: CaseKey,
): Promise<Result<{ told: HearingLog; last: HearingLogEvent | null }>> {
  const log = await readAll<HearingLogEvent>(ports.events, logOf(key));
  if (!log.ok) return log;
  const events: LoggedHearingEvent[] = [];
  for (const { sequence, eventId, at, who, content } of log.value) {
    const body = await readContent(ports, key, content);
    if (!body.ok) return body;
    events.push({ sequence, eventId, at, who, event: body.value as HearingEvent });
  }
  return { ok: true, value: { told: { events, hearings: foldHearings(events) }, last: log.value.at(-1) ?? null } };
}

/** Who does what, and the number that the client gave it: the same number again is the same event. */
export interface Doing {
  eventId: string;
  who: string;
}

/** The log after an event, and whether it stood there before. */
export interface Done {
  log: HearingLog;
  event: LoggedHearingEvent;
  isRepeated: boolean;
}

/** Many owners may answer in the same second: each that comes second tries the next place. */
const mostTries = 100;

/**
 * Adds what `make` says to the log, made anew from the log as it is each time another came first. An event id that stands there
 * already adds nothing: what stands is given back.
 */
export async function addEvent(
  ports: HearingPorts,
  key: CaseKey,
  { eventId, who }: Doing,
  make: (hearings: readonly Hearing[]) => Result<HearingEvent>,
): Promise<Result<Done>> {
  for (let tries = 0; tries < mostTries; tries++) {
    if (tries > 0) await pauseBefore(tries);
    const read = await readLog(ports, key);
    if (!read.ok) return read;
    const { told, last } = read.value;
    const before = told.events.find((event) => event.eventId === eventId);
    if (before !== undefined) return { ok: true, value: { log: told, event: before, isRepeated: true } };
    const made = make(told.hearings);
    if (!made.ok) return made;
    const content = await keepContent(ports, key, made.value);
    if (!content.ok) return content;
    const at = ports.now();
    const type = made.value.type;
    const next = nextEvent(logOf(key), last, { eventId, at, who, type, schema, content: content.value });
    const stands = await ports.events.append<HearingLogEvent>(logOf(key), next);
    if (!stands.ok) return stands;
    if (stands.value.hash !== next.hash) continue;
    const event: LoggedHearingEvent = { sequence: next.sequence, eventId, at, who, event: made.value };
    const events = [...told.events, event];
    return { ok: true, value: { log: { events, hearings: foldHearings(events) }, event, isRepeated: false } };
  }
  return refuse([{ path: "", code: "store-down", facts: { store: "events", reason: "busy" } }]);
}

/** Refuses an event id that said another thing when it came first. */
export function sameAgain(
  { event, isRepeated }: Done,
  says: unknown,
  as: (event: HearingEvent) => unknown,
): Result<null> {
  if (!isRepeated || canonicalJson(as(event.event)) === canonicalJson(says)) return { ok: true, value: null };
  return refuse([{ path: "/eventId", code: "invalid", facts: { reason: "twice", id: event.eventId } }]);
}

/** Refuses with `hearing-not-found`. */
export function findHearing(hearings: readonly Hearing[], id: string): Result<Hearing> {
  const hearing = hearings.find((one) => one.id === id);
  if (hearing !== undefined) return { ok: true, value: hearing };
  return refuse([{ path: "/path/hearing", code: "hearing-not-found", facts: { id } }]);
}

/** Refuses with `hearing-not-found` or `answer-not-found`. */
export function findAnswer(hearings: readonly Hearing[], id: string, number: number): Result<HearingAnswer> {
  const hearing = findHearing(hearings, id);
  if (!hearing.ok) return hearing;
  const answer = hearing.value.answers[number - 1];
  if (answer !== undefined) return { ok: true, value: answer };
  return refuse([{ path: "/path/objection", code: "answer-not-found", facts: { answer: number } }]);
}
