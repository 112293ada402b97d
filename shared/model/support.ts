/** What a person says of a project in a hearing. */
export type OwnerAnswer = "agree" | "object" | "blank";

/** One answer, by the parcel it came from. Never a name. */
export interface GivenAnswer {
  parcelId: string;
  answer: OwnerAnswer;
}

/** `divided`: those who answered for one parcel do not say the same. */
export type SupportPart = OwnerAnswer | "divided" | "unanswered";

/** Heads; lines of the roll; the owners' amount, øre; the parcels' area, m². */
export type SupportMeasure = "head" | "parcel" | "amount" | "area";

/** One way of counting the same answers. The parts sum to the total. */
export interface SupportCount {
  by: SupportMeasure;
  parts: Record<SupportPart, number>;
  total: number;
}

/** The answers of a hearing counted four ways: information only, since Danish law has no ballot on it. */
export interface Support {
  counts: SupportCount[];
  /** Answers from parcels that are not in the roll: told, and in none of the counts. */
  outsideRoll: number;
}
