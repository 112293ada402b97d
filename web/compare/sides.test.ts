import { describe, expect, it } from "vitest";
import { sideFrom, sideText } from "./sides.ts";

describe("a side of a comparison, as the address names it", () => {
  it("is a case as it is, after a change, or on a day", () => {
    expect(sideFrom("noret")).toEqual({ id: "noret", as: { is: "newest" } });
    expect(sideFrom(" noret@12 ")).toEqual({ id: "noret", as: { is: "sequence", sequence: 12 } });
    expect(sideFrom("noret@2026-11-30")).toEqual({ id: "noret", as: { is: "day", day: "2026-11-30" } });
    for (const text of ["noret", "noret@12", "noret@2026-11-30"]) expect(sideText(sideFrom(text)!)).toBe(text);
  });

  it("names no case where there is none, and the newest where the version is none", () => {
    for (const text of [null, "", "  ", "@3"]) expect(sideFrom(text)).toBeNull();
    for (const text of ["noret@", "noret@0", "noret@x"]) expect(sideFrom(text)?.as).toEqual({ is: "newest" });
  });
});
