import { describe, expect, it } from "vitest";
import { decidedOnIn, withDecidedOn } from "./decidedOn.ts";

describe("the decision's day in the address", () => {
  it("comes back as it was written", () => {
    expect(decidedOnIn(withDecidedOn("", "2025-11-27"))).toBe("2025-11-27");
  });

  it("leaves the rest of the address as it was", () => {
    expect(withDecidedOn("?kilde=sea,stream&sprog=en", "2025-11-27")).toBe(
      "?kilde=sea,stream&sprog=en&afgjort=2025-11-27",
    );
  });

  it("is taken out when it is emptied", () => {
    expect(withDecidedOn("?kilde=sea&afgjort=2025-11-27", "")).toBe("?kilde=sea");
    expect(withDecidedOn("?afgjort=2025-11-27", "")).toBe("");
  });

  it("is empty where the address has none", () => {
    expect(decidedOnIn("?kilde=sea")).toBe("");
  });
});
