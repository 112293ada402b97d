import { describe, expect, it } from "vitest";
import { firstQuestion, isDay, type Question, readQuestion, writeQuestion } from "./question.ts";

const whole: Question = {
  sources: ["cloudburst", "stream"],
  effect: "erosion",
  kind: "basin",
  date: "2020-01-15",
  otherDate: "2026-01-01",
  facts: { project: "municipal-joint", designated: false },
};

describe("a question to the law in the address", () => {
  it("comes back as it was written", () => {
    expect(readQuestion(writeQuestion(whole, ""))).toEqual(whole);
  });

  it("keeps that nothing is chosen", () => {
    const none = { ...firstQuestion, sources: [] };
    expect(readQuestion(writeQuestion(none, "")).sources).toEqual([]);
  });

  it("keeps the language of the page", () => {
    expect(writeQuestion(whole, "?sprog=en")).toContain("sprog=en");
  });

  it("starts with a whole question", () => {
    expect(readQuestion("")).toEqual(firstQuestion);
  });

  it("leaves out a water that is not one, and takes no day that never was", () => {
    const read = readQuestion("?kilde=sea,lava&dato=2026-02-30");
    expect(read.sources).toEqual(["sea"]);
    expect(read.date).toBe(firstQuestion.date);
  });

  it("knows a leap day from one that is not", () => {
    expect(isDay("2020-02-29")).toBe(true);
    expect(isDay("2021-02-29")).toBe(false);
    expect(isDay("15.1.2020")).toBe(false);
  });
});
