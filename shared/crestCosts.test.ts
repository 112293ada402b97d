import { expect, it } from "vitest";
import { crestCosts } from "./crestCosts.ts";

const point = (heightM: number | null, kroner: number | null) => ({ heightM, kroner });

it("puts typed points in the order of their heights", () => {
  expect(crestCosts([point(2, 500), point(0, 100), point(1, 500)])).toEqual([
    point(0, 100),
    point(1, 500),
    point(2, 500),
  ]);
  expect(crestCosts([])).toEqual([]);
});

it("says what is wrong: half a point, a height twice, a higher dike for less", () => {
  expect(crestCosts([point(1, 200), point(2, null)])).toBe("incomplete");
  expect(crestCosts([point(1, 200), point(1, 300)])).toBe("height-twice");
  expect(crestCosts([point(2, 100), point(1, 200)])).toBe("cost-falls");
});
