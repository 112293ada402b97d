import type { Raster } from "../../../model/index.ts";
import type { Basins } from "./findBasins.ts";
import { type MeldHeap, meld, meldHeap, none, withoutLeast } from "./meldHeap.ts";

/** What stands in the hollows when all water has come to rest. */
export interface Spilled {
  /** Metres over the ground; 0: dry; NaN: the ground is not known. */
  depth: Raster;
  storedM3: number;
  /** Held by basins and taken by drains, by the index of each. */
  heldM3: number[];
  outM3: number;
  ponds: Pond[];
}

/** A hollow, or several that have run together, with water in it. */
export interface Pond {
  /** Level of the water, metres DVR90. */
  levelM: number;
  /** The level at which it runs over. */
  spillM: number;
  volumeM3: number;
  /** What it holds when it is full. */
  capacityM3: number;
  areaM2: number;
  deepestM: number;
  isFull: boolean;
}

/** A basin or a drain: takes the first of the water that comes to the hollow it lies in. */
export interface Hold {
  cell: number;
  volumeM3: number;
}

/**
 * Lets water run (definition 6): each basin's fills its hollow; what is more runs over its lowest way into the next, or out of
 * the raster; two hollows that stand as high as the way between them are one from there on (fill, spill, merge). A hollow's level
 * is that of its own volume curve, exactly:
 *
 *   V(level) = Σ over its cells (level − ground) · cell area, where the ground is lower
 *
 * `waterM3`: what falls in each basin, m³; what falls in basin 0 runs out. All of it is stored, held or out.
 * Example: a pit 1 m deep of one cell of 100 m²: 40 m³ stand 0.40 m deep; of 140 m³, 100 stay and 40 run on.
 */
export function spill(basins: Basins, waterM3: Float64Array, holds: readonly Hold[] = []): Spilled {
  const run = new Run(basins, holds);
  let outM3 = waterM3[0] ?? 0;
  const waiting = new Waiting(basins.count, (pond) => run.spillMm(pond));
  for (let one = 1; one < basins.count; one++) {
    run.add(one, waterM3[one]!);
    if (run.isOver(one)) waiting.push(one);
  }
  for (let next = waiting.pop(); next !== none; next = waiting.pop()) {
    const pond = run.rootOf(next);
    if (!run.isOver(pond)) continue;
    const over = run.takeOver(pond);
    const target = run.targetOf(pond);
    if (target === 0) {
      outM3 += over;
      continue;
    }
    // As high on both sides of the way between: one pond from here on.
    const joined = run.isFull(target) && run.spillMm(target) === run.spillMm(pond) ? run.merge(pond, target) : target;
    run.add(joined, over);
    if (run.isOver(joined)) waiting.push(joined);
  }
  return run.result(outM3);
}

/** Ponds that run over, the highest first, so that what comes from above is let on together. */
class Waiting {
  private readonly heap: MeldHeap;
  private readonly keys: Float64Array;
  private readonly isIn: Uint8Array;
  private root = none;

  constructor(
    count: number,
    private readonly spillOf: (pond: number) => number,
  ) {
    this.heap = meldHeap(count);
    this.keys = new Float64Array(count);
    this.isIn = new Uint8Array(count);
  }

  private readonly keyOf = (pond: number): number => this.keys[pond]!;

  push(pond: number): void {
    if (this.isIn[pond] === 1) return;
    this.isIn[pond] = 1;
    this.keys[pond] = -this.spillOf(pond);
    this.heap.left[pond] = none;
    this.heap.right[pond] = none;
    this.heap.rank[pond] = 1;
    this.root = meld(this.heap, this.root, pond, this.keyOf);
  }

  /** `none` where nothing waits. */
  pop(): number {
    const pond = this.root;
    if (pond === none) return none;
    this.isIn[pond] = 0;
    this.root = withoutLeast(this.heap, pond, this.keyOf);
    return pond;
  }
}

/** The ponds while water runs. Volumes inside are in mm · cells, which whole levels keep exact. */
class Run {
  private readonly parents: Int32Array;
  private readonly water: Float64Array;
  /** Cells under the spill level, and the sum of their levels: what a pond holds is n · spill − Σ. */
  private readonly under: Float64Array;
  private readonly underSum: Float64Array;
  private readonly cells: MeldHeap;
  private readonly cellRoot: Int32Array;
  /** Each way stands in the heaps of both its basins: way w as 2w and 2w + 1. */
  private readonly ways: MeldHeap;
  private readonly wayRoot: Int32Array;
  private readonly holding: Float64Array;
  private readonly holdsOf = new Map<number, number[]>();
  private readonly held: Float64Array;
  private readonly perM3: number;

