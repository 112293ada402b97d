/**
 * `reduce.cjs FOLDER HEADER.json PROGRAM`: the reduce of a case whose chunks are computed, then its files read back and added up. Prints
 * what it took and found as JSON. A process of its own, so that it can be held to one core and its memory be told.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folderColumnStore, folderObjectStore } from "../../../functions/adapters/index.ts";
import { rasterBytesOf } from "../../../functions/cases/index.ts";
import { reduceStep } from "../../../functions/runs/large/index.ts";
import { largeUnits } from "../../../shared/chunks/resultColumns.ts";
import type { CaseFile, LargeResult } from "../../../shared/model/index.ts";
import { tenant } from "./store.ts";

/** What the rehearsal tells of a reduce. */
export interface Reduced {
  /** Wall clock, and of the core. */
  seconds: number;
  coreSeconds: number;
  peakMb: number;
  units: number;
  totals: LargeResult["totals"];
  checks: { rule: string; outcome: string }[];
  waters: { year: number; source: string; method: string; withoutOere: number; withOere: number | null }[];
  measures: { id: string; billOere: string; placedOere: string; leftOere: string }[];
  /** Of all units' lines, added up as whole numbers of any size. */
  sumOere: string;
  rollBytes: number;
}

async function main(): Promise<void> {
  const [folder, headerFile, program] = process.argv.slice(2) as [string, string, string];
  const header = JSON.parse(readFileSync(headerFile, "utf8")) as CaseFile;
  const objects = folderObjectStore(folder);
  const columns = folderColumnStore(join(folder, "columns"));
  const start = performance.now();
  const made = await reduceStep({ objects, columns, rasterBytes: rasterBytesOf(objects), program }, tenant, header);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  const coreSeconds = (user + system) / 1e6;
  // Linux tells kB.
  const peakMb = process.resourceUsage().maxRSS / 1024;
  if (!made.ok) throw new Error(JSON.stringify(made.issues.slice(0, 3)));
  const { chunks, totals, measures, checks, risk, units } = made.value;

  const placed = new Map(measures.map(({ id }) => [id, 0n]));
  let [sum, rollBytes] = [0n, 0];
  for (const chunk of chunks) {
    const [own, paid] = [await columns.get(tenant, chunk.columns), await columns.get(tenant, chunk.result)];
    if (!own.ok || !paid.ok) throw new Error("a file of the result cannot be read");
    rollBytes += paid.value!.length;
    const { ids, at } = largeUnits(own.value!, paid.value!);
    for (let i = 0; i < ids.length; i++) {
      const unit = at(i);
      sum += BigInt(unit.oere);
      for (const share of unit.measures) placed.set(share.measure, placed.get(share.measure)! + BigInt(share.oere));
    }
  }
  const told: Reduced = {
    ...{ seconds, coreSeconds, peakMb, units, totals, rollBytes },
    checks: checks.map(({ rule, outcome }) => ({ rule, outcome })),
    waters: risk.flatMap(({ year, waters }) =>
      waters.map(({ source, method, without, withMeasures }) => ({
        ...{ year, source, method, withoutOere: without.linearOere, withOere: withMeasures?.linearOere ?? null },
      })),
    ),
    measures: measures.map(({ id, ownersOere, left }) => ({
      id,
      billOere: String(ownersOere),
      placedOere: String(placed.get(id)),
      leftOere: String(left.reduce((all, one) => all + one.oere, 0)),
    })),
    sumOere: String(sum),
  };
  console.log(JSON.stringify(told));
}

void main();
