import { withChange } from "../../shared/changes.ts";
import { problemStatus, refuse } from "../../shared/contract/index.ts";
import { sha256Hex } from "../../shared/formats/index.ts";
import { effectToChange } from "../../shared/hearing/index.ts";
import type { DecisionEffect, HearingAnswer, Issue, Result } from "../../shared/model/index.ts";
import { type CaseKey, readAll } from "../adapters/index.ts";
import { changeCase, readCase } from "../cases/index.ts";
import type { HearingPorts } from "./ports.ts";

/** What the case calls an answer, wherever it gives it as a reason. It names nobody. */
const titleOf = (answer: number): string => `Høringssvar ${answer}`;

/** An answer whose decision is to change the case; `path` is where it stands in what was sent. */
export interface ToChange {
  answer: HearingAnswer;
  effect: DecisionEffect;
  path: string;
}

/** By answer: the sequence number that its change got in the case's log, or why it could not be made. */
export interface CaseChanges {
  sequences: Map<number, number>;
  refused: Map<number, Issue[]>;
}

/**
 * Makes the changes in the case's log, each on the case as those before it leave it; one that cannot be made is refused, and those after
 * it go on. An event has an id made of the call's, so that a call that broke off can be sent again and makes no change twice. Where
 * somebody else changes the case in the middle, those that are left are refused. Issues of the whole: a case that was not seen, a store that is down.
 */
export async function changeForEach(
  ports: HearingPorts,
  { key, who, eventId }: { key: CaseKey; who: string; eventId: string },
  seenSequence: number | null,
  toChange: readonly ToChange[],
): Promise<Result<CaseChanges>> {
  const sequences = new Map<number, number>();
  const refused = new Map<number, Issue[]>();
  const found = { ok: true as const, value: { sequences, refused } };
  if (toChange.length === 0) return found;
  if (seenSequence === null)
    return refuse([{ path: "/seenSequence", code: "missing-field", facts: { expected: "int" } }]);

  // What an earlier try of this very call has done already.
  const log = await readAll(ports.events, key);
  if (!log.ok) return log;
  const doneAt = new Map(log.value.map((event) => [event.eventId, event.sequence]));
  const todo = toChange.filter(({ answer }) => {
    const at = doneAt.get(caseEventId(eventId, answer.number));
    if (at !== undefined) sequences.set(answer.number, at);
    return at === undefined;
  });
  if (todo.length === 0) return found;
  const stored = await readCase(ports, key);
  if (!stored.ok) return stored;
  let { case: theCase, sequence } = stored.value;
  if (sequences.size === 0 && sequence !== seenSequence)
    return refuse([
      { path: "/seenSequence", code: "stale-sequence", facts: { seen: seenSequence, current: sequence } },
    ]);
  for (const [i, { answer, effect, path }] of todo.entries()) {
    const { parcelId, correction, number } = answer;
    const change = effectToChange(theCase, { parcelId, correction, title: titleOf(number) }, effect);
    if (!change.ok) {
      refused.set(number, inWhatWasSent(change.issues, path));
      continue;
    }
    const asked = { seenSequence: sequence, eventId: caseEventId(eventId, number), change: change.value };
    const made = await changeCase(ports, { tenant: key.tenant, who }, key.caseId, asked);
    if (made.ok) {
      sequences.set(number, made.value.sequence);
      [theCase, sequence] = [withChange(theCase, change.value), made.value.sequence];
      continue;
    }
    if (made.issues.some(({ code }) => problemStatus[code] === 503)) return made;
    if (made.issues.some(({ code }) => code === "stale-sequence")) {
      if (sequences.size === 0) return made;
      for (const left of todo.slice(i)) refused.set(left.answer.number, inWhatWasSent(made.issues, left.path));
      break;
    }
    // What the case as it would be breaks of its own rules is told at the answer; `at` says where in the case.
    refused.set(
      number,
      made.issues.map((issue) => ({ ...issue, path, facts: { ...issue.facts, at: issue.path, answer: number } })),
    );
  }
  return found;
}

const inWhatWasSent = (issues: readonly Issue[], path: string): Issue[] =>
  issues.map((issue) => ({ ...issue, path: path + issue.path }));

/** A UUID (version 8, RFC 9562) that the same call always makes for the same answer. */
function caseEventId(eventId: string, answer: number): string {
  const hex = sha256Hex(`decision ${eventId} ${answer}`);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
