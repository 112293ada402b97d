import { canonicalJson, sha256Hex } from "../../shared/formats/index.ts";
import type { Change } from "../../shared/model/index.ts";

/** Which log: one a case. */
export interface CaseKey {
  tenant: string;
  caseId: string;
}

/** An object by its content (design § 2.9): it lies as `{tenant}/sha256/{sha256}`. */
export interface ObjectRef {
  sha256: string;
  bytes: number;
}

/** One thing that happened, as it stands in a log for ever. */
export interface LogEvent<Type extends string = string> {
  /** From 1, without gaps. */
  sequence: number;
  /** Made by the client: the same event sent twice is one event. */
  eventId: string;
  /** When, as an instant in UTC. */
  at: string;
  who: string;
  type: Type;
  /** What the body is written in: the version of the case file, or of what else the log tells. */
  schema: string;
  /** The case, or the change, as canonical JSON; above 100 kB it is an object. */
  content: { body: string } | { ref: ObjectRef };
  /** `hash` of the event before; null for the first. */
  prevHash: string | null;
  /** SHA-256 of all of the above, and of which log it stands in. */
  hash: string;
}

/** What happened to a case itself. A case's hearings have a log of their own (docs/adr/0020-hearing-log.md). */
export type CaseEvent = LogEvent<"case-created" | Change["type"]>;

/** The log does not hold together: events are missing, changed or out of order. Never the user's doing. */
export class ChainBroken extends Error {
  constructor({ tenant, caseId }: CaseKey, sequence: number, what: string) {
    super(`the log of case ${caseId} (${tenant}) is broken at event ${sequence}: ${what}`);
    this.name = "ChainBroken";
  }
}

/** The event that follows `previous`, chained to it. */
export function nextEvent<Type extends string>(
  key: CaseKey,
  previous: LogEvent | null,
  event: Omit<LogEvent<Type>, "sequence" | "prevHash" | "hash">,
): LogEvent<Type> {
  const unhashed = { ...event, sequence: (previous?.sequence ?? 0) + 1, prevHash: previous?.hash ?? null };
  return { ...unhashed, hash: hashOf(key, unhashed) };
}

/** Throws `ChainBroken` unless `event` is whole and is the one that follows `previous`. */
export function checkFollows(key: CaseKey, previous: LogEvent | null, event: LogEvent): void {
  const expected = (previous?.sequence ?? 0) + 1;
  if (event.sequence !== expected)
    throw new ChainBroken(key, expected, `event ${event.sequence} stands where ${expected} belongs`);
  if (event.prevHash !== (previous?.hash ?? null))
    throw new ChainBroken(key, expected, "it does not follow the event before it");
  checkWhole(key, event);
}

/** Throws `ChainBroken` where an event is not as it was when it was written. */
export function checkWhole(key: CaseKey, { hash, ...event }: LogEvent): void {
  if (hashOf(key, event) !== hash) throw new ChainBroken(key, event.sequence, "it is not as it was written");
}

function hashOf({ tenant, caseId }: CaseKey, event: Omit<LogEvent, "hash">): string {
  const { sequence, eventId, at, who, type, schema, content, prevHash } = event;
  return sha256Hex(canonicalJson({ tenant, caseId, sequence, eventId, at, who, type, schema, ...content, prevHash }));
}
