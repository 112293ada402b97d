/**
 * Chance, from a seed: the same numbers in every engine, since only whole-number steps and our one set of maths make them.
 */
import stdlibErfcinv from "@stdlib/math-base-special-erfcinv";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Numbers of the standard normal distribution, one after the other, from a whole seed (xoroshiro128+, then inverted). */
export function normalFrom(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => {
    // 0 has no place on the curve; it comes once in 2⁵³.
    for (;;) {
      const chance = uniformFloat64(generator);
      if (chance > 0) return normalAt(chance);
    }
  };
}

/** The value that a standard normal number stays below with a chance between 0 and 1. Example: 0.001 → −3.0902. */
export const normalAt = (chance: number): number => -Math.SQRT2 * stdlibErfcinv(2 * chance);
