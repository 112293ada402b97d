import { refuse } from "../../shared/contract/index.ts";
import { decisionsOf } from "../../shared/decisions.ts";
import type { Decision, DecisionEvent, LoggedDecisionEvent, Result } from "../../shared/model/index.ts";
import { type CaseKey, type LogEvent, nextEvent, readAll } from "../adapters/index.ts";
import { keepContent, readContent, type StorePorts, sameContent } from "../cases/index.ts";
import type { SignedIn } from "../http/index.ts";
import type { DecisionsPorts } from "./ports.ts";

type Event = LogEvent<DecisionEvent["type"]>;

/** What the bodies of the log are written in. */
const schema = "vandret-afgoerelse/1.0";

/** Decisions have a log of their own beside the case's, so that making one never makes an engineer's save stale. */
const logOf = ({ tenant, caseId }: CaseKey): CaseKey => ({ tenant, caseId: `${caseId}.afgoerelser` });

export interface DecisionLog {
  events: Event[];
  decisions: Decision[];
}

export async function readDecisions(ports: StorePorts, key: CaseKey): Promise<Result<DecisionLog>> {
  const events = await readAll<Event>(ports.events, logOf(key));
  if (!events.ok) return events;
  const told: LoggedDecisionEvent[] = [];
  for (const { at, who, content } of events.value) {
    const event = await readContent(ports, key, content);
    if (!event.ok) return event;
    told.push({ at, who, event: event.value as DecisionEvent });
  }
  return { ok: true, value: { events: events.value, decisions: decisionsOf(told) } };
}

/** Issue: `decision-not-found`. */
export function decisionIn({ decisions }: DecisionLog, number: number): Result<Decision> {
  const decision = decisions.find((one) => one.number === number);
  if (decision !== undefined) return { ok: true, value: decision };
  return refuse([{ path: "/path/number", code: "decision-not-found", facts: { id: number } }]);
}

/**
 * Adds an event after those that were read, and gives the log as it stands then. The same event id again adds nothing.
 * Issues: `stale-sequence` where another came first; `invalid` where the event id has said another thing.
 */
export async function addDecisionEvent(
  ports: DecisionsPorts,
  key: CaseKey,
  { events }: DecisionLog,
  { eventId, by, event }: { eventId: string; by: SignedIn; event: DecisionEvent },
): Promise<Result<DecisionLog>> {
  const content = await keepContent(ports, key, event);
  if (!content.ok) return content;
  const says = { type: event.type, content: content.value };
  const log = logOf(key);
  const next = nextEvent(log, events.at(-1) ?? null, { eventId, at: ports.now(), who: by.who, schema, ...says });
  const stands = await ports.events.append<Event>(log, next);
  if (!stands.ok) return stands;
  if (stands.value.eventId !== eventId)
    return refuse([
      { path: "", code: "stale-sequence", facts: { seen: events.length, current: stands.value.sequence } },
    ]);
  return sameContent(stands.value, next) ? readDecisions(ports, key) : eventIdTwice(eventId);
}

export const eventIdTwice = (eventId: string) =>
  refuse([{ path: "/eventId", code: "invalid", facts: { reason: "twice", id: eventId } }]);
