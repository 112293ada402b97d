/**
 * `npm run prove:fuzz -- [requests] [seed]`: sends requests that no page would send to every call of the contract, and says what came
 * back. Ends with 1 where an answer was not as the contract says, was a 5xx, or took too long.
 */
import { availableParallelism } from "node:os";
import type { Tally } from "./fuzz/chapter.ts";
import { fuzzOverHttp } from "./fuzz/overHttp.ts";
import { fuzzInProcesses } from "./fuzz/processes.ts";

/** One in so many goes over a connection to a running server; the others to the apps themselves, which is quicker. */
const overHttpOneIn = 200;

function report(title: string, tally: Tally, seconds: number): void {
  const { requests, unsendable, byStatus, answered, slowestMs, slowest, wrongs } = tally;
  const statuses = Object.entries(byStatus)
    .filter(([status]) => Number(status) > 0)
    .map(([status, times]) => `${status}: ${times}`);
  console.log(
    [
      `${title}: ${requests} requests in ${seconds.toFixed(0)} s, ${Math.round(requests / seconds)} a second; ${unsendable} could not be sent, or were answered by closing`,
      `  ${statuses.join(", ")}`,
      `  ${Object.keys(answered).length} calls gave a good answer at least once`,
      `  slowest: ${slowestMs.toFixed(0)} ms (${slowest})`,
      `  wrong: ${wrongs}`,
    ].join("\n"),
  );
  for (const { what, request } of tally.wrong) console.log(`\n${what}\n${request}`);
}

const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
  throw new Error("give whole numbers, as in: npm run prove:fuzz -- 100000 42");
const overHttp = Math.floor(count / overHttpOneIn);
console.log(`seed ${seed}`);

let start = performance.now();
let told = 0;
const inProcess = await fuzzInProcesses(
  { seed, count: count - overHttp, processes: Math.min(4, availableParallelism()) },
  ({ requests, wrongs }) => {
    if (requests < told + 100_000) return;
    told = requests;
    console.log(`${requests} sent, ${wrongs} wrong`);
  },
);
report("to the apps", inProcess.tally, (performance.now() - start) / 1000);
console.log(`  most memory of a process: ${inProcess.peakMb} MB`);

start = performance.now();
// Another seed: the same requests again would find the same.
const there = await fuzzOverHttp(seed ^ 0x5bd1e995, overHttp);
report("over HTTP to a running server", there.tally, (performance.now() - start) / 1000);
console.log(`  errors in its log: ${there.errors.length}`);
for (const error of there.errors.slice(0, 20)) console.log(error);
process.exit(inProcess.tally.wrongs + there.tally.wrongs + there.errors.length === 0 ? 0 : 1);
