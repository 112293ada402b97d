import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { dayOfIso } from "../../shared/law/complaint/days.ts";
import { complaintDeadline, courtDeadline } from "../../shared/law/complaint/index.ts";
import { holidayOn } from "../../shared/law/complaint/publicHolidays.ts";
import type { IsoDate, Result } from "../../shared/model/index.ts";

const named = { navn: z.string(), afgjort: z.string() };
const table = z
  .strictObject({
    kilde: z.string(),
    gennemgået: z.string().nullable(),
    eksempler: z.array(z.strictObject({ ...named, senest: z.iso.date(), måske: z.iso.date().optional() })).min(14),
    ugyldige: z.array(z.strictObject({ ...named, fejl: z.string() })).min(1),
    domstol: z.array(z.strictObject({ ...named, sidst: z.iso.date(), uvist: z.enum(["ja", "nej"]) })).min(1),
  })
  .parse(parse(readFileSync("test/cases/klagefrist.yaml", "utf8"), { schema: "core" }));

const ask = (decidedOn: IsoDate) => complaintDeadline({ decidedOn, deadlineWeeks: 4 });

function told<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe(`the last day to complain (${table.kilde})`, () => {
  for (const { navn, afgjort, senest, måske } of table.eksempler) {
    it(navn, () => {
      expect(told(ask(afgjort))).toMatchObject({
        adviseBy: senest,
        lastDay: måske ?? senest,
        doubtful: måske !== undefined,
      });
    });
  }

  for (const { navn, afgjort, fejl } of table.ugyldige) {
    it(`refuses ${navn}`, () => {
      expect(ask(afgjort)).toMatchObject({ ok: false, issues: [{ path: "decidedOn", code: fejl }] });
    });
  }

  it("refuses a number of weeks that is not whole, and none", () => {
    for (const deadlineWeeks of [0, 2.5, Number.NaN, 53]) {
      expect(complaintDeadline({ decidedOn: "2025-01-01", deadlineWeeks })).toMatchObject({
        ok: false,
        issues: [{ path: "deadlineWeeks", code: "out-of-range" }],
      });
    }
  });

  it("shows each day that it passes over Christmas", () => {
    expect(told(ask("2025-11-27")).steps).toEqual([
      { day: "2025-11-27", why: "decided", facts: {} },
      { day: "2025-12-25", why: "weeks-counted", facts: { weeks: 4, days: 28 } },
      { day: "2025-12-25", why: "public-holiday", facts: { holiday: "juledag" } },
      { day: "2025-12-26", why: "public-holiday", facts: { holiday: "anden-juledag" } },
      { day: "2025-12-27", why: "saturday", facts: {} },
      { day: "2025-12-28", why: "sunday", facts: {} },
      { day: "2025-12-29", why: "last-day", facts: {} },
    ]);
  });
});

describe("the last day to go to court", () => {
  for (const { navn, afgjort, sidst, uvist } of table.domstol) {
    it(navn, () => {
      const { lastDay, review, steps } = told(courtDeadline({ decidedOn: afgjort }));
      expect({ lastDay, review }).toEqual({ lastDay: sidst, review: "not-checked" });
      expect(steps.some(({ why }) => why === "weekend-not-checked")).toBe(uvist === "ja");
    });
  }
});

describe("on any day of 2013 to 2098", () => {
  const someDay = fc
    .date({ min: new Date("2013-01-01T00:00:00Z"), max: new Date("2098-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const utc = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`);
  const weekday = (date: IsoDate) => new Date(utc(date)).getUTCDay();

  it("neither day is a Saturday, a Sunday or a public holiday", () => {
    fc.assert(
      fc.property(someDay, (decidedOn) => {
        const { lastDay, adviseBy } = told(ask(decidedOn));
        for (const day of [lastDay, adviseBy]) {
          expect([0, 6]).not.toContain(weekday(day));
          expect(holidayOn(dayOfIso(day)!), day).toBeNull();
        }
      }),
    );
  });

  it("the day is 28 days on or later, by at most the five days of Easter", () => {
    fc.assert(
      fc.property(someDay, (decidedOn) => {
        const days = (utc(told(ask(decidedOn)).adviseBy) - utc(decidedOn)) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(28);
        expect(days).toBeLessThanOrEqual(33);
      }),
    );
  });

  it("a later decision never has an earlier deadline", () => {
    fc.assert(
      fc.property(someDay, someDay, (a, b) => {
        const [early, late] = [a, b].sort() as [IsoDate, IsoDate];
        expect(told(ask(early)).lastDay <= told(ask(late)).lastDay).toBe(true);
      }),
    );
  });

  it("the day advised is the earlier where there is doubt, and the same where there is none", () => {
    fc.assert(
      fc.property(someDay, (decidedOn) => {
        const { lastDay, adviseBy, doubtful } = told(ask(decidedOn));
        expect(adviseBy < lastDay).toBe(doubtful);
        expect(doubtful).toBe(["06-05", "12-24", "12-31"].includes(adviseBy.slice(5)));
      }),
    );
  });
});
