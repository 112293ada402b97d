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
  part: Part;
  outcome: Outcome;
  force: Force | null;
  missing: string[];
  review: Review;
  because: Because;
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
}

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
  laws: { part: Part; act: string | null; outcome: Outcome; title: { da: string; en: string } | null }[];
  /** Who decides, who steers, who may start: codes that `shared/texts` words. Empty: the figure or law does not say. */
  decides: string[];
  steers: string[];
  mayStart: string[];
  findings: Finding[];
  payers: PayerFinding[];
  financing: Because[];
  complaint: Because[];
  open: Because[];
}

export interface Classification {
  lawAsOf: IsoDate;
  lawVersion: string;
  regime: string;
  measures: MeasureLaw[];
}
