import type { Exemption, Issue, KeyData, Oere, Result, UnitFact } from "../model/index.ts";
import { oere, splitOere } from "../money/index.ts";
import { pointsOf } from "./points.ts";
import type { UnitFacts } from "./unitFacts.ts";

export interface Share {
  id: string;
  oere: Oere;
  /** Points × 10⁶; with several layers, the weight that the split used. */
  points: bigint;
  /** The reason the unit is exempt, where it is. */
  exempt: string | null;
}

export interface Allocation {
  shares: Share[];
  pointsTotal: bigint;
}

/**
 * Shares one measure's bill by one key, in the order of definition 14: exempt → points → real shares → whole øre, once.
 *
 *   w_i = Σ_l k_l · p_il · Π_{m≠l} P_m      (with one layer: w_i = p_i)
 *
 * k_l    no unit, whole weight of layer l in the bill
 * p_il   points × 10⁶ of unit i in layer l; P_l = Σ_i p_il
 * Rounds once, to whole øre, by largest remainder (`splitOere`). The shares sum to the bill exactly.
 * Issues: `value-missing` / `parcel-fact-missing` name every unit whose factor is not known;
 * `no-parcel-gains` where a layer gives nobody points. A bill of zero shares nothing and asks for nothing.
 * Example: bill 900 øre, points 1, 2, 0 → 300, 600, 0.
 */
export function allocate(
  bill: Oere,
  key: KeyData,
  units: readonly UnitFacts[],
  exemptions: readonly Exemption[],
  path: string,
): Result<Allocation> {
  const reasons = new Map(exemptions.map(({ parcelId, reason }) => [parcelId, reason]));
  const paying = units.filter((unit) => !reasons.has(unit.id));
  const layers = key.layers.map((layer) => ({ layer, points: paying.map((unit) => pointsOf(layer, unit)) }));

  const issues: Issue[] =
    bill === 0
      ? []
      : layers.flatMap(({ points }) =>
          points.flatMap((p, i) => (p.known ? [] : p.missing.map((fact) => missingFact(paying[i]!.id, fact, key)))),
        );
  if (isFilled(issues)) return { ok: false, issues };

  const known = layers.map(({ layer, points }) => {
    const values = points.map((p) => (p.known ? p.points : 0n));
    return { layer, values, total: values.reduce((sum, p) => sum + p, 0n) };
  });
  const empty = known.find(({ total }) => total === 0n);
  if (bill > 0 && empty !== undefined) {
    return {
      ok: false,
      issues: [
        {
          path,
          code: "no-parcel-gains",
          facts: { key: key.id, layer: empty.layer.id, units: units.length, exempt: units.length - paying.length },
        },
      ],
    };
  }

  const weights = weigh(known);
  const amounts =
    bill === 0
      ? paying.map(() => oere(0))
      : splitOere(
          bill,
          paying.map((unit, i) => ({ id: unit.id, weight: weights[i]! })),
        );
  const byId = new Map(paying.map((unit, i) => [unit.id, { oere: amounts[i]!, points: weights[i]! }]));
  return {
    ok: true,
    value: {
      shares: units.map(({ id }) => ({
        id,
        oere: byId.get(id)?.oere ?? oere(0),
        points: byId.get(id)?.points ?? 0n,
        exempt: reasons.get(id) ?? null,
      })),
      pointsTotal: weights.reduce((sum, weight) => sum + weight, 0n),
    },
  };
}

function weigh(layers: readonly { layer: { weight: number }; values: bigint[]; total: bigint }[]): bigint[] {
  const only = layers.length === 1 ? layers[0]! : null;
  if (only !== null) return only.values;
  const product = layers.reduce((all, { total }) => all * (total === 0n ? 1n : total), 1n);
  const weights = new Array<bigint>(layers[0]?.values.length ?? 0).fill(0n);
  for (const { layer, values, total } of layers) {
    const scale = total === 0n ? 0n : (BigInt(layer.weight) * product) / total;
    values.forEach((points, i) => {
      weights[i] = weights[i]! + points * scale;
    });
  }
  return weights;
}

function missingFact(unit: string, fact: UnitFact, key: KeyData): Issue {
  const code = fact === "propertyValueKroner" ? "value-missing" : "parcel-fact-missing";
  return { path: `/parcels/${unit}`, code, facts: { id: unit, fact, key: key.id } };
}

function isFilled(issues: Issue[]): issues is [Issue, ...Issue[]] {
  return issues.length > 0;
}
