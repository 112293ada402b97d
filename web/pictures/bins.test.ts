import fc from "fast-check";
import { expect, it } from "vitest";
import { binsOf } from "./bins.ts";

const kr = (amount: number) => amount * 100;

it("are of one width that can be read, and those who pay nothing are counted apart", () => {
  // 19 of 20 lie at most at 250 kr. of the three here; 250/11 is 22.7, so bars are 50 kr. wide; 900 kr. is beyond the twelfth.
  const { nothing, bins } = binsOf([0, kr(100), kr(250), kr(900)]);
  expect(nothing).toBe(1);
  expect(bins.map(({ fromOere }) => fromOere / 100)).toEqual([0, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550]);
  expect(bins.map(({ units }) => units)).toEqual([0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
  expect(bins.at(-1)!.toOere).toBeNull();
});

it("are as many as it takes, where no amount lies far out", () => {
  const { bins } = binsOf([kr(1), kr(3)]);
  expect(bins).toEqual([
    { fromOere: 0, toOere: kr(1), units: 0 },
    { fromOere: kr(1), toOere: kr(2), units: 1 },
    { fromOere: kr(2), toOere: kr(3), units: 0 },
    { fromOere: kr(3), toOere: kr(4), units: 1 },
  ]);
});

it("are none where nobody pays", () => {
  expect(binsOf([0, 0])).toEqual({ nothing: 2, bins: [] });
  expect(binsOf([])).toEqual({ nothing: 0, bins: [] });
});

it("hold every amount once, each where it belongs", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e11 }), { maxLength: 200 }), (amounts) => {
      const { nothing, bins } = binsOf(amounts);
      expect(bins.length).toBeLessThanOrEqual(12);
      expect(nothing + bins.reduce((sum, { units }) => sum + units, 0)).toBe(amounts.length);
      for (const { fromOere, toOere, units } of bins)
        expect(units).toBe(
          amounts.filter((one) => one > 0 && one >= fromOere && (toOere === null || one < toOere)).length,
        );
    }),
  );
});
