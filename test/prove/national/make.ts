/** `make.cjs FOLDER TOTAL MUNICIPALITIES NTH OF`: stores every OF-th chunk from the NTH on; prints their references as JSON. */
import { chunkPlans } from "./nation.ts";
import { storeChunk } from "./store.ts";

async function main(): Promise<void> {
  const [folder, ...numbers] = process.argv.slice(2);
  const [total, count, nth, of] = numbers.map(Number) as [number, number, number, number];
  const plans = chunkPlans(total, count).filter((_, i) => i % of === nth);
  const refs = [];
  for (const plan of plans) refs.push(await storeChunk(folder!, plan));
  console.log(JSON.stringify(refs));
}

void main();
