import { describe, expect, it } from "vitest";
import { problemStatus } from "../contract/problems.ts";
import type { ProblemCode } from "../model/index.ts";
import { problemText, problemTitle } from "./problems.ts";

const codes = Object.keys(problemStatus) as ProblemCode[];

describe("the words of a problem", () => {
  for (const code of codes) {
    it(`has ${code} as three sentences in both languages, also where few facts are known`, () => {
      const texts = (["da", "en"] as const).map((language) =>
        problemText({ code, facts: { found: 1, most: 2 } }, language),
      );
      expect(texts[0]).not.toBe(texts[1]);
      for (const text of texts) {
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(text.match(/[.!]( |$)/g)?.length ?? 0).toBeGreaterThanOrEqual(3);
      }
    });
  }

  it("has a heading for every status", () => {
    for (const status of new Set(Object.values(problemStatus))) {
      expect(problemTitle(status, "da")).not.toBe(String(status));
      expect(problemTitle(status, "en")).not.toBe(problemTitle(status, "da"));
    }
  });
});
