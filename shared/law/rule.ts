import type { FactName, FloodEffect, FloodSource, LawCode, PartyCode, Payer } from "../model/index.ts";
import type { Facts } from "./facts.ts";

/** A payer that a provision names. */
export interface Claim {
  who: Payer;
  /** Fraction of the part; null: the law sets no share. */
  share: number | null;
  /** What the share is a share of; absent: of the whole. */
  of?: "necessary-cost" | "excess-cost";
}

/** What one provision says of one part, from the facts given. */
export type Answer =
  | { outcome: "yes"; code: LawCode; payers: Claim[] }
  | { outcome: "no"; code: LawCode }
  | { outcome: "unknown"; missing: [FactName, ...FactName[]] }
  | { outcome: "cannot-decide"; code: LawCode };

/** A provision as a plain function over facts; one file each. It holds no clock: whether it is in force is asked apart. */
export interface Rule {
  /** Id of the provision in its act's YAML. */
  provision: string;
  source: FloodSource;
  effects: readonly FloodEffect[];
  /** Whom it is about: they get its outcome where it names no payer. */
  about: readonly Payer[];
  decides?: readonly PartyCode[];
  mayStart?: readonly PartyCode[];
  decide: (facts: Facts) => Answer;
}

export const yes = (code: LawCode, ...payers: Claim[]): Answer => ({ outcome: "yes", code, payers });
export const no = (code: LawCode): Answer => ({ outcome: "no", code });
export const unknown = (first: FactName, ...others: FactName[]): Answer => ({
  outcome: "unknown",
  missing: [first, ...others],
});
export const cannotDecide = (code: LawCode): Answer => ({ outcome: "cannot-decide", code });
