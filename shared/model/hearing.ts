import type { LeftTo } from "./key.ts";
import type { ParcelChange } from "./parcelChange.ts";
import type { Issue } from "./problem.ts";
import type { IsoDate } from "./units.ts";

/**
 * Why a hearing lasts as it does: 4 weeks as usual, 8 where an environmental report is heard with it, or a reason of the
 * municipality's own. Observed practice (definition 32): no rule in the coastal act was confirmed.
 */
export type HearingLength = "usual" | "environmental-report" | "other";

/** The roll that is heard: the case as of one sequence number, and what it computed from. */
export interface HeardRoll {
  sequence: number;
  caseHash: string;
}

export type AnswerSide = "agree" | "object" | "blank";

/**
 * What a person wrote, outside the log: the log holds where it lies, the SHA-256 of what lies there, and its length.
 * The hash is of more than the words (random bytes stand before them), so that a short text cannot be guessed from it.
 */
export interface PrivateRef {
  id: string;
  sha256: string;
  /** Of what was written, in bytes. */
  bytes: number;
}

export type DocumentType = "application/pdf" | "image/png" | "image/jpeg";

export interface DocumentRef extends PrivateRef {
  type: DocumentType;
}

/** A fact that an owner says is wrong. The last four name no number: a caseworker decides what they lead to. */
export type Correction =
  | { kind: "use"; buildingId: string; useCode: string }
  | { kind: "ground-floor-m2"; buildingId: string; m2: number }
  | { kind: "dwelling-m2"; buildingId: string; m2: number }
  | { kind: "registered-area-m2"; m2: number }
  /** Of the ground floor: above the terrain, or in DVR90 as a surveyor measures it. */
  | { kind: "floor-level"; buildingId: string; metres: number; above: "terrain" | "dvr90" }
  | { kind: "own-protection" | "already-protected" | "parcel-merged" | "parcel-split" };

/** An answer as it came in. */
export interface ReceivedAnswer {
  parcelId: string;
  side: AnswerSide;
  via: "link" | "letter";
  /** The id of the first link of the line it came by, which a new code does not change; null for a letter. */
  linkId: string | null;
  /** The day it came, in Denmark: by the server's clock, or as it stands on the letter. */
  receivedOn: IsoDate;
  text: PrivateRef | null;
  document: DocumentRef | null;
  correction: Correction | null;
  /** What the case said of it when it came; null: it said nothing, or there is no correction. */
  caseSaid: number | string | null;
}

/** What a caseworker does to the case for an answer that is accepted, wholly or in part. */
export type DecisionEffect =
  /** The correction itself is made. `againstRegister`: also where a register says another thing. */
  | { kind: "correct"; againstRegister: boolean }
  | { kind: "exempt" }
  /** `part` is what is taken off, 0-1. */
  | { kind: "relieve"; part: number; leftTo: LeftTo }
  | { kind: "parcel-change"; change: ParcelChange };

export type DecisionOutcome = "accepted" | "partly" | "rejected";

export interface AnswerDecided {
  answer: number;
  outcome: DecisionOutcome;
  reason: PrivateRef;
  effect: DecisionEffect | null;
  /** Which event of the case's log made the change; null: the case was not changed. */
  caseSequence: number | null;
}

/** An answer that was to be decided with others and could not be, and why. */
export interface AnswerRefused {
  answer: number;
  issues: Issue[];
}

/** What stands in the log of a case's hearings. */
export type HearingEvent =
  | {
      type: "hearing-opened";
      hearing: string;
      from: IsoDate;
      /** The last day to answer. */
      to: IsoDate;
      length: HearingLength;
      because: string | null;
      heard: HeardRoll;
    }
  | { type: "hearing-changed"; hearing: string; to: IsoDate; length: HearingLength; because: string | null }
  | { type: "hearing-closed"; hearing: string; withdrawn: boolean; because: string | null }
  | { type: "answer-received"; hearing: string; answers: ReceivedAnswer[] }
  /** To an answer by letter, by who has the letter; it takes the place of one that was attached before. */
  | { type: "document-attached"; hearing: string; answer: number; document: DocumentRef }
  /** `refused`: absent in a log from before many answers could be decided in part. */
  | { type: "answer-decided"; hearing: string; decisions: AnswerDecided[]; refused?: AnswerRefused[] }
  /** The words and the document of an answer are deleted where they lay; the answer stands. */
  | { type: "answer-erased"; hearing: string; answer: number };

/** An event with what the log says of it. */
export interface LoggedHearingEvent {
  sequence: number;
  eventId: string;
  /** An instant in UTC. */
  at: string;
  who: string;
  event: HearingEvent;
}

export interface Decided extends Omit<AnswerDecided, "answer"> {
  at: string;
  by: string;
}

/** An answer as it stands. */
export interface HearingAnswer extends ReceivedAnswer {
  /** From 1 within its hearing: the number on the receipt. */
  number: number;
  /** When the server got it: an instant in UTC. */
  at: string;
  timing: "before" | "in-time" | "late";
  /** A later answer for the same parcel by the same link or a newer code of it; null: this one stands. */
  replacedBy: number | null;
  isErased: boolean;
  decided: Decided | null;
}

/** One hearing of a case, as its log tells it. */
export interface Hearing {
  id: string;
  from: IsoDate;
  to: IsoDate;
  length: HearingLength;
  because: string | null;
  heard: HeardRoll;
  openedAt: string;
  openedBy: string;
  /** Each time the last day was moved. */
  extended: { at: string; by: string; fromDay: IsoDate; toDay: IsoDate; because: string | null }[];
  closed: { at: string; by: string; withdrawn: boolean; because: string | null } | null;
  answers: HearingAnswer[];
}

/** Answers counted; one that its sender has replaced is counted under `replaced` alone. */
export interface AnswerCounts {
  agree: number;
  object: number;
  blank: number;
  replaced: number;
  late: number;
  undecided: number;
  withCorrection: number;
  /** Parcels with an answer that stands. */
  parcels: number;
}
