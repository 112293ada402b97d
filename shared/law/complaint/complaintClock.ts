import type { ClockCode, IsoDate, Issue, Result, Review } from "../../model/index.ts";
import { type DayNumber, dateOf, dayNumber, dayOfIso, daysInMonth, isoOf, weekday } from "./days.ts";
import { doubtfulDay, holidayOn } from "./publicHolidays.ts";

/** One step of the working: the day it is about, why it is not or is the last, and the facts of that. */
export interface ClockStep {
  day: IsoDate;
  why: ClockCode;
  facts: Record<string, string | number>;
}

export interface ComplaintDeadline {
  /** The last day to complain; where `doubtful`, the later of the two days it may be. */
  lastDay: IsoDate;
  /** The day to keep to: the earlier of the two. The same as `lastDay` unless `doubtful`. */
  adviseBy: IsoDate;
  /** A day of which it is not checked whether it moves the deadline made the difference. */
  doubtful: boolean;
  steps: ClockStep[];
}

export interface CourtDeadline {
  lastDay: IsoDate;
  review: Review;
  steps: ClockStep[];
}

/** The court's deadline in kystbeskyttelsesloven § 18 b, as a decision of 2017 cites it; today's text is not checked. */
const courtMonths = 6;
/** The years of decisions that the clock answers for. */
const years = { least: 2013, most: 2099 };
const weeks = { least: 1, most: 52 };

/**
 * The last day to complain of a decision.
 *
 *   candidate = decidedOn + 7 · deadlineWeeks days; then forward past each Saturday, Sunday and public holiday
 *
 * decidedOn      the day of notification or publication, a day of 2013-2099
 * deadlineWeeks  weeks, 1-52; 4 in kystbeskyttelsesloven § 18 a
 * On 5 June, 24 and 31 December both days are given: the one before the doubt is advised.
 * Source: kystbeskyttelsesloven § 18 a (LBK 73 of 18 January 2024).
 * Errors: `wrong-type` where decidedOn is not a real day, `out-of-range` for the years and weeks.
 * Example: 2025-11-27 → 25 December (juledag), 26 December, Saturday, Sunday → 2025-12-29.
 */
export function complaintDeadline(asked: { decidedOn: IsoDate; deadlineWeeks: number }): Result<ComplaintDeadline> {
  const { decidedOn, deadlineWeeks } = asked;
  const from = dayOfIso(decidedOn);
  const [first, ...others] = [...checkDecision(decidedOn), ...checkWeeks(deadlineWeeks)];
  if (from === null || first !== undefined) return { ok: false, issues: [first!, ...others] };

  const counted = from + 7 * deadlineWeeks;
  const steps: ClockStep[] = [
    { day: decidedOn, why: "decided", facts: {} },
    { day: isoOf(counted), why: "weeks-counted", facts: { weeks: deadlineWeeks, days: 7 * deadlineWeeks } },
  ];
  const advised = pastClosedDays(counted, steps);
  const doubt = doubtfulDay(advised);
  if (doubt === null) {
    steps.push({ day: isoOf(advised), why: "last-day", facts: {} });
    return { ok: true, value: { lastDay: isoOf(advised), adviseBy: isoOf(advised), doubtful: false, steps } };
  }
  steps.push({ day: isoOf(advised), why: "doubtful-day", facts: { day: doubt } });
  const later = pastClosedDays(advised + 1, steps);
  steps.push({ day: isoOf(later), why: "last-day-if-moved", facts: {} });
  return { ok: true, value: { lastDay: isoOf(later), adviseBy: isoOf(advised), doubtful: true, steps } };
}

/**
 * The last day to bring a decision on coastal protection before a court: six months on, the same day of the month, or
 * the month's last where it has no such day. Read as kystbeskyttelsesloven § 18 b stood in 2017: not checked since. Whether
 * a weekend or holiday moves it is not checked either: the day is not moved, and that is said.
 * Errors: as `complaintDeadline`. Example: 2025-08-31 → 2026-02-28.
 */
export function courtDeadline(asked: { decidedOn: IsoDate }): Result<CourtDeadline> {
  const { decidedOn } = asked;
  const from = dayOfIso(decidedOn);
  const [first, ...others] = checkDecision(decidedOn);
  if (from === null || first !== undefined) return { ok: false, issues: [first!, ...others] };

  const { year, month, dayOfMonth } = dateOf(from);
  const months = month - 1 + courtMonths;
  const toYear = year + Math.floor(months / 12);
  const toMonth = (months % 12) + 1;
  const length = daysInMonth(toYear, toMonth);
  const last = dayNumber(toYear, toMonth, Math.min(dayOfMonth, length));
  const lastDay = isoOf(last);
  const steps: ClockStep[] = [
    { day: decidedOn, why: "decided", facts: {} },
    { day: lastDay, why: "months-counted", facts: { months: courtMonths } },
  ];
  if (dayOfMonth > length) steps.push({ day: lastDay, why: "month-is-shorter", facts: { days: length } });
  if (closed(last) !== null || doubtfulDay(last) !== null) {
    steps.push({ day: lastDay, why: "weekend-not-checked", facts: {} });
  }
  return { ok: true, value: { lastDay, review: "not-checked", steps } };
}

/** The first day from `day` on which a deadline can end; a step for each day passed. */
function pastClosedDays(day: DayNumber, steps: ClockStep[]): DayNumber {
  let at = day;
  for (let why = closed(at); why !== null; why = closed(at)) {
    steps.push({ day: isoOf(at), ...why });
    at++;
  }
  return at;
}

/** Why a deadline cannot end on a day; null: it can. A holiday is named before the weekday it falls on. */
function closed(day: DayNumber): Pick<ClockStep, "why" | "facts"> | null {
  const holiday = holidayOn(day);
  if (holiday !== null) return { why: "public-holiday", facts: { holiday } };
  if (weekday(day) === 6) return { why: "saturday", facts: {} };
  if (weekday(day) === 0) return { why: "sunday", facts: {} };
  return null;
}

function checkDecision(decidedOn: string): Issue[] {
  const path = "decidedOn";
  if (dayOfIso(decidedOn) === null)
    return [{ path, code: "wrong-type", facts: { expected: "date", found: decidedOn } }];
  const year = Number(decidedOn.slice(0, 4));
  if (year >= years.least && year <= years.most) return [];
  const facts = { found: decidedOn, least: `${years.least}-01-01`, most: `${years.most}-12-31` };
  return [{ path, code: "out-of-range", facts }];
}

function checkWeeks(deadlineWeeks: number): Issue[] {
  if (Number.isInteger(deadlineWeeks) && deadlineWeeks >= weeks.least && deadlineWeeks <= weeks.most) return [];
  return [{ path: "deadlineWeeks", code: "out-of-range", facts: { found: deadlineWeeks, ...weeks } }];
}
