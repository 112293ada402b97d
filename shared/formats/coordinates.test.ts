import { describe, expect, it } from "vitest";
import { parseCoordinates } from "./index.ts";

const metres = {
  ok: true,
  value: {
    crs: "EPSG:25832",
    positions: [
      [731312.42, 6167477.91],
      [731300, 6167470],
    ],
  },
};
const degrees = {
  ok: true,
  value: {
    crs: "EPSG:4326",
    positions: [
      [12.6707, 55.5943],
      [12.67, 55.59],
    ],
  },
};

describe("parseCoordinates", () => {
  it.each([
    ["spaces", "731312.42 6167477.91\n731300 6167470\n", metres],
    ["decimal commas", "731312,42 6167477,91\r\n731300 6167470", metres],
    ["commas between", "731312.42, 6167477.91\n\n731300,6167470", metres],
    ["decimal commas and commas between", "731312,42, 6167477,91\n731300, 6167470", metres],
    ["semicolons", "731312,42;6167477,91\n731300; 6167470", metres],
    ["tabs", "731312.42\t6167477.91\n 731300\t6167470 ", metres],
    ["latitude and longitude", "55.5943, 12.6707\n55.59 12.67", degrees],
    ["latitude and longitude with decimal commas", "55,5943 12,6707\n55,59; 12,67", degrees],
  ])("reads %s", (_, text, expected) => {
    expect(parseCoordinates(text)).toEqual(expected);
  });

  it.each([
    ["northing first", "6167477.91 731312.42", null, "coordinates-swapped", { line: 1 }],
    ["metres where degrees are told", "731312 6167477", "EPSG:4326", "coordinates-outside-denmark", { line: 1 }],
    ["longitude first", "12.6707 55.5943", null, "coordinates-swapped", { line: 1 }],
    ["another country", "48.85, 2.35", null, "coordinates-outside-denmark", { line: 1 }],
    ["degrees where metres are told", "55.59, 12.67", "EPSG:25832", "coordinates-outside-denmark", { line: 1 }],
    ["words", "731312 6167477\nved broen", null, "coordinate-not-a-number", { line: 2, found: "ved broen" }],
    ["three numbers", "731312 6167477 1.5", null, "coordinate-not-a-number", { line: 1 }],
    ["metres and degrees together", "731312 6167477\n55.59, 12.67", null, "crs-missing", { reason: "mixed" }],
    ["nothing", " \n ", null, "polygon-empty", {}],
  ] as const)("refuses %s, with the line", (_, text, crs, code, facts) => {
    expect(parseCoordinates(text, crs)).toMatchObject({ ok: false, issues: [{ code, facts }] });
  });
});
