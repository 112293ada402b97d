import type { Result } from "../../shared/model/index.ts";
import type { CaseEvent, CaseKey } from "./caseEvent.ts";

/** Where the logs of the cases lie. Refuses with `store-down` where it cannot be reached; throws where a log is broken. */
export interface EventLog {
  /**
   * The events after a sequence number (0: from the first), in order and as of now, each verified against the one before
   * it. At most `limit`, and fewer where they are large; `more` says whether there are others.
   */
  read(key: CaseKey, after: number, limit: number): Promise<Result<{ events: CaseEvent[]; more: boolean }>>;
  /**
   * Writes an event where none stands, and gives the one that stands there afterwards: this one, or another's that came
   * first. A retry of a write whose answer was lost finds its own event, so compare `eventId` before speaking of a conflict.
   */
  append(key: CaseKey, event: CaseEvent): Promise<Result<CaseEvent>>;
}

/** All events of a case, page by page. */
export async function readAll(log: EventLog, key: CaseKey): Promise<Result<CaseEvent[]>> {
  const all: CaseEvent[] = [];
  for (;;) {
    const page = await log.read(key, all.length, 1_000);
    if (!page.ok) return page;
    all.push(...page.value.events);
    if (!page.value.more) return { ok: true, value: all };
  }
}
