import { describe, expect, it } from "vitest";
import { changesBetween, withChange } from "./changes.ts";
import type { CaseFile, Measure } from "./model/index.ts";
import { untold } from "./untold.ts";

const measure = (id: string, lifetimeYears = 50) => ({ id, kind: "dike", lifetimeYears }) as Measure;
const sag = (measures: Measure[], title = "Sag") =>
  ({ ...untold, format: "vandret-sag/1.8", title, lawAsOf: "2026-01-01", measures }) as unknown as CaseFile;
const ids = (theCase: CaseFile) => theCase.measures.map(({ id }) => id);

describe("changes to a case", () => {
  it("finds nothing to save between two equal cases", () => {
    expect(changesBetween(sag([measure("dige")]), sag([measure("dige")]))).toEqual([]);
  });

  it("sends only the field that was changed", () => {
    expect(changesBetween(sag([]), sag([], "Nyt navn"))).toEqual([
      { type: "fields-set", fields: { title: "Nyt navn" } },
    ]);
  });

  it("leads from the one case to the other when its changes are made", () => {
    const before = sag([measure("dige"), measure("sluse")]);
    const after = sag([measure("dige", 80), measure("pumpe")], "B");
    expect(changesBetween(before, after).reduce(withChange, before)).toEqual(after);
  });

  it("takes a measure's lines away before the measure, so that no line names what is not there", () => {
    const key = (id: string) => ({ measure: id, key: { id: "equal", version: "1" } });
    const before = { ...sag([measure("dige")]), keys: [key("dige")] };
    const after = { ...sag([measure("sluse")]), keys: [key("sluse")] };
    expect(changesBetween(before, after).map(({ type }) => type)).toEqual([
      "measure-set",
      "fields-set",
      "measure-removed",
    ]);
  });

  it("keeps the place of a measure that is edited", () => {
    const edited = withChange(sag([measure("dige"), measure("sluse")]), {
      type: "measure-set",
      measure: measure("dige", 80),
    });
    expect(ids(edited)).toEqual(["dige", "sluse"]);
  });

  it("keeps another person's measure when my change is made on top of their case", () => {
    const base = sag([measure("dige")]);
    const mine = changesBetween(base, sag([measure("dige", 80)]));
    const theirs = sag([measure("dige"), measure("sluse")]);
    expect(mine.reduce(withChange, theirs).measures).toEqual([measure("dige", 80), measure("sluse")]);
  });
});
