import { type Input, type objectionsAttach, refuse } from "../../shared/contract/index.ts";
import type {
  DocumentRef,
  Hearing,
  HearingAnswer,
  HearingEvent,
  LoggedHearingEvent,
  PrivateRef,
  Result,
} from "../../shared/model/index.ts";
import type { CaseKey } from "../adapters/index.ts";
import { addEvent, findAnswer, sameAgain } from "./hearingLog.ts";
import type { HearingPorts } from "./ports.ts";
import { sentDocument } from "./sentDocument.ts";
import { type ToldAnswer, toldAnswers } from "./tell.ts";
import { dropRefused, dropWritings, keepWritings } from "./writings.ts";

/**
 * Attaches a document to an answer that came by letter, as an owner does by link. Another takes the place of the first and deletes it,
 * until the answer is decided. Issues: as `sentDocument`; `document-not-by-letter`, `answer-erased`, `document-decided-on`.
 */
export async function attachDocument(
  ports: HearingPorts,
  key: CaseKey,
  who: string,
  id: string,
  number: number,
  { eventId, document }: Input<typeof objectionsAttach>["body"],
): Promise<Result<ToldAnswer>> {
  const sent = sentDocument(document.base64, "/document");
  if (!sent.ok) return sent;
  const kept = await keepWritings(ports, key, [sent.value.bytes]);
  if (!kept.ok) return kept;
  const file: DocumentRef = { ...(kept.value[0] as PrivateRef), type: sent.value.type };
  const event: HearingEvent = { type: "document-attached", hearing: id, answer: number, document: file };
  const done = await addEvent(ports, key, { eventId, who }, (hearings) => {
    const open = openForDocument(hearings, id, number);
    return open.ok ? { ok: true, value: event } : open;
  });
  if (!done.ok) {
    await dropRefused(ports, key, kept.value, done);
    return done;
  }
  if (done.value.isRepeated) await dropWritings(ports, key, kept.value);
  const same = sameAgain(done.value, withoutRef(event), withoutRef);
  if (!same.ok) return same;
  const { log, event: stands } = done.value;
  // Sent again, what a call that broke off left behind is deleted too.
  const before = log.events.filter(({ sequence }) => sequence < stands.sequence);
  for (const ref of attachedTo(before, id, number)) {
    const gone = await ports.private.delete(key, ref);
    if (!gone.ok) return gone;
  }
  const answer = findAnswer(log.hearings, id, number);
  if (!answer.ok) return answer;
  const told = await toldAnswers(ports, key, [answer.value]);
  return told.ok ? { ok: true, value: told.value[0]! } : told;
}

/** Every document that was ever attached to an answer, the newest last. */
export function attachedTo(events: readonly LoggedHearingEvent[], id: string, number: number): DocumentRef[] {
  return events.flatMap(({ event }) =>
    event.type === "document-attached" && event.hearing === id && event.answer === number ? [event.document] : [],
  );
}

function openForDocument(hearings: readonly Hearing[], id: string, number: number): Result<HearingAnswer> {
  const answer = findAnswer(hearings, id, number);
  if (!answer.ok) return answer;
  const { via, isErased, document, decided } = answer.value;
  const path = "/path/objection";
  if (via !== "letter") return refuse([{ path, code: "document-not-by-letter", facts: { answer: number } }]);
  if (isErased) return refuse([{ path, code: "answer-erased", facts: { answer: number } }]);
  if (document !== null && decided !== null)
    return refuse([{ path, code: "document-decided-on", facts: { answer: number } }]);
  return answer;
}

/** What an event says but for where the document lies, which is new each time. */
function withoutRef(event: HearingEvent): unknown {
  if (event.type !== "document-attached") return event;
  const { bytes, type } = event.document;
  return { ...event, document: { bytes, type } };
}
