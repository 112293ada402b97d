import type { CrestSharing, Issue, KeyData } from "../model/index.ts";
import type { UnitTable } from "./unitTable.ts";

/** What a sharing of works gives each unit, kroner before they are scaled to the bill. */
export type SharedWorks = { ok: true; kroner: Float64Array } | { ok: false; issues: Issue[] };

/**
 * Crest-height sharing (definition 18), the airport game in closed form: each slice of the dike is paid by those who need it.
 *
 *   h_i = max(0, design level − terrain_i);   x_i = w_i · Σ_{slices a→b, b ≤ h_i} (C(b) − C(a)) / W(b)
 *
 * h_i    m, the unit's design depth; a unit without one pays nothing
 * C      kr, the dike's cost by height: straight between the given points and from 0; a cost at height 0 is fixed, shared by all with h_i > 0
 * w_i    the unit's weight in its slices (1: equal shares, the Shapley value); W(b) = Σ w over all with h ≥ b
 * Not rounded; the points made of it are scaled to the bill. O(n log n). Source: Littlechild & Owen 1973.
 * Issues: `key-weights-missing` (no design level or cost), `parcel-fact-missing` (terrain), `crest-cost-too-low` where a unit needs
 * more than the costs reach.
 * Example: costs 8, 11, 13, 18 of four heights → 2, 3, 4, 9.
 */
export function shareCrest(
  { designLevelM, cost }: CrestSharing,
  weights: Float64Array,
  table: UnitTable,
  key: KeyData,
  path: string,
): SharedWorks {
  if (designLevelM === null || cost.length === 0)
    return {
      ok: false,
      issues: [
        {
          path,
          code: "key-weights-missing",
          facts: { key: key.id, layer: "crest", factor: designLevelM === null ? "designLevelM" : "cost" },
        },
      ],
    };
  const terrain = table.numbers("terrainM");
  const issues: Issue[] = [];
  const heights = terrain.map((level, i) => {
    if (weights[i] === 0) return 0;
    if (Number.isNaN(level))
      issues.push({
        path: `/parcels/${table.ids[i]}`,
        code: "parcel-fact-missing",
        facts: { id: table.ids[i]!, fact: "terrainM", key: key.id },
      });
    return Math.max(0, designLevelM - level);
  });
  if (issues.length > 0) return { ok: false, issues };
  const needed = distinct(heights);
  const highest = needed.at(-1) ?? 0;
  const reached = cost.at(-1)!.heightM;
  if (highest > reached)
    return {
      ok: false,
      issues: [{ path, code: "crest-cost-too-low", facts: { neededM: highest, reachedM: reached } }],
    };

  // W(b) by adding each unit's weight at its own height, then from the top down.
  const weightFrom = new Float64Array(needed.length);
  const place = new Int32Array(heights.length).fill(-1);
  for (let i = 0; i < heights.length; i++) {
    if (heights[i]! <= 0) continue;
    place[i] = placeOf(needed, heights[i]!);
    weightFrom[place[i]!]! += weights[i]!;
  }
  for (let k = needed.length - 2; k >= 0; k--) weightFrom[k]! += weightFrom[k + 1]!;
  const perWeight = new Float64Array(needed.length);
  let [before, sum] = [0, 0];
  for (let k = 0; k < needed.length; k++) {
    const upTo = costAt(cost, needed[k]!);
    sum += (upTo - before) / weightFrom[k]!;
    perWeight[k] = sum;
    before = upTo;
  }
  return { ok: true, kroner: heights.map((_, i) => (place[i]! < 0 ? 0 : weights[i]! * perWeight[place[i]!]!)) };
}

/** The heights above zero, each once, rising. */
function distinct(heights: Float64Array): Float64Array {
  const sorted = heights.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (sorted[i]! > 0 && (count === 0 || sorted[i] !== sorted[count - 1])) sorted[count++] = sorted[i]!;
  }
  return sorted.subarray(0, count);
}

function placeOf(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function costAt(cost: CrestSharing["cost"], heightM: number): number {
  const next = cost.findIndex((point) => point.heightM >= heightM);
  const to = cost[next]!;
  if (to.heightM === heightM) return to.kroner;
  const from = next === 0 ? { heightM: 0, kroner: 0 } : cost[next - 1]!;
  return from.kroner + ((to.kroner - from.kroner) * (heightM - from.heightM)) / (to.heightM - from.heightM);
}
