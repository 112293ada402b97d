/** The rehearsal in words and numbers: what docs/proofs/national.md says. */
import { type Line, lineChart } from "./chart.ts";
import { assumed, inAws } from "./cost.ts";
import type { Rehearsed } from "./rehearse.ts";

/** Parcels, as Denmark has them. */
export const wholeCountry = 2_600_000;

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const one = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 1 });
const dollars = (value: number): string => value.toLocaleString("en", { maximumSignificantDigits: 2 });
const kroner = (oere: string | number): string => (BigInt(oere) / 100n).toLocaleString("en");
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** Whether what every unit pays, added up by itself from the files, is the bill of each measure, to the øre. */
export const addsUp = ({ reduce: { measures, totals, sumOere } }: Rehearsed): boolean =>
  measures.every(({ billOere, placedOere, leftOere }) => BigInt(billOere) === BigInt(placedOere) + BigInt(leftOere)) &&
  BigInt(sumOere) === BigInt(totals.sharedOere) &&
  measures.reduce((sum, { placedOere }) => sum + BigInt(placedOere), 0n) === BigInt(sumOere);

export function chartOf(sizes: readonly Rehearsed[]): string {
  const lineOf = (title: string, light: string, dark: string, y: (size: Rehearsed) => number): Line => ({
    ...{ title, light, dark },
    points: sizes.map((size) => ({ x: size.parcels, y: y(size) })),
  });
  return lineChart(
    {
      title: "What a run takes, by its parcels",
      about: `Core seconds of the chunks and of the reduce, and the reduce's memory in MB, at ${sizes.length} sizes from ${whole(sizes[0]!.parcels)} to ${whole(sizes.at(-1)!.parcels)} parcels; both axes logarithmic.`,
      x: "parcels",
      y: "core seconds; MB",
    },
    [
      lineOf("chunks, core s", "#0b5fa5", "#7cc0ff", ({ chunkCoreSeconds }) => chunkCoreSeconds),
      lineOf("reduce, core s", "#a33a00", "#ffb38a", ({ reduce }) => reduce.coreSeconds),
      lineOf("reduce, MB", "#1d6b34", "#8fe0a5", ({ reduce }) => reduce.peakMb),
    ],
    (value) => value.toLocaleString("en"),
  );
}

export function costChartOf(sizes: readonly Rehearsed[]): string {
  const points = sizes.map((size) => ({ x: size.parcels, y: inAws(size).dollars }));
  return lineChart(
    {
      title: "What a run would cost in AWS, by its parcels",
      about: `Dollars at ${sizes.length} sizes, from ${dollars(points[0]!.y)} to ${dollars(points.at(-1)!.y)}; both axes logarithmic. Computed from core seconds measured here, and from prices that are assumed.`,
      x: "parcels",
      y: "$ (assumed prices)",
    },
    [{ title: "one run", light: "#0b5fa5", dark: "#7cc0ff", points }],
    (value) => value.toLocaleString("en", { maximumFractionDigits: 4 }),
  );
}

export function proofOf(sizes: readonly Rehearsed[], day: string, commit: string, cores: number): string {
  const largest = sizes.find(({ parcels }) => parcels === wholeCountry) ?? sizes.at(-1)!;
  const { reduce } = largest;
  const there = inAws(largest);
  return `# The national rehearsal: ${whole(largest.parcels)} parcels

\`npm run prove:national\` on ${day}, commit ${commit}, Node ${process.versions.node}, ${cores} cores of a machine that had other work beside it: times of the
clock are therefore long, and core seconds are what the process itself had of a core. A country that does not exist, made by a seeded program (\`test/prove/national/nation.ts\`):
${largest.municipalities} municipalities, ${whole(largest.parcels)} parcels in ${whole(largest.chunks)} chunks (${one(largest.chunkBytes / 1e9)} GB), four measures against the four waters in two scenario years, four
keys (one with two layers and limits), upkeep paid by the owners, and a loan. Written by the program; no number is typed.

## What it took here

${table(
  [
    "parcels",
    "chunks",
    "chunks, core s",
    "chunks, clock s (two threads)",
    "reduce, core s",
    "reduce, clock s",
    "reduce, memory MB",
    "sums exact",
  ],
  sizes.map((size) => [
    ...[whole(size.parcels), whole(size.chunks), one(size.chunkCoreSeconds), one(size.chunkSeconds)],
    ...[one(size.reduce.coreSeconds), one(size.reduce.seconds), whole(size.reduce.peakMb), addsUp(size) ? "yes" : "NO"],
  ]),
)}

The reduce is a process of its own, held to one core (\`taskset -c 0\`) and to 2,048 MB of JavaScript's own memory (\`--max-old-space-size\`); its memory is the most that the
process held at once (resident, columns with it). "Sums exact": each unit's amounts are read back from the files of the result and added up as whole numbers
of any size; they are each measure's bill, to the øre. Small countries too have ${largest.municipalities} municipalities and so as many chunks, and each thread first finds where
water runs over the terrain (${one(largest.commonSeconds)} core s): that is the floor of the curve. A process that computes chunks held ${whole(largest.chunkPeakMb)} MB.

![Core seconds and memory over parcels, both axes logarithmic](national.svg)

## What came out of the whole country

${table(
  ["measure", "bill, kr.", "placed on owners, kr.", "left, øre"],
  reduce.measures.map(({ id, billOere, placedOere, leftOere }) => [id, kroner(billOere), kroner(placedOere), leftOere]),
)}

${table(
  ["year", "water", "by", "damage a year, kr.", "with the measures, kr."],
  reduce.waters.map(({ year, source, method, withoutOere, withOere }) => [
    ...[String(year), source, method, kroner(withoutOere), withOere === null ? "not known" : kroner(withOere)],
  ]),
)}

Checks: ${["pass", "fail", "cannot-tell"].map((outcome) => `${reduce.checks.filter((check) => check.outcome === outcome).length} ${outcome}`).join(", ")} (the country's bill is made up, and larger than what many gain).

## What it would take in AWS

Not measured there. From the core seconds above, with these assumptions: a core of Lambda (arm64, ${assumed.memoryGb} GB) is as fast as one here (× ${assumed.coreHereOverLambda}); ${assumed.chunksAtOnce} chunks a call, at most
${assumed.functionsAtOnce} calls at a time, each finding anew where water runs; ${assumed.overheadSeconds} s until the first call and between steps; list prices as we know them, without tax and free tiers, to be looked up before
anybody relies on them: $${assumed.gbSecond} a GB second, $${(assumed.call * 1e6).toFixed(2)} a million calls, $${(assumed.step * 1000).toFixed(3)} a thousand steps, $${(assumed.put * 1000).toFixed(3)} a thousand writes and $${(assumed.get * 1000).toFixed(4)} reads.

${table(
  ["parcels", "calls of the function", "at a time", "Lambda seconds", "duration, s", "cost, $"],
  sizes.map((size) => {
    const { calls, functions, lambdaSeconds, seconds, dollars: cost } = inAws(size);
    return [whole(size.parcels), whole(calls), whole(functions), whole(lambdaSeconds), whole(seconds), dollars(cost)];
  }),
)}

![Dollars over parcels, both axes logarithmic](national-cost.svg)

The whole country: ${whole(there.calls)} calls, about ${one(there.seconds / 60)} minutes, about $${dollars(there.dollars)}. What AWS alone does is listed as not proven in docs/adr/0027-large-cases-in-chunks.md.
`;
}