  constructor(
    private readonly basins: Basins,
    private readonly holds: readonly Hold[],
  ) {
    const { count, order, basin, groundMm, saddles, terrain } = basins;
    this.perM3 = 1000 / (terrain.cellM * terrain.cellM);
    this.parents = Int32Array.from({ length: count }, (_, i) => i);
    this.water = new Float64Array(count);
    this.under = new Float64Array(count);
    this.underSum = new Float64Array(count);
    this.cells = meldHeap(groundMm.length);
    this.cellRoot = new Int32Array(count).fill(none);
    // From the highest down, so that each basin's cells hang in a row, the lowest first: a heap already.
    for (let i = order.length - 1; i >= 0; i--) {
      const cell = order[i]!;
      const own = basin[cell]!;
      this.cells.left[cell] = this.cellRoot[own]!;
      this.cellRoot[own] = cell;
    }
    const ways = saddles.levelMm.length;
    this.ways = meldHeap(ways * 2);
    this.wayRoot = new Int32Array(count).fill(none);
    const lead = (own: number, entry: number): void => {
      if (own !== 0) this.wayRoot[own] = meld(this.ways, this.wayRoot[own]!, entry, this.wayLevel);
    };
    for (let way = ways - 1; way >= 0; way--) {
      lead(saddles.a[way]!, way * 2);
      lead(saddles.b[way]!, way * 2 + 1);
    }
    this.holding = new Float64Array(count);
    this.held = new Float64Array(holds.length);
    for (const [i, { cell, volumeM3 }] of holds.entries()) {
      const own = basin[cell]!;
      if (own <= 0) continue;
      this.holding[own]! += volumeM3 * this.perM3;
      this.holdsOf.set(own, [...(this.holdsOf.get(own) ?? []), i]);
    }
    for (let one = 1; one < count; one++) this.raise(one);
  }

  private readonly wayLevel = (entry: number): number => this.basins.saddles.levelMm[entry >> 1]!;
  private readonly cellLevel = (cell: number): number => this.basins.groundMm[cell]!;

  rootOf(one: number): number {
    let root = one;
    while (this.parents[root] !== root) {
      this.parents[root] = this.parents[this.parents[root]!]!;
      root = this.parents[root]!;
    }
    return root;
  }

  /** Takes all cells under the spill level into account: each once, however often its pond grows. */
  private raise(pond: number): void {
    const spillMm = this.spillMm(pond);
    let root = this.cellRoot[pond]!;
    while (root !== none && this.cellLevel(root) < spillMm) {
      this.under[pond]!++;
      this.underSum[pond]! += this.cellLevel(root);
      root = withoutLeast(this.cells, root, this.cellLevel);
    }
    this.cellRoot[pond] = root;
  }

  spillMm(pond: number): number {
    const way = this.wayRoot[pond]!;
    return way === none ? Number.POSITIVE_INFINITY : this.wayLevel(way);
  }

  private capacity(pond: number): number {
    return this.under[pond]! * this.spillMm(pond) - this.underSum[pond]!;
  }

  isFull(pond: number): boolean {
    return this.water[pond]! >= this.capacity(pond);
  }

  isOver(pond: number): boolean {
    return this.water[pond]! > this.capacity(pond);
  }

  /** The pond on the other side of the lowest way; 0: out. */
  targetOf(pond: number): number {
    const entry = this.wayRoot[pond]!;
    const { a, b } = this.basins.saddles;
    return this.rootOf((entry & 1) === 0 ? b[entry >> 1]! : a[entry >> 1]!);
  }

  add(pond: number, m3: number): void {
    let amount = m3 * this.perM3;
    const room = this.holding[pond]!;
    if (room > 0 && amount > 0) {
      const kept = Math.min(room, amount);
      this.holding[pond] = room - kept;
      amount -= kept;
      this.hold(pond, kept / this.perM3);
    }
    this.water[pond]! += amount;
  }

  /** Fills the basins and drains of a pond in their order. */
  private hold(pond: number, m3: number): void {
    let left = m3;
    for (const i of this.holdsOf.get(pond) ?? []) {
      const kept = Math.min(left, this.holds[i]!.volumeM3 - this.held[i]!);
      this.held[i]! += kept;
      left -= kept;
    }
  }

