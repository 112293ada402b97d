import { describe, expect, it } from "vitest";
import type { Calculation, CaseFile, Measure, Payments, UnitResult } from "./model/index.ts";
import { oere } from "./money/index.ts";
import { rollCsv } from "./rollCsv.ts";

/** Over one year: no interest, no fee. */
const paid = (owed: number): Payments => ({
  ...{ atOnceOere: oere(0), feeOere: oere(0), perYearOere: oere(owed), perMonthOere: oere(Math.round(owed / 12)) },
  ...{ lastYearOere: oere(owed), years: 1, totalOere: oere(owed) },
});
const measure = { id: "dige", title: "=Dige" } as Measure;
const theCase = {
  parcels: [
    { id: "1-1a", ejerlavkode: 1, matrikelnr: "1a", sfe: "77", kind: "lot" },
    { id: "1-1ø", ejerlavkode: 1, matrikelnr: "1ø", kind: "lot" },
  ],
  measures: [measure],
} as CaseFile;
const because = { code: "zero-points", facts: { zeroFactor: "yearlyChanceOfWater" } };
const unit = (id: string, share: number, known: boolean): UnitResult => ({
  id,
  parcels: [id],
  areaM2: 812.25,
  overlapM2: known ? 800.5 : null,
  terrainM: known ? -0.25 : null,
  yearlyChanceOfWater: known ? 0.01 : null,
  eadWithoutOere: known ? oere(5) : null,
  eadWithOere: known ? oere(0) : null,
  eadByYear: [],
  alternatives: { protectOere: null, acceptOere: null, moveOere: null },
  benefitPvOere: known ? oere(-1250) : null,
  oere: oere(share),
  upkeepPerYearOere: oere(0),
  ownerParts: [],
  measures: [
    { measure: "dige", oere: oere(share), points: "0", layers: [], heldBy: null, relievedOere: oere(0), because },
  ],
  payments: paid(share),
});
const calculation = {
  measures: [{ id: "dige", sharedOere: oere(3_000_001) }],
  units: [unit("1-1a", 3_000_001, true), unit("1-1ø", 0, false)],
  totals: { eadWithoutOere: null, eadWithOere: null, sharedOere: oere(3_000_001) },
  carriedOver: null,
} as unknown as Calculation;

describe("rollCsv", () => {
  const lines = rollCsv(calculation, theCase).replace("\ufeff", "").split("\r\n");

  it("has a line a unit between its headings and its sums, all of the same width", () => {
    expect(lines.map((line) => line.split(";").length)).toEqual([23, 23, 23, 23, 1]);
  });

  it("writes kroner with two decimals and a comma, and the same share in øre", () => {
    expect(lines[1]).toBe(
      "1-1a;1;1a;77;812,25;800,5;-0,25;0,01;0,05;0,00;-12,50;30000,01;3000001;30000,01;0,00;0,00;30000,01;2500,00;30000,01;1;30000,01;0,00 kr.: vandet når ikke bygningen ved de givne vandstande;Grunde",
    );
  });

  it("leaves empty what is not known, and never writes it as zero", () => {
    expect(lines[2]!.split(";").slice(3, 12)).toEqual(["", "812,25", "", "", "", "", "", "", "0,00"]);
  });

  it("ends with the sums of its columns: nothing where one of them is not known", () => {
    // 2 × 812.25 m²; the share, the first year and the last: 30,000.01 and 0; a month: 2,500.00 and 0.
    expect(lines[3]).toBe(
      "I alt;;;;1624,5;;;;;;;30000,01;3000001;30000,01;0,00;0,00;30000,01;2500,00;30000,01;;30000,01;;",
    );
  });

  it("has subtotals of land and roads where the roll holds both, and they make the sum", () => {
    const withRoad = {
      ...theCase,
      parcels: theCase.parcels.map((one, i) => (i === 1 ? { ...one, kind: "road" } : one)),
    };
    const units = [unit("1-1a", 3_000_001, true), unit("1-1ø", 999, true)];
    const cells = rollCsv({ ...calculation, units }, withRoad as CaseFile, "en")
      .trim()
      .split("\r\n")
      .map((line) => line.split(","));
    expect(cells.slice(1).map((line) => [line[0], line[4], line[12], line.at(-1)])).toEqual([
      ["1-1a", "812.25", "3000001", "Land"],
      ["1-1ø", "812.25", "999", "Roads"],
      ["Total: land", "812.25", "3000001", ""],
      ["Total: roads", "812.25", "999", ""],
      ["Total", "1624.5", "3001000", ""],
    ]);
  });

  it("does not let the title of a measure become a formula", () => {
    expect(lines[0]).toContain(";Andel af =Dige, kr.;");
    expect(
      lines
        .join(";")
        .split(";")
        .some((cell) => cell.startsWith("=")),
    ).toBe(false);
  });

  it("writes English with commas and decimal points", () => {
    const [header, first] = rollCsv(calculation, theCase, "en").split("\r\n");
    expect(header).toContain("Terrain, m DVR90");
    expect(first).toContain(",30000.01,3000001,30000.01,");
  });

  it("has a column for the upkeep a year where owners pay some, apart from the share; what is not decided is empty, and so is a sum that it is in", () => {
    const [first, second] = calculation.units;
    const units = [
      { ...first!, upkeepPerYearOere: oere(25_050) },
      { ...second!, upkeepPerYearOere: null },
    ];
    const cells = rollCsv({ ...calculation, units }, theCase)
      .trim()
      .split("\r\n")
      .map((line) => line.split(";"));
    expect(cells.map((line) => line.length)).toEqual([24, 24, 24, 24]);
    expect(cells.map((line) => line[21])).toEqual(["Drift om året, kr.", "250,50", "", ""]);
    expect(cells[3]![11]).toBe("30000,01");
  });

  it("tells what each pays today where parcels have changed: the old nothing, the new theirs, and the sum is the same", () => {
    const payments = paid(100);
    const carried = (id: string, owed: number) => ({
      ...{ id, oere: oere(owed), measures: [], payments, from: ["1-1a"], since: "2027-03-01" },
      ...{ upkeepPerYearOere: oere(0), ownerParts: [] },
    });
    const carriedOver = {
      units: [carried("1-1a", 2_000_001), carried("1-1b", 1_000_000)],
      ended: [{ id: "1-1a", on: "2027-03-01" }],
      log: [],
    };
    const cells = rollCsv({ ...calculation, carriedOver }, theCase)
      .replace("\ufeff", "")
      .trim()
      .split("\r\n")
      .map((line) => line.split(";"));
    expect(cells.map((line) => line.length)).toEqual([25, 25, 25, 25, 25, 25]);
    expect(cells.map((line) => [line[0], line[11], line[16], line[20], ...line.slice(22, 24)])).toEqual([
      [
        "Enhed",
        "Andel, kr.",
        "Ydelse første år, kr.",
        "Betaler i alt, kr.",
        "Betaler i dag, kr.",
        "Ændret i matriklen",
      ],
      ["1-1a", "30000,01", "0,00", "0,00", "0,00", "Ændret 2027-03-01: beløbet er ført over"],
      ["1-1ø", "0,00", "0,00", "0,00", "0,00", ""],
      ["1-1a", "", "1,00", "1,00", "20000,01", "Siden 2027-03-01, ført over fra 1-1a"],
      ["1-1b", "", "1,00", "1,00", "10000,00", "Siden 2027-03-01, ført over fra 1-1a"],
      ["I alt", "30000,01", "2,00", "2,00", "30000,01", ""],
    ]);
  });
});
