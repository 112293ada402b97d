import { refuse } from "../../shared/contract/index.ts";
import type { CaseFile, Change, LoggedChange, Result } from "../../shared/model/index.ts";
import { type CaseEvent, type CaseKey, readAll } from "../adapters/index.ts";
import { readContent } from "./content.ts";
import { foldCase } from "./fold.ts";
import type { StorePorts } from "./ports.ts";
import { caseNotFound } from "./readCase.ts";

/** A case as of one place in its log, and all that was done to it from there up to another. */
export interface CaseSince {
  start: { sequence: number; case: CaseFile };
  changes: LoggedChange[];
  /** The hash of each event from `start` on: what the case is after it follows from that alone. */
  hashes: string[];
}

/**
 * The case as of event `from`, and the changes after it up to and with event `to` (absent: the last).
 * Issues: `case-not-found`; `out-of-range` at `path` where `from` or `to` is no event of the log, or they stand the wrong way round.
 */
export async function readCaseSince(
  ports: StorePorts,
  key: CaseKey,
  { from, to, path }: { from: number; to?: number | undefined; path: string },
): Promise<Result<CaseSince>> {
  const log = await readAll(ports.events, key);
  if (!log.ok) return log;
  const last = log.value.length;
  if (last === 0) return caseNotFound(key);
  const end = to ?? last;
  if (from < 1 || from > end || end > last)
    return refuse([{ path, code: "out-of-range", facts: { found: from > end ? from : end, least: 1, most: last } }]);
  const theCase = await foldCase(ports, key, log.value.slice(0, from));
  if (!theCase.ok) return theCase;
  const changes = await loggedChanges(ports, key, log.value.slice(from, end));
  return changes.ok
    ? {
        ok: true,
        value: {
          start: { sequence: from, case: theCase.value },
          changes: changes.value,
          hashes: log.value.slice(from - 1, end).map(({ hash }) => hash),
        },
      }
    : changes;
}

async function loggedChanges(
  ports: StorePorts,
  key: CaseKey,
  events: readonly CaseEvent[],
): Promise<Result<LoggedChange[]>> {
  const changes: LoggedChange[] = [];
  for (const { sequence, at, who, content } of events) {
    const change = await readContent(ports, key, content);
    if (!change.ok) return change;
    changes.push({ sequence, at, who, change: change.value as Change });
  }
  return { ok: true, value: changes };
}
