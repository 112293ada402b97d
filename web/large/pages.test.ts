import { expect, it } from "vitest";
import { pagesOf } from "./pages.ts";

const chunk = (units: number) => ({ sha256: "a", parcels: 5_000, units, columns: "b", result: "c" });

it("has a page for each twenty units of a chunk and none over its end, counted through all chunks", () => {
  expect(pagesOf([chunk(45), chunk(0), chunk(20)], 20)).toEqual([
    { chunk: 0, from: 0, first: 0 },
    { chunk: 0, from: 20, first: 20 },
    { chunk: 0, from: 40, first: 40 },
    { chunk: 2, from: 0, first: 45 },
  ]);
});
