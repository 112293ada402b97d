import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundleThread } from "../../../infra/local/bundleWorker.ts";
import { computeChunks, OpenThreads } from "../../../infra/local/largeRun.ts";
import { projectRoot } from "../../../infra/local/projectRoot.ts";
import { checkCase } from "../../../shared/checkCase.ts";
import type { CaseFile, ChunkRef } from "../../../shared/model/index.ts";
import { municipalities, nation } from "./nation.ts";
import type { Reduced } from "./reduce.ts";
import { storeTerrain, tenant } from "./store.ts";

const run = promisify(execFile);
const threads = 2;
/** Of JavaScript's own objects; columns lie beside, and the peak of the process tells both. */
const heapMb = 2_048;
const mostOutput = 64 * 1024 * 1024;

/** One size of the rehearsal. */
export interface Rehearsed {
  parcels: number;
  municipalities: number;
  chunks: number;
  /** Wall clock: the chunks made and stored by two processes, and computed by two threads. */
  makingSeconds: number;
  chunkSeconds: number;
  /** Of one core: all chunks together; of that what all have in common, in each thread once. */
  chunkCoreSeconds: number;
  commonSeconds: number;
  /** Most of a process that computes two chunks, one after the other. */
  chunkPeakMb: number;
  chunkBytes: number;
  reduce: Reduced;
}

const program = "generalproeve";

/** Makes a country of so many parcels, runs its case, and leaves nothing. */
export async function rehearse(parcels: number, count = municipalities): Promise<Rehearsed> {
  const folder = await mkdtemp(join(tmpdir(), "vandret-national-"));
  try {
    const made = performance.now();
    const refs = (await Promise.all([0, 1].map((nth) => makeChunks(folder, parcels, count, nth)))).flat();
    const terrainRef = await storeTerrain(folder, count);
    const makingSeconds = (performance.now() - made) / 1000;
    const header = nation(refs, terrainRef, count);
    const checked = checkCase(header);
    if (!checked.ok) throw new Error(JSON.stringify(checked.issues.slice(0, 3)));

    const headerFile = join(folder, "header.json");
    await writeFile(headerFile, JSON.stringify(header));

    const before = process.cpuUsage();
    const start = performance.now();
    await computeAll(folder, header);
    const chunkSeconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    const first = await inProcess<{ commonSeconds: number; peakMb: number }>("common", [folder, headerFile]);
    return {
      parcels: refs.reduce((sum, ref) => sum + ref.parcels, 0),
      municipalities: count,
      chunks: refs.length,
      ...{ makingSeconds, chunkSeconds, commonSeconds: first.commonSeconds, chunkPeakMb: first.peakMb },
      chunkCoreSeconds: (user + system) / 1e6,
      chunkBytes: refs.reduce((sum, { bytes }) => sum + bytes, 0),
      reduce: await inProcess<Reduced>("reduce", [folder, headerFile, program]),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundled(name: string): Promise<string> {
  const out = join(projectRoot, `.local/prove/${name}.cjs`);
  await mkdir(join(projectRoot, ".local/prove"), { recursive: true });
  const entry = join(projectRoot, `test/prove/national/${name}.ts`);
  await run(process.execPath, [join(projectRoot, "infra/local/bundle.mjs"), entry, out]);
  return out;
}

async function makeChunks(folder: string, total: number, count: number, nth: number): Promise<ChunkRef[]> {
  const file = await bundled("make");
  const args = [file, folder, String(total), String(count), String(nth), String(2)];
  const { stdout } = await run(process.execPath, args, { maxBuffer: mostOutput });
  return JSON.parse(stdout) as ChunkRef[];
}

async function computeAll(folder: string, header: CaseFile): Promise<void> {
  const setup = { header, tenant, objectsFolder: folder, columnsFolder: join(folder, "columns"), program };
  const open = new OpenThreads(await bundleThread("chunkThread"), setup);
  try {
    const done = await computeChunks(open, setup, threads);
    if (!done.ok) throw new Error(JSON.stringify(done.issues));
  } finally {
    await open.stop();
  }
}

/** In a process of its own, held to one core where the system can: Linux. */
async function inProcess<T>(name: string, given: string[]): Promise<T> {
  const node = [process.execPath, `--max-old-space-size=${heapMb}`, await bundled(name), ...given];
  const [command, ...args] = process.platform === "linux" ? ["taskset", "-c", "0", ...node] : node;
  const { stdout } = await run(command!, args, { maxBuffer: mostOutput });
  return JSON.parse(stdout) as T;
}
