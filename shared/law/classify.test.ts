import { describe, expect, it } from "vitest";
import type { MeasureToClassify } from "../model/index.ts";
import { classify } from "./classify.ts";

const measure = (over: Partial<MeasureToClassify>): MeasureToClassify => ({
  id: "m",
  kind: "property-protection",
  sources: ["sea"],
  effects: ["flooding"],
  facts: {},
  ...over,
});

describe("a project of several measures", () => {
  it("says that they fall under different acts", () => {
    const { project } = classify("2026-01-01", [
      measure({ id: "dige" }),
      measure({ id: "bassin", sources: ["cloudburst"] }),
    ]);
    expect(project).toEqual([
      { code: "measures-under-different-laws", facts: { acts: "kystbeskyttelsesloven, betalingsloven" } },
    ]);
  });

  it("counts a water without a law as something other than a law", () => {
    const { project } = classify("2020-01-15", [measure({}), measure({ id: "n", sources: ["groundwater"] })]);
    expect(project[0]!.facts.acts).toBe("kystbeskyttelsesloven, none");
  });

  it("says nothing of the kind where there is one act", () => {
    expect(classify("2026-01-01", [measure({}), measure({ id: "n" })]).project).toEqual([]);
  });
});

describe("one measure", () => {
  it("is flagged where it is against two waters, and not where it is against one", () => {
    const codes = (sources: MeasureToClassify["sources"]) =>
      classify("2026-01-01", [measure({ sources })]).measures[0]!.warnings.map(({ code }) => code);
    expect(codes(["sea", "stream"])).toContain("several-waters-split");
    expect(codes(["sea"])).not.toContain("several-waters-split");
  });

  it("is asked of the whole once, whatever the number of its parts", () => {
    const { findings } = classify("2026-01-01", [measure({ effects: ["flooding", "erosion"] })]).measures[0]!;
    expect(findings.filter(({ provision }) => provision === "natura-2000")).toHaveLength(1);
    expect(findings.filter(({ provision }) => provision === "kbl-9a")).toHaveLength(2);
  });

  it("does not warn of what nobody has told, but asks for it", () => {
    const law = classify("2026-01-01", [measure({})]).measures[0]!;
    expect(law.warnings).toEqual([]);
    expect(law.findings.find(({ provision }) => provision === "natura-2000")).toMatchObject({
      outcome: "unknown",
      missing: ["natura2000"],
    });
  });

  it("answers alike in whatever order the facts stand", () => {
    const facts = { project: "municipal-joint", benefit: "protection", atCoast: true };
    const turned = Object.fromEntries(Object.entries(facts).reverse()) as typeof facts;
    expect(classify("2026-01-01", [measure({ facts })])).toEqual(classify("2026-01-01", [measure({ facts: turned })]));
  });
});
