import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unpackers } from "./unpack.ts";

const unpack = (compression: number, packed: readonly number[] | Uint8Array, most: number) => [
  ...unpackers[compression]!(Uint8Array.from(packed), most),
];
const [lzw, deflate, packBits] = [5, 8, 32773];

/** Codes as bits, the highest first: `[code, bits]`. */
function coded(...codes: readonly (readonly [code: number, bits: number])[]): Uint8Array {
  const bits = codes.map(([code, width]) => code.toString(2).padStart(width, "0")).join("");
  const padded = bits.padEnd(Math.ceil(bits.length / 8) * 8, "0");
  return Uint8Array.from(padded.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

describe("packed bytes", () => {
  it("of LZW come out as the example of TIFF 6.0 § 13 has them", () => {
    const codes = [256, 7, 258, 8, 8, 258, 6, 6, 257].map((code) => [code, 9] as const);
    expect(unpack(lzw, coded(...codes), 100)).toEqual([7, 7, 7, 8, 8, 7, 7, 6, 6]);
  });

  it("of LZW become one bit wider one code before the narrower ones are used up", () => {
    // 253 codes of their own are told by 254 single bytes: with the last of them 511 is the next, and no longer of nine bits.
    const singles = Array.from({ length: 254 }, (_, i) => [i % 250, 9] as const);
    const packed = coded([256, 9], ...singles, [300, 10], [257, 10]);
    expect(unpack(lzw, packed, 1_000)).toEqual([...singles.map(([byte]) => byte), 42, 43]);
  });

  it("of PackBits come out as the example of TIFF 6.0 § 9 has them", () => {
    const packed = [0xfe, 0xaa, 2, 0x80, 0, 0x2a, 0xfd, 0xaa, 3, 0x80, 0, 0x2a, 0x22, 0xf7, 0xaa];
    const expected = [
      0xaa,
      0xaa,
      0xaa,
      0x80,
      0,
      0x2a,
      0xaa,
      0xaa,
      0xaa,
      0xaa,
      0x80,
      0,
      0x2a,
      0x22,
      ...Array(10).fill(0xaa),
    ];
    expect(unpack(packBits, packed, 24)).toEqual(expected);
    expect(unpack(packBits, [0x80, 0x80, 0, 5], 24)).toEqual([5]);
  });
});

describe("bytes that hold more than the cells take", () => {
  it("are cut where the cells are whole, and take no memory beyond", () => {
    expect(unpack(deflate, zlibSync(new Uint8Array(20_000_000)), 16)).toEqual(Array(16).fill(0));
    expect(unpack(packBits, Array(10_000).fill(0x81), 16)).toHaveLength(16);
    expect(unpack(packBits, [127, ...Array(128).fill(1)], 16)).toEqual(Array(16).fill(1));
    // Each code one byte longer than the one before.
    const growing = Array.from({ length: 200 }, (_, i) => [i === 0 ? 1 : 257 + i, 9] as const);
    expect(unpack(lzw, coded([256, 9], ...growing), 16)).toEqual(Array(16).fill(1));
    expect(unpack(1, Array(100).fill(1), 16)).toHaveLength(16);
  });
});

describe("bytes that are not packed so", () => {
  it("throw, or come out short", () => {
    expect(() => unpack(lzw, coded([256, 9], [300, 9]), 16)).toThrow(RangeError);
    expect(() => unpack(lzw, coded([256, 9], [1, 9], [260, 9]), 16)).toThrow(RangeError);
    expect(unpack(lzw, [], 16)).toEqual([]);
    expect(() => unpack(deflate, [1, 2, 3], 16)).toThrow();
    expect(unpack(packBits, [5, 1, 2], 16)).toEqual([1, 2]);
    expect(unpack(packBits, [0xfe], 16)).toEqual([]);
  });

  it("never end nowhere: LZW of any bytes comes to its end, also where no code clears the table", () => {
    let random = 1;
    for (let run = 0; run < 300; run++) {
      const packed = Array.from({ length: 3_000 }, () => (random = (random * 48_271) % 2_147_483_647) & 0xff);
      try {
        expect(unpack(lzw, packed, 5_000).length).toBeLessThanOrEqual(5_000);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }
    const full = [[256, 9] as const, ...Array.from({ length: 6_000 }, (_, i) => [i % 256, widthAt(i)] as const)];
    expect(unpack(lzw, coded(...full), 6_000)).toHaveLength(6_000);
  });
});

/** How wide the code is that comes after so many single bytes. */
function widthAt(before: number): number {
  const next = 258 + Math.max(0, before - 1);
  return next < 511 ? 9 : next < 1_023 ? 10 : next < 2_047 ? 11 : 12;
}
