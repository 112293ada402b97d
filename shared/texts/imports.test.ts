import { describe, expect, it } from "vitest";
import { becauseText, unusedRowText } from "./index.ts";

describe("the words of an import", () => {
  it("says that a row is not used, and not that nothing was saved", () => {
    const text = unusedRowText({ code: "parcel-twice", facts: { id: "10851-1a" } }, "da");
    expect(text).toBe("Matriklen 10851-1a står to gange. Rækken er ikke brugt. Fjern den ene.");
  });

  it("says that a building is no longer in BBR", () => {
    const facts = { reason: "deleted-in-bbr", id: "hus", found: "10" };
    expect(unusedRowText({ code: "invalid", facts }, "en")).toContain(
      "no longer in BBR (status 10). The row is not used.",
    );
  });

  it("writes numbers with the marks of the language", () => {
    const note = { code: "heights-not-used", facts: { positions: 1469 } };
    expect(becauseText(note, "da")).toContain("1.469 punkter");
    expect(becauseText(note, "en")).toContain("1,469 positions");
  });
});
