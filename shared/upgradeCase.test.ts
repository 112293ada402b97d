import { describe, expect, it } from "vitest";
import { untold } from "./untold.ts";
import { upgradeCase } from "./upgradeCase.ts";

describe("an older case file", () => {
  it("of 1.0 gets no layers and the newest version", () => {
    expect(upgradeCase({ format: "vandret-sag/1.0", title: "Sag" })).toEqual({
      ok: true,
      value: { format: "vandret-sag/1.8", title: "Sag", layers: [], ...untold },
    });
  });

  it("of 1.0 that has layers is refused, for they would be lost", () => {
    expect(upgradeCase({ format: "vandret-sag/1.0", layers: [1] })).toMatchObject({
      ok: false,
      issues: [{ path: "/layers", code: "unknown-field" }],
    });
  });

  it("of 1.1 is told of no terrain and no waters", () => {
    const read = upgradeCase({ format: "vandret-sag/1.1", title: "Sag", layers: [] });
    expect(read).toEqual({ ok: true, value: { format: "vandret-sag/1.8", title: "Sag", layers: [], ...untold } });
  });

  it("of 1.2 gets the newest version, and has chosen no scenarios", () => {
    const { economy } = untold;
    const read = upgradeCase({ format: "vandret-sag/1.2", title: "Sag", economy });
    expect(read).toEqual({ ok: true, value: { format: "vandret-sag/1.8", title: "Sag", economy } });
  });

  it("of 1.2 that has chosen scenarios is refused: they are of a later version", () => {
    const economy = { ...untold.economy, scenarioSet: { id: "national" } };
    expect(upgradeCase({ format: "vandret-sag/1.2", economy })).toEqual({
      ok: false,
      issues: [{ path: "/economy/scenarioSet", code: "unknown-field", facts: { field: "scenarioSet" } }],
    });
  });

  it.each([
    [{ format: "vandret-sag/1.8", x: 1 }],
    [{ format: "vandret-sag/9.0" }],
    [{ format: "__proto__" }],
    [{ format: 1 }],
    [[]],
    [null],
    ["vandret-sag/1.0"],
  ])("is all that is touched: %j comes back as it is", (json) => {
    const read = upgradeCase(json);
    expect(read.ok && read.value).toBe(json);
  });
});
