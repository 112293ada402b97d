import type { DoubtfulDayCode, HolidayCode } from "../../model/index.ts";
import { type DayNumber, dateOf, dayNumber } from "./days.ts";

/** The last year in which store bededag was a public holiday. */
const lastPrayerDay = 2023;

/**
 * Easter Sunday of a Gregorian year, by the rule in Butcher's Ecclesiastical Calendar (1876), as Meeus prints it
 * (Astronomical Algorithms, ch. 8). Whole numbers only. Example: 2025 → 20 April.
 */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonDrift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonDrift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * correction + 22;
  return dayNumber(year, 3, 1) + fromMarch - 1;
}

/**
 * The Danish public holidays of a year. Store bededag (the fourth Friday after Easter) is one up to and including 2023.
 * Example: 2025 → juledag on 25 December.
 */
export function publicHolidays(year: number): ReadonlyMap<DayNumber, HolidayCode> {
  const easter = easterSunday(year);
  const holidays: [DayNumber, HolidayCode][] = [
    [dayNumber(year, 1, 1), "nytaarsdag"],
    [easter - 3, "skaertorsdag"],
    [easter - 2, "langfredag"],
    [easter, "paaskedag"],
    [easter + 1, "anden-paaskedag"],
    [easter + 39, "kristi-himmelfartsdag"],
    [easter + 49, "pinsedag"],
    [easter + 50, "anden-pinsedag"],
    [dayNumber(year, 12, 25), "juledag"],
    [dayNumber(year, 12, 26), "anden-juledag"],
  ];
  if (year <= lastPrayerDay) holidays.push([easter + 26, "store-bededag"]);
  return new Map(holidays);
}

/** The holiday that falls on a day; null: none. */
export function holidayOn(day: DayNumber): HolidayCode | null {
  return publicHolidays(dateOf(day).year).get(day) ?? null;
}

/** 5 June, 24 and 31 December: whether they move a deadline is not checked. */
export function doubtfulDay(day: DayNumber): DoubtfulDayCode | null {
  const { month, dayOfMonth } = dateOf(day);
  if (month === 6 && dayOfMonth === 5) return "grundlovsdag";
  if (month === 12 && dayOfMonth === 24) return "juleaftensdag";
  if (month === 12 && dayOfMonth === 31) return "nytaarsaftensdag";
  return null;
}
