import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnFile, readColumnFile } from "./columnFile.ts";

const row = fc.tuple(
  fc.double(),
  fc.option(fc.integer({ min: -0x7fffffff, max: 0x7fffffff }), { nil: Number.NaN }),
  fc.option(fc.constantFrom("", "-", "æ", "=x", "120"), { nil: null }),
  fc.string().filter((text) => !text.includes("\n")),
);

describe("a file of columns", () => {
  it("gives back every number and word that was put into it, bit for bit", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.double(), (rows, same) => {
        const numbers = {
          any: Float64Array.from(rows, ([value]) => value),
          whole: Float64Array.from(rows, ([, value]) => value),
          same: new Float64Array(rows.length).fill(same),
        };
        const words = { kind: rows.map((one) => one[2]), id: rows.map((one, i) => `${i} ${one[3]}`) };
        const lists = { hash: BigUint64Array.from(rows.slice(1), (_, i) => 2n ** 64n - 1n - BigInt(i)) };
        const made = columnFile({ says: "hej" }, rows.length, { numbers, words, lists });
        // Wherever the file lies in its buffer.
        const moved = Buffer.alloc(made.length + 3);
        moved.set(made, 3);
        const read = readColumnFile<{ says: string }>(moved.subarray(3));
        expect([read.head, read.rows]).toEqual([{ says: "hej" }, rows.length]);
        for (const [name, values] of Object.entries(numbers))
          expect([...read.numbers(name)].every((value, i) => Object.is(value, values[i]))).toBe(true);
        for (const [name, values] of Object.entries(words)) expect(read.words(name)).toEqual(values);
        expect(read.list("hash")).toEqual(lists.hash);
      }),
    );
  });

  it("takes four bytes a row for whole numbers, and none for a column that says the same of all", () => {
    const rows = 10_000;
    const bytes = (value: (i: number) => number) =>
      columnFile({}, rows, { numbers: { a: Float64Array.from({ length: rows }, (_, i) => value(i)) }, words: {} })
        .length;
    expect(bytes((i) => i / 3) - bytes((i) => i)).toBe(4 * rows);
    expect(bytes(() => Number.NaN)).toBeLessThan(200);
  });

  it("refuses what is no such file, one that is cut short, and a column that it has not", () => {
    const made = columnFile({}, 3, { numbers: { a: Float64Array.of(1.5, 2, 3) }, words: {} });
    expect(() => readColumnFile(new Uint8Array(100))).toThrow("no file of columns");
    expect(() => readColumnFile(made.subarray(0, 30))).toThrow("cut short");
    expect(() => readColumnFile(made.subarray(0, made.length - 1)).numbers("a")).toThrow("cut short");
    expect(() => readColumnFile(made).numbers("b")).toThrow("has no b");
  });

  it("does not write rows of other lengths, nor words that would be read as two", () => {
    const one = { a: Float64Array.of(1) };
    expect(() => columnFile({}, 2, { numbers: one, words: {} })).toThrow("1 of 2 rows");
    expect(() => columnFile({}, 1, { numbers: {}, words: { a: ["x\ny"] } })).toThrow("line break");
  });
});
