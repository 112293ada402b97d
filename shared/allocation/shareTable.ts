import type { Issue, KeyData, LeftOver, LeftTo, Oere } from "../model/index.ts";
import { layeredWeights, oere, sumOfWhole, unmarkedOf, type Weights } from "../money/index.ts";
import { pointsOf } from "./points.ts";
import { type Bounds, heldAt, shareWithin } from "./shareWithin.ts";
import { type LimitsOfBill, unitBounds } from "./unitBounds.ts";
import type { UnitTable } from "./unitTable.ts";

/** A part of a unit's share taken off. */
export interface UnitRelief {
  part: number;
  leftTo: LeftTo;
}

export interface SharedTable {
  /** Whole øre. */
  amounts: Float64Array;
  weights: Weights;
  /** Points × 10⁶ of each layer. */
  points: Float64Array[];
  /** `heldAt` of each unit. */
  held: Uint8Array;
  /** What a relief takes off, whole øre; empty where there is none. */
  relieved: Float64Array;
  left: LeftOver[];
}

export interface Terms extends LimitsOfBill {
  /** By place in the table. */
  reliefs?: ReadonlyMap<number, UnitRelief> | undefined;
}

/**
 * Definition 14 over columns: points → real shares within the key's limits → relief → whole øre.
 * A relief is a part of what the unit would pay; where the others take it over, λ runs again over those who have none.
 * Issues: those of `pointsOf` and `unitBounds`; `no-parcel-gains`, `minimum-above-bill`, `maximum-below-bill`.
 */
export function shareTable(
  bill: Oere,
  key: KeyData,
  table: UnitTable,
  path: string,
  terms: Terms = {},
): { ok: true; value: SharedTable } | { ok: false; issues: Issue[] } {
  const asked = key.layers.find(({ weight }) => weight === null);
  if (asked !== undefined) {
    const facts = { key: key.id, layer: asked.id, factor: "weight" };
    return { ok: false, issues: [{ path, code: "key-weights-missing", facts }] };
  }
  const layers = key.layers.map((layer) => ({ layer, found: pointsOf(layer, table, key, path) }));
  const issues = layers.flatMap(({ found }) => (found.ok ? [] : found.issues));
  // What the key itself lacks comes first: a person types that once, and then what each parcel lacks.
  const ofKey = issues.filter(({ code }) => code === "key-weights-missing");
  if (issues.length > 0) return { ok: false, issues: ofKey.length > 0 ? ofKey : issues };
  const known = layers.map(({ layer, found }) => {
    const points = found.ok ? found.points : new Float64Array(0);
    return { id: layer.id, weight: layer.weight!, points, total: sumOfWhole(points) };
  });
  const empty = known.find(({ total }) => total === 0n);
  if (empty !== undefined)
    return {
      ok: false,
      issues: [{ path, code: "no-parcel-gains", facts: { key: key.id, layer: empty.id, units: table.ids.length } }],
    };
  const weights = layeredWeights(known);
  const points = known.map((layer) => layer.points);
  const bounds = unitBounds(bill, key, table, path, terms);
  if (!bounds.ok) return bounds;
  const leftTo = key.limits?.leftTo ?? "others";
  const first = within(bill, table.ids, weights, bounds.value, leftTo);
  if (!first.ok) return { ok: false, issues: [cannotBeMet(bill, first, key, path)] };
  const reliefs = terms.reliefs ?? new Map<number, UnitRelief>();
  if (reliefs.size === 0) {
    const lines = new OpenLeft();
    lines.add(leftTo, sum(first.cut));
    const relieved = new Float64Array(0);
    return {
      ok: true,
      value: { amounts: first.oere, weights, points, held: first.held, relieved, left: lines.lines() },
    };
  }
  const relieved = relievedOf(first.oere, reliefs);
  const amounts = first.oere.map((amount, i) => amount - relieved[i]!);
  const left = new OpenLeft();
  for (const [i, relief] of reliefs) left.add(relief.leftTo, relieved[i]!);
  const takenOver = [...reliefs].some(([i, relief]) => relief.leftTo === "others" && relieved[i]! > 0);
  if (!takenOver) {
    left.add(leftTo, sum(first.cut));
    return { ok: true, value: { amounts, weights, points, held: first.held, relieved, left: left.lines() } };
  }

  // λ again, over those without a relief; what the relieved pay, and what a maximum cut from them, stays.
  const settled = [...reliefs.keys()];
  const rest = settled.reduce((open, i) => open - amounts[i]! - first.cut[i]!, bill - left.total());
  for (const i of settled) left.add(leftTo, first.cut[i]!);
  const marks = new Uint8Array(amounts.length);
  for (const i of settled) marks[i] = 1;
  const others = unmarkedOf(weights, marks);
  if (others.total === 0n) {
    const facts = { key: key.id, layer: "relief", units: table.ids.length };
    return { ok: false, issues: [{ path, code: "no-parcel-gains", facts }] };
  }
  const again = within(oere(rest), table.ids, others, bounds.value, leftTo);
  if (!again.ok) return { ok: false, issues: [cannotBeMet(oere(rest), again, key, path)] };
  left.add(leftTo, sum(again.cut));
  for (const i of settled) {
    again.oere[i] = amounts[i]!;
    again.held[i] = first.held[i]!;
  }
  return { ok: true, value: { amounts: again.oere, weights, points, held: again.held, relieved, left: left.lines() } };
}

