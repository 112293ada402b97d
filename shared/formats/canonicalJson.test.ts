import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./index.ts";

describe("canonicalJson", () => {
  // RFC 8785 § 3.2.2 and § 3.2.3: the input, and the line it must become.
  it("gives the bytes of the example in RFC 8785", () => {
    const input = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    ) as unknown;
    expect(canonicalJson(input)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it("puts keys in UTF-16 order, at every depth", () => {
    expect(canonicalJson({ ø: 1, b: { z: 1, a: 2 }, "😀": 3, "\ufb33": 4 })).toBe(
      '{"b":{"a":2,"z":1},"ø":1,"😀":3,"\ufb33":4}',
    );
  });

  it("writes minus zero as zero", () => {
    expect(canonicalJson([-0])).toBe("[0]");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1n, undefined])("refuses %s", (value) => {
    expect(() => canonicalJson(value)).toThrow();
    expect(() => canonicalJson({ in: [value === undefined ? 1n : value] })).toThrow();
  });

  it("loses nothing: what is read back is equal", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = JSON.parse(json) as unknown;
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
