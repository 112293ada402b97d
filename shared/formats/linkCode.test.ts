import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkCode, linkCodeBytes, readLinkCode } from "./linkCode.ts";

describe("a link's code", () => {
  it("is sixteen characters in groups of four", () => {
    // 0, 1, 2 … 15 as five bits each: 00000 00001 00010 00011 00100 …
    const bits = Array.from({ length: 16 }, (_, i) => i.toString(2).padStart(5, "0")).join("");
    const bytes = Uint8Array.from(bits.match(/.{8}/g)!, (byte) => Number.parseInt(byte, 2));
    expect(linkCode(bytes)).toBe("0123-4567-89AB-CDEF");
    expect(linkCode(new Uint8Array(10))).toBe("0000-0000-0000-0000");
    expect(linkCode(new Uint8Array(10).fill(255))).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ");
  });

  it("is another for every other number: none of its bits are lost", () => {
    const bytes = fc.uint8Array({ minLength: linkCodeBytes, maxLength: linkCodeBytes });
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(linkCode(a) === linkCode(b)).toBe(Buffer.from(a).equals(Buffer.from(b)));
      }),
    );
  });

  it("is made of ten bytes, no more and no fewer", () => {
    expect(() => linkCode(new Uint8Array(9))).toThrow(RangeError);
    expect(() => linkCode(new Uint8Array(11))).toThrow(RangeError);
  });
});

describe("a code that a person types", () => {
  it("is read in any case, with and without spaces and hyphens", () => {
    for (const typed of ["7K3M-9QXW-2B4R-T8HZ", "7k3m9qxw2b4rt8hz", " 7K3M 9QXW  2B4R\tT8HZ ", "7K3M–9QXW—2B4R-T8HZ"])
      expect(readLinkCode(typed)).toBe("7K3M-9QXW-2B4R-T8HZ");
  });

  it("is read with the letters that look like digits as those digits", () => {
    expect(readLinkCode("OoIi-LlOo-0011-0011")).toBe("0011-1100-0011-0011");
  });

  it("is none where it is too short, too long, or has another character", () => {
    for (const typed of [
      "",
      "7K3M-9QXW-2B4R-T8H",
      "7K3M-9QXW-2B4R-T8HZ-0",
      "7K3M-9QXW-2B4R-T8HU",
      "7K3M/9QXW-2B4R-T8HZ",
    ])
      expect(readLinkCode(typed)).toBeNull();
  });
});
