import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayNumber, dayOfIso, isoOf, weekday } from "./days.ts";
import { doubtfulDay, easterSunday, publicHolidays } from "./publicHolidays.ts";

/** Western Easter Sundays as Thomas Larsen's table prints them (tlarsen2.tripod.com/thomaslarsen/easterdates.html). */
const easters = `
  2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21
  2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01
  2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10
  2040-04-01 2041-04-21 2042-04-06 2043-03-29 2044-04-17 2045-04-09 2046-03-25 2047-04-14 2048-04-05 2049-04-18
  2050-04-10`
  .trim()
  .split(/\s+/);

const iso = (year: number) => Object.fromEntries([...publicHolidays(year)].map(([day, name]) => [name, isoOf(day)]));

describe("Easter", () => {
  it.each(easters)("is on %s", (date) => {
    expect(isoOf(easterSunday(Number(date.slice(0, 4))))).toBe(date);
  });

  it("is a Sunday between 22 March and 25 April in every year", () => {
    for (let year = 1900; year <= 2199; year++) {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(0);
      expect(easter).toBeGreaterThanOrEqual(dayNumber(year, 3, 22));
      expect(easter).toBeLessThanOrEqual(dayNumber(year, 4, 25));
    }
  });
});

describe("the Danish public holidays", () => {
  // The days of 2025 counted by hand from Easter Sunday, 20 April.
  it("are ten in 2025", () => {
    expect(iso(2025)).toEqual({
      nytaarsdag: "2025-01-01",
      skaertorsdag: "2025-04-17",
      langfredag: "2025-04-18",
      paaskedag: "2025-04-20",
      "anden-paaskedag": "2025-04-21",
      "kristi-himmelfartsdag": "2025-05-29",
      pinsedag: "2025-06-08",
      "anden-pinsedag": "2025-06-09",
      juledag: "2025-12-25",
      "anden-juledag": "2025-12-26",
    });
  });

  it("hold store bededag on Friday 5 May 2023", () => {
    expect(iso(2023)["store-bededag"]).toBe("2023-05-05");
  });

  it("hold store bededag no more from 2024", () => {
    expect(iso(2024)).not.toHaveProperty("store-bededag");
  });

  it("leave 5 June, 24 and 31 December in doubt, and no other day of a year", () => {
    const days = Array.from({ length: 365 }, (_, i) => dayNumber(2025, 1, 1) + i);
    expect(days.filter((day) => doubtfulDay(day) !== null).map(isoOf)).toEqual([
      "2025-06-05",
      "2025-12-24",
      "2025-12-31",
    ]);
  });
});

describe("a day's number", () => {
  // Weekdays from a printed calendar: 1 January 2000 was a Saturday, 29 February 2024 a Thursday, 1 March 1900 a Thursday.
  it.each([
    [2000, 1, 1, 6],
    [2024, 2, 29, 4],
    [1900, 3, 1, 4],
  ])("gives the weekday of %i-%i-%i", (year, month, dayOfMonth, expected) => {
    expect(weekday(dayNumber(year, month, dayOfMonth))).toBe(expected);
  });

  it("reads back as the same day, and grows by one a day", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2199, 12, 31) }), (day) => {
        const { year, month, dayOfMonth } = dateOf(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
        expect(dayOfIso(isoOf(day))).toBe(day);
        expect(isoOf(day + 1) > isoOf(day)).toBe(true);
      }),
    );
  });

  it.each(["2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "2025-4-3", "i morgen", "2025-04-03T00:00:00Z", ""])(
    "is not given for %j",
    (text) => {
      expect(dayOfIso(text)).toBeNull();
    },
  );

  it("knows 29 February of 2024 and of 2000, and none of 2100", () => {
    expect([dayOfIso("2024-02-29"), dayOfIso("2000-02-29")]).not.toContain(null);
    expect(dayOfIso("2100-02-29")).toBeNull();
  });
});
