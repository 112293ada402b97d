import { expect, it } from "vitest";
import { importLimits } from "./limits.ts";
import { pointsFromCsv } from "./points.ts";
import { readTable } from "./table.ts";
import { checkTableSize } from "./tableSize.ts";

it("counts lines by whatever ends them, and cells by what separates them, up to the most and no more", () => {
  const { tableLines, tableCells } = importLimits;
  for (const end of ["\n", "\r", "\r\n"]) {
    expect(checkTableSize(end.repeat(tableLines - 1), ";")).toEqual([]);
    expect(checkTableSize(end.repeat(tableLines), ";")).toMatchObject([
      { code: "too-many-features", facts: { features: tableLines + 1, most: tableLines } },
    ]);
  }
  expect(checkTableSize(";".repeat(tableCells - 1), ";")).toEqual([]);
  expect(checkTableSize(";".repeat(tableCells), ";")).toMatchObject([{ facts: { features: tableCells + 1 } }]);
});

it("keeps a table of empty lines from filling the memory", () => {
  const empty = "\n".repeat(importLimits.tableLines);
  expect(pointsFromCsv(empty)).toMatchObject({ issues: [{ code: "too-many-features" }] });
  expect(readTable(empty)).toMatchObject({ issues: [{ code: "too-many-features" }] });
});
