/**
 * `npm run prove:faults -- [--seed N] [--kills 200]`: everything that can go wrong between a person and what is stored, made to go wrong,
 * and after each what is stored read past the program's own code. Ends with 1 where anything was lost. docs/proofs/faults.md.
 */
import { parseArgs } from "node:util";
import { kindsOf } from "./faults/all.ts";
import { lossesOf, type Tally, tallyTable } from "./faults/tally.ts";

const { values } = parseArgs({ options: { seed: { type: "string" }, kills: { type: "string" } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const kills = Number(values.kills ?? 200);
if (![seed, kills].every((one) => Number.isSafeInteger(one) && one > 0))
  throw new Error("give whole numbers, as in: npm run prove:faults -- --seed 7 --kills 200");

console.log(`seed ${seed}: npm run prove:faults -- --seed ${seed} --kills ${kills}\n`);
const tallies: Tally[] = [];
for (const [kind, prove] of Object.entries(kindsOf(seed, { people: 4, cases: 4, writers: 100, halves: 40, kills }))) {
  const start = performance.now();
  const tally = await prove();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  if (tally === null) console.log(`${kind}: not done, this user may mount no disk`);
  else {
    tallies.push(tally);
    console.log(`${kind}: ${seconds} s, ${lossesOf(tally).length} losses`);
  }
}
console.log(`\n${tallyTable(tallies)}`);
const losses = tallies.flatMap(lossesOf);
if (losses.length > 0) {
  console.error(`\n${losses.join("\n")}`);
  process.exitCode = 1;
}
