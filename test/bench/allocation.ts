import { findKey } from "../../shared/allocation/index.ts";
import { shareTable } from "../../shared/allocation/shareTable.ts";
import { tableOf, type UnitTable } from "../../shared/allocation/unitTable.ts";
import type { KeyData, UnitFact } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import { type BenchRow, timed } from "./row.ts";

const count = 1_000_000;

/** Columns as a national case has them: made once, outside the timed part. */
function town(units = count): UnitTable {
  const ids = Array.from({ length: units }, (_, i) => `10851-${i}`);
  const column = (make: (i: number) => number) => Float64Array.from({ length: units }, (_, i) => make(i));
  const numbers = new Map<UnitFact, Float64Array>([
    ["one", column(() => 1)],
    ["propertyValueKroner", column((i) => 1_000_000 + (i % 977) * 4_321)],
    ["yearlyChanceOfWater", column((i) => 0.001 + (i % 37) / 1_000)],
    ["terrainM", column((i) => (i % 3_001) / 1_000)],
    ["homes", column((i) => i % 3)],
    ["registeredAreaM2", column((i) => 300 + (i % 611))],
    ["benefitPvKroner", column((i) => 20_000 + (i % 1_009) * 150)],
  ]);
  const category = ids.map((_, i) => (["built", "unbuilt", "nature"] as const)[i % 3]!);
  const all: UnitTable = tableOf([]);
  return { ...all, ids, numbers: (fact) => numbers.get(fact)!, classes: () => category };
}

const key = (id: string): KeyData => findKey(id, "1")!;
const limited: KeyData = {
  ...key("risk-and-value"),
  limits: { minimumOere: oere(10_000), maximumOere: oere(9_000_000), ownBenefit: true, leftTo: "others" },
};
const crest: KeyData = {
  ...key("crest-height"),
  layers: [
    {
      ...key("crest-height").layers[0]!,
      sharing: {
        by: "crest",
        designLevelM: 2.5,
        cost: [1, 2, 3].map((h) => ({ heightM: h, kroner: h * h * 100_000_000 })),
      },
    },
  ],
};
const bill = oere(5_000_000_000_300);

/** As one would first write it: every product a BigInt, one division a unit, and a full sort of what is lost. */
function oneByOne(table: UnitTable): bigint[] {
  const chance = table.numbers("yearlyChanceOfWater");
  const value = table.numbers("propertyValueKroner");
  const points = table.ids.map((_, i) => BigInt(Math.floor(chance[i]! * value[i]! * 1e6 + 0.5)));
  const total = points.reduce((sum, one) => sum + one, 0n);
  const shares = points.map((one) => (BigInt(bill) * one) / total);
  const left = BigInt(bill) - shares.reduce((sum, one) => sum + one, 0n);
  const rest = (i: number) => (BigInt(bill) * points[i]!) % total;
  const order = table.ids
    .map((_, i) => i)
    .sort((a, b) => Number(rest(b) - rest(a)) || (table.ids[a]! < table.ids[b]! ? -1 : 1));
  for (const i of order.slice(0, Number(left))) shares[i]! += 1n;
  return shares;
}

/** The airport game slice by slice, each slice looking at everybody: on a hundredth of the units. */
function sliceBySlice(table: UnitTable): number[] {
  const heights = [...table.numbers("terrainM")].map((z) => Math.max(0, 2.5 - z));
  const levels = [...new Set(heights)].filter((h) => h > 0).sort((a, b) => a - b);
  const shares = heights.map(() => 0);
  let before = 0;
  for (const level of levels) {
    const sharing = heights.flatMap((h, i) => (h >= level ? [i] : []));
    for (const i of sharing) shares[i]! += (level * level - before * before) / sharing.length;
    before = level;
  }
  return shares;
}

const run = (chosen: KeyData, table: UnitTable) => {
  const found = shareTable(bill, chosen, table, "/keys");
  if (!found.ok) throw new Error(JSON.stringify(found.issues.slice(0, 2)));
};
const naive = {
  name: "BigInt a unit, full sort",
  measure: async () => {
    const table = town();
    return timed(() => oneByOne(table));
  },
};

const row = (work: string, target: string, chosen: KeyData, baseline: BenchRow["baseline"] = naive): BenchRow => ({
  work,
  target,
  measure: async () => {
    const table = town();
    return timed(() => run(chosen, table));
  },
  baseline,
});

export const rows: BenchRow[] = [
  row("share by a key of one layer, 1,000,000 parcels (risk × value)", "1 s, 500 MB", key("risk-and-value")),
  row(
    "share by a key of four layers, 1,000,000 parcels (Dutch categories)",
    "1 s, 500 MB",
    key("abroad-dutch-categories"),
  ),
  row("share within a minimum, a maximum and own benefit, 1,000,000 parcels", "1.5 s, 700 MB", limited),
  row("share by crest height, 1,000,000 parcels", "1.5 s", crest, {
    name: "slice by slice, 10,000 parcels",
    measure: async () => {
      const table = town(10_000);
      return timed(() => sliceBySlice(table));
    },
  }),
];
