import type { IsoDate } from "../model/index.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * The day in Denmark at an instant: UTC+1, and UTC+2 from the last Sunday of March to the last Sunday of October, both at 01:00 UTC.
 * Source: directive 2000/84/EC, art. 2-3; held since 1996.
 * Example: 2026-03-29T22:30:00Z is 2026-03-30 there; 2026-01-31T23:00:00Z is 2026-02-01.
 */
export function danishDay(instant: string): IsoDate {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) throw new RangeError(`not an instant: ${instant}`);
  const year = new Date(at).getUTCFullYear();
  const isSummer = at >= changeOf(year, march) && at < changeOf(year, october);
  return isoDay(at + (isSummer ? 2 : 1) * hourMs);
}

/** The day that comes `days` after another. Example: 2026-02-26 and 4 weeks is 2026-03-26. */
export function daysAfter(day: IsoDate, days: number): IsoDate {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + days * dayMs);
}

/** Months as `Date` counts them. */
const march = 2;
const october = 9;

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function changeOf(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * dayMs;
}

const isoDay = (at: number): IsoDate => new Date(at).toISOString().slice(0, "2026-01-01".length);
