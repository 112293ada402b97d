import { describe, expect, it } from "vitest";
import { normalAt, normalFrom } from "./normal.ts";

describe("the normal distribution", () => {
  // Wichura 1988, algorithm AS 241: the values that its program is to give.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
  ])("has a chance of %f below %f", (chance, expected) => {
    expect(normalAt(chance)).toBeCloseTo(expected, 13);
  });

  it("is drawn with mean 0 and spread 1, and as many on each side", () => {
    const next = normalFrom(7);
    const drawn = Array.from({ length: 100_000 }, next);
    const mean = drawn.reduce((sum, x) => sum + x, 0) / drawn.length;
    const variance = drawn.reduce((sum, x) => sum + x * x, 0) / drawn.length;
    // Five standard errors: 5/√100,000 and 5·√(2/100,000).
    expect(Math.abs(mean)).toBeLessThan(0.016);
    expect(Math.abs(variance - 1)).toBeLessThan(0.023);
    expect(Math.abs(drawn.filter((x) => x < 0).length / drawn.length - 0.5)).toBeLessThan(0.008);
  });

  it("is the same from the same seed, and another from another", () => {
    const draw = (seed: number) => Array.from({ length: 5 }, normalFrom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });
});
