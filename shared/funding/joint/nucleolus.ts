import { type LinearRow, leastWithin } from "../../money/index.ts";
import { type Coalition, type Costs, everyone } from "./game.ts";

/** Of the largest cost: what is nearer than this is equal. */
const nearly = 1e-7;

/**
 * The nucleolus of a cost game: the x with Σ x = C(N) whose excesses x(S) − C(S), from the largest down, are least (definition 19).
 *
 * The largest excess is made least by a linear program; coalitions that stand at it in every best x are settled there, and the next
 * largest is made least, until only one x is left (Kopelowitz's scheme). Each program is given the coalitions that it breaks, a few at a
 * time. Up to twelve parties. Throws where a program has no answer, which no finite costs give.
 * Example: costs 8, 11, 13, 18 of four runways → 3.25, 3.25, 3.25, 8.25.
 */
export function nucleolus(costs: Costs): number[] {
  const parties = 31 - Math.clz32(costs.length);
  const all = everyone(parties);
  const scale = costs.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  if (scale === 0) return new Array<number>(parties).fill(0);
  const unit = costs.map((one) => one / scale);
  const settled: { set: Coalition; value: number }[] = [{ set: all, value: unit[all]! }];
  const basis = new Basis(parties);
  basis.add(all);
  const open = new Set(Array.from({ length: all - 1 }, (_, i) => i + 1));
  for (;;) {
    for (const set of open) if (basis.spans(set)) open.delete(set);
    if (open.size === 0 || basis.size === parties) return solved(settled, parties).map((x) => x * scale);
    const objective = [...new Array<number>(parties).fill(0), 1];
    const first = program(objective, [...open], unit, settled, parties, null);
    const excess = first[parties]!;
    const tight = [...open].filter((set) => sumOver(first, set) - unit[set]! >= excess - nearly);
    let found = false;
    for (const set of tight) {
      if (basis.spans(set)) continue;
      const lowered = program([...row(set, parties), 0], [...open], unit, settled, parties, excess);
      if (sumOver(lowered, set) - unit[set]! < excess - nearly) continue;
      settled.push({ set, value: unit[set]! + excess });
      basis.add(set);
      found = true;
    }
    if (!found) throw new Error("no coalition stands at the largest excess in every best sharing");
  }
}

/** The best x, and e in the last place: least objective with x(S) − C(S) ≤ e, where e is free, or at most `excess`. */
function program(
  objective: readonly number[],
  sets: readonly Coalition[],
  costs: Costs,
  settled: readonly { set: Coalition; value: number }[],
  parties: number,
  excess: number | null,
): number[] {
  const fixed: LinearRow[] = settled.map(({ set, value }) => ({ of: [...row(set, parties), 0], exactly: value }));
  // A hair of room, so that rounding does not make the settled level out of reach.
  if (excess !== null) fixed.push({ of: [...new Array<number>(parties).fill(0), 1], atMost: excess + nearly / 100 });
  const used = new Set(sets.slice(0, parties));
  for (;;) {
    const rows: LinearRow[] = [...used].map((set) => ({ of: [...row(set, parties), -1], atMost: costs[set]! }));
    const x = leastWithin(objective, [...fixed, ...rows], bound);
    if (x === null) throw new Error("a program of the nucleolus has no answer");
    const broken = sets
      .map((set) => ({ set, by: sumOver(x, set) - costs[set]! - x[parties]! }))
      .filter(({ set, by }) => by > nearly / 100 && !used.has(set))
      .sort((a, b) => b.by - a.by || a.set - b.set)
      .slice(0, 5);
    if (broken.length === 0) return x;
    for (const { set } of broken) used.add(set);
  }
}

/** No share or excess of a game whose costs are at most 1 is below this. */
const bound = 1_000;

const row = (set: Coalition, parties: number): number[] =>
  Array.from({ length: parties }, (_, i) => ((set >> i) & 1 ? 1 : 0));

function sumOver(x: readonly number[], set: Coalition): number {
  let sum = 0;
  for (let i = 0; set >> i > 0; i++) if ((set >> i) & 1) sum += x[i]!;
  return sum;
}

/** The x that all settled sums together leave. */
function solved(settled: readonly { set: Coalition; value: number }[], parties: number): number[] {
  const rows = settled.map(({ set, value }) => [...row(set, parties), value]);
  for (let column = 0, at = 0; column < parties; column++, at++) {
    const pivot = rows.findIndex((one, r) => r >= at && Math.abs(one[column]!) > nearly);
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    const by = rows[at]![column]!;
    const lead = rows[at]!.map((one) => one / by);
    rows[at] = lead;
    rows.forEach((one, r) => {
      if (r !== at) rows[r] = one.map((value, k) => value - one[column]! * lead[k]!);
    });
  }
  return rows.slice(0, parties).map((one) => one[parties]!);
}

/** Coalitions whose sums are independent of each other; those in their span are known when they are. */
class Basis {
  private readonly rows: number[][] = [];
  private readonly parties: number;
  constructor(parties: number) {
    this.parties = parties;
  }
  get size(): number {
    return this.rows.length;
  }
  spans(set: Coalition): boolean {
    return this.reduced(set).every((one) => Math.abs(one) < nearly);
  }
  add(set: Coalition): void {
    const left = this.reduced(set);
    const lead = left.findIndex((one) => Math.abs(one) >= nearly);
    if (lead >= 0) this.rows.push(left.map((one) => one / left[lead]!));
  }
  private reduced(set: Coalition): number[] {
    let left = row(set, this.parties);
    for (const known of this.rows) {
      const lead = known.findIndex((one) => Math.abs(one) >= nearly);
      const by = left[lead]!;
      if (by !== 0) left = left.map((one, k) => one - by * known[k]!);
    }
    return left;
  }
}
