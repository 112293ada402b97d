import { describe, expect, it } from "vitest";
import { classify } from "../../shared/law/index.ts";
import type { FloodSource, MeasureLaw } from "../../shared/model/index.ts";

function lawOf(
  source: FloodSource,
  day: string,
  effect: "flooding" | "erosion" | "soft-ground" = "flooding",
): MeasureLaw {
  return classify(day, [{ id: "m", kind: "property-protection", sources: [source], effects: [effect], facts: {} }])
    .measures[0]!;
}
const summary = (law: MeasureLaw) => ({
  law: law.laws[0]!.outcome === "no" ? "ingen lovgivning" : law.laws[0]!.act,
  steers: law.steers,
  pays: law.payers.map(({ who }) => who),
});

/** KL: Klimatilpasning, January 2020, Figure 1. */
describe("Figure 1 as of 15 January 2020", () => {
  it("gives cloudburst to the wastewater plans, and the utilities pay", () => {
    expect(summary(lawOf("cloudburst", "2020-01-15"))).toEqual({
      law: "betalingsloven",
      steers: [],
      pays: ["utility-tariff"],
    });
    expect(lawOf("cloudburst", "2020-01-15").laws[0]!.title!.da).toContain("Spildevandsplaner");
  });

  it("gives the sea to the Coastal Protection Act; private parties or the municipality steer and pay", () => {
    const figure = {
      law: "kystbeskyttelsesloven",
      steers: ["owners", "municipality"],
      pays: ["owners-with-benefit", "municipality-as-authority"],
    };
    expect(summary(lawOf("sea", "2020-01-15"))).toEqual(figure);
    expect(summary(lawOf("sea", "2020-01-15", "erosion"))).toEqual(figure);
  });

  it("gives streams to the Watercourse Act; private parties steer and pay", () => {
    expect(summary(lawOf("stream", "2020-01-15"))).toEqual({
      law: "vandloebsloven",
      steers: ["owners"],
      pays: ["owners-with-benefit"],
    });
  });

  it("says that there is no legislation for groundwater, and that private parties pay", () => {
    for (const effect of ["flooding", "soft-ground"] as const) {
      const law = lawOf("groundwater", "2020-01-15", effect);
      expect(summary(law)).toEqual({ law: "ingen lovgivning", steers: [], pays: ["owners-with-benefit"] });
      expect(law.findings.map(({ because }) => because.code)).toContain("no-legislation");
    }
  });

  it("finds every payer of the figure, and still names the facts that the provisions lack", () => {
    for (const source of ["cloudburst", "sea", "stream", "groundwater"] as const)
      expect(lawOf(source, "2020-01-15").payers.map(({ outcome }) => outcome)).not.toContain("unknown");
    const asked = lawOf("sea", "2020-01-15").findings.filter(({ topic }) => topic === "payer");
    for (const fact of ["project", "benefit", "municipalityContributes"])
      expect(asked.flatMap(({ missing }) => missing)).toContain(fact);
  });
});

describe("the same question as of 1 January 2026", () => {
  it("answers differently for cloudburst: what is necessary for the service level, and the excess by the other party", () => {
    const law = lawOf("cloudburst", "2026-01-01");
    expect(law.payers.map(({ who, of, outcome }) => [who, of ?? null, outcome])).toEqual([
      ["utility-tariff", null, "unknown"],
      ["requesting-party", "excess-cost", "unknown"],
    ]);
    expect(law.findings.find(({ provision }) => provision === "bl-1-4")!.missing).toEqual(["withinServiceLevel"]);
  });

  it("answers differently for groundwater: a law, and the utility, where the facts are known", () => {
    const law = lawOf("groundwater", "2026-01-01");
    expect(summary(law)).toEqual({ law: "miljoebeskyttelsesloven", steers: [], pays: ["utility-tariff"] });
    expect(law.payers[0]!.outcome).toBe("unknown");
  });

  it("keeps the payers of sea and stream", () => {
    expect(summary(lawOf("sea", "2026-01-01"))).toMatchObject({
      law: "kystbeskyttelsesloven",
      pays: ["owners-with-benefit", "municipality-as-authority"],
    });
    expect(summary(lawOf("stream", "2026-01-01"))).toMatchObject({
      law: "vandloebsloven",
      pays: ["owners-with-benefit"],
    });
  });

  it("leaves the owners alone outside the sewered areas, without saying that a law makes them pay", () => {
    const [law] = classify("2026-01-01", [
      {
        id: "m",
        kind: "groundwater-lowering",
        sources: ["groundwater"],
        effects: ["flooding"],
        facts: { inSeweredArea: false },
      },
    ]).measures;
    expect(law!.payers.map(({ who, outcome }) => [who, outcome])).toEqual([
      ["utility-tariff", "no"],
      ["owners-with-benefit", "cannot-decide"],
    ]);
  });
});

describe("a day that no source tells of", () => {
  it("is unknown, not the nearest day", () => {
    expect(lawOf("sea", "2012-12-31").laws[0]).toMatchObject({ act: null, outcome: "unknown" });
    expect(lawOf("sea", "2026-11-24").laws[0]).toMatchObject({ act: null, outcome: "unknown" });
    expect(lawOf("groundwater", "2012-12-31").laws[0]).toMatchObject({ act: null, outcome: "unknown" });
  });

  it("says that the older coastal act, which nobody has read, is not checked", () => {
    expect(lawOf("sea", "2018-08-31").laws[0]).toMatchObject({ act: "kystbeskyttelsesloven", review: "not-checked" });
    expect(lawOf("sea", "2018-09-01").laws[0]).toMatchObject({ act: "kystbeskyttelsesloven", review: "draft" });
  });

  it("is unknown for an effect that nobody has read the law for", () => {
    expect(lawOf("stream", "2020-01-15", "erosion").laws[0]).toMatchObject({ act: null, outcome: "unknown" });
  });
});
