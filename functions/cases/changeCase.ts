import { withChange } from "../../shared/changes.ts";
import { checkCase } from "../../shared/checkCase.ts";
import { limits, refuse } from "../../shared/contract/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { CaseFile, Change, Issue, Refusal, Result } from "../../shared/model/index.ts";
import { type CaseEvent, type CaseKey, nextEvent, readAll } from "../adapters/index.ts";
import { keepContent, sameContent } from "./content.ts";
import { rowOf } from "./createCase.ts";
import { foldCase } from "./fold.ts";
import type { Caller, StorePorts } from "./ports.ts";
import { caseNotFound, isCase } from "./readCase.ts";
import { inWhatWasSent } from "./sentPath.ts";

export interface AskedChange {
  seenSequence: number;
  eventId: string;
  change: Change;
}

/**
 * Adds a change to a case's log, or says why not; then nothing of it is stored. The event gets the place after the one that
 * the client has seen: where another stands there already, the client has not seen the case as it is.
 */
export async function changeCase(
  ports: StorePorts,
  caller: Caller,
  id: string,
  { seenSequence, eventId, change }: AskedChange,
): Promise<Result<{ id: string; sequence: number }>> {
  const key = { tenant: caller.tenant, caseId: id };
  if (!isCase(key)) return caseNotFound(key);
  const log = await readAll(ports.events, key);
  if (!log.ok) return log;
  const events = log.value;
  const last = events.at(-1);
  if (last === undefined) return caseNotFound(key);

  const before = events.find((event) => event.eventId === eventId);
  if (before !== undefined) {
    const content = await keepContent(ports, key, change);
    return content.ok ? repeated(key, before, { type: change.type, content: content.value }) : content;
  }
  if (seenSequence !== last.sequence) return stale(seenSequence, last.sequence);

  const theCase = await foldCase(ports, key, events);
  if (!theCase.ok) return theCase;
  const issues = issuesOf(theCase.value, change);
  if (issues.length > 0) return refuse(issues);
  const content = await keepContent(ports, key, change);
  if (!content.ok) return content;
  const says = { type: change.type, content: content.value };
  const schema = theCase.value.format;
  const event = nextEvent(key, last, { eventId, at: ports.now(), who: caller.who, schema, ...says });
  const stands = await ports.events.append(key, event);
  if (!stands.ok) return stands;
  if (stands.value.eventId === eventId) {
    // Where this fails the change stands all the same, and the list reads the log.
    await ports.events.list(key.tenant, rowOf(id, stands.value, withChange(theCase.value, change)));
    return repeated(key, stands.value, says);
  }
  const now = await readAll(ports.events, key);
  return now.ok ? stale(seenSequence, now.value.length) : now;
}

/** The event stands already: said again, it is the same answer; saying another thing under its id is refused. */
function repeated(
  { caseId }: CaseKey,
  event: CaseEvent,
  says: Pick<CaseEvent, "type" | "content">,
): Result<{ id: string; sequence: number }> {
  if (sameContent(event, says)) return { ok: true, value: { id: caseId, sequence: event.sequence } };
  return refuse([{ path: "/eventId", code: "invalid", facts: { reason: "twice", id: event.eventId } }]);
}

const stale = (seen: number, current: number): Refusal =>
  refuse([{ path: "/seenSequence", code: "stale-sequence", facts: { seen, current } }]);

function issuesOf(theCase: CaseFile, change: Change): Issue[] {
  const known = change.type !== "measure-removed" || theCase.measures.some(({ id }) => id === change.id);
  if (!known) return [{ path: "/change/id", code: "measure-not-found", facts: { id: change.id } }];
  const changed = withChange(theCase, change);
  const checked = checkCase(changed);
  if (!checked.ok) return checked.issues.map((issue) => inWhatWasSent(issue, change, changed));
  // A stored case must still fit in one body: it could not be fetched or moved elsewhere otherwise.
  const { most } = limits.bodyBytes;
  if (Buffer.byteLength(canonicalJson(changed)) <= most) return [];
  return [{ path: "/change", code: "body-too-large", facts: { most, unit: "bytes" } }];
}
