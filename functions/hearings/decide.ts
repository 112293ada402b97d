import { withChange } from "../../shared/changes.ts";
import { checkCase } from "../../shared/checkCase.ts";
import { type Answer, type Input, type objectionsDecideAll, refuse } from "../../shared/contract/index.ts";
import { sha256Hex } from "../../shared/formats/index.ts";
import { effectToChange } from "../../shared/hearing/index.ts";
import type {
  AnswerDecided,
  CaseFile,
  Change,
  DecisionEffect,
  Hearing,
  HearingAnswer,
  HearingEvent,
  Issue,
  PrivateRef,
  Result,
} from "../../shared/model/index.ts";
import { type CaseKey, readAll } from "../adapters/index.ts";
import { changeCase, readCase } from "../cases/index.ts";
import { addEvent, findHearing, readHearings, sameAgain } from "./hearingLog.ts";
import type { HearingPorts } from "./ports.ts";
import { toldAnswers } from "./tell.ts";
import { dropWritings, keepWritings } from "./writings.ts";

type Asked = Input<typeof objectionsDecideAll>["body"];
type Decision = Asked["decisions"][number];
type Decided = Answer<typeof objectionsDecideAll>;

/** What the case calls an answer, wherever it gives it as a reason. It names nobody. */
const titleOf = (answer: number): string => `Høringssvar ${answer}`;

/**
 * Decides answers, each with a reason. All are checked, one on top of the other, before anything is done; then each change to the
 * case is made in its own log, by the same caseworker, and last the decisions name those changes. An event of the case has an id made
 * of this one's, so that a call that broke off can be sent again and makes no change twice.
 */
export async function decideAnswers(
  ports: HearingPorts,
  { tenant, caseId }: CaseKey,
  who: string,
  id: string,
  { eventId, seenSequence, decisions }: Asked,
  pathOf: (index: number) => string,
): Promise<Result<Decided>> {
  const key = { tenant, caseId };
  const log = await readHearings(ports, key);
  if (!log.ok) return log;
  const hearing = findHearing(log.value.hearings, id);
  if (!hearing.ok) return hearing;
  const before = log.value.events.find((event) => event.eventId === eventId);
  if (before === undefined) {
    const wrong = decisionIssues(hearing.value, decisions, pathOf);
    if (wrong.length > 0) return refuse(wrong);
  }
  const changed =
    before === undefined
      ? await changeForAll(ports, { key, who, eventId }, seenSequence, hearing.value, decisions, pathOf)
      : { ok: true as const, value: sequencesOf(before.event) };
  if (!changed.ok) return changed;

  const kept = await keepWritings(
    ports,
    key,
    decisions.map(({ reason }) => reason),
  );
  if (!kept.ok) return kept;
  const event: HearingEvent = {
    type: "answer-decided",
    hearing: id,
    decisions: decisions.map(
      ({ answer, outcome, effect }, i): AnswerDecided => ({
        ...{ answer, outcome, effect },
        reason: kept.value[i] as PrivateRef,
        caseSequence: changed.value.get(answer) ?? null,
      }),
    ),
  };
  const done = await addEvent(ports, key, { eventId, who }, (hearings) => {
    const now = findHearing(hearings, id);
    if (!now.ok) return now;
    const wrong = decisionIssues(now.value, decisions, pathOf);
    return wrong.length > 0 ? refuse(wrong) : { ok: true, value: event };
  });
  if (!done.ok || done.value.isRepeated) await dropWritings(ports, key, kept.value);
  if (!done.ok) return done;
  const same = sameAgain(done.value, withoutRefs(event), withoutRefs);
  if (!same.ok) return same;
  const now = findHearing(done.value.log.hearings, id);
  if (!now.ok) return now;
  const told = await toldAnswers(
    ports,
    key,
    decisions.map(({ answer }) => now.value.answers[answer - 1]!),
  );
  const caseSequence = Math.max(0, ...changed.value.values());
  return told.ok
    ? { ok: true, value: { answers: told.value, caseSequence: caseSequence === 0 ? null : caseSequence } }
    : told;
}

