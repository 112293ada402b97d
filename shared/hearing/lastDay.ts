import type { HearingLength, IsoDate, Issue } from "../model/index.ts";
import { daysAfter } from "./danishDay.ts";

/** Days of each length. Observed practice (definition 32), and no rule; `other` is as long as its reason says. */
export const hearingDays: Record<HearingLength, number> = { usual: 28, "environmental-report": 56, other: 0 };

/** The first day that can be the last one of a hearing. Example: opened 1 March 2026 as usual, 29 March. */
export const earliestLastDay = (from: IsoDate, length: HearingLength): IsoDate => daysAfter(from, hearingDays[length]);

/**
 * What is wrong with the days of a hearing. Issues: `hearing-too-short` for what it is said to be, `hearing-reason-missing` where
 * the length is the municipality's own.
 */
export function checkHearingDays(days: {
  from: IsoDate;
  to: IsoDate;
  length: HearingLength;
  because: string | null;
}): Issue[] {
  const { from, to, length, because } = days;
  const earliest = earliestLastDay(from, length);
  const issues: Issue[] = [];
  if (to < earliest) issues.push({ path: "/to", code: "hearing-too-short", facts: { from, to, earliest, length } });
  if (length === "other" && (because ?? "").trim() === "")
    issues.push({ path: "/because", code: "hearing-reason-missing", facts: {} });
  return issues;
}