  /** What the pond cannot hold, m³; it is full after. */
  takeOver(pond: number): number {
    const capacity = this.capacity(pond);
    const over = this.water[pond]! - capacity;
    this.water[pond] = capacity;
    return over / this.perM3;
  }

  merge(one: number, other: number): number {
    this.parents[other] = one;
    this.water[one]! += this.water[other]!;
    this.under[one]! += this.under[other]!;
    this.underSum[one]! += this.underSum[other]!;
    this.holding[one]! += this.holding[other]!;
    const holds = [...(this.holdsOf.get(one) ?? []), ...(this.holdsOf.get(other) ?? [])];
    if (holds.length > 0) this.holdsOf.set(one, holds);
    this.cellRoot[one] = meld(this.cells, this.cellRoot[one]!, this.cellRoot[other]!, this.cellLevel);
    let ways = meld(this.ways, this.wayRoot[one]!, this.wayRoot[other]!, this.wayLevel);
    // A way whose two sides are now one pond leads nowhere.
    while (ways !== none) {
      const { a, b } = this.basins.saddles;
      if (this.rootOf(a[ways >> 1]!) !== this.rootOf(b[ways >> 1]!)) break;
      ways = withoutLeast(this.ways, ways, this.wayLevel);
    }
    this.wayRoot[one] = ways;
    this.raise(one);
    return one;
  }

  result(outM3: number): Spilled {
    const { basin, groundMm, terrain, count } = this.basins;
    const roots = Int32Array.from(this.parents, (_, one) => this.rootOf(one));
    const levels = this.levels(roots);
    const values = new Float32Array(groundMm.length);
    const areas = new Float64Array(count);
    const deepest = new Float64Array(count);
    for (let cell = 0; cell < values.length; cell++) {
      const own = basin[cell]!;
      if (own < 0) values[cell] = Number.NaN;
      else if (own > 0) {
        const pond = roots[own]!;
        const deep = levels[pond]! - groundMm[cell]!;
        if (deep <= 0) continue;
        values[cell] = deep / 1000;
        areas[pond]! += terrain.cellM * terrain.cellM;
        deepest[pond] = Math.max(deepest[pond]!, deep);
      }
    }
    let storedM3 = 0;
    const ponds: Pond[] = [];
    for (let one = 1; one < count; one++) {
      if (this.parents[one] !== one || this.water[one]! <= 0) continue;
      storedM3 += this.water[one]! / this.perM3;
      ponds.push({
        levelM: levels[one]! / 1000,
        spillM: this.spillMm(one) / 1000,
        volumeM3: this.water[one]! / this.perM3,
        capacityM3: this.capacity(one) / this.perM3,
        ...{ areaM2: areas[one]!, deepestM: deepest[one]! / 1000, isFull: this.isFull(one) },
      });
    }
    return { depth: { ...terrain, values }, storedM3, heldM3: [...this.held], outM3, ponds };
  }

  /** Level of each pond, mm: the spill level where it is full, else by its volume curve. */
  private levels(roots: Int32Array): Float64Array {
    const { basin, groundMm, order, count } = this.basins;
    const levels = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
    const left = Float64Array.from(this.water);
    const cells = new Float64Array(count);
    const last = new Float64Array(count);
    const isRising = new Uint8Array(count);
    for (let one = 1; one < count; one++) {
      if (this.parents[one] !== one || this.water[one]! <= 0) continue;
      if (this.isFull(one)) levels[one] = this.spillMm(one);
      else isRising[one] = 1;
    }
    // From the lowest cell up: the water of a pond lifts all its cells so far to the next one, until it is used up.
    for (let i = 0; i < order.length; i++) {
      const cell = order[i]!;
      const own = basin[cell]!;
      if (own <= 0) continue;
      const pond = roots[own]!;
      if (isRising[pond] === 0) continue;
      const mm = groundMm[cell]!;
      const needed = cells[pond]! * (mm - last[pond]!);
      if (cells[pond]! > 0 && needed >= left[pond]!) {
        levels[pond] = last[pond]! + left[pond]! / cells[pond]!;
        isRising[pond] = 0;
        continue;
      }
      left[pond]! -= needed;
      cells[pond]!++;
      last[pond] = mm;
    }
    for (let one = 1; one < count; one++) if (isRising[one] === 1) levels[one] = last[one]! + left[one]! / cells[one]!;
    return levels;
  }
}
