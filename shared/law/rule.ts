import type {
  FactName,
  FloodEffect,
  FloodSource,
  IsoDate,
  LawCode,
  LawTopic,
  MeasureKind,
  PartyCode,
  Payer,
} from "../model/index.ts";
import type { Facts } from "./facts.ts";

/** A payer that a provision names. */
export interface Claim {
  who: Payer;
  /** Fraction of the part; null: the law sets no share. */
  share: number | null;
  /** What the share is a share of; absent: of the whole. */
  of?: "necessary-cost" | "excess-cost" | "upkeep";
}

/** What one provision says of one part, from the facts given. */
export type Answer =
  | { outcome: "yes"; code: LawCode; payers: Claim[] }
  | { outcome: "no"; code: LawCode }
  | { outcome: "unknown"; missing: [FactName, ...FactName[]] }
  | { outcome: "cannot-decide"; code: LawCode };

/** What a rule may know of the works beside the facts. */
export interface Works {
  day: IsoDate;
  kind: MeasureKind;
  source: FloodSource;
  effect: FloodEffect;
  /** All waters and effects of the measure, this part's with them. */
  sources: readonly FloodSource[];
  effects: readonly FloodEffect[];
}

/** A provision as a plain function over facts; one file each. It holds no clock: whether it is in force is asked apart. */
export interface Rule {
  /** Id of the provision in its act's YAML. */
  provision: string;
  topic: LawTopic;
  sources: readonly FloodSource[];
  /** Absent: every effect. */
  effects?: readonly FloodEffect[];
  /** Asked once of a measure, not of each of its parts. */
  ofTheWhole?: true;
  /** The edition in force on the day of the agreement decides, not that of the day asked about (definition 27). */
  byAgreement?: true;
  /** Whom it is about: they get its outcome where it names no payer. */
  about?: readonly (Payer | Claim)[];
  decides?: readonly PartyCode[];
  mayStart?: readonly PartyCode[];
  decide: (facts: Facts, works: Works) => Answer;
}

export const allSources: readonly FloodSource[] = ["sea", "stream", "cloudburst", "groundwater"];

export const yes = (code: LawCode, ...payers: Claim[]): Answer => ({ outcome: "yes", code, payers });
export const no = (code: LawCode = "does-not-apply"): Answer => ({ outcome: "no", code });
export const unknown = (first: FactName, ...others: FactName[]): Answer => ({
  outcome: "unknown",
  missing: [first, ...others],
});
export const cannotDecide = (code: LawCode): Answer => ({ outcome: "cannot-decide", code });

/** A provision that hangs on one fact alone: `yes` where it is true, `no` where it is false, else it is asked for. */
export const onFact =
  (fact: FactName, code: LawCode, ...payers: Claim[]) =>
  (facts: Facts): Answer => {
    const given = facts[fact];
    if (given === undefined) return unknown(fact);
    return given === true ? yes(code, ...payers) : no();
  };
