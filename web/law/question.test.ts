import { describe, expect, it } from "vitest";
import { firstQuestion, isDay, type Question, readQuestion, withShown, writeQuestion } from "./question.ts";

const whole: Question = {
  measures: [
    { sources: ["cloudburst", "stream"], effect: "erosion", kind: "basin", facts: { zone: "rural", atCoast: false } },
    { sources: ["sea"], effect: null, kind: null, facts: { loanYears: 25 } },
  ],
  shown: 1,
  day: { date: "2020-01-15", whatIf: null },
  other: { date: "2026-01-01", whatIf: "kl-2020" },
};

describe("a question to the law in the address", () => {
  it("comes back as it was written", () => {
    expect(readQuestion(writeQuestion(whole, ""))).toEqual(whole);
  });

  it("reads an address written by hand", () => {
    const { measures, day } = readQuestion("?kilde=sea&virkning=erosion&tiltag=groyne&dato=2018-08-31&regime=kl-2020");
    expect(measures).toEqual([{ sources: ["sea"], effect: "erosion", kind: "groyne", facts: {} }]);
    expect(day).toEqual({ date: "2018-08-31", whatIf: "kl-2020" });
  });

  it("keeps that no water, effect or works is known", () => {
    const unknown = withShown(firstQuestion, { sources: [], effect: null, kind: null, facts: {} });
    expect(readQuestion(writeQuestion(unknown, ""))).toEqual(unknown);
  });

  it("reads a fact of a number as a number, and one that is not as the words that stand there", () => {
    expect(readQuestion("?f.loanYears=25").measures[0]?.facts).toEqual({ loanYears: 25 });
    expect(readQuestion("?f.loanYears=long").measures[0]?.facts).toEqual({ loanYears: "long" });
  });

  it("keeps a fact that no rule asks for, so that it can be refused aloud", () => {
    expect(readQuestion("?f.moon=full").measures[0]?.facts).toEqual({ moon: "full" });
  });

  it("keeps the language and the decision's day of the page", () => {
    const written = writeQuestion(whole, "?sprog=en&afgjort=2025-11-27&kilde=sea&2.tiltag=dike");
    const asked = new URLSearchParams(written);
    expect(asked.get("sprog")).toBe("en");
    expect(asked.get("afgjort")).toBe("2025-11-27");
    expect(asked.getAll("kilde")).toEqual(["cloudburst,stream"]);
    expect(asked.getAll("2.tiltag")).toEqual(["ved-ikke"]);
  });

  it("starts with a whole question", () => {
    expect(readQuestion("")).toEqual(firstQuestion);
  });

  it("leaves out a water that is not one, and takes no day that never was", () => {
    const read = readQuestion("?kilde=sea,lava&dato=2026-02-30");
    expect(read.measures[0]?.sources).toEqual(["sea"]);
    expect(read.day.date).toBe(firstQuestion.day.date);
  });

  it("knows a leap day from one that is not", () => {
    expect(isDay("2020-02-29")).toBe(true);
    expect(isDay("2021-02-29")).toBe(false);
    expect(isDay("15.1.2020")).toBe(false);
  });

  it("sets the proposals beside the law of the same day where no second day is given", () => {
    expect(readQuestion("?dato=2020-01-15&mod-regime=kl-2020").other).toEqual({
      date: "2020-01-15",
      whatIf: "kl-2020",
    });
  });

  it("shows the first measure where the one asked for is not there", () => {
    expect(readQuestion("?vis=4").shown).toBe(0);
  });
});
