import { describe, expect, it } from "vitest";
import { redone, startHistory, step, stepsKept, undone } from "./history.ts";

describe("undo and redo", () => {
  it("goes back one step and forward again", () => {
    const two = step(step(startHistory("a"), "b"), "c");
    expect(undone(two).present).toBe("b");
    expect(redone(undone(two)).present).toBe("c");
  });

  it("stays where it is when there is nothing to undo or redo", () => {
    expect(undone(startHistory("a")).present).toBe("a");
    expect(redone(startHistory("a")).present).toBe("a");
  });

  it("forgets what was undone once something new is done", () => {
    const forked = step(undone(step(startHistory("a"), "b")), "c");
    expect(redone(forked).present).toBe("c");
    expect(undone(forked).present).toBe("a");
  });

  it("keeps no more steps than it says", () => {
    const long = Array.from({ length: stepsKept + 50 }, (_, i) => i).reduce(
      (history, i) => step(history, i),
      startHistory(-1),
    );
    expect(long.past.length).toBe(stepsKept);
  });
});
