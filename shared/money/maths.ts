/**
 * The one implementation of log, exp and pow that money hangs on. JavaScript engines differ in the last bits of
 * `Math.log`, `Math.exp` and `Math.pow`; these are plain arithmetic (FreeBSD msun, by way of stdlib) and give the same
 * bits in every engine. docs/adr/0002-same-bits.md.
 */
import stdlibExp from "@stdlib/math-base-special-exp";
import stdlibLn from "@stdlib/math-base-special-ln";
import stdlibPow from "@stdlib/math-base-special-pow";

/** Natural logarithm of x > 0. */
export const ln: (x: number) => number = stdlibLn;
/** e raised to x. */
export const exp: (x: number) => number = stdlibExp;
/** `base` raised to `exponent`. */
export const pow: (base: number, exponent: number) => number = stdlibPow;
