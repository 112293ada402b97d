import { type Answer, type Input, type objectionsDecideAll, refuse } from "../../shared/contract/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type {
  AnswerDecided,
  AnswerRefused,
  Hearing,
  HearingEvent,
  Issue,
  PrivateRef,
  Result,
} from "../../shared/model/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import { changeForEach, type ToChange } from "./decisionChanges.ts";
import { addEvent, findHearing, type HearingLog, readHearings } from "./hearingLog.ts";
import type { HearingPorts } from "./ports.ts";
import { toldAnswers } from "./tell.ts";
import { dropRefused, dropWritings, keepWritings } from "./writings.ts";

type Asked = Input<typeof objectionsDecideAll>["body"];
type Decision = Asked["decisions"][number];
type Decided = Answer<typeof objectionsDecideAll>;
type DecidedEvent = Extract<HearingEvent, { type: "answer-decided" }>;

/**
 * Decides answers, each with a reason. Those that cannot be decided are refused one by one, and the others kept. The changes to the case
 * are made first, in its own log and by the same caseworker; then one event holds the decisions, which name those changes, and what was
 * refused, so that the same call sent again is answered the same.
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
  const twice = decisions.findIndex(({ answer }, i) => decisions.findIndex((one) => one.answer === answer) < i);
  if (twice >= 0)
    return refuse([{ path: pathOf(twice), code: "invalid", facts: { reason: "twice", id: decisions[twice]!.answer } }]);
  const log = await readHearings(ports, key);
  if (!log.ok) return log;
  const hearing = findHearing(log.value.hearings, id);
  if (!hearing.ok) return hearing;
  const before = log.value.events.find((event) => event.eventId === eventId);
  if (before !== undefined) return toldAgain(ports, key, id, log.value, before, decisions);

  const refused = decisionIssues(hearing.value, decisions, pathOf);
  const toChange = decisions.flatMap(({ answer, effect }, i): ToChange[] =>
    effect === null || refused.has(answer)
      ? []
      : [{ answer: hearing.value.answers[answer - 1]!, effect, path: pathOf(i) }],
  );
  const changed = await changeForEach(ports, { key, who, eventId }, seenSequence, toChange);
  if (!changed.ok) return changed;
  for (const [answer, issues] of changed.value.refused) refused.set(answer, issues);
  const open = decisions.filter(({ answer }) => !refused.has(answer));
  if (open.length === 0)
    return { ok: true, value: { answers: [], refused: inOrder(decisions, refused), caseSequence: null } };

  const reasons = await keepWritings(
    ports,
    key,
    open.map(({ reason }) => reason),
  );
  if (!reasons.ok) return reasons;
  const decided = open.map(
    ({ answer, outcome, effect }, i): AnswerDecided => ({
      ...{ answer, outcome, effect },
      reason: reasons.value[i] as PrivateRef,
      caseSequence: changed.value.sequences.get(answer) ?? null,
    }),
  );
  const done = await addEvent(ports, key, { eventId, who }, (hearings) => {
    const now = findHearing(hearings, id);
    if (!now.ok) return now;
    // Others may have decided meanwhile; what has changed the case already is told whole or not at all.
    const late = decisionIssues(now.value, open, (i) => pathOf(decisions.indexOf(open[i]!)));
    const left = decided.filter(({ answer }) => !late.has(answer));
    if (left.length === 0 || decided.some(({ answer, caseSequence }) => late.has(answer) && caseSequence !== null))
      return refuse([...late.values()].flat());
    const all = inOrder(decisions, new Map([...refused, ...late]));
    return { ok: true, value: { type: "answer-decided", hearing: id, decisions: left, refused: all } };
  });
  if (!done.ok) {
    await dropRefused(ports, key, reasons.value, done);
    return done;
  }
  const standing = done.value.isRepeated ? new Set<string>() : refsOf(done.value.event.event);
  await dropWritings(
    ports,
    key,
    reasons.value.filter((ref) => ref !== null && !standing.has(ref.id)),
  );
  return toldAgain(ports, key, id, done.value.log, done.value.event, decisions);
}

/** Why answers cannot be decided so, by their numbers: `answer-not-found`, `answer-decided-already`, `decision-without-effect`, `decision-with-effect`. */
function decisionIssues(
  { answers }: Hearing,
  decisions: readonly Decision[],
  pathOf: (index: number) => string,
): Map<number, Issue[]> {
  const refused = new Map<number, Issue[]>();
  for (const [i, { answer: number, outcome, effect }] of decisions.entries()) {
    const path = pathOf(i);
    const answer = answers[number - 1];
    const no = (code: Issue["code"], at = path) => refused.set(number, [{ path: at, code, facts: { answer: number } }]);
    if (answer === undefined) no("answer-not-found");
    // A decision whose words alone were wrong can be made again; one that changed the case cannot be taken back by words.
    else if (answer.decided !== null && answer.decided.caseSequence !== null) no("answer-decided-already");
    else if (outcome === "rejected" && effect !== null) no("decision-with-effect", `${path}/effect`);
    else if (outcome === "accepted" && effect === null && answer.correction !== null)
      no("decision-without-effect", `${path}/effect`);
  }
  return refused;
}

const inOrder = (decisions: readonly Decision[], refused: ReadonlyMap<number, Issue[]>): AnswerRefused[] =>
  decisions.flatMap(({ answer }) => {
    const issues = refused.get(answer);
    return issues === undefined ? [] : [{ answer, issues }];
  });

const refsOf = (event: HearingEvent): Set<string> =>
  new Set(event.type === "answer-decided" ? event.decisions.map(({ reason }) => reason.id) : []);

/** What came of a call, as its event says; refused where the event came of another. */
async function toldAgain(
  ports: HearingPorts,
  key: CaseKey,
  id: string,
  { hearings }: HearingLog,
  { eventId, event }: HearingLog["events"][number],
  decisions: readonly Decision[],
): Promise<Result<Decided>> {
  if (event.type !== "answer-decided" || event.hearing !== id || !isOf(event, decisions))
    return refuse([{ path: "/eventId", code: "invalid", facts: { reason: "twice", id: eventId } }]);
  const hearing = findHearing(hearings, id);
  if (!hearing.ok) return hearing;
  const answers = await toldAnswers(
    ports,
    key,
    event.decisions.map(({ answer }) => hearing.value.answers[answer - 1]!),
  );
  if (!answers.ok) return answers;
  const caseSequence = Math.max(0, ...event.decisions.map((one) => one.caseSequence ?? 0));
  return {
    ok: true,
    value: {
      answers: answers.value,
      refused: event.refused ?? [],
      caseSequence: caseSequence === 0 ? null : caseSequence,
    },
  };
}

/** Whether an event came of such a call. Of what it refused it holds the number alone, and of a reason its length. */
function isOf({ decisions: made, refused = [] }: DecidedEvent, decisions: readonly Decision[]): boolean {
  const left = new Set(refused.map(({ answer }) => answer));
  const asked = decisions.map(({ answer, outcome, effect, reason }) =>
    left.has(answer) ? answer : { answer, outcome, effect, bytes: Buffer.byteLength(reason) },
  );
  const stands = new Map(
    made.map(({ answer, outcome, effect, reason }) => [answer, { answer, outcome, effect, bytes: reason.bytes }]),
  );
  const said = decisions.map(({ answer }) => (left.has(answer) ? answer : (stands.get(answer) ?? null)));
  return decisions.length === made.length + left.size && canonicalJson(asked) === canonicalJson(said);
}
