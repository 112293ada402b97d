import type { Hono } from "hono";
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
import { makeApp, mount, mountFile, requireRole, type SignedIn } from "../http/index.ts";
import { attachDocument } from "./attachDocument.ts";
import { decideAnswers } from "./decide.ts";
import { readHearings } from "./hearingLog.ts";
import { changeHearing, openHearing } from "./openHearing.ts";
import type { HearingPorts } from "./ports.ts";
import { eraseAnswer, hearingOf, listAnswers, ownView, readDocument } from "./read.ts";
import { receiveLetters, receiveOwn } from "./receive.ts";
import { toldHearing } from "./tell.ts";

/** The hearing of a case: opened, answered, decided. */
export function makeHearingsApp(ports: HearingPorts): Hono {
  const app = makeApp(ports);
  const told = (hearing: Result<Hearing>) =>
    hearing.ok ? { ok: true as const, value: toldHearing(hearing.value, ports.now()) } : hearing;
  const keyOf = ({ tenant }: SignedIn, caseId: string): CaseKey => ({ tenant, caseId });

  mount(app, hearings, async ({ params: { id }, body }, by, c) => {
    const made = told(await openHearing(ports, keyOf(by, id), by.who, body));
    if (made.ok) c.header("Location", `/v1/cases/${id}/hearings/${made.value.id}`);
    return made;
  });
  mount(app, hearingsList, async ({ params: { id } }, by) => {
    const stored = await readCase(ports, keyOf(by, id));
    if (!stored.ok) return stored;
    const log = await readHearings(ports, keyOf(by, id));
    if (!log.ok) return log;
    return { ok: true, value: { id, hearings: log.value.hearings.map((one) => toldHearing(one, ports.now())) } };
  });
  mount(app, hearingsRead, async ({ params: { id, hearing } }, by) =>
    told(await hearingOf(ports, keyOf(by, id), hearing)),
  );
  mount(app, hearingsSides, async ({ params: { id, hearing } }, by) => {
    const found = await hearingOf(ports, keyOf(by, id), hearing);
    if (!found.ok) return found;
    const standing = found.value.answers.filter(({ replacedBy }) => replacedBy === null);
    return { ok: true, value: { answers: standing.map(({ parcelId, side }) => ({ parcelId, side })) } };
  });
  mount(app, hearingsChange, async ({ params: { id, hearing }, body }, by) =>
    told(await changeHearing(ports, keyOf(by, id), by.who, hearing, body)),
  );
  mount(app, objections, async ({ params: { id, hearing }, body }, _, c) => {
    if ("letters" in body) {
      const by = await requireRole(ports, c, objections.access.roles);
      return by.ok ? receiveLetters(ports, keyOf(by.value, id), by.value.who, hearing, body) : by;
    }
    const owner = await ports.ownerOf(c);
    if (!owner.ok) return owner;
    // A link is of one case: at another's address there is no hearing for it.
    if (owner.value.caseId !== id)
      return refuse([{ path: "/path/hearing", code: "hearing-not-found", facts: { id: hearing } }]);
    return receiveOwn(ports, owner.value, hearing, body);
  });
  mount(app, objectionsList, async ({ params: { id, hearing }, query }, by) =>
    listAnswers(ports, keyOf(by, id), hearing, query),
  );
  mount(app, objectionsDecide, async ({ params: { id, hearing, objection }, body }, by) => {
    const { eventId, seenSequence, ...decision } = body;
    const asked = { eventId, seenSequence, decisions: [{ ...decision, answer: Number(objection) }] };
    const decided = await decideAnswers(ports, keyOf(by, id), by.who, hearing, asked, () => "");
    if (!decided.ok) return decided;
    const { refused, ...said } = decided.value;
    return refused[0] === undefined ? { ok: true, value: said } : refuse(refused[0].issues);
  });
  mount(app, objectionsDecideAll, async ({ params: { id, hearing }, body }, by) => {
    return decideAnswers(ports, keyOf(by, id), by.who, hearing, body, (i) => `/decisions/${i}`);
  });
  mount(app, objectionsErase, async ({ params: { id, hearing, objection } }, by) =>
    eraseAnswer(ports, keyOf(by, id), by.who, hearing, Number(objection)),
  );
  mount(app, objectionsAttach, async ({ params: { id, hearing, objection }, body }, by) =>
    attachDocument(ports, keyOf(by, id), by.who, hearing, Number(objection), body),
  );
  mountFile(app, objectionsDocument, async ({ params: { id, hearing, objection } }, by) =>
    readDocument(ports, keyOf(by, id), hearing, Number(objection)),
  );
  mount(app, ownHearing, async (_, __, c) => {
    const owner = await ports.ownerOf(c);
    return owner.ok ? ownView(ports, owner.value) : owner;
  });
  return app;
}
