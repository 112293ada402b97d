/**
 * `npm run prove:national`: a country of 2.6 million parcels in 98 municipalities, all four waters, and at six other sizes: time, memory, sums, and what
 * it would take in AWS. Writes docs/proofs/national.md and its chart. With numbers after it, those sizes are run and printed, and nothing
 * is written; `--tell FILE` writes the pages from lines that were printed.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../infra/local/projectRoot.ts";
import { type Rehearsed, rehearse } from "./national/rehearse.ts";
import { addsUp, chartOf, costChartOf, proofOf, wholeCountry } from "./national/tell.ts";

/** The country, five smaller ones, and the most parcels that a bill may have. */
const usual = [1_000, 10_000, 100_000, 300_000, 1_000_000, wholeCountry, 3_000_000];

async function main([first, file, ...more]: string[]): Promise<void> {
  if (first === "--tell") {
    const lines = readFileSync(file!, "utf8").trim().split("\n");
    return tell(
      lines.map((line) => JSON.parse(line) as Rehearsed),
      ...more,
    );
  }
  const asked = [first, file, ...more].flatMap((size) => (size === undefined ? [] : [Number(size)]));
  const done: Rehearsed[] = [];
  for (const size of asked.length > 0 ? asked : usual) {
    const one = await rehearse(size);
    if (!addsUp(one)) throw new Error(`the sums of ${size} parcels are not the bills`);
    done.push(one);
    console.log(JSON.stringify(one));
  }
  if (asked.length === 0) tell(done);
}

function tell(
  sizes: readonly Rehearsed[],
  commit = currentCommit(),
  day = new Date().toISOString().slice(0, 10),
): void {
  const folder = join(projectRoot, "docs/proofs");
  writeFileSync(join(folder, "national.md"), proofOf(sizes, day, commit, availableParallelism()));
  writeFileSync(join(folder, "national.svg"), chartOf(sizes));
  writeFileSync(join(folder, "national-cost.svg"), costChartOf(sizes));
}

const currentCommit = (): string =>
  execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: projectRoot, encoding: "utf8" }).trim();

void main(process.argv.slice(2));
