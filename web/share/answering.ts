import type { Calculation, CaseFile, UnitResult } from "../../shared/model/index.ts";

/** What each part of an owner's answer is told. */
export interface Answering {
  theCase: CaseFile;
  calculation: Calculation;
  unit: UnitResult;
}
