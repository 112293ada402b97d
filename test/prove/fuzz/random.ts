import fc from "fast-check";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Random choices that a seed and a number fix: the same two give the same request again. */
export interface Draw {
  /** A whole number from 0 up to and without `below`. */
  below(below: number): number;
  /** True once in so many. */
  oneIn(times: number): boolean;
  of<T>(choices: readonly T[]): T;
  /** A value of a fast-check arbitrary. */
  from<T>(arbitrary: fc.Arbitrary<T>): T;
}

/** Large and odd, so that neighbouring numbers give seeds far apart. */
const spread = 0x9e3779b1;

export function drawFor(seed: number, number: number): Draw {
  const random = new fc.Random(xoroshiro128plus((seed ^ Math.imul(number + 1, spread)) | 0));
  const below = (most: number) => random.nextInt(0, most - 1);
  return {
    below,
    oneIn: (times) => below(times) === 0,
    of: (choices) => {
      if (choices.length === 0) throw new RangeError("nothing to choose from");
      return choices[below(choices.length)]!;
    },
    from: (arbitrary) => arbitrary.generate(random, undefined).value,
  };
}
