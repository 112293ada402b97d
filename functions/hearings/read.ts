import {
  type Answer,
  type Input,
  limits,
  type objectionsList,
  type ownHearing,
  refuse,
} from "../../shared/contract/index.ts";
import { danishDay, documentEnding, hearingState, parcelIn } from "../../shared/hearing/index.ts";
import type { DocumentType, Hearing, HearingAnswer, Result } from "../../shared/model/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import { readCase } from "../cases/index.ts";
import { attachedTo } from "./attachDocument.ts";
import { addEvent, findAnswer, findHearing, readHearings } from "./hearingLog.ts";
import type { HearingPorts, OwnerByLink } from "./ports.ts";
import { type ToldAnswer, toldAnswers, toOwner } from "./tell.ts";

const usualPage = 50;

/** A page of the answers that the filters let through, as they came. */
export async function listAnswers(
  ports: HearingPorts,
  key: CaseKey,
  id: string,
  { after = "0", limit = String(usualPage), ...filters }: Input<typeof objectionsList>["query"],
): Promise<Result<Answer<typeof objectionsList>>> {
  const hearing = await hearingOf(ports, key, id);
  if (!hearing.ok) return hearing;
  const found = hearing.value.answers.filter((answer) => passes(answer, filters));
  const rest = found.filter(({ number }) => number > Number(after));
  const page = rest.slice(0, Number(limit));
  const answers = await toldAnswers(ports, key, page);
  if (!answers.ok) return answers;
  const next = rest.length > page.length ? page.at(-1)!.number : null;
  return { ok: true, value: { answers: answers.value, found: found.length, next } };
}

function passes(
  answer: HearingAnswer,
  { undecided, late, correction, side, parcel }: Input<typeof objectionsList>["query"],
): boolean {
  if (undecided !== undefined && (answer.decided !== null || answer.replacedBy !== null)) return false;
  if (late !== undefined && answer.timing !== "late") return false;
  if (correction !== undefined && answer.correction === null) return false;
  if (side !== undefined && answer.side !== side) return false;
  return parcel === undefined || answer.parcelId === parcel;
}

/** What an owner's link shows: the newest hearing, the parcel as the case has it, and the answers of this link and those whose place it took. */
export async function ownView(
  ports: HearingPorts,
  { tenant, caseId, lineId, parcelId }: OwnerByLink,
): Promise<Result<Answer<typeof ownHearing>>> {
  const key = { tenant, caseId };
  const stored = await readCase(ports, key);
  if (!stored.ok) return stored;
  const { title, municipality, buildings } = stored.value.case;
  const parcel = parcelIn(stored.value.case, parcelId);
  if (parcel === null) return refuse([{ path: "", code: "parcel-not-found", facts: { id: parcelId } }]);
  const log = await readHearings(ports, key);
  if (!log.ok) return log;
  const hearing = log.value.hearings.at(-1) ?? null;
  const own = hearing?.answers.filter((answer) => answer.linkId === lineId) ?? [];
  const answers = await toldAnswers(ports, key, own);
  if (!answers.ok) return answers;
  return {
    ok: true,
    value: {
      ...{ caseId, title, parcelId, municipality: municipality.name, registeredAreaM2: parcel.registeredAreaM2 },
      buildings: buildings
        .filter((building) => building.parcelId === parcelId)
        .map(({ id, useCode, groundFloorM2, dwellingM2, floorHeightM }) => ({
          ...{ id, useCode, groundFloorM2, dwellingM2 },
          ...(floorHeightM === undefined ? {} : { floorHeightM }),
        })),
      hearing: hearing === null ? null : daysOf(hearing, danishDay(ports.now())),
      answers: answers.value.map(toOwner),
      left: Math.max(0, limits.answersPerLink.most - own.length),
    },
  };
}

const daysOf = (hearing: Hearing, today: string): NonNullable<Answer<typeof ownHearing>["hearing"]> => {
  const { id, from, to, length, because } = hearing;
  return { id, from, to, length, because, state: hearingState(hearing, today) };
};

/** The document of an answer, and what to call the file: by its number, never by a name that somebody gave it. */
export async function readDocument(
  ports: HearingPorts,
  key: CaseKey,
  id: string,
  number: number,
): Promise<Result<{ bytes: Uint8Array; type: DocumentType; name: string }>> {
  const answer = await answerOf(ports, key, id, number);
  if (!answer.ok) return answer;
  const { document, isErased } = answer.value;
  const bytes =
    document === null || isErased ? { ok: true as const, value: null } : await ports.private.get(key, document);
  if (!bytes.ok) return bytes;
  if (document === null || bytes.value === null)
    return refuse([{ path: "/path/objection", code: "document-not-found", facts: { answer: number } }]);
  const { type } = document;
  return { ok: true, value: { bytes: bytes.value, type, name: `svar-${number}.${documentEnding[type]}` } };
}

/**
 * Deletes what an answer's sender wrote. The log says first that it is to be gone, so that nobody shows it even where the store
 * breaks off; asked again, what is left is deleted.
 */
export async function eraseAnswer(
  ports: HearingPorts,
  key: CaseKey,
  who: string,
  id: string,
  number: number,
): Promise<Result<ToldAnswer>> {
  const before = await readHearings(ports, key);
  if (!before.ok) return before;
  const answer = findAnswer(before.value.hearings, id, number);
  if (!answer.ok) return answer;
  let log = before.value;
  if (!answer.value.isErased) {
    const event = { type: "answer-erased", hearing: id, answer: number } as const;
    const done = await addEvent(ports, key, { eventId: crypto.randomUUID(), who }, () => ({ ok: true, value: event }));
    if (!done.ok) return done;
    // With what was attached in the meantime: after this event nothing is.
    log = done.value.log;
  }
  for (const ref of [answer.value.text, answer.value.document, ...attachedTo(log.events, id, number)]) {
    const gone = ref === null ? null : await ports.private.delete(key, ref);
    if (gone?.ok === false) return gone;
  }
  const now = findAnswer(log.hearings, id, number);
  if (!now.ok) return now;
  const told = await toldAnswers(ports, key, [now.value]);
  return told.ok ? { ok: true, value: told.value[0]! } : told;
}

export async function hearingOf(ports: HearingPorts, key: CaseKey, id: string): Promise<Result<Hearing>> {
  const log = await readHearings(ports, key);
  return log.ok ? findHearing(log.value.hearings, id) : log;
}

async function answerOf(ports: HearingPorts, key: CaseKey, id: string, number: number): Promise<Result<HearingAnswer>> {
  const log = await readHearings(ports, key);
  return log.ok ? findAnswer(log.value.hearings, id, number) : log;
}
