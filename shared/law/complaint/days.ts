import type { IsoDate } from "../../model/index.ts";

/** Days are counted as whole numbers from 1 March of year 0, so that no clock and no time zone comes in. */
export type DayNumber = number;

/**
 * The number of a day of the Gregorian calendar. March is the first month of the counted year, so that the leap day is
 * its last: 365·y + ⌊y/4⌋ − ⌊y/100⌋ + ⌊y/400⌋ days before the year, ⌊(153·m + 2)/5⌋ before the month (m = 0 in March).
 * Example: 2000-03-01 is 730485.
 */
export function dayNumber(year: number, month: number, dayOfMonth: number): DayNumber {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  return yearStart(y) + Math.floor((153 * m + 2) / 5) + dayOfMonth - 1;
}

/** The day of a number: the inverse of `dayNumber`. */
export function dateOf(day: DayNumber): { year: number; month: number; dayOfMonth: number } {
  let y = Math.floor(day / 365.2425);
  if (yearStart(y) > day) y--;
  if (yearStart(y + 1) <= day) y++;
  const rest = day - yearStart(y);
  const m = Math.floor((5 * rest + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: month > 2 ? y : y + 1, month, dayOfMonth: rest - Math.floor((153 * m + 2) / 5) + 1 };
}

function yearStart(y: number): DayNumber {
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

/** 0 is Sunday, 6 is Saturday: 1 March of year 0 is a Wednesday. */
export function weekday(day: DayNumber): number {
  return (day + 3) % 7;
}

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
  return (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - dayNumber(year, month, 1);
}

/** A day as `YYYY-MM-DD`. */
export function isoOf(day: DayNumber): IsoDate {
  const { year, month, dayOfMonth } = dateOf(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** The number of a real day written `YYYY-MM-DD`; null for all else. */
export function dayOfIso(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, dayOfMonth] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return dayNumber(year, month, dayOfMonth);
}

function padded(whole: number, digits: number): string {
  return String(whole).padStart(digits, "0");
}
