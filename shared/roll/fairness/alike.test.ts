import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alike, hashedColumn } from "./alike.ts";

const kinds = (...columns: number[][]) => {
  const { kind, first } = alike(
    columns.map((column, nth) => hashedColumn(Float64Array.from(column), nth)),
    columns[0]!.length,
  );
  return { kind: [...kind], first: [...first] };
};

describe("rows that are alike in every column", () => {
  it("numbers the kinds as they are first met, and tells the first row of each", () => {
    expect(kinds([1, 2, 1, 2, 1], [7, 7, 7, 8, 7])).toEqual({ kind: [0, 1, 0, 2, 0], first: [0, 1, 3] });
  });

  it("takes not known as like not known and as nothing else, and minus zero as zero", () => {
    expect(kinds([Number.NaN, 0, -0, Number.NaN]).kind).toEqual([0, 1, 1, 0]);
  });

  it("tells equal numbers in two columns apart", () => {
    expect(kinds([1, 2], [2, 1]).kind).toEqual([0, 1]);
  });

  it("looks at some rows only, and numbers the kinds among them", () => {
    const column = hashedColumn(Float64Array.of(5, 6, 5, 7, 6), 0);
    const { kind, first } = alike([column], Uint32Array.of(4, 2, 1));
    expect([[...kind], [...first]]).toEqual([
      [0, 1, 0],
      [4, 2],
    ]);
  });

  it("finds all alike where there are no columns, and nobody where there are no rows", () => {
    expect([...alike([], 3).kind]).toEqual([0, 0, 0]);
    expect(alike([hashedColumn(new Float64Array(0), 0)], 0).first.length).toBe(0);
  });

  it("puts together what has the same text, on any table", () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double(), fc.constant(Number.NaN));
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 40 });
    fc.assert(
      fc.property(rows, (table) => {
        const columns = [0, 1, 2].map((c) => Float64Array.from(table, (row) => row[c]!));
        const { kind, first } = alike(columns.map(hashedColumn), table.length);
        const text = (row: number) => columns.map((column) => String(column[row]! + 0)).join();
        for (let row = 0; row < table.length; row++) {
          expect(text(row)).toBe(text(first[kind[row]!]!));
          expect(first[kind[row]!]).toBe(table.findIndex((_, other) => text(other) === text(row)));
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
