import { withChange } from "../../shared/changes.ts";
import type { CaseFile, Change, Result } from "../../shared/model/index.ts";
import { upgradeCase } from "../../shared/upgradeCase.ts";
import type { CaseEvent, CaseKey } from "../adapters/index.ts";
import { type ContentPorts, readContent } from "./content.ts";

/**
 * The case that a log tells: its first event's, with each change after it made in turn. A case that was stored in an older
 * version is brought to the newest first: a change means the same in all that are read.
 */
export async function foldCase(
  ports: ContentPorts,
  key: CaseKey,
  events: readonly CaseEvent[],
): Promise<Result<CaseFile>> {
  let theCase: CaseFile | null = null;
  for (const { sequence, type, content } of events) {
    const what = await readContent(ports, key, content);
    if (!what.ok) return what;
    if (type === "case-created") {
      const newest = upgradeCase(what.value);
      if (!newest.ok)
        throw new Error(`case ${key.caseId} was stored as no version is: ${JSON.stringify(newest.issues)}`);
      theCase = newest.value as CaseFile;
    } else if (theCase === null) throw new Error(`event ${sequence} of case ${key.caseId} comes before its case`);
    else theCase = withChange(theCase, what.value as Change);
  }
  if (theCase === null) throw new Error(`the log of case ${key.caseId} is empty`);
  return { ok: true, value: theCase };
}
