import { describe, expect, it } from "vitest";
import { mapLayers, readLayerState, usualLayers, withMoved, withOpacity, withTurned } from "./layerState.ts";

describe("the layers of the map", () => {
  it("are turned off and on", () => {
    const off = withTurned(usualLayers, "buildings");
    expect(off.off).toContain("buildings");
    expect(withTurned(off, "buildings")).toEqual(usualLayers);
  });

  it("move past the next one that is listed, over those that the case does not have", () => {
    const listed = ["names", "project", "base"] as const;
    const lower = withMoved(usualLayers, "names", 1, listed);
    expect(lower.order.slice(0, 3)).toEqual(["numbers", "project", "names"]);
    expect(withMoved(lower, "names", -1, listed).order.slice(0, 3)).toEqual(["numbers", "names", "project"]);
    expect(withMoved(usualLayers, "names", -1, listed)).toBe(usualLayers);
    expect(withMoved(usualLayers, "base", 1, listed)).toBe(usualLayers);
  });

  it("are as strong as 0 to 1", () => {
    expect(withOpacity(usualLayers, "amounts", 1.4).opacity).toEqual({ amounts: 1 });
    expect(withOpacity(usualLayers, "amounts", 0.25).opacity).toEqual({ amounts: 0.25 });
  });

  it("come back from JSON as they were", () => {
    const state = withOpacity(withMoved(withTurned(usualLayers, "water"), "names", 1, mapLayers), "amounts", 0.5);
    expect(readLayerState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it("are the usual ones of what is no state, and nothing that is no layer comes in", () => {
    for (const nothing of [null, undefined, 7, "names", []]) expect(readLayerState(nothing)).toEqual(usualLayers);
    const odd = {
      order: ["base", "names", "base", "gold"],
      off: ["gold", "base"],
      opacity: { base: 4, names: 0.5, gold: 1 },
      look: "neon",
    };
    const read = readLayerState(odd);
    expect([...read.order].sort()).toEqual([...mapLayers].sort());
    expect(read.order.indexOf("base")).toBeLessThan(read.order.indexOf("names"));
    expect(read).toMatchObject({ off: ["base"], opacity: { names: 0.5 }, look: "light" });
  });
});
