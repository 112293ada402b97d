import type { Because, Calculation, LoanPlan, MeasureResult, ProjectEconomy } from "../model/index.ts";
import { oere } from "../money/index.ts";
import type { CheckedMeasure, CheckedUnits } from "./checked.ts";
import { checks } from "./checks.ts";
import type { MeasureLine } from "./lines.ts";
import { paymentsBalance } from "./paymentsBalance.ts";
import { saidOfUnknown, totals, type UnitSums } from "./totals.ts";

/** All of a roll but its units, and what is told of each of them. */
export type RollHead = Omit<Calculation, "units" | "carriedOver" | "trace">;

export interface HeadInput
  extends Pick<Calculation, "caseHash" | "lawAsOf" | "lawVersion" | "project" | "risk" | "assumptions"> {
  measures: MeasureLine[];
  outsideCount: number;
  economy: ProjectEconomy;
  loan: LoanPlan | null;
  sums: UnitSums;
  checked: { measures: CheckedMeasure[]; units: CheckedUnits };
}

/** What holds of a roll as a whole: the same whether its units are objects, or columns of a large case. */
export function rollHead(input: HeadInput): RollHead {
  const { measures, sums, loan, economy, checked } = input;
  const unknown: Because | null = saidOfUnknown(sums);
  return {
    caseHash: input.caseHash,
    lawAsOf: input.lawAsOf,
    lawVersion: input.lawVersion,
    keyVersions: keyVersions(measures),
    project: input.project,
    measures: measures.map(measureResult),
    loan,
    outside: { count: input.outsideCount },
    totals: totals(measures, sums, economy),
    risk: input.risk,
    economy,
    checks: [...checks(checked.measures, checked.units), paymentsBalance(loan, sums)],
    assumptions: unknown === null ? input.assumptions : [...input.assumptions, unknown],
  };
}

function keyVersions(measures: readonly MeasureLine[]): Calculation["keyVersions"] {
  const seen = new Map(measures.map(({ key }) => [`${key.id}@${key.version}`, { id: key.id, version: key.version }]));
  return [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, version]) => version);
}

function measureResult(measure: MeasureLine): MeasureResult {
  return {
    id: measure.id,
    law: measure.law,
    findings: measure.findings,
    payers: measure.payers,
    costLines: measure.costLines,
    eligibleOere: measure.eligibleOere,
    waterfall: measure.waterfall,
    ceiling: measure.ceiling,
    upkeep: measure.upkeep,
    runBy: measure.runBy,
    split: measure.split,
    ownersOere: measure.ownersOere,
    key: { id: measure.key.id, version: measure.key.version },
    sharedOere: oere(measure.oere.reduce((sum, one) => sum + one, 0)),
    left: measure.left,
    overtoppedReturnPeriodYears: measure.overtoppedReturnPeriodYears,
  };
}
