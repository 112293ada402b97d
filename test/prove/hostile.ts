/**
 * `npm run prove:hostile`: every file that is made to do harm, also the large ones, through every reader, and through the commands as a
 * person types them; how long each took, and the most memory of its process. Ends with 1 where one was taken, threw, or took too much.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpus } from "../hostile/corpus.ts";
import { taken } from "../hostile/taken.ts";
import { throughAllDoors } from "../hostile/throughAllDoors.ts";

const mostMs = 60_000;
/** Resident, of a process that reads a file of 50 MB. */
const mostMb = 1_000;
const lookEachMs = 20;

interface Ended {
  exit: number | null;
  said: string;
  ms: number;
  peakMb: number;
}

/** Runs a command of ours, and watches how much memory its process takes. */
function command(tool: string, args: readonly string[]): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", "tsx", tool, ...args]);
  let [said, peakMb] = ["", 0];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peakMb = Math.max(peakMb, Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024));
    } catch {
      // It has ended.
    }
  }, lookEachMs);
  const tooLate = setTimeout(() => child.kill("SIGKILL"), mostMs);
  return new Promise((resolve) =>
    child.on("close", (exit) => {
      clearInterval(look);
      clearTimeout(tooLate);
      resolve({ exit, said, ms: Math.round(performance.now() - start), peakMb });
    }),
  );
}

/** Each command with a file where it takes one. */
const commands: Readonly<Record<string, (path: string) => [tool: string, ...args: string[]]>> = {
  "npm run calculate": (path) => ["tools/calculate.ts", path],
  "npm run import:case -- --parcels": (path) => [
    ...(["tools/import.ts", "--parcels", path, "--municipality", "Noret", "--title", "Dige"] as const),
    ...["--out", `${path}.sag.json`],
  ],
  "npm run verify": (path) => ["tools/verify.ts", path],
};

const wrong: string[] = [];
const told = await throughAllDoors("all", mostMs);
for (const { file, door, code, thrown, ms, peakMb } of told) {
  const name = `${file}: ${door}`;
  if (thrown !== null) wrong.push(`${name} throws ${thrown}`);
  else if (code === null && !(name in taken)) wrong.push(`${name} is taken`);
  if (ms > mostMs || peakMb > mostMb) wrong.push(`${name}: ${ms} ms, ${peakMb} MB`);
}
const slowest = told.reduce((most, one) => (one.ms > most.ms ? one : most));
console.log(
  `${corpus.length} files, ${told.length} times at a door: ${told.filter(({ code }) => code !== null).length} refused, ${Object.keys(taken).length} taken as they may be`,
);
console.log(`slowest: ${slowest.ms} ms (${slowest.file}: ${slowest.door}); most memory: ${told.at(-1)!.peakMb} MB`);

const folder = await mkdtemp(join(tmpdir(), "vandret-hostile-"));
let [runs, longest, largest] = [0, 0, 0];
for (const [i, { name, bytes }] of corpus.entries()) {
  const isArchive = /zip/i.test(name);
  const path = join(folder, `${i}${isArchive ? ".zip" : ".json"}`);
  await writeFile(path, bytes());
  for (const [says, argsOf] of Object.entries(commands)) {
    // What has another ending is asked of the server as a case's name.
    if (says === "npm run verify" && !isArchive) continue;
    const [tool, ...args] = argsOf(path);
    const { exit, said, ms, peakMb } = await command(tool, args);
    [runs, longest, largest] = [runs + 1, Math.max(longest, ms), Math.max(largest, peakMb)];
    // One: refused with a word. A stack of calls is no word.
    if (exit !== 1 || said.trim() === "" || /\n {4}at /.test(said) || peakMb > mostMb)
      wrong.push(`${says} ${name}: ends with ${exit} after ${ms} ms and ${peakMb} MB: ${said.slice(0, 300)}`);
  }
}
await rm(folder, { recursive: true });
console.log(
  `${runs} commands, each ended with 1 and a word; longest ${longest} ms with its start, most memory ${largest} MB`,
);
for (const one of wrong) console.log(`\nWRONG ${one}`);
process.exit(wrong.length === 0 ? 0 : 1);
