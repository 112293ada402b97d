import { describe, expect, it } from "vitest";
import { calculate } from "./calculate.ts";
import { noret, noretRasters } from "./demo/index.ts";
import { withLayerFacts } from "./layerFacts.ts";
import type { CaseFile, FactLayer, Geometry, Measure } from "./model/index.ts";
import { becauseText } from "./texts/index.ts";

const sag = noret();
const sluice = sag.measures[0]!;
/** The south-east corner of Noret's map: open sea. */
const atSea: Geometry = { type: "Point", coordinates: [653_000, 6_249_000] };
/** In the marsh of Noret's invented Natura 2000, west of the inlet. */
const inMarsh: Geometry = { type: "Point", coordinates: [649_500, 6_250_800] };
const withMeasures = (...measures: Partial<Measure>[]): CaseFile => ({
  ...sag,
  measures: measures.map((more, i) => ({ ...sluice, id: `m${i}`, facts: {}, ...more })),
});
const said = (theCase: CaseFile, code: string) =>
  withLayerFacts(theCase)
    .assumptions.filter((one) => one.code === code)
    .map(({ facts }) => facts);

describe("facts that map layers give to measures", () => {
  it("come from where the measure is drawn", () => {
    const { measures } = withLayerFacts(withMeasures({ geometry: inMarsh }, { geometry: atSea }));
    expect(measures.map(({ facts }) => facts.natura2000)).toEqual([true, false]);
    expect(measures.map(({ facts }) => facts.atCoast)).toEqual([false, true]);
  });

  it("come from the measure's area where it is not drawn, else from the area of the case", () => {
    const lone = sag.parcels.find(({ geometry }) => geometry.type === "Polygon")!;
    const own = withMeasures({ geometry: null, area: { type: "Parcels", parcelIds: [lone.id] } });
    expect(withLayerFacts(own).measures[0]!.facts).toMatchObject({ zone: "urban", inSeweredArea: true });
    // The case's area holds summer houses and the town: no one zone.
    const whole = withLayerFacts(withMeasures({ geometry: null })).measures[0]!.facts;
    expect(whole).not.toHaveProperty("zone");
    expect(whole).toMatchObject({ inSeweredArea: true, onPrivateRoad: true });
  });

  it("are none where the measure is nowhere", () => {
    const nowhere = { ...withMeasures({ geometry: null }), area: null };
    expect(withLayerFacts(nowhere)).toMatchObject({ measures: [{ facts: {} }], assumptions: [] });
  });

  it("are said, once for all measures that a layer says the same of", () => {
    const lines = said(withMeasures({ geometry: inMarsh }, { geometry: inMarsh }), "fact-from-layer");
    expect(lines).toContainEqual({
      fact: "natura2000",
      value: true,
      layer: "Natura 2000 (opdigtet)",
      measures: "m0, m1",
    });
  });

  it("yield to what is typed, and a layer that says another thing is told with both", () => {
    const typed = withMeasures({ geometry: inMarsh, facts: { natura2000: false, atCoast: false } });
    expect(withLayerFacts(typed).measures[0]!.facts).toMatchObject({ natura2000: false, atCoast: false });
    expect(said(typed, "typed-fact-against-layer")).toEqual([
      { measure: "m0", fact: "natura2000", typed: false, found: true, layer: "Natura 2000 (opdigtet)" },
    ]);
    expect(said(typed, "fact-from-layer").map(({ fact }) => fact)).not.toContain("atCoast");
  });

  it("that cannot hold together with what is typed are not used, and it is said", () => {
    const typed = withMeasures({ facts: { rainWorks: "watercourse-rural" } });
    expect(withLayerFacts(typed).measures[0]!.facts).not.toHaveProperty("zone");
    expect(said(typed, "layer-fact-contradicts")).toEqual([
      {
        measure: "m0",
        fact: "zone",
        value: "urban",
        layer: "Zonekort (opdigtet)",
        other: "rainWorks",
        otherValue: "watercourse-rural",
      },
    ]);
    expect(said(typed, "fact-from-layer").map(({ fact }) => fact)).not.toContain("zone");
  });

  it("that cannot hold together with each other are not used, neither of them", () => {
    const everywhere = sag.layers.find(({ kind }) => kind === "municipality")!.features[0]!.geometry;
    const layers = sag.layers.map((layer) =>
      layer.kind === "groundwater-designated" ? { ...layer, features: [{ geometry: everywhere }] } : layer,
    );
    const both = { ...withMeasures({}), layers };
    const { facts } = withLayerFacts(both).measures[0]!;
    expect(facts).not.toHaveProperty("inSeweredArea");
    expect(facts).not.toHaveProperty("designatedForGroundwater");
    expect(said(both, "layer-fact-contradicts").map(({ fact, other }) => [fact, other])).toEqual([
      ["inSeweredArea", "designatedForGroundwater"],
      ["designatedForGroundwater", "inSeweredArea"],
    ]);
  });

  it("are not given by a layer that could not be read, and not taken for a no", () => {
    const broken = sag.layers.map(
      (layer): FactLayer => ({ ...layer, features: [], failed: [{ path: "", code: "not-json", facts: {} }] }),
    );
    expect(withLayerFacts({ ...sag, layers: broken }).measures).toEqual(sag.measures);
  });
});

describe("a calculation", () => {
  const rollOf = (theCase: CaseFile) => {
    const result = calculate(theCase, noretRasters());
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  };

  it("tells which facts came from layers", () => {
    const codes = rollOf(sag).assumptions.map(({ code }) => code);
    expect(codes.filter((code) => code === "fact-from-layer")).toHaveLength(8);
  });

  it("words every line that layers give rise to, in both languages", () => {
    const facts = { ...sluice.facts, rainWorks: "watercourse-rural", inSeweredArea: true };
    const { assumptions } = rollOf({ ...sag, measures: [{ ...sluice, facts }] });
    const lines = (lang: "da" | "en") =>
      assumptions.filter(({ code }) => code.includes("layer")).map((because) => becauseText(because, lang));
    expect(lines("da")).toContain("Fra kortlaget Kystlinje (opdigtet): Ved kysten: ja (sluse)");
    expect(lines("da")).toContain(
      "Regnet som indtastet for sluse: I kloakeret område: ja, selv om kortlaget Kloakopland (opdigtet) siger nej",
    );
    expect(lines("en")).toContain("From the map layer Kystlinje (opdigtet): At the coast: yes (sluse)");
    expect(lines("da").find((line) => line.startsWith("Ikke brugt for sluse"))).toContain("Zone: byzone, men ");
  });

  it("without layers is as if there were no maps", () => {
    const codes = rollOf({ ...sag, layers: [] }).assumptions.map(({ code }) => code);
    expect(codes).not.toContain("fact-from-layer");
  });

  it("is the same whatever the order of the layers", () => {
    expect(rollOf({ ...sag, layers: [...sag.layers].reverse() })).toEqual(rollOf(sag));
  });
});
