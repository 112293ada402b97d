import { describe, expect, it } from "vitest";
import { clockStepText } from "./complaintClock.ts";

describe("a step of the clock in words", () => {
  it("names the day and the holiday in Danish", () => {
    const step = { day: "2025-12-25", why: "public-holiday", facts: { holiday: "juledag" } } as const;
    expect(clockStepText(step, "da")).toBe("Torsdag den 25. december 2025: juledag, fristen går til næste hverdag.");
  });

  it("says in English that a day is not checked", () => {
    const step = { day: "2025-06-05", why: "doubtful-day", facts: { day: "grundlovsdag" } } as const;
    expect(clockStepText(step, "en")).toBe(
      "Thursday 5 June 2025: Constitution Day. It is not checked whether this day moves the deadline. Keep to this day.",
    );
  });
});
