import type { Because, Check, CheckReasonCode, CheckRule } from "../model/index.ts";

/** One answer of a check. */
export function check(
  rule: CheckRule,
  outcome: Check["outcome"],
  code: CheckReasonCode,
  facts: Because["facts"] = {},
  units: readonly string[] = [],
): Check {
  return { rule, outcome, ...(units.length === 0 ? {} : { units: [...units] }), because: { code, facts } };
}

/** Whole øre may differ by one from what a rule gives (definition 22). */
export const roundingOere = 1;
