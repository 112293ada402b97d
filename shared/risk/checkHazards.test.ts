import { describe, expect, it } from "vitest";
import type { Hazard, Rules } from "../model/index.ts";
import { checkHazards } from "./checkHazards.ts";

const level = (returnPeriodYears: number, levelM: number): Hazard => ({
  source: "sea",
  returnPeriodYears,
  scenarioYear: 2026,
  quantity: "level",
  levelM,
  origin: "model",
  datum: "DVR90",
  citation: "opdigtet",
});
const rules = (startReturnPeriodYears: number | null): Rules => ({
  eadRule: "linear",
  damageThresholdM: 0.2,
  startReturnPeriodYears,
  minOverlapM2: 1,
  rate: "fm-2021",
});
const found = (hazards: Hazard[], start: number | null = null) =>
  checkHazards(hazards, rules(start)).map(({ path, code }) => [path, code]);

describe("the check of water levels", () => {
  it("passes levels that rise with the return period, in any order", () => {
    expect(found([level(100, 1.5), level(20, 1)])).toEqual([]);
  });

  it("refuses a rarer flood that is not higher, at its place in the file", () => {
    expect(found([level(100, 1), level(20, 1)])).toEqual([["/hazards/0/levelM", "hazard-not-rising"]]);
  });

  it("refuses two levels for one return period", () => {
    expect(found([level(20, 1), level(20, 1.1)])).toEqual([["/hazards/1", "hazard-twice"]]);
  });

  it("refuses a start of damage that is not more frequent than every level", () => {
    expect(found([level(20, 1)], 20)).toEqual([["/rules/startReturnPeriodYears", "out-of-range"]]);
    expect(found([level(20, 1)], 10)).toEqual([]);
  });
});
