import { expect, it } from "vitest";
import { readTable } from "./table.ts";

const rowsOf = (text: string) => {
  const read = readTable(text);
  return read.ok ? [read.value.header, ...read.value.rows.map(({ line, cells }) => [line, ...cells])] : read.issues;
};

it("reads semicolon, tab and comma, with a byte order mark and CR LF", () => {
  for (const mark of [";", "\t", ","])
    expect(rowsOf(`\ufeffid${mark}zone\r\n1-1a${mark} A \r\n`)).toEqual([
      ["id", "zone"],
      [2, "1-1a", "A"],
    ]);
});

it("counts lines as they stand in the file: empty ones, and those inside quotation marks", () => {
  expect(rowsOf('id;note\n\n1-1a;"to\nlinjer"\n1-1b;x')).toEqual([
    ["id", "note"],
    [3, "1-1a", "to\nlinjer"],
    [5, "1-1b", "x"],
  ]);
});

it("refuses a file without a header, and an empty one", () => {
  for (const text of ["9990001-12a;2\n9990001-12b;3", "x;2,5\ny;3", "", " \n"])
    expect(rowsOf(text)).toMatchObject([{ code: "table-without-header" }]);
});
