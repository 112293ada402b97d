import type { FloodEffect, FloodSource, MeasureKind, Part } from "./part.ts";
import type { IsoDate } from "./units.ts";

export type Force = "must" | "may" | "guidance" | "our-choice";
export type Review = "reviewed" | "draft" | "not-checked";
export type Outcome = "yes" | "no" | "unknown" | "cannot-decide";

export type Payer =
  | "owners-with-benefit"
  | "municipality-as-authority"
  | "municipality-as-owner"
  | "utility-tariff"
  | "state"
  | "foundation"
  | "road-owners"
  | "line-owners"
  | "project-owner"
  | "requesting-party";

/** What a provision is about: `scope` says which act governs; `mixed` and `practice` warn and decide nothing. */
export type LawTopic =
  | "scope"
  | "payer"
  | "decides"
  | "start"
  | "not-charged"
  | "financing"
  | "hearing"
  | "complaint"
  | "expropriation"
  | "works"
  | "duration"
  | "cover"
  | "mixed"
  | "practice";

/** How sure a source's statement is (`domain/law.md`). */
export type Tag = "verified" | "seed" | "recalled" | "derived" | "press" | "party";

/** Facts of a measure and its place, by name. `shared/law/facts.ts` lists the names and what each may be. */
export type FactRecord = Record<string, string | number | boolean>;

export interface Source {
  title: string;
  link: string | null;
  tag: Tag;
}

export interface Witness {
  on: IsoDate;
  source: string;
}

/** One provision of one act, as data. */
export interface Provision {
  id: string;
  act: string;
  actTitle: { da: string; en: string };
  at: string;
  says: { da: string; en: string };
  force: Force | null;
  inForce: { from: IsoDate | null; to: IsoDate | null };
  witnessed: Witness[];
  sources: Source[];
  review: Review;
  /** Somebody's proposal: never law, and shown on another ground. */
  whatIf?: true | undefined;
}

/** A line of the register of rules (`shared/law/register.yaml`). */
export interface RuleRecord {
  /** The provision that the rule reads. */
  provision: string;
  /** The rule's file in `shared/law`, and its table's in `test/cases`, without the ending. */
  rule: string;
  /** The provision's review. */
  state: Review;
}

/** Why, as a code with facts; `shared/texts` words it. */
export interface Because {
  code: string;
  facts: Record<string, string | number | boolean | null>;
}

/** What one provision says of one part on one date. */
export interface Finding {
  /** Null: no provision, "no legislation". */
  provision: string | null;
  at: string;
  topic: LawTopic;
  part: Part;
  outcome: Outcome;
  force: Force | null;
  missing: string[];
  review: Review;
  because: Because;
  whatIf?: true | undefined;
}

export interface PayerFinding {
  who: Payer;
  part: Part;
  /** Fraction; null: the law sets no share. */
  share: number | null;
  /** `yes` where the payer is found; `unknown` where it hangs on a missing fact. */
  outcome: Outcome;
  force: Force | null;
  provision: string | null;
  /** What the share is a share of, as a code; absent: of the whole. */
  of?: string | undefined;
  whatIf?: true | undefined;
}

/** Proposals that can be laid over the law of a day. */
export type WhatIf = "kl-2020";

export interface MeasureToClassify {
  id: string;
  kind: MeasureKind;
  sources: FloodSource[];
  effects: FloodEffect[];
  /** The pairs that are meant; absent: every source with every effect. */
  parts?: Part[] | undefined;
  facts: FactRecord;
}

export interface MeasureLaw {
  id: string;
  /** The act that governs each part. `no` with a null act: there is no legislation; `unknown`: cannot be told on this date. */
  laws: {
    part: Part;
    act: string | null;
    outcome: Outcome;
    title: { da: string; en: string } | null;
    review: Review;
  }[];
  /** Who decides, who steers, who may start: codes that `shared/texts` words. Empty: the figure or law does not say. */
  decides: string[];
  steers: string[];
  mayStart: string[];
  findings: Finding[];
  payers: PayerFinding[];
  /** What the findings of each topic say, `no` left out: for those who want it without the findings. */
  notCharged: Because[];
  financing: Because[];
  hearing: Because[];
  complaint: Because[];
  expropriation: Because[];
  works: Because[];
  duration: Because[];
  /** What practice warns of, and where two waters meet. */
  warnings: Because[];
  open: Because[];
}

/** A time between two changes of the law. */
export interface Regime {
  id: string;
  from: IsoDate;
  /** Null: not ended. */
  to: IsoDate | null;
  /** A day within it to ask about. */
  day: IsoDate;
  title: { da: string; en: string };
  says: { da: string; en: string };
}

export interface Classification {
  lawAsOf: IsoDate;
  lawVersion: string;
  /** Id of the time between two changes of the law that the day lies in. */
  regime: string;
  /** A proposal laid over the law of the day; absent: the law as it was. */
  whatIf?: WhatIf | undefined;
  /** What holds for the measures together, as that they fall under different acts. */
  project: Because[];
  measures: MeasureLaw[];
}

/** One thing that two answers about a measure say alike or not. */
export interface LawChange {
  what:
    | "law"
    | "payer"
    | "decides"
    | "mayStart"
    | "notCharged"
    | "financing"
    | "hearing"
    | "complaint"
    | "expropriation"
    | "works"
    | "duration"
    | "warnings"
    | "open";
  /** The payer or party; null: nobody in particular. */
  who: string | null;
  part: Part | null;
  /** The act (`none`: no law; `unknown`), the payer's finding, the party, or the code of what is told; null: not there. */
  before: PayerFinding | string | null;
  after: PayerFinding | string | null;
  same: boolean;
}
