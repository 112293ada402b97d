import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance from a seed: what is drawn is the same at each run; what it meets, in a machine with other work, may be another. */
export interface Chance {
  /** From 0 up to, and without, 1. */
  next(): number;
  /** A whole number from 0 up to, and without, `below`. */
  whole(below: number): number;
  oneOf<T>(all: readonly T[]): T;
  /** A UUID (version 4): event ids and keys are drawn too. */
  id(): string;
}

export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed);
  const next = () => uniformFloat64(generator);
  const whole = (below: number) => Math.floor(next() * below);
  const hex = (digits: number) => Array.from({ length: digits }, () => whole(16).toString(16)).join("");
  return {
    next,
    whole,
    oneOf: (all) => all[whole(all.length)]!,
    id: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${(8 + whole(4)).toString(16)}${hex(3)}-${hex(12)}`,
  };
}
