/**
 * `npm run prove:national`: a country of 2.6 million parcels in 98 municipalities, all four waters, at six sizes: time, memory, sums, and what
 * it would take in AWS. Writes docs/proofs/national.md and its chart. With numbers after it, those sizes are run and printed, and nothing
 * is written.
 */
import { rehearse } from "./national/rehearse.ts";

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [1_000, 10_000, 100_000, 300_000, 1_000_000, 2_600_000];
for (const size of sizes) {
  const one = await rehearse(size);
  console.log(JSON.stringify(one));
}