/** What is left of the bill, by who takes it over. The others take theirs over in their own shares. */
class OpenLeft {
  private readonly by = { municipality: 0, unpaid: 0 };
  add(to: LeftTo, amount: number): void {
    if (to !== "others") this.by[to] += amount;
  }
  total(): number {
    return this.by.municipality + this.by.unpaid;
  }
  lines(): LeftOver[] {
    return (["municipality", "unpaid"] as const).flatMap((to): LeftOver[] =>
      this.by[to] === 0 ? [] : [{ to, oere: oere(this.by[to]) }],
    );
  }
}

const sum = (amounts: Float64Array): number => amounts.reduce((all, one) => all + one, 0);

/** Whole øre, half up. */
function relievedOf(amounts: Float64Array, reliefs: ReadonlyMap<number, UnitRelief>): Float64Array {
  const out = new Float64Array(amounts.length);
  for (const [i, { part }] of reliefs) out[i] = Math.floor(amounts[i]! * part + 0.5);
  return out;
}

type Within =
  /** `cut`: what a maximum takes from a unit and the others do not take over. */
  | { ok: true; oere: Float64Array; held: Uint8Array; cut: Float64Array }
  | { ok: false; bound: "minimum" | "maximum"; sumOere: number };

function within(bill: Oere, ids: readonly string[], weights: Weights, bounds: Bounds | null, leftTo: LeftTo): Within {
  const cut = new Float64Array(ids.length);
  if (bounds === null || leftTo === "others") {
    const found = shareWithin(bill, ids, weights, bounds);
    return found.ok ? { ...found, cut } : found;
  }
  const noMost = new Float64Array(ids.length).fill(Number.POSITIVE_INFINITY);
  const found = shareWithin(bill, ids, weights, { least: bounds.least, most: noMost });
  if (!found.ok) return found;
  for (let i = 0; i < ids.length; i++) {
    const over = found.oere[i]! - bounds.most[i]!;
    if (over <= 0) continue;
    cut[i] = over;
    found.oere[i] = bounds.most[i]!;
    found.held[i] = heldAt.maximum;
  }
  return { ...found, cut };
}

function cannotBeMet(
  bill: Oere,
  { bound, sumOere }: { bound: "minimum" | "maximum"; sumOere: number },
  key: KeyData,
  path: string,
): Issue {
  const facts = { key: key.id, billOere: bill, sumOere, byOere: Math.abs(bill - sumOere) };
  return { path, code: bound === "minimum" ? "minimum-above-bill" : "maximum-below-bill", facts };
}
