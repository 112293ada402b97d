import { describe, expect, it } from "vitest";
import type { AnswerSide, HearingEvent, LoggedHearingEvent, ReceivedAnswer } from "../model/index.ts";
import { countAnswers } from "./countAnswers.ts";
import { foldHearings } from "./foldHearings.ts";
import { hearingState } from "./hearingState.ts";
import { checkHearingDays, earliestLastDay } from "./lastDay.ts";

const opened: HearingEvent = {
  type: "hearing-opened",
  hearing: "h",
  from: "2026-03-02",
  to: "2026-03-30",
  length: "usual",
  because: null,
  heard: { sequence: 3, caseHash: "c".repeat(64) },
};
const answer = (some: Partial<ReceivedAnswer> = {}): ReceivedAnswer => ({
  parcelId: "1-1a",
  side: "object",
  via: "letter",
  linkId: null,
  receivedOn: "2026-03-10",
  text: null,
  document: null,
  correction: null,
  caseSaid: null,
  ...some,
});
const received = (...answers: ReceivedAnswer[]): HearingEvent => ({ type: "answer-received", hearing: "h", answers });

const logOf = (events: readonly HearingEvent[]): LoggedHearingEvent[] =>
  events.map((event, i) => ({
    sequence: i + 1,
    eventId: `e${i + 1}`,
    at: `2026-03-0${i + 1}T12:00:00.000Z`,
    who: "sb",
    event,
  }));
const fold = (...events: HearingEvent[]) => foldHearings(logOf(events))[0]!;

describe("a hearing as its log tells it", () => {
  it("numbers its answers as they came, over all that came in", () => {
    const hearing = fold(opened, received(answer(), answer({ parcelId: "1-2b" })), received(answer()));
    expect(hearing.answers.map(({ number, parcelId }) => [number, parcelId])).toEqual([
      [1, "1-1a"],
      [2, "1-2b"],
      [3, "1-1a"],
    ]);
    expect(hearing.answers[2]!.at).toBe("2026-03-03T12:00:00.000Z");
  });

  it("counts the first and the last day in, and tells what came before and after", () => {
    const days = ["2026-03-01", "2026-03-02", "2026-03-30", "2026-03-31"];
    const hearing = fold(opened, received(...days.map((receivedOn) => answer({ receivedOn }))));
    expect(hearing.answers.map(({ timing }) => timing)).toEqual(["before", "in-time", "in-time", "late"]);
    expect(countAnswers(hearing.answers).late).toBe(1);
  });

  it("takes in what came late when it is made longer, and remembers the day it was", () => {
    const longer: HearingEvent = {
      type: "hearing-changed",
      hearing: "h",
      to: "2026-04-13",
      length: "other",
      because: "Påske",
    };
    const hearing = fold(opened, received(answer({ receivedOn: "2026-04-02" })), longer);
    expect(hearing.answers[0]!.timing).toBe("in-time");
    expect(hearing.to).toBe("2026-04-13");
    expect(hearing.extended).toEqual([
      { at: "2026-03-03T12:00:00.000Z", by: "sb", fromDay: "2026-03-30", toDay: "2026-04-13", because: "Påske" },
    ]);
  });

  it("lets the newest answer of a link stand, and counts what it replaced apart", () => {
    const byLink = (side: AnswerSide) => answer({ via: "link", linkId: "l1", side });
    const hearing = fold(opened, received(byLink("object")), received(byLink("agree")), received(answer()));
    expect(hearing.answers.map(({ replacedBy }) => replacedBy)).toEqual([2, null, null]);
    expect(countAnswers(hearing.answers)).toMatchObject({ agree: 1, object: 1, replaced: 1, parcels: 1 });
  });

  it("keeps two letters of one parcel as two: they may be two owners", () => {
    const hearing = fold(opened, received(answer(), answer({ side: "agree" })));
    expect(countAnswers(hearing.answers)).toMatchObject({ agree: 1, object: 1, replaced: 0, parcels: 1 });
  });

  it("has what was decided on an answer, by whom and which change of the case it made", () => {
    const reason = { id: "r", sha256: "a".repeat(64), bytes: 4 };
    const decision = { answer: 1, outcome: "accepted", reason, effect: { kind: "exempt" }, caseSequence: 5 } as const;
    const hearing = fold(opened, received(answer(), answer()), {
      type: "answer-decided",
      hearing: "h",
      decisions: [decision],
    });
    expect(hearing.answers[0]!.decided).toMatchObject({ by: "sb", outcome: "accepted", caseSequence: 5 });
    expect(countAnswers(hearing.answers).undecided).toBe(1);
  });

  it("has the newest document that was attached to a letter", () => {
    const attached = (id: string): HearingEvent => ({
      ...{ type: "document-attached", hearing: "h", answer: 1 },
      document: { id, sha256: "a".repeat(64), bytes: 4, type: "image/png" },
    });
    const hearing = fold(opened, received(answer(), answer()), attached("d1"), attached("d2"));
    expect(hearing.answers.map(({ document }) => document?.id)).toEqual(["d2", undefined]);
  });

  it("keeps an answer whose words are deleted", () => {
    const text = { id: "t", sha256: "a".repeat(64), bytes: 4 };
    const hearing = fold(opened, received(answer({ text })), { type: "answer-erased", hearing: "h", answer: 1 });
    expect(hearing.answers[0]).toMatchObject({ isErased: true, text, side: "object" });
  });

  it("is broken where the log speaks of what is not there", () => {
    expect(() => fold(received(answer()))).toThrow("was not opened");
    expect(() => fold(opened, { type: "answer-erased", hearing: "h", answer: 1 })).toThrow("no answer 1");
  });

  it("stays apart from other hearings of the case", () => {
    const closed: HearingEvent = { type: "hearing-closed", hearing: "h", withdrawn: false, because: null };
    const [first, second] = foldHearings(logOf([opened, received(answer()), closed, { ...opened, hearing: "h2" }]));
    expect([first!.answers.length, second!.answers.length]).toEqual([1, 0]);
    expect([hearingState(first!, "2026-03-31"), hearingState(second!, "2026-03-31")]).toEqual(["closed", "over"]);
  });
});

describe("the days of a hearing", () => {
  it("are 28 as usual and 56 with an environmental report, as observed", () => {
    // Monday 2 March 2026 and four weeks is Monday 30 March; eight weeks is 27 April.
    expect(earliestLastDay("2026-03-02", "usual")).toBe("2026-03-30");
    expect(earliestLastDay("2026-03-02", "environmental-report")).toBe("2026-04-27");
    const days = { from: "2026-03-02", because: null };
    expect(checkHearingDays({ ...days, to: "2026-03-30", length: "usual" })).toEqual([]);
    expect(checkHearingDays({ ...days, to: "2026-03-29", length: "usual" })).toMatchObject([
      { code: "hearing-too-short", path: "/to", facts: { earliest: "2026-03-30" } },
    ]);
  });

  it("may be fewer for a reason that is typed, and never end before they begin", () => {
    const days = { from: "2026-03-02", to: "2026-03-09", length: "other" } as const;
    expect(checkHearingDays({ ...days, because: " " })).toMatchObject([{ code: "hearing-reason-missing" }]);
    expect(checkHearingDays({ ...days, because: "Ny høring af ét beløb" })).toEqual([]);
    expect(checkHearingDays({ ...days, to: "2026-03-01", because: "x" })).toMatchObject([
      { code: "hearing-too-short" },
    ]);
  });
});
