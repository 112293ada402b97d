import { describe, expect, it } from "vitest";
import { markOfCells, readsEitherWay, tableNumber } from "./tableNumber.ts";

describe("a number of a table", () => {
  it("is read in Danish form and plain, whatever the mark, where it can only be one of them", () => {
    for (const mark of [",", ".", null] as const)
      expect(
        ["1.234,5", "12.5", "12,5", "0.125", "1.234.567", "1 234,50 kr.", "−3", "7"].map((cell) =>
          tableNumber(cell, mark),
        ),
      ).toEqual([1234.5, 12.5, 12.5, 0.125, 1_234_567, 1234.5, -3, 7]);
  });

  it("that reads either way is read by the mark, and not at all without one", () => {
    expect([tableNumber("1.234", ","), tableNumber("1.234", "."), tableNumber("1.234", null)]).toEqual([
      1234,
      1.234,
      null,
    ]);
    expect(["1.234", "1,234", "0,234", "1234", "1.2345"].map(readsEitherWay)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("is none where it is text, or half a number", () => {
    expect(["12a", "ukendt", "1,2,3", "12.34.56", "1e3", "-"].map((cell) => tableNumber(cell, ","))).toEqual(
      Array(6).fill(null),
    );
  });
});

describe("the decimal mark of a file", () => {
  it("is the one that its numbers show", () => {
    expect(markOfCells(["1.234", "7", "2,5"])).toBe(",");
    expect(markOfCells(["1.234", "2.5"])).toBe(".");
  });

  it("is not known where they show none, or both", () => {
    expect(markOfCells(["1.234", "7"])).toBe(null);
    expect(markOfCells(["2,5", "2.5"])).toBe(null);
  });
});
