import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { danishDay, daysAfter } from "./danishDay.ts";

describe("the day in Denmark", () => {
  it("begins an hour before midnight UTC in winter, and two in summer", () => {
    expect(danishDay("2026-01-31T22:59:59.999Z")).toBe("2026-01-31");
    expect(danishDay("2026-01-31T23:00:00.000Z")).toBe("2026-02-01");
    expect(danishDay("2026-07-31T21:59:59.999Z")).toBe("2026-07-31");
    expect(danishDay("2026-07-31T22:00:00.000Z")).toBe("2026-08-01");
  });

  it("turns with summer time: on the last Sunday of March and of October", () => {
    // Summer time began on Sunday 29 March 2026 and ended on Sunday 25 October.
    expect(danishDay("2026-03-28T22:30:00Z")).toBe("2026-03-28");
    expect(danishDay("2026-03-29T22:30:00Z")).toBe("2026-03-30");
    expect(danishDay("2026-10-24T22:30:00Z")).toBe("2026-10-25");
    expect(danishDay("2026-10-25T22:30:00Z")).toBe("2026-10-25");
  });

  it("is what the time zone database says of Europe/Copenhagen", () => {
    const known = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Copenhagen", dateStyle: "short" });
    const instants = fc.date({ min: new Date("1996-01-01"), max: new Date("2037-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (at) => {
        expect(danishDay(at.toISOString())).toBe(known.format(at));
      }),
    );
  });

  it("is none of what is no instant", () => {
    expect(() => danishDay("i morgen")).toThrow("not an instant");
  });
});

describe("a day some days later", () => {
  it("passes months, leap days and the change to summer time", () => {
    expect(daysAfter("2026-02-26", 28)).toBe("2026-03-26");
    expect(daysAfter("2024-02-01", 28)).toBe("2024-02-29");
    expect(daysAfter("2026-03-28", 2)).toBe("2026-03-30");
  });
});
