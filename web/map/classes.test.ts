import { describe, expect, it } from "vitest";
import { classesOf, classOf } from "./classes.ts";

describe("the classes of the map", () => {
  it("are one where all pay the same", () => {
    expect(classesOf([3_000_000, 3_000_000])).toMatchObject([{ fromOere: 3_000_000, toOere: 3_000_000 }]);
  });

  it("are none where nobody pays", () => {
    expect(classesOf([0, 0])).toEqual([]);
  });

  it("hold every amount above zero, and touch", () => {
    const amounts = Array.from({ length: 1000 }, (_, i) => 12_345 + i * i);
    const classes = classesOf(amounts);
    expect(classes.length).toBe(5);
    for (const amount of amounts) {
      const found = classes[classOf(amount, classes)]!;
      expect(amount >= found.fromOere && amount <= found.toOere).toBe(true);
    }
    for (let i = 1; i < classes.length; i++) expect(classes[i]!.fromOere).toBe(classes[i - 1]!.toOere);
  });

  it("give nothing to pay no class", () => {
    expect(classOf(0, classesOf([0, 1, 2]))).toBe(-1);
  });
});
