import { describe, expect, it } from "vitest";
import { type RasterOptions, readRaster } from "./index.ts";

const typed: RasterOptions = { quantity: "level", datum: "DVR90", crs: "EPSG:25832" };
const head = ["ncols 3", "nrows 2", "xllcorner 700000", "yllcorner 6150000", "cellsize 10", "NODATA_value -9999"];
const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join("\n"));
const read = (lines: string[], options = typed) => readRaster(bytes(...lines), options);

describe("an ASCII grid", () => {
  it("has its north row first, and its corner over the rows", async () => {
    expect(await read([...head, "1 2 -9999", "4 5.5 -6"])).toEqual({
      ok: true,
      value: {
        kind: "ascii-grid",
        raster: {
          westM: 700_000,
          northM: 6_150_020,
          cellM: 10,
          columns: 3,
          rows: 2,
          values: Float32Array.of(1, 2, NaN, 4, 5.5, -6),
        },
        file: { westM: 700_000, northM: 6_150_020, cellM: 10, columns: 3, rows: 2 },
        crs: "EPSG:25832",
        unit: "m",
        datum: "DVR90",
        noData: [-9999],
        statistics: { minM: -6, maxM: 5.5, known: 5, unknown: 1 },
        coveredShare: null,
        notes: [
          { code: "raster-crs-typed", facts: { crs: "EPSG:25832" } },
          { code: "raster-datum-typed", facts: { datum: "DVR90" } },
          { code: "raster-unit-not-said", facts: {} },
        ],
      },
    });
  });

  it("may break its lines anywhere, end them in the Windows way and begin with a byte order mark", async () => {
    const text = `\ufeff${[...head, "1 2", "3 4 5", "6", ""].join("\r\n")}`;
    const result = await readRaster(new TextEncoder().encode(text), typed);
    expect(result.ok && [...result.value.raster.values]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("may hold cells that are not a number: unknown, and counted", async () => {
    const result = await read([...head, "nan 2 3", "4 NaN 6"]);
    expect(result.ok && result.value.statistics).toMatchObject({ known: 4, unknown: 2 });
    expect(result.ok && result.value.notes.at(-1)).toEqual({ code: "raster-nan-unknown", facts: { cells: 2 } });
  });

  it("says how much of the area it covers", async () => {
    const area = { westM: 700_015, southM: 6_150_000, eastM: 700_045, northM: 6_150_020 };
    const result = await read([...head, "1 2 3", "4 5 6"], { ...typed, area });
    expect(result.ok && result.value.coveredShare).toBe(0.5);
  });

  it.each([
    ["a decimal comma", [...head, "1,5 2 3", "4 5 6"], "/lines/7", { line: 7, reason: "decimal-comma", found: "1,5" }],
    ["a word", [...head, "1 2 3", "4 five 6"], "/lines/8", { line: 8, reason: "number", found: "five" }],
    ["a number and a half", [...head, "1 2 3", "4 5-5 6"], "/lines/8", { line: 8, reason: "number", found: "5-5" }],
    ["too many numbers", [...head, "1 2 3", "4 5 6", "7"], "/lines/9", { line: 9, reason: "too-many", found: "7" }],
    [
      "a decimal comma in its head",
      head.map((line) => line.replace("cellsize 10", "cellsize 0,4")).concat("1 2 3", "4 5 6"),
      "/lines/5",
      { line: 5, reason: "decimal-comma", found: "cellsize 0,4" },
    ],
    [
      "no cell size",
      [...head.filter((line) => !line.includes("cellsize")), "1 2 3", "4 5 6"],
      "/lines/1",
      { line: 1, reason: "head" },
    ],
    ["half a row", ["ncols 2.5", ...head.slice(1), "1 2 3", "4 5 6"], "/lines/1", { line: 1, reason: "head" }],
  ])("with %s is refused with its line", async (_, lines, path, facts) => {
    expect(await read(lines)).toMatchObject({ ok: false, issues: [{ path, code: "raster-invalid", facts }] });
  });

  it("cut off is refused, with how far it goes", async () => {
    expect(await read([...head, "1 2 30", "4 50 "])).toEqual({
      ok: false,
      issues: [{ path: "", code: "raster-truncated", facts: { cells: 5, neededCells: 6 } }],
    });
    expect(await read([...head, "1 2"])).toMatchObject({ ok: false, issues: [{ code: "raster-truncated" }] });
  });

  it("that claims more cells than the limit is refused before any memory is taken", async () => {
    const lines = ["ncols 1000000", "nrows 1000000", ...head.slice(2, 4), "cellsize 0.01", "1 2 3"];
    const result = await read(lines);
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toContain("raster-too-many-cells");
  });

  it("with cells of two lengths is read only onto the square ones that the person types", async () => {
    const lines = [...head.slice(0, 4), "dx 10", "dy 5", "1 2 3", "4 5 6"];
    expect(await read(lines)).toMatchObject({
      ok: false,
      issues: [{ code: "raster-not-square", facts: { cellXM: 10, cellYM: 5 } }],
    });
    // By hand: 30 × 10 m from the north-west: cells of 5 m, six columns two to a value, two rows.
    const result = await read(lines, { ...typed, squareCellM: 5 });
    expect(result.ok && [...result.value.raster.values]).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
    expect(result.ok && result.value.notes.at(-1)).toEqual({
      code: "raster-on-square-cells",
      facts: { cellXM: 10, cellYM: 5, cellM: 5 },
    });
  });

  it("names no system: both are asked for at once", async () => {
    const result = await read([...head, "1 2 3", "4 5 6"], { quantity: "level" });
    expect(result).toMatchObject({
      ok: false,
      issues: [
        { path: "/crs", code: "raster-crs-missing" },
        { path: "/datum", code: "raster-datum-missing" },
      ],
    });
  });
});
