/**
 * `npm run bench`: what design § 5 asks for, each row beside its baseline in the same run, since machines are noisy. Each side of a row
 * runs in a process of its own, so that its memory is its own.
 */
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { BenchRow, Measured } from "./row.ts";

const groups: Readonly<Record<string, () => Promise<{ rows: BenchRow[] }>>> = {
  money: () => import("./money.ts"),
  allocation: () => import("./allocation.ts"),
  keys: () => import("./keys.ts"),
  documents: () => import("./documents.ts"),
  geo: () => import("./geo.ts"),
  law: () => import("./law.ts"),
  map: () => import("./map.ts"),
  raster: () => import("./raster.ts"),
  risk: () => import("./risk.ts"),
  server: () => import("./server.ts"),
  sheets: () => import("./sheets.ts"),
};

const [only, group, place, side] = process.argv.slice(2);
if (only === "--one") process.stdout.write(`${JSON.stringify(await measured(group!, Number(place), side!))}\n`);
else await table(only);

async function measured(name: string, nth: number, which: string): Promise<Measured> {
  const row = (await groups[name]!()).rows[nth]!;
  const found = await (which === "ours" ? row : row.baseline).measure();
  // Some rows keep a server or threads open.
  setTimeout(() => process.exit(0), 0).unref();
  return found;
}

async function table(part: string | undefined): Promise<void> {
  const rows: { row: BenchRow; at: [string, number] }[] = [];
  for (const [name, read] of Object.entries(groups))
    rows.push(...(await read()).rows.map((row, i) => ({ row, at: [name, i] as [string, number] })));
  const asked = rows.filter(({ row }) => part === undefined || row.work.includes(part));
  if (asked.length === 0) {
    process.stderr.write(`no row is named like "${part}"\n`);
    process.exit(1);
  }
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}\n\n`,
  );
  process.stdout.write(
    "| work | target | measured | memory | baseline | measured | ratio |\n|---|---|--:|--:|---|--:|--:|\n",
  );
  for (const { row, at } of asked) {
    const [ours, theirs] = [inItsOwnProcess(at, "ours"), inItsOwnProcess(at, "baseline")];
    const ratio = (theirs.ms / ours.ms).toFixed(1);
    process.stdout.write(
      `| ${row.work} | ${row.target} | ${shown(ours.ms)} ms | ${memory(ours.peakMb)} | ${row.baseline.name} | ${shown(theirs.ms)} ms | ${ratio} × |\n`,
    );
  }
}

function inItsOwnProcess([name, nth]: [string, number], which: "ours" | "baseline"): Measured {
  const child = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), "--one", name, String(nth), which],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 64_000_000 },
  );
  const last = child.stdout.trim().split("\n").at(-1);
  if (child.status !== 0 || last === undefined)
    throw new Error(`${which} of ${name} ${nth} ended with ${child.status}`);
  return JSON.parse(last) as Measured;
}

function shown(ms: number): string {
  return ms < 10 ? ms.toFixed(2) : ms.toFixed(0);
}

function memory(mb: number | undefined): string {
  return mb === undefined ? "" : `${mb.toFixed(0)} MB`;
}
