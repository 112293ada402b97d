import type { Result } from "../../shared/model/index.ts";
import type { CaseEvent, CaseKey, LogEvent } from "./caseEvent.ts";

/**
 * Where the logs of the cases lie, and those of what has a log of its own beside a case: `Event` is what a log of that key holds.
 * Refuses with `store-down` where it cannot be reached; throws where a log is broken. */
export interface EventLog {
  /**
   * The events after a sequence number (0: from the first), in order and as of now, each verified against the one before
   * it. At most `limit`, and fewer where they are large; `more` says whether there are others.
   */
  read<Event extends LogEvent = CaseEvent>(
    key: CaseKey,
    after: number,
    limit: number,
  ): Promise<Result<{ events: Event[]; more: boolean }>>;
  /**
   * Writes an event where none stands, and gives the one that stands there afterwards: this one, or another's that came
   * first. A retry of a write whose answer was lost finds its own event, so compare `eventId` before speaking of a conflict.
   */
  append<Event extends LogEvent = CaseEvent>(key: CaseKey, event: Event): Promise<Result<Event>>;
}

/** All events of a log, page by page. */
export async function readAll<Event extends LogEvent = CaseEvent>(
  log: EventLog,
  key: CaseKey,
): Promise<Result<Event[]>> {
  const all: Event[] = [];
  for (;;) {
    const page = await log.read<Event>(key, all.length, 1_000);
    if (!page.ok) return page;
    all.push(...page.value.events);
    if (!page.value.more) return { ok: true, value: all };
  }
}
