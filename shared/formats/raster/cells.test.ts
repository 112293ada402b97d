import { describe, expect, it } from "vitest";
import { parseNoData } from "./asRasterFile.ts";
import { copyCells, emptyTally, noDataRange } from "./cells.ts";

describe("cells", () => {
  it("become metres, float32, and are counted each as one thing", () => {
    const to = new Float32Array(6);
    const tally = emptyTally();
    const rule = { noData: [noDataRange(-9999, false)], nanIsNoData: false, scale: 0.01, offset: 5 };
    copyCells([-9999, 250, NaN, -500, 2_000_000], 0, to, 1, 5, rule, tally);
    // By hand: 250 · 0.01 + 5 = 7.5; -500 · 0.01 + 5 = 0; 2,000,000 · 0.01 + 5 = 20,005.
    expect([...to]).toEqual([0, NaN, 7.5, NaN, 0, 20_005]);
    expect(tally).toEqual({ known: 3, noData: 1, nan: 1, minM: 0, maxM: 20_005, absurd: 1, firstAbsurd: 20_005 });
  });

  it("take a no-data value as the file's own numbers hold it", () => {
    // 0.1 as a 32-bit float is 0.100000001490116…
    expect(noDataRange(0.1, true)).toEqual([0.10000000149011612, 0.10000000149011612]);
    expect(noDataRange(0.1, false)).toEqual([0.1, 0.1]);
    expect(noDataRange(-3.40282e38, true)).toEqual([-Infinity, -1e38]);
    expect(noDataRange(1.7e308, false)).toEqual([1e38, Infinity]);
  });

  it.each([
    ["-9999", -9999],
    [" -3.4028235e38 ", -3.4028235e38],
    ["nan", NaN],
    ["-NaN", NaN],
    ["-inf", -Infinity],
    ["Infinity", Infinity],
    ["none", null],
    ["", null],
    ["1,5", null],
  ])("read the no-data text %j", (text, value) => {
    expect(parseNoData(text)).toEqual(value);
  });
});
