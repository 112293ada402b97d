import type { TraceNode } from "../model/index.ts";
import type { MeasureLine, UnitLine } from "./lines.ts";

const formulas = {
  typed: "typed",
  waterfall: "gross − contributions − shares by law",
  points: "Π factors × 10⁶, half up",
  "points-total": "Σ points",
  split: "largest remainder (splitOere)",
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
    nodes.push(
      ...steps.map((step, i) => ({
        id: `waterfall/${measure.id}/${i}`,
        value: step.oere,
        unit: "øre",
        formula: formulas.typed,
        source: step.provision,
        inputs: [],
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
    const factors = measure.key.layers.flatMap((layer) =>
      layer.factors.flatMap((factor) => ("fact" in factor ? [factor.fact] : [])),
    );
    for (const share of measure.shares) {
      const unit = byId.get(share.id)!;
      nodes.push(
        {
          id: `share/${measure.id}/${share.id}`,
          value: share.oere,
          unit: "øre",
          formula: formulas.split,
          source: share.exempt,
          inputs: [bill, `points/${measure.id}/${share.id}`, total],
        },
        {
          id: `points/${measure.id}/${share.id}`,
          value: share.points.toString(),
          unit: "10⁻⁶ point",
          formula: formulas.points,
          source: `${measure.key.id}@${measure.key.version}`,
          inputs: factors.map((fact) => `fact/${fact}/${share.id}`),
        },
      );
      for (const fact of factors) {
        const id = `fact/${fact}/${share.id}`;
        if (read.has(id)) continue;
        read.add(id);
        nodes.push({
          id,
          value: unit.facts[fact],
          unit: unitOf[fact],
          formula: fact,
          source: fact === "propertyValueKroner" ? unit.valueOrigin : null,
          inputs: [],
        });
      }
    }
  }
  return nodes;
}

const unitOf = {
  one: "1",
  propertyValueKroner: "kr",
  yearlyChanceOfWater: "1/year",
  registeredAreaM2: "m²",
  groundFloorM2: "m²",
  dwellingM2: "m²",
  avoidedDamageKroner: "kr/year",
} as const;
