import { describe, expect, it } from "vitest";
import { decisionsOf } from "./decisions.ts";
import type { FrozenDecision, LoggedDecisionEvent } from "./model/index.ts";

const object = (digit: string) => ({ sha256: digit.repeat(64), bytes: 10 });
const frozen = (number: number): FrozenDecision => ({
  number,
  decidedOn: "2025-11-25",
  case: { ...object("a"), sequence: 7, caseHash: "c" },
  roll: object("b"),
  why: null,
  lawAsOf: "2025-11-01",
  lawVersion: "2025.1",
  keyVersions: [],
  program: "1.0.0",
  data: [],
  heard: null,
});
const made = (number: number): LoggedDecisionEvent => ({
  at: "2025-11-25T10:00:00.000Z",
  who: "caseworker",
  event: { type: "decision-frozen", ...frozen(number) },
});
const notice = (number: number, on: string): LoggedDecisionEvent => ({
  at: `${on}T10:00:00.000Z`,
  who: "caseworker",
  event: { type: "decision-notified", number, on, how: "notified" },
});

describe("the decisions of a case", () => {
  it("have no deadline until notice of them is given", () => {
    expect(decisionsOf([made(1)])).toEqual([
      { ...frozen(1), at: "2025-11-25T10:00:00.000Z", by: "caseworker", notified: null, complaint: null },
    ]);
  });

  it("may be complained of for four weeks from the notice, and to the next working day (definition 31)", () => {
    // 27 November 2025 + 28 days is Christmas Day, then Boxing Day and a weekend: 29 December.
    const [decision] = decisionsOf([made(1), notice(1, "2025-11-27")]);
    expect(decision?.notified?.on).toBe("2025-11-27");
    expect(decision?.complaint).toEqual({
      adviseBy: "2025-12-29",
      lastDay: "2025-12-29",
      doubtful: false,
      weeks: 4,
      provision: "kbl-18",
    });
  });

  it("keep the day of the first notice: another one does not give more time", () => {
    const [decision] = decisionsOf([made(1), notice(1, "2025-03-20"), notice(1, "2025-05-01")]);
    expect(decision?.notified?.on).toBe("2025-03-20");
    expect(decision?.complaint?.lastDay).toBe("2025-04-22");
  });

  it("stand beside each other: a later one takes nothing from the first", () => {
    const both = decisionsOf([made(1), notice(1, "2025-03-20"), made(2)]);
    expect(both.map(({ number, notified }) => [number, notified?.on ?? null])).toEqual([
      [1, "2025-03-20"],
      [2, null],
    ]);
  });

  it("have no deadline on a day that the clock does not answer for, rather than a wrong one", () => {
    expect(decisionsOf([made(1), notice(1, "2012-12-31")])[0]?.complaint).toBeNull();
  });

  it("never hold a notice of none", () => {
    expect(() => decisionsOf([notice(1, "2025-03-20")])).toThrow("decision 1");
  });
});
