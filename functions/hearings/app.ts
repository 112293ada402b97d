import type { Context, Hono } from "hono";
import {
  hearings,
  hearingsChange,
  hearingsList,
  hearingsRead,
  hearingsSides,
  objections,
  objectionsAttach,
  objectionsDecide,
  objectionsDecideAll,
  objectionsDocument,
  objectionsErase,
  objectionsList,
  ownHearing,
  refuse,
} from "../../shared/contract/index.ts";
import type { Hearing, Result } from "../../shared/model/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import { readCase } from "../cases/index.ts";
import { makeApp, mount, mountFile, type Role, requireRole } from "../http/index.ts";
import { attachDocument } from "./attachDocument.ts";
import { decideAnswers } from "./decide.ts";
import { readHearings } from "./hearingLog.ts";
import { changeHearing, openHearing } from "./openHearing.ts";
import type { HearingPorts } from "./ports.ts";
import { eraseAnswer, hearingOf, listAnswers, ownView, readDocument } from "./read.ts";
import { receiveLetters, receiveOwn } from "./receive.ts";
import { toldHearing } from "./tell.ts";

/** What people write is read by the caseworkers alone; that there is a hearing, and how it goes, by all who work with the case. */
const decides: readonly [Role, ...Role[]] = ["caseworker"];
const reads: readonly [Role, ...Role[]] = ["caseworker", "engineer", "planner", "reader"];

/** The hearing of a case: opened, answered, decided. */
export function makeHearingsApp(ports: HearingPorts): Hono {
  const app = makeApp(ports);
  const told = (hearing: Result<Hearing>) =>
    hearing.ok ? { ok: true as const, value: toldHearing(hearing.value, ports.now()) } : hearing;
  const keyFor = async (c: Context, roles: readonly [Role, ...Role[]], caseId: string) => {
    const by = await requireRole(ports, c, ...roles);
    if (!by.ok) return by;
    const { tenant, who } = by.value;
    return { ok: true as const, value: { key: { tenant, caseId } satisfies CaseKey, who } };
  };

  mount(app, hearings, async ({ params: { id }, body }, c) => {
    const by = await keyFor(c, decides, id);
    if (!by.ok) return by;
    const made = told(await openHearing(ports, by.value.key, by.value.who, body));
    if (made.ok) c.header("Location", `/v1/cases/${id}/hearings/${made.value.id}`);
    return made;
  });
  mount(app, hearingsList, async ({ params: { id } }, c) => {
    const by = await keyFor(c, reads, id);
    if (!by.ok) return by;
    const stored = await readCase(ports, by.value.key);
    if (!stored.ok) return stored;
    const log = await readHearings(ports, by.value.key);
    if (!log.ok) return log;
    return { ok: true, value: { id, hearings: log.value.hearings.map((one) => toldHearing(one, ports.now())) } };
  });
  mount(app, hearingsRead, async ({ params: { id, hearing } }, c) => {
    const by = await keyFor(c, reads, id);
    return by.ok ? told(await hearingOf(ports, by.value.key, hearing)) : by;
  });
  mount(app, hearingsSides, async ({ params: { id, hearing } }, c) => {
    const by = await keyFor(c, reads, id);
    if (!by.ok) return by;
    const found = await hearingOf(ports, by.value.key, hearing);
    if (!found.ok) return found;
    const standing = found.value.answers.filter(({ replacedBy }) => replacedBy === null);
    return { ok: true, value: { answers: standing.map(({ parcelId, side }) => ({ parcelId, side })) } };
  });
  mount(app, hearingsChange, async ({ params: { id, hearing }, body }, c) => {
    const by = await keyFor(c, decides, id);
    return by.ok ? told(await changeHearing(ports, by.value.key, by.value.who, hearing, body)) : by;
  });
  mount(app, objections, async ({ params: { id, hearing }, body }, c) => {
    if ("letters" in body) {
      const by = await keyFor(c, decides, id);
      return by.ok ? receiveLetters(ports, by.value.key, by.value.who, hearing, body) : by;
    }
    const owner = await ports.ownerOf(c);
    if (!owner.ok) return owner;
    // A link is of one case: at another's address there is no hearing for it.
    if (owner.value.caseId !== id)
      return refuse([{ path: "/path/hearing", code: "hearing-not-found", facts: { id: hearing } }]);
    return receiveOwn(ports, owner.value, hearing, body);
  });
  mount(app, objectionsList, async ({ params: { id, hearing }, query }, c) => {
    const by = await keyFor(c, decides, id);
    return by.ok ? listAnswers(ports, by.value.key, hearing, query) : by;
  });
  mount(app, objectionsDecide, async ({ params: { id, hearing, objection }, body }, c) => {
    const by = await keyFor(c, decides, id);
    if (!by.ok) return by;
    const { eventId, seenSequence, ...decision } = body;
    const asked = { eventId, seenSequence, decisions: [{ ...decision, answer: Number(objection) }] };
    const decided = await decideAnswers(ports, by.value.key, by.value.who, hearing, asked, () => "");
    if (!decided.ok) return decided;
    const { refused, ...said } = decided.value;
    return refused[0] === undefined ? { ok: true, value: said } : refuse(refused[0].issues);
  });
  mount(app, objectionsDecideAll, async ({ params: { id, hearing }, body }, c) => {
    const by = await keyFor(c, decides, id);
    if (!by.ok) return by;
    return decideAnswers(ports, by.value.key, by.value.who, hearing, body, (i) => `/decisions/${i}`);
  });
  mount(app, objectionsErase, async ({ params: { id, hearing, objection } }, c) => {
    const by = await keyFor(c, decides, id);
    return by.ok ? eraseAnswer(ports, by.value.key, by.value.who, hearing, Number(objection)) : by;
  });
  mount(app, objectionsAttach, async ({ params: { id, hearing, objection }, body }, c) => {
    const by = await keyFor(c, decides, id);
    return by.ok ? attachDocument(ports, by.value.key, by.value.who, hearing, Number(objection), body) : by;
  });
  mountFile(app, objectionsDocument, async ({ params: { id, hearing, objection } }, c) => {
    const by = await keyFor(c, decides, id);
    return by.ok ? readDocument(ports, by.value.key, hearing, Number(objection)) : by;
  });
  mount(app, ownHearing, async (_, c) => {
    const owner = await ports.ownerOf(c);
    return owner.ok ? ownView(ports, owner.value) : owner;
  });
  return app;
}
