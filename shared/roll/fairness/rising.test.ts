import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rising } from "./rising.ts";

describe("places from the smallest number up", () => {
  it("leaves out what is not known, and keeps equals in their own order", () => {
    expect([...rising(Float64Array.of(2, Number.NaN, -1, 2, 0, -0, Number.NEGATIVE_INFINITY, 1e-300))]).toEqual([
      6, 2, 4, 5, 7, 0, 3,
    ]);
    expect(rising(new Float64Array(0)).length).toBe(0);
  });

  it("is the order of comparison, on any numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.double(), fc.integer()), { maxLength: 30 }), (numbers) => {
        const places = numbers.flatMap((one, i) => (Number.isNaN(one) ? [] : [i]));
        const expected = places.sort((a, b) =>
          numbers[a]! < numbers[b]! ? -1 : numbers[a]! > numbers[b]! ? 1 : a - b,
        );
        expect([...rising(Float64Array.from(numbers))]).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
