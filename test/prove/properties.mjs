// Every property of the unit tests on fresh random examples, round after round: node test/prove/properties.mjs [rounds]
import { spawnSync } from "node:child_process";

const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error("give a whole number of rounds, as in: npm run prove:properties -- 20");
const files = spawnSync("grep", ["-rl", "fast-check", "shared", "test/cases", "--include=*.test.ts"], {
  encoding: "utf8",
});
for (let round = 0; round < rounds; round++) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`round ${round + 1} of ${rounds}, VANDRET_SEED=${seed}`);
  const run = spawnSync("npx", ["vitest", "run", "--reporter=dot", ...files.stdout.trim().split("\n")], {
    stdio: "inherit",
    env: { ...process.env, VANDRET_SEED: String(seed) },
  });
  if (run.status !== 0) process.exit(1);
}
