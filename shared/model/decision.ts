import type { AnswerCounts, AnswerSide, DecisionOutcome } from "./hearing.ts";
import type { IsoDate } from "./units.ts";

/** What is kept of a decision as an object named by its content. */
export interface FrozenObject {
  sha256: string;
  bytes: number;
}

/** An answer of the hearing, as it stood when the decision was made. No words of anybody's. */
export interface HeardAnswer {
  number: number;
  parcelId: string;
  side: AnswerSide;
  late: boolean;
  /** Null: nobody had decided it. */
  outcome: DecisionOutcome | null;
}

/** A version of a case as it was decided, whole: nothing done to the case later changes it. */
export interface FrozenDecision {
  /** From 1 within the case. */
  number: number;
  decidedOn: IsoDate;
  case: FrozenObject & { sequence: number; caseHash: string };
  roll: FrozenObject;
  /** Why amounts differ from those that were heard, or from an earlier place in the log; null: held against nothing. */
  why: (FrozenObject & { fromSequence: number }) | null;
  lawAsOf: IsoDate;
  lawVersion: string;
  keyVersions: { id: string; version: string }[];
  /** The version of Vandret that made the roll. */
  program: string;
  /** The files that the case named, by where it named them. */
  data: { path: string; title: string; sha256: string }[];
  heard: { hearing: string; counts: AnswerCounts; answers: HeardAnswer[] } | null;
}

export type NoticeWay = "notified" | "published";

/** What stands in the log of a case's decisions. */
export type DecisionEvent =
  | ({ type: "decision-frozen" } & FrozenDecision)
  | { type: "decision-notified"; number: number; on: IsoDate; how: NoticeWay };

export interface LoggedDecisionEvent {
  at: string;
  who: string;
  event: DecisionEvent;
}

/** A decision as its log tells it. */
export interface Decision extends FrozenDecision {
  at: string;
  by: string;
  /** When the clock of complaints started; null: it has not. */
  notified: { on: IsoDate; how: NoticeWay; at: string; by: string } | null;
  /** Null: no notice, or the day is outside what the clock answers for. */
  complaint: {
    /** The day to keep to. */
    adviseBy: IsoDate;
    /** The later of two where a day is doubtful. */
    lastDay: IsoDate;
    doubtful: boolean;
    weeks: number;
    provision: string;
  } | null;
}