/** Issues: `answer-not-found`, an answer twice, `answer-decided-already`, `decision-without-effect`, `decision-with-effect`. */
function decisionIssues(
  { answers }: Hearing,
  decisions: readonly Decision[],
  pathOf: (index: number) => string,
): Issue[] {
  const seen = new Set<number>();
  return decisions.flatMap(({ answer: number, outcome, effect }, i): Issue[] => {
    const path = pathOf(i);
    const answer = answers[number - 1];
    if (answer === undefined) return [{ path, code: "answer-not-found", facts: { answer: number } }];
    if (seen.has(number)) return [{ path, code: "invalid", facts: { reason: "twice", id: number } }];
    seen.add(number);
    // A decision whose words alone were wrong can be made again; one that changed the case cannot be taken back by words.
    if (answer.decided !== null && answer.decided.caseSequence !== null)
      return [{ path, code: "answer-decided-already", facts: { answer: number } }];
    if (outcome === "rejected" && effect !== null)
      return [{ path: `${path}/effect`, code: "decision-with-effect", facts: { answer: number } }];
    if (outcome === "accepted" && effect === null && answer.correction !== null)
      return [{ path: `${path}/effect`, code: "decision-without-effect", facts: { answer: number } }];
    return [];
  });
}

interface ByWhom {
  key: CaseKey;
  who: string;
  eventId: string;
}

/** Makes the changes; by answer, the sequence number that each got in the case's log. */
async function changeForAll(
  ports: HearingPorts,
  { key, who, eventId }: ByWhom,
  seenSequence: number | null,
  hearing: Hearing,
  decisions: readonly Decision[],
  pathOf: (index: number) => string,
): Promise<Result<Map<number, number>>> {
  const sequences = new Map<number, number>();
  const withEffect = decisions.flatMap(({ answer, effect }, i) =>
    effect === null ? [] : [{ answer: hearing.answers[answer - 1]!, effect, path: pathOf(i) }],
  );
  if (withEffect.length === 0) return { ok: true, value: sequences };
  if (seenSequence === null)
    return refuse([{ path: "/seenSequence", code: "missing-field", facts: { expected: "int" } }]);

  // What an earlier try of this very call has done already.
  const log = await readAll(ports.events, key);
  if (!log.ok) return log;
  const doneAt = new Map(log.value.map((event) => [event.eventId, event.sequence]));
  const todo = withEffect.filter(({ answer }) => {
    const at = doneAt.get(caseEventId(eventId, answer.number));
    if (at !== undefined) sequences.set(answer.number, at);
    return at === undefined;
  });
  if (todo.length === 0) return { ok: true, value: sequences };
  const stored = await readCase(ports, key);
  if (!stored.ok) return stored;
  const current = stored.value.sequence;
  if (sequences.size === 0 && current !== seenSequence)
    return refuse([{ path: "/seenSequence", code: "stale-sequence", facts: { seen: seenSequence, current } }]);
  const changes = changesOnTop(stored.value.case, todo);
  if (!changes.ok) return changes;
  for (const [i, change] of changes.value.entries()) {
    const { number } = todo[i]!.answer;
    const asked = { seenSequence: current + i, eventId: caseEventId(eventId, number), change };
    const made = await changeCase(ports, { tenant: key.tenant, who }, key.caseId, asked);
    if (!made.ok) return made;
    sequences.set(number, made.value.sequence);
  }
  return { ok: true, value: sequences };
}

/** The changes, each to the case as those before it leave it; all must hold. */
function changesOnTop(
  theCase: CaseFile,
  todo: readonly { answer: HearingAnswer; effect: DecisionEffect; path: string }[],
): Result<Change[]> {
  const changes: Change[] = [];
  let now = theCase;
  for (const { answer, effect, path } of todo) {
    const { parcelId, correction, number } = answer;
    const made = effectToChange(now, { parcelId, correction, title: titleOf(number) }, effect);
    if (!made.ok) return refuse(made.issues.map((issue) => ({ ...issue, path: path + issue.path })));
    now = withChange(now, made.value);
    const checked = checkCase(now);
    if (!checked.ok)
      return refuse(
        checked.issues.map((issue) => ({ ...issue, path, facts: { ...issue.facts, at: issue.path, answer: number } })),
      );
    changes.push(made.value);
  }
  return { ok: true, value: changes };
}

/** A UUID (version 8, RFC 9562) that the same call always makes for the same answer. */
function caseEventId(eventId: string, answer: number): string {
  const hex = sha256Hex(`decision ${eventId} ${answer}`);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

const sequencesOf = (event: HearingEvent): Map<number, number> =>
  new Map(
    event.type === "answer-decided"
      ? event.decisions.flatMap(({ answer, caseSequence }) => (caseSequence === null ? [] : [[answer, caseSequence]]))
      : [],
  );

/** What decisions say but for where their reasons lie, which is new each time. */
function withoutRefs(event: HearingEvent): unknown {
  if (event.type !== "answer-decided") return event;
  return { ...event, decisions: event.decisions.map(({ reason, ...said }) => ({ ...said, reason: reason.bytes })) };
}
