import { refuse } from "../../shared/contract/index.ts";
import { danishDay } from "../../shared/hearing/danishDay.ts";
import type { CaseFile, IsoDate, Refusal, Result } from "../../shared/model/index.ts";
import { type CaseKey, readAll } from "../adapters/index.ts";
import { foldCase } from "./fold.ts";
import type { StorePorts } from "./ports.ts";

export interface StoredCase {
  id: string;
  sequence: number;
  case: CaseFile;
}

/** A case as of its last event. */
export const readCase = (ports: StorePorts, key: CaseKey): Promise<Result<StoredCase>> => readCaseAt(ports, key, {});

/** Which version of a case: as an event left it, or as it was when a day ended in Denmark; of both the earlier, and with neither as it is. */
export interface AsOf {
  sequence?: number | undefined;
  day?: IsoDate | undefined;
}

/**
 * A case as it was. Issues: `case-not-found`; `out-of-range` where the log has no such event, or the case was not there that day.
 */
export async function readCaseAt(
  ports: StorePorts,
  key: CaseKey,
  { sequence, day }: AsOf,
): Promise<Result<StoredCase>> {
  if (!isCase(key)) return caseNotFound(key);
  const log = await readAll(ports.events, key);
  if (!log.ok) return log;
  const [first] = log.value;
  if (first === undefined) return caseNotFound(key);
  if (sequence !== undefined && sequence > log.value.length)
    return refuse([
      { path: "/query/sequence", code: "out-of-range", facts: { found: sequence, least: 1, most: log.value.length } },
    ]);
  const events = log.value
    .slice(0, sequence ?? log.value.length)
    .filter(({ at }) => day === undefined || danishDay(at) <= day);
  const last = events.at(-1);
  if (last === undefined)
    return refuse([
      { path: "/query/day", code: "out-of-range", facts: { found: day ?? "", least: danishDay(first.at) } },
    ]);
  const theCase = await foldCase(ports, key, events);
  if (!theCase.ok) return theCase;
  return { ok: true, value: { id: key.caseId, sequence: last.sequence, case: theCase.value } };
}

export const caseNotFound = ({ caseId }: CaseKey): Refusal =>
  refuse([{ path: "/path/id", code: "case-not-found", facts: { id: caseId } }]);

/** An id with a dot names the log of something beside a case (docs/adr/0020-hearing-log.md), and never a case. */
export const isCase = ({ caseId }: CaseKey): boolean => !caseId.includes(".");
