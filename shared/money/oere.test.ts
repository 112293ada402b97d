import { describe, expect, it } from "vitest";
import { oere, roundToOere, sumOere } from "./oere.ts";

describe("whole øre", () => {
  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("are not %s", (amount) => {
    expect(() => oere(amount)).toThrow(`not a whole, safe number of øre: ${amount}`);
  });

  it("have one zero", () => expect(Object.is(oere(-0), 0)).toBe(true));

  it("are rounded half up, towards more", () => {
    expect([2.4, 2.5, -2.5, -2.6].map(roundToOere)).toEqual([2, 3, -2, -3]);
  });

  it("sum to whole øre, or say that they cannot", () => {
    expect(sumOere([1, 2, 3].map(oere))).toBe(6);
    expect(() => sumOere([oere(2 ** 53 - 1), oere(1)])).toThrow(/safe number/);
  });
});
