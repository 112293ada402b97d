import type { Because, Calculation, KeyData, UnitResult } from "../../shared/model/index.ts";
import type { OwnerYear } from "../../shared/payments/index.ts";

/** What each part of an owner's answer is told: of the case and its roll no more than an owner's link shows. */
export interface Answering {
  theCase: { measures: readonly { id: string; title?: string | undefined }[] };
  calculation: Pick<Calculation, "measures" | "lawAsOf" | "assumptions" | "caseHash" | "carriedOver">;
  unit: UnitResult;
  /** Of the owner's part of the loan; none where nothing is borrowed. */
  years: readonly OwnerYear[];
  /** How many units share a measure. */
  payersOf: (measure: string) => number;
  /** The key that shares a measure. */
  keyOf: (measure: string) => KeyData | undefined;
  /** A reason in words, in the language of the moment. */
  say: (because: Because) => string;
}
