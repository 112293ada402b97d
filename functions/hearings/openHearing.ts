import { caseHashOf } from "../../shared/caseHash.ts";
import { type hearings, type hearingsChange, type Input, refuse } from "../../shared/contract/index.ts";
import { sha256Hex } from "../../shared/formats/index.ts";
import { checkHearingDays, danishDay, hearingState } from "../../shared/hearing/index.ts";
import type { Hearing, HearingEvent, Issue, Result } from "../../shared/model/index.ts";
import { type CaseKey, readAll } from "../adapters/index.ts";
import { caseNotFound, foldCase } from "../cases/index.ts";
import { addEvent, findHearing, sameAgain } from "./hearingLog.ts";
import type { HearingPorts } from "./ports.ts";

/** Opens a hearing of the roll of the case as of a sequence number; its fingerprint is worked out here, and so never another's. */
export async function openHearing(
  ports: HearingPorts,
  key: CaseKey,
  who: string,
  { eventId, days, sequence }: Input<typeof hearings>["body"],
): Promise<Result<Hearing>> {
  const heard = await hashAt(ports, key, sequence);
  if (!heard.ok) return heard;
  const wrong = checkHearingDays(days).map((issue): Issue => ({ ...issue, path: `/days${issue.path}` }));
  if (wrong.length > 0) return refuse(wrong);
  const hearing = sha256Hex(`hearing ${key.tenant} ${key.caseId} ${eventId}`).slice(0, 16);
  const event: HearingEvent = {
    type: "hearing-opened",
    hearing,
    ...days,
    heard: { sequence, caseHash: heard.value },
  };
  const done = await addEvent(ports, key, { eventId, who }, (all) => {
    const open = all.find(({ closed }) => closed === null);
    if (open === undefined) return { ok: true, value: event };
    return refuse([{ path: "", code: "hearing-open-already", facts: { id: open.id, to: open.to } }]);
  });
  if (!done.ok) return done;
  const same = sameAgain(done.value, event, (one) => one);
  return same.ok ? findHearing(done.value.log.hearings, hearing) : same;
}

async function hashAt(ports: HearingPorts, key: CaseKey, sequence: number): Promise<Result<string>> {
  const log = await readAll(ports.events, key);
  if (!log.ok) return log;
  const current = log.value.length;
  if (current === 0) return caseNotFound(key);
  if (sequence > current)
    return refuse([{ path: "/sequence", code: "stale-sequence", facts: { seen: sequence, current } }]);
  const theCase = await foldCase(ports, key, log.value.slice(0, sequence));
  return theCase.ok ? { ok: true, value: caseHashOf(theCase.value) } : theCase;
}

/** Moves the last day, or closes. What came after the old last day and is within the new one is no longer late. */
export async function changeHearing(
  ports: HearingPorts,
  key: CaseKey,
  who: string,
  id: string,
  { eventId, change }: Input<typeof hearingsChange>["body"],
): Promise<Result<Hearing>> {
  const { type, ...said } = change;
  const event =
    type === "close"
      ? ({ type: "hearing-closed", hearing: id, ...said } as HearingEvent)
      : ({ type: "hearing-changed", hearing: id, ...said } as HearingEvent);
  const done = await addEvent(ports, key, { eventId, who }, (all) => {
    const hearing = findHearing(all, id);
    if (!hearing.ok) return hearing;
    const wrong = changeIssues(hearing.value, change, danishDay(ports.now()));
    return wrong.length > 0 ? refuse(wrong) : { ok: true, value: event };
  });
  if (!done.ok) return done;
  const same = sameAgain(done.value, event, (one) => one);
  return same.ok ? findHearing(done.value.log.hearings, id) : same;
}

function changeIssues(
  hearing: Hearing,
  change: Input<typeof hearingsChange>["body"]["change"],
  today: string,
): Issue[] {
  if (hearing.closed !== null) return [{ path: "", code: "hearing-closed", facts: { id: hearing.id } }];
  if (change.type === "days") {
    const { from } = hearing;
    return checkHearingDays({ from, ...change }).map((issue): Issue => ({ ...issue, path: `/change${issue.path}` }));
  }
  const needsReason = change.withdrawn && (change.because ?? "").trim() === "";
  if (needsReason) return [{ path: "/change/because", code: "hearing-reason-missing", facts: {} }];
  if (change.withdrawn || hearingState(hearing, today) === "over") return [];
  return [{ path: "/change", code: "hearing-not-over", facts: { to: hearing.to } }];
}
