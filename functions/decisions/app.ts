import type { Hono } from "hono";
import {
  type Answer,
  casesChanges,
  casesChangesCompute,
  casesList,
  decisions,
  decisionsCase,
  decisionsChanges,
  decisionsNotify,
  decisionsRead,
  decisionsRoll,
  ownChanges,
  refuse,
} from "../../shared/contract/index.ts";
import type { Decision, FrozenObject, Issue, Result } from "../../shared/model/index.ts";
import { readCase } from "../cases/index.ts";
import { makeApp, mount, type SignedIn } from "../http/index.ts";
import { changesForOwner } from "./changesForOwner.ts";
import { explain, explainSome } from "./explain.ts";
import { freezeDecision } from "./freeze.ts";
import { listCases } from "./listCases.ts";
import { addDecisionEvent, decisionIn, readDecisions } from "./log.ts";
import type { DecisionsPorts } from "./ports.ts";

/** Decisions of stored cases: frozen, notified, read; why amounts changed; and the list of cases with how far each has come. */
export function makeDecisionsApp(ports: DecisionsPorts): Hono {
  const app = makeApp(ports);
  mount(app, casesList, ({ query }, { tenant }) => listCases(ports, tenant, query));
  mount(app, decisions, ({ params: { id }, body }, by) => freezeDecision(ports, by, keyOf(by, id), body));
  mount(app, decisionsRead, async ({ params: { id } }, by) => {
    const key = keyOf(by, id);
    const there = await readCase(ports, key);
    if (!there.ok) return there;
    const log = await readDecisions(ports, key);
    return log.ok ? { ok: true, value: { id, decisions: log.value.decisions } } : log;
  });
  mount(app, decisionsNotify, async ({ params: { id, number }, body: { eventId, on, how } }, by) => {
    const key = keyOf(by, id);
    const log = await readDecisions(ports, key);
    if (!log.ok) return log;
    const found = decisionIn(log.value, Number(number));
    if (!found.ok) return found;
    const wrong = noticeIssue(found.value, { on, how });
    if (wrong !== null) return refuse([wrong]);
    if (found.value.notified !== null) return found;
    const event = { type: "decision-notified" as const, number: found.value.number, on, how };
    const added = await addDecisionEvent(ports, key, log.value, { eventId, by, event });
    return added.ok ? decisionIn(added.value, found.value.number) : added;
  });

  const kept = async <T>(
    by: SignedIn,
    { id, number }: { id: string; number: string },
    which: (decision: Decision) => FrozenObject | null,
  ): Promise<Result<T>> => {
    const log = await readDecisions(ports, keyOf(by, id));
    const decision = log.ok ? decisionIn(log.value, Number(number)) : log;
    if (!decision.ok) return decision;
    const object = which(decision.value);
    if (object === null) return refuse([{ path: "/path/number", code: "nothing-to-explain", facts: { id: number } }]);
    const text = await ports.objects.get(by.tenant, object);
    return text.ok ? { ok: true, value: JSON.parse(text.value) as T } : text;
  };
  mount(app, decisionsRoll, ({ params }, by) => kept<Answer<typeof decisionsRoll>>(by, params, ({ roll }) => roll));
  mount(app, decisionsCase, ({ params }, by) =>
    kept<Answer<typeof decisionsCase>>(by, params, ({ case: theCase }) => theCase),
  );
  mount(app, decisionsChanges, ({ params }, by) => kept<Answer<typeof decisionsChanges>>(by, params, ({ why }) => why));

  mount(app, casesChanges, async ({ params: { id }, query: { from, to } }, by) => {
    const places = { from: Number(from), to: to === undefined ? undefined : Number(to), path: "/query" };
    const found = await explain(ports, keyOf(by, id), places);
    return found.ok ? { ok: true, value: found.value.why } : found;
  });
  mount(app, casesChangesCompute, async ({ params: { id }, body: { from, to } }, by) => {
    const found = await explainSome(ports, keyOf(by, id), { from, to, path: "" });
    return found.ok ? { ok: true, value: { done: found.value.done, of: found.value.of } } : found;
  });
  mount(app, ownChanges, async (_, __, c) => {
    const owner = await ports.ownerOf(c);
    return owner.ok ? changesForOwner(ports, owner.value) : owner;
  });
  return app;
}

/** A notice that cannot be: another day or way than the one that stands, or a day before the decision. */
function noticeIssue(
  { number, decidedOn, notified }: Decision,
  { on, how }: { on: string; how: string },
): Issue | null {
  if (notified !== null && (notified.on !== on || notified.how !== how))
    return { path: "/on", code: "decision-notified-already", facts: { number, on: notified.on } };
  if (on < decidedOn) return { path: "/on", code: "out-of-range", facts: { found: on, least: decidedOn } };
  return null;
}

const keyOf = ({ tenant }: SignedIn, caseId: string) => ({ tenant, caseId });
