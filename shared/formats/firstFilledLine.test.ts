import { describe, expect, it } from "vitest";
import { firstFilledLine } from "./firstFilledLine.ts";
import { pointsFromCsv } from "./points.ts";
import { readTable } from "./table.ts";

describe("the first line with something in it", () => {
  it("is found whatever ends the lines before it, and has no end itself", () => {
    expect(firstFilledLine("\n \r\n\t\r a;b \r\nc")).toBe(" a;b ");
    expect(firstFilledLine("a")).toBe("a");
    expect(firstFilledLine("\r\n \n")).toBe("");
    expect(firstFilledLine("")).toBe("");
  });

  it("is looked for in a time that grows with the text alone, also among a million line ends and spaces", () => {
    const start = performance.now();
    for (const text of [
      "\r".repeat(1_000_000),
      " ".repeat(1_000_000),
      `${" ".repeat(500_000)}x ${" ".repeat(500_000)}y`,
    ]) {
      expect(pointsFromCsv(text).ok).toBe(false);
      readTable(text);
    }
    // By the square of the text it took hours.
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
