import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AsciiNumbers } from "./asciiNumbers.ts";

function all(text: string): (number | null)[] {
  const numbers = new AsciiNumbers(new TextEncoder().encode(text), 0);
  const found: (number | null)[] = [];
  while (numbers.more()) found.push(numbers.next());
  return found;
}

describe("AsciiNumbers", () => {
  it("reads each way of writing a number, and nothing else", () => {
    expect(all("1 -2\t+3.\r\n.5 -0.25 1e3 -1.5E-2 007 nan -NAN")).toEqual([
      1,
      -2,
      3,
      0.5,
      -0.25,
      1000,
      -0.015,
      7,
      NaN,
      NaN,
    ]);
    expect(all("- . 1,5 0x10 1e 1..2 one Infinity")).toEqual(Array(8).fill(null));
  });

  it("gives the very number that Number gives", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(all(String(value))).toEqual([value === 0 ? expect.closeTo(0) : value]);
      }),
    );
    const digits = fc.stringMatching(/^-?\d{1,18}(\.\d{0,18})?$/);
    fc.assert(
      fc.property(fc.array(digits, { minLength: 1 }), (words) => {
        expect(all(words.join(" "))).toEqual(words.map(Number));
      }),
      { numRuns: 2_000 },
    );
  });
});
