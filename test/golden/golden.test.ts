import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { calculate } from "../../shared/calculate.ts";
import { checkCase } from "../../shared/checkCase.ts";
import type { Calculation, CaseFile } from "../../shared/model/index.ts";

/** Every number is worked out in docs/golden.md. */
const expected = parse(readFileSync(new URL("./expected.yaml", import.meta.url), "utf8")) as {
  regning: number;
  matrikler: {
    nr: number;
    m2: number;
    chance: number;
    uden: number;
    med: number;
    gavn: number;
    lige: number;
    vaerdi: number;
    risiko: number;
  }[];
};
const read = checkCase(JSON.parse(readFileSync(new URL("./golden.sag.json", import.meta.url), "utf8")));
if (!read.ok) throw new Error(JSON.stringify(read.issues));
const golden = read.value;

function rollBy(key: string, sag: CaseFile = golden): Calculation {
  const result = calculate({ ...sag, keys: [{ measure: "*", key: { id: key, version: "1" } }] });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const id = (nr: number) => `9990002-${nr}`;
const byId = (entries: [string, unknown][]) => Object.fromEntries(entries);

describe("the golden town", () => {
  const roll = rollBy("equal");

  it("asks the eleven parcels of which something is inside, and counts the one that only touches", () => {
    expect(byId(roll.units.map((unit) => [unit.id, unit.overlapM2]))).toEqual(
      byId(expected.matrikler.map(({ nr, m2 }) => [id(nr), m2])),
    );
    expect(roll.outside.count).toBe(1);
  });

  it("leaves 7,500,000.07 kr. to the owners after the foundation's 2,500,000 kr.", () => {
    expect(roll.measures[0]!.ownersOere).toBe(expected.regning);
  });

  it("finds the chance of water at every parcel", () => {
    for (const { nr, chance } of expected.matrikler)
      expect(roll.units.find((unit) => unit.id === id(nr))!.yearlyChanceOfWater, `parcel ${nr}`).toBeCloseTo(
        chance,
        12,
      );
  });

  it("finds the damage a year without and with the dike, and the benefit, to the øre", () => {
    expect(
      byId(roll.units.map((unit) => [unit.id, [unit.eadWithoutOere, unit.eadWithOere, unit.benefitPvOere]])),
    ).toEqual(byId(expected.matrikler.map(({ nr, uden, med, gavn }) => [id(nr), [uden, med, gavn]])));
  });

  it.each([
    ["equal", "lige"],
    ["property-value", "vaerdi"],
    ["risk-and-value", "risiko"],
  ] as const)("shares the bill by %s to the øre", (key, column) => {
    const shares = rollBy(key).units.map((unit): [string, number] => [unit.id, unit.oere]);
    expect(byId(shares)).toEqual(byId(expected.matrikler.map((row) => [id(row.nr), row[column]])));
    expect(shares.reduce((sum, [, oere]) => sum + oere, 0)).toBe(expected.regning);
  });

  it("asks parcel 1 for 38,264.45 kr. a year and 3,188.70 kr. a month over 30 years at 3 %", () => {
    // The lender: 750,000,007 øre · 0.0510192593 = 38,264,445 a year, 38,264,441 in the last. Seven of ten parcels have
    // 75,000,001 of it: 3,826,444.52 a year, and the five øre left go to them, the lower id first. ÷ 12 = 318,870.42
    expect(roll.units.find((unit) => unit.id === id(1))!.payments).toEqual({
      atOnceOere: 0,
      feeOere: 0,
      perYearOere: 3_826_445,
      perMonthOere: 318_870,
      lastYearOere: 3_826_445,
      years: 30,
      totalOere: 114_793_350,
    });
    const asked = roll.units.map((unit) => unit.payments.perYearOere);
    expect(asked.reduce((sum, one) => sum + one, 0)).toBe(38_264_445);
    expect(roll.loan!.terms.map(({ paidOere }) => paidOere)).toEqual([...new Array(29).fill(38_264_445), 38_264_441]);
  });

  it("has a crest that is overtopped once in 100 years", () => {
    expect(roll.measures[0]!.overtoppedReturnPeriodYears).toBeCloseTo(100, 9);
  });

  it("gives the same roll for a file in any order", () => {
    const turned = { ...golden, parcels: [...golden.parcels].reverse(), hazards: [...golden.hazards].reverse() };
    expect(rollBy("risk-and-value", turned)).toEqual(rollBy("risk-and-value"));
  });
});
