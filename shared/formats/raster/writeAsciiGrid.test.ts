import { expect, it } from "vitest";
import { writeAsciiGrid } from "./writeAsciiGrid.ts";

it("writes the south-west corner, rows from the north, and -9999 where nothing is known", () => {
  const values = Float32Array.of(1.22, Number.NaN, -1.5, 3);
  expect(writeAsciiGrid({ westM: 100, northM: 220, cellM: 10, columns: 2, rows: 2, values })).toBe(
    "ncols 2\nnrows 2\nxllcorner 100\nyllcorner 200\ncellsize 10\nNODATA_value -9999\n1.22 -9999\n-1.5 3\n",
  );
});

it("writes a third so that it reads back as the same float32", () => {
  const values = Float32Array.of(1 / 3);
  const text = writeAsciiGrid({ westM: 0, northM: 1, cellM: 1, columns: 1, rows: 1, values });
  expect(Math.fround(Number(text.trim().split("\n").at(-1)))).toBe(values[0]);
});
