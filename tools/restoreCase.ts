import { type EventLog, type ObjectStore, readAll, unreadRow } from "../functions/adapters/index.ts";
import type { Result } from "../shared/model/index.ts";
import type { RestoreFault } from "../shared/texts/restore.ts";
import type { VerifiedLog } from "./verifyArchive.ts";

/** What was written, and what stood there already. */
export interface Restored {
  written: number;
  there: number;
}

type Outcome = { ok: true; value: Restored } | { ok: false; fault: RestoreFault };

/**
 * Writes the log of a verified archive again, event for event with the same hashes, each object before the event that names it. What stands
 * there already must be the beginning of the same log: a restore that broke off is sent again, and a case that has gone on, or is another,
 * is left as it is.
 */
export async function restoreCase(
  { events, objects }: { events: EventLog; objects: Pick<ObjectStore, "put"> },
  log: VerifiedLog,
): Promise<Outcome> {
  const stands = await readAll(events, log.key);
  if (!stands.ok) return storeDown(stands);
  const differs = stands.value.findIndex(({ hash }, i) => hash !== log.events[i]?.hash);
  if (differs >= 0) return { ok: false, fault: { is: "other-events", id: log.key.caseId, sequence: differs + 1 } };
  const [first] = log.events;
  if (first !== undefined) {
    const listed = await events.list(log.key.tenant, unreadRow(log.key.caseId, first.at));
    if (!listed.ok) return storeDown(listed);
  }
  for (const event of log.events.slice(stands.value.length)) {
    if ("ref" in event.content) {
      const kept = await objects.put(log.key.tenant, log.objects.get(event.content.ref.sha256)!);
      if (!kept.ok) return storeDown(kept);
    }
    const written = await events.append(log.key, event);
    if (!written.ok) return storeDown(written);
    if (written.value.hash !== event.hash)
      return { ok: false, fault: { is: "other-events", id: log.key.caseId, sequence: event.sequence } };
  }
  const there = stands.value.length;
  return { ok: true, value: { written: log.events.length - there, there } };
}

const storeDown = (refused: Exclude<Result<unknown>, { ok: true }>): Outcome => ({
  ok: false,
  fault: { is: "store-down", why: String(refused.issues[0].facts["reason"] ?? refused.issues[0].code) },
});
