/**
 * `common.cjs FOLDER HEADER.json`: what a thread's first chunk takes more than its next, core seconds: where water runs over the terrain, which
 * all chunks have in common. Prints it as JSON.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folderColumnStore, folderObjectStore } from "../../../functions/adapters/index.ts";
import { rasterBytesOf } from "../../../functions/cases/index.ts";
import { chunkSteps } from "../../../functions/runs/large/index.ts";
import type { CaseFile } from "../../../shared/model/index.ts";
import { tenant } from "./store.ts";

async function main(): Promise<void> {
  const [folder, headerFile] = process.argv.slice(2) as [string, string];
  const header = JSON.parse(readFileSync(headerFile, "utf8")) as CaseFile;
  const objects = folderObjectStore(folder);
  const columns = folderColumnStore(join(folder, "columns"));
  const step = chunkSteps({ objects, columns, rasterBytes: rasterBytesOf(objects), program: "first" }, tenant, header);
  const took: number[] = [];
  for (const ref of header.parcelsRef!.chunks.slice(0, 2)) {
    const before = process.cpuUsage();
    const done = await step(ref);
    if (!done.ok) throw new Error(JSON.stringify(done.issues));
    const { user, system } = process.cpuUsage(before);
    took.push((user + system) / 1e6);
  }
  const [first, second = 0] = took as [number, number?];
  console.log(
    JSON.stringify({ commonSeconds: Math.max(0, first - second), peakMb: process.resourceUsage().maxRSS / 1024 }),
  );
}

void main();
