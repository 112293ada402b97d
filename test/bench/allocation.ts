import { findKey } from "../../shared/allocation/index.ts";
import { shareTable } from "../../shared/allocation/shareTable.ts";
import { tableOf, type UnitTable } from "../../shared/allocation/unitTable.ts";
import { weighedBy } from "../../shared/allocation/weighed.ts";
import type { KeyData, UnitFact } from "../../shared/model/index.ts";
import { oere } from "../../shared/money/index.ts";
import type { CheckedMeasure, CheckedUnits } from "../../shared/roll/checked.ts";
import { checks } from "../../shared/roll/checks.ts";
import { type BenchRow, timed } from "./row.ts";

const count = 1_000_000;

/** Columns as a national case has them: made once, outside the timed part. */
function town(units = count): UnitTable {
  const ids: string[] = [];
  for (let i = 0; i < units; i++) ids.push(`10851-${String(i).padStart(7, "0")}`);
  const column = (make: (i: number) => number) => {
    const values = new Float64Array(units);
    for (let i = 0; i < units; i++) values[i] = make(i);
    return values;
  };
  const numbers = new Map<UnitFact, Float64Array>([
    ["one", column(() => 1)],
    ["propertyValueKroner", column((i) => 1_000_000 + (i % 977) * 4_321)],
    ["yearlyChanceOfWater", column((i) => 0.001 + (i % 37) / 1_000)],
    ["terrainM", column((i) => (i % 3_001) / 1_000)],
    ["homes", column((i) => i % 3)],
    ["registeredAreaM2", column((i) => 300 + (i % 611))],
    ["benefitPvKroner", column((i) => 20_000 + (i % 1_009) * 150)],
    ["avoidedDamageKroner", column((i) => 800 + (i % 1_009) * 6)],
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

/** Limits, and every check that a roll is tested against. */
function runChecked(chosen: KeyData, table: UnitTable, made: CheckedUnits) {
  const found = shareTable(bill, chosen, table, "/keys");
  if (!found.ok) throw new Error(JSON.stringify(found.issues.slice(0, 2)));
  const { amounts } = found.value;
  const parcelsOf = (marked: Uint8Array) => table.ids.filter((_, i) => marked[i] === 1);
  const measure: CheckedMeasure = {
    ...{
      id: "dige",
      kind: "dike",
      grossOere: bill,
      eligibleOere: bill,
      costLines: [],
      ownersOere: bill,
      upkeepPvOere: 100_000_000,
      left: [],
    },
    ...{ keyBasis: "property-value", payerKnown: true, findings: [] },
    law: { laws: [], financing: [], complaint: [], open: [] } as unknown as CheckedMeasure["law"],
    waterfall: [{ step: "owners-with-benefit", oere: bill }] as unknown as CheckedMeasure["waterfall"],
    weighed: weighedBy(chosen, table, found.value, [], parcelsOf),
    oere: amounts,
  };
  const all = checks([measure], { ...made, oere: amounts });
  if (all.find(({ rule }) => rule === "every-oere-placed")?.outcome !== "pass") throw new Error("an øre is not placed");
}

/** The units as a roll's checks look at them, made once. */
function rollOf(table: UnitTable): CheckedUnits {
  const known = (fact: UnitFact) => table.numbers(fact);
  const of = (make: (i: number) => number) => new Uint8Array(table.ids.length).map((_, i) => make(i));
  return {
    ...{ ids: table.ids, oere: new Float64Array(0), terrainM: known("terrainM") },
    ...{ yearlyChanceOfWater: known("yearlyChanceOfWater"), noDamageValue: of(() => 0) },
    benefitPvOere: known("benefitPvKroner").map((kroner) => kroner * 100),
    ...{ givesLand: of((i) => i % 3), lineOwner: of((i) => (i % 1_000 === 0 ? 2 : 1)) },
  };
}

/** What is alike told from the text of all that was read: one of the fifteen checks, as one would first write it. */
function sameByText(table: UnitTable, amounts: readonly bigint[]): number {
  const read = [table.numbers("yearlyChanceOfWater"), table.numbers("propertyValueKroner")];
  const first = new Map<string, bigint>();
  let wrong = 0;
  for (const [i, amount] of amounts.entries()) {
    const text = JSON.stringify(read.map((column) => column[i]));
    const before = first.get(text) ?? amount;
    first.set(text, before);
    if (before - amount > 1n || amount - before > 1n) wrong++;
  }
  return wrong;
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
  {
    work: "limits and every check of the roll, 1,000,000 parcels",
    target: "1.5 s, 700 MB",
    measure: async () => {
      const table = town();
      const made = rollOf(table);
      return timed(() => runChecked(limited, table, made));
    },
    baseline: {
      name: "BigInt a unit, full sort, one check by text",
      measure: async () => {
        const table = town();
        return timed(() => sameByText(table, oneByOne(table)));
      },
    },
  },
  row("share by crest height, 1,000,000 parcels", "1.5 s", crest, {
    name: "slice by slice, 10,000 parcels",
    measure: async () => {
      const table = town(10_000);
      return timed(() => sliceBySlice(table));
    },
  }),
];
