/**
 * `npm run prove:load -- [--seed N] [--users 200] [--seconds 60] [--soak 600]`: people who draw and compute at once against the local server;
 * what they waited, what went wrong, and what the server's memory did in the ten minutes after. Ends with 1 on any error. docs/proofs/load.md.
 */
import { parseArgs } from "node:util";
import { slopePerMinute, timesTable } from "./load/figures.ts";
import { proveLoad } from "./load/load.ts";

const { values } = parseArgs({
  options: {
    ...{ seed: { type: "string" }, users: { type: "string" }, seconds: { type: "string" }, soak: { type: "string" } },
  },
});
const whole = (value: string | undefined, otherwise: number): number => {
  const read = Number(value ?? otherwise);
  if (!Number.isSafeInteger(read) || read < 1) throw new Error(`${value} is no whole number above nothing`);
  return read;
};
const seed = whole(values.seed, Math.floor(Math.random() * 1e9));
const users = whole(values.users, 200);
const seconds = whole(values.seconds, 60);
const soakSeconds = whole(values.soak, 600);
const load = { users, thinkMs: 1_000, soakThinkMs: 4_000, warmSeconds: 30, seconds, soakSeconds, sampleSeconds: 5 };

console.log(
  `seed ${seed}: npm run prove:load -- --seed ${seed} --users ${users} --seconds ${seconds} --soak ${soakSeconds}\n`,
);
const { warm, full, soak, memory } = await proveLoad(seed, load);
console.log(
  `${users} users, a call each ${load.thinkMs / 1_000} s on the average, for ${seconds} s:\n\n${timesTable(full)}`,
);
console.log(`\nerrors ${full.errors.length}, told to come again ${full.busy}`);
console.log(`\nthe same, a call each ${load.soakThinkMs / 1_000} s, for ${soakSeconds} s more:\n\n${timesTable(soak)}`);
console.log(`\nerrors ${soak.errors.length}, told to come again ${soak.busy}`);
const mb = memory.map((sample) => sample.mb);
const half = memory.slice(Math.floor(memory.length / 2));
const round = (value: number) => value.toFixed(1);
console.log(
  `\nmemory of the server: ${round(Math.min(...mb))}-${round(Math.max(...mb))} MB in ${memory.length} samples, ${round(mb[0]!)} MB first and ${round(mb.at(-1)!)} MB last;`,
  `slope ${slopePerMinute(memory).toFixed(2)} MB a minute, in the second half ${slopePerMinute(half).toFixed(2)}`,
);
const errors = [...warm.errors, ...full.errors, ...soak.errors];
if (errors.length > 0) {
  console.error(errors.slice(0, 20).join("\n"));
  process.exitCode = 1;
}
