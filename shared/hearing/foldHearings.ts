import type {
  AnswerDecided,
  Hearing,
  HearingAnswer,
  HearingEvent,
  IsoDate,
  LoggedHearingEvent,
  ReceivedAnswer,
} from "../model/index.ts";

/**
 * The hearings of a case, oldest first, as their log tells them. Whether an answer is late follows from the last day as it is now, so
 * a hearing that is made longer takes in what came meanwhile. Throws where the log speaks of a hearing or an answer that is not there.
 */
export function foldHearings(log: readonly LoggedHearingEvent[]): Hearing[] {
  const hearings = new Map<string, Hearing>();
  for (const logged of log) {
    const { event } = logged;
    if (event.type === "hearing-opened") {
      hearings.set(event.hearing, opened(event, logged));
      continue;
    }
    const hearing = hearings.get(event.hearing);
    if (hearing === undefined)
      throw new Error(`event ${logged.sequence} speaks of hearing ${event.hearing}, which was not opened`);
    take(hearing, event, logged);
  }
  const all = [...hearings.values()];
  for (const hearing of all) settle(hearing);
  return all;
}

function opened(
  event: Extract<HearingEvent, { type: "hearing-opened" }>,
  { at, who }: Pick<LoggedHearingEvent, "at" | "who">,
): Hearing {
  const { hearing: id, from, to, length, because, heard } = event;
  return { id, from, to, length, because, heard, openedAt: at, openedBy: who, extended: [], closed: null, answers: [] };
}

function take(
  hearing: Hearing,
  event: Exclude<HearingEvent, { type: "hearing-opened" }>,
  { at, who }: Pick<LoggedHearingEvent, "at" | "who">,
): void {
  switch (event.type) {
    case "hearing-changed": {
      const { to, length, because } = event;
      hearing.extended.push({ at, by: who, fromDay: hearing.to, toDay: to, because });
      Object.assign(hearing, { to, length });
      return;
    }
    case "hearing-closed":
      hearing.closed = { at, by: who, withdrawn: event.withdrawn, because: event.because };
      return;
    case "answer-received":
      for (const answer of event.answers) hearing.answers.push(received(answer, hearing.answers.length + 1, at));
      return;
    case "document-attached":
      answerOf(hearing, event.answer).document = event.document;
      return;
    case "answer-decided":
      for (const decision of event.decisions) decide(hearing, decision, at, who);
      return;
    case "answer-erased":
      answerOf(hearing, event.answer).isErased = true;
  }
}

const received = (answer: ReceivedAnswer, number: number, at: string): HearingAnswer => ({
  ...answer,
  number,
  at,
  timing: "in-time",
  replacedBy: null,
  isErased: false,
  decided: null,
});

function decide(hearing: Hearing, { answer, ...decision }: AnswerDecided, at: string, by: string): void {
  answerOf(hearing, answer).decided = { ...decision, at, by };
}

function answerOf(hearing: Hearing, number: number): HearingAnswer {
  const answer = hearing.answers[number - 1];
  if (answer === undefined) throw new Error(`hearing ${hearing.id} has no answer ${number}`);
  return answer;
}

/** What depends on all that came: what is late, and which answer of a link stands. */
function settle(hearing: Hearing): void {
  const newest = new Map<string, number>();
  for (const answer of [...hearing.answers].reverse()) {
    answer.timing = timingOf(answer.receivedOn, hearing);
    if (answer.linkId === null) continue;
    // Two letters may be two owners; two answers by one link are one owner who thought again.
    const sender = `${answer.linkId} ${answer.parcelId}`;
    answer.replacedBy = newest.get(sender) ?? null;
    if (answer.replacedBy === null) newest.set(sender, answer.number);
  }
}

/** The last day belongs to the hearing. */
export function timingOf(receivedOn: IsoDate, { from, to }: Pick<Hearing, "from" | "to">): HearingAnswer["timing"] {
  if (receivedOn > to) return "late";
  return receivedOn < from ? "before" : "in-time";
}
