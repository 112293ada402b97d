import { refuse } from "../../shared/contract/index.ts";
import type { CaseFile, Refusal, Result } from "../../shared/model/index.ts";
import { type CaseKey, readAll } from "../adapters/index.ts";
import { foldCase } from "./fold.ts";
import type { StorePorts } from "./ports.ts";

export interface StoredCase {
  id: string;
  sequence: number;
  case: CaseFile;
}

/** A case as of its last event. */
export async function readCase(ports: StorePorts, key: CaseKey): Promise<Result<StoredCase>> {
  if (!isCase(key)) return caseNotFound(key);
  const events = await readAll(ports.events, key);
  if (!events.ok) return events;
  const last = events.value.at(-1);
  if (last === undefined) return caseNotFound(key);
  const theCase = await foldCase(ports, key, events.value);
  if (!theCase.ok) return theCase;
  return { ok: true, value: { id: key.caseId, sequence: last.sequence, case: theCase.value } };
}

export const caseNotFound = ({ caseId }: CaseKey): Refusal =>
  refuse([{ path: "/path/id", code: "case-not-found", facts: { id: caseId } }]);

/** An id with a dot names the log of something beside a case (docs/adr/0020-hearing-log.md), and never a case. */
export const isCase = ({ caseId }: CaseKey): boolean => !caseId.includes(".");
