import { refuse } from "../../shared/contract/index.ts";
import { sha256Hex } from "../../shared/formats/index.ts";
import type { CaseFile, Result } from "../../shared/model/index.ts";
import { type CaseEvent, type CaseRow, nextEvent } from "../adapters/index.ts";
import { keepContent, sameContent } from "./content.ts";
import type { Caller, StorePorts } from "./ports.ts";

/**
 * The id of a new case, made from its event's id, so that the same event sent twice finds the same case. As hard to guess as
 * the event id is, and that is the client's 122 random bits.
 */
export function caseIdOf({ tenant }: Caller, eventId: string): string {
  return sha256Hex(`case ${tenant} ${eventId}`).slice(0, 32);
}

/**
 * Stores a case that `checkCase` has passed, as the first event of a log. It is listed first: where that fails nothing is stored, and
 * where the event fails the list has a row that is no case, until the same is sent again (`CaseRow`).
 */
export async function createCase(
  ports: StorePorts,
  caller: Caller,
  { eventId, theCase, id = caseIdOf(caller, eventId) }: { eventId: string; theCase: CaseFile; id?: string },
): Promise<Result<{ id: string; sequence: number }>> {
  const key = { tenant: caller.tenant, caseId: id };
  const content = await keepContent(ports, key, theCase);
  if (!content.ok) return content;
  const event = nextEvent(key, null, {
    eventId,
    at: ports.now(),
    who: caller.who,
    type: "case-created",
    schema: theCase.format,
    content: content.value,
  });
  const listed = await ports.events.list(key.tenant, rowOf(id, event, theCase));
  if (!listed.ok) return listed;
  const stands = await ports.events.append(key, event);
  if (!stands.ok) return stands;
  if (stands.value.eventId !== eventId || !sameContent(stands.value, event))
    return refuse([{ path: "/eventId", code: "invalid", facts: { reason: "twice", id: eventId } }]);
  return { ok: true, value: { id, sequence: stands.value.sequence } };
}

/** How a case is listed that is as one event has left it. */
export function rowOf(caseId: string, { sequence, hash, at }: CaseEvent, { title, dataSource }: CaseFile): CaseRow {
  return { caseId, sequence, hash, title, synthetic: dataSource.synthetic, at };
}
