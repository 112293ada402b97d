import type { TraceNode, UnitFact } from "../model/index.ts";
import type { MeasureLine, UnitLine } from "./lines.ts";

const formulas = {
  typed: "typed",
  vat: "rate · (Σ other lines − what bears none), half up",
  gross: "Σ cost lines",
  waterfall: "gross − recreation − contributions − shares by law",
  points: "Π factors × 10⁶, half up",
  "points-total": "Σ points",
  split: "largest remainder (splitOere)",
  minimum: "the key's smallest amount",
  maximum: "the key's largest amount",
  fact: "the fact as it stands, within the key's bounds",
  constant: "the key's own number",
  table: "the key's weight of the class",
  steps: "the key's weight of the step",
} as const;

/**
 * The calculation tree of the shares: each unit's amount, the points and bill it stands on, the facts those stand on.
 * Sentences, factor tables and change explanations are read from it. Ids are paths: `share/{measure}/{unit}`.
 */
export function traceOfShares(measures: readonly MeasureLine[], units: readonly UnitLine[]): TraceNode[] {
  const read = new Set<string>();
  const nodes: TraceNode[] = [];
  const byId = new Map(units.map((unit) => [unit.parcel.id, unit]));
  for (const measure of measures) {
    const bill = `bill/${measure.id}`;
    const total = `points-total/${measure.id}`;
    const steps = measure.waterfall.filter(({ step }) => step !== "owners-with-benefit");
    // One line of cost is the gross as it was typed.
    const lines = measure.costLines.length > 1 ? measure.costLines : [];
    nodes.push(
      ...lines.map(({ line, oere }) => ({
        id: `cost/${measure.id}/${line}`,
        value: oere,
        unit: "øre",
        formula: line === "vat" ? formulas.vat : formulas.typed,
        source: null,
        inputs: [],
      })),
      ...steps.map((step, i) => ({
        id: `waterfall/${measure.id}/${i}`,
        value: step.oere,
        unit: "øre",
        formula: step.step === "gross" && lines.length > 0 ? formulas.gross : formulas.typed,
        source: step.provision,
        inputs: step.step === "gross" ? lines.map(({ line }) => `cost/${measure.id}/${line}`) : [],
      })),
      {
        id: bill,
        value: measure.ownersOere,
        unit: "øre",
        formula: formulas.waterfall,
        source: null,
        inputs: steps.map((_, i) => `waterfall/${measure.id}/${i}`),
      },
      {
        id: total,
        value: measure.pointsTotal.toString(),
        unit: "10⁻⁶ point",
        formula: formulas["points-total"],
        source: `${measure.key.id}@${measure.key.version}`,
        inputs: measure.shares.map(({ id }) => `points/${measure.id}/${id}`),
      },
    );
    for (const share of measure.shares) {
      const unit = byId.get(share.id)!;
      const factors = measure
        .layersOf(share.id)
        .flatMap((layer, l) =>
          layer.terms.flatMap((term, t) =>
            term.map((factor, f) => ({ factor, id: `factor/${measure.id}/${share.id}/${l}.${t}.${f}` })),
          ),
        );
      nodes.push(
        {
          id: `share/${measure.id}/${share.id}`,
          value: share.oere,
          unit: "øre",
          formula: share.heldBy === null ? formulas.split : formulas[share.heldBy],
          source: share.exempt ?? share.relieved?.reason ?? null,
          inputs: [bill, `points/${measure.id}/${share.id}`, total],
        },
        {
          id: `points/${measure.id}/${share.id}`,
          value: share.points.toString(),
          unit: "10⁻⁶ point",
          formula: formulas.points,
          source: `${measure.key.id}@${measure.key.version}`,
          inputs: factors.map(({ id }) => id),
        },
      );
      for (const { factor, id } of factors) {
        const fact = `fact/${factor.name}/${share.id}`;
        nodes.push({
          id,
          value: factor.value,
          unit: factor.kind === "fact" ? unitOf[factor.name as UnitFact] : "1",
          formula: formulas[factor.kind],
          source: `${measure.key.id}@${measure.key.version}`,
          inputs: factor.kind === "constant" ? [] : [fact],
        });
        if (factor.kind === "constant" || read.has(fact)) continue;
        read.add(fact);
        nodes.push({
          id: fact,
          value: factor.read,
          unit: factor.kind === "table" ? "1" : unitOf[factor.name as UnitFact],
          formula: factor.name,
          source: factor.name === "propertyValueKroner" ? unit.valueOrigin : null,
          inputs: [],
        });
      }
    }
  }
  return nodes;
}

const unitOf: Record<UnitFact, string> = {
  one: "1",
  propertyValueKroner: "kr",
  landValueKroner: "kr",
  yearlyChanceOfWater: "1/year",
  registeredAreaM2: "m²",
  groundFloorM2: "m²",
  dwellingM2: "m²",
  homes: "1",
  avoidedDamageKroner: "kr/year",
  benefitPvKroner: "kr",
  levelledDamageKroner: "kr",
  frontageM: "m",
  coastM: "m",
  distanceM: "m",
  terrainM: "m DVR90",
  floodDepthM: "m",
  runoffM3: "m³",
  runoffFactor: "1",
};
