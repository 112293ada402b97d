import { describe, expect, it } from "vitest";
import { pointsFromCsv } from "./index.ts";

const expected = [
  [700000, 6150000, 1],
  [700040.5, 6150000.25, -0.5],
];

describe("pointsFromCsv", () => {
  it.each([
    ["commas and a header", "x,y,z,source\n700000,6150000,1,vej\n700040.5,6150000.25,-0.5,vej\n"],
    ["semicolons and decimal commas", "X;Y;Z\r\n700000;6150000;1\r\n700040,5;6150000,25;-0,5\r\n"],
    ["tabs, a mark first and no header", "\ufeff700000\t6150000\t1\n700040.5\t6150000.25\t-0.5"],
    ["spaces in columns", "  700000.0   6150000.00  1.0\n  700040.5   6150000.25 -0.5  \n"],
    ["Danish names in another order", "kote;nord;øst\n1;6150000;700000\n-0,5;6150000,25;700040,5\n"],
    ["quotes and empty lines", '"x","y","z"\n\n"700000","6150000","1"\n\n700040.5,6150000.25,-0.5\n\n'],
  ])("reads %s", (_, text) => {
    expect(pointsFromCsv(text)).toEqual({ ok: true, value: { points: expected, notes: [] } });
  });

  it("leaves out points without a level, and counts them", () => {
    const text = "700000 6150000 1\n700001 6150000 -9999\n700002 6150000 nan\n700003 6150000\n";
    expect(pointsFromCsv(text)).toEqual({
      ok: true,
      value: { points: [[700000, 6150000, 1]], notes: [{ code: "points-without-level", facts: { points: 3 } }] },
    });
  });

  it.each([
    ["a header that names no level", "x,y,kilde\n700000,6150000,vej", "points-invalid", { line: 1, reason: "header" }],
    ["no lines", "", "points-invalid", { reason: "header" }],
    ["text where a number belongs", "x,y,z\n700000,6150000,højt", "points-invalid", { line: 2, reason: "not-numbers" }],
    ["a missing coordinate", "x,y,z\n\n700000,,1", "points-invalid", { line: 3 }],
    ["northing first", "6150000 700000 1", "coordinates-swapped", { line: 1, crs: "EPSG:25832" }],
    ["degrees", "12.67 55.59 1", "coordinates-outside-denmark", { line: 1 }],
    ["a level above all Danish ground", "700000 6150000 201", "out-of-range", { line: 1, found: 201, most: 200 }],
  ])("refuses %s, with the line", (_, text, code, facts) => {
    expect(pointsFromCsv(text)).toMatchObject({ ok: false, issues: [{ code, facts }] });
  });
});
