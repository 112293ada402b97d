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
  /** The last event of a log, as of now; null: it has none. */
  last<Event extends LogEvent = CaseEvent>(key: CaseKey): Promise<Result<Event | null>>;
  /**
   * Puts a case on the list of its municipality, or says anew how it is listed, unless it is listed as of a later event. The list is no
   * part of any log: `CaseRow` says how the two agree.
   */
  list(tenant: string, row: CaseRow): Promise<Result<null>>;
  /** All rows of a municipality's list, in no order. */
  listed(tenant: string): Promise<Result<CaseRow[]>>;
}

/**
 * A case as it is listed, so that a municipality's cases are found without reading all logs. A case is listed before its first event is
 * written, and anew after each change. So no case is missing from the list; a row may have no log, where the write after it failed, and
 * is then no case; and a row may be of an earlier event than the last, where the write of the row failed. `hash` tells: it is that of the
 * event that the row is of. Where it is not that of the log's last event, the log is read, and the row says nothing.
 */
export interface CaseRow {
  caseId: string;
  /** 0: nothing is known but that there is a log. */
  sequence: number;
  hash: string;
  title: string;
  synthetic: boolean;
  /** When the row was written: what the list is ordered by. */
  at: string;
}

/** A row that says only that there is a log. */
export const unreadRow = (caseId: string, at: string): CaseRow => ({
  ...{ caseId, sequence: 0, hash: "", title: "", synthetic: false, at },
});

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
