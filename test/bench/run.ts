/** `npm run bench`: what design § 5 asks for, each row beside its baseline in the same run, since machines are noisy. */
import { cpus } from "node:os";
import { rows as allocationRows } from "./allocation.ts";
import { rows as geoRows } from "./geo.ts";
import { rows as keyRows } from "./keys.ts";
import { rows as lawRows } from "./law.ts";
import { rows as moneyRows } from "./money.ts";
import { rows as rasterRows } from "./raster.ts";
import { rows as riskRows } from "./risk.ts";
import type { BenchRow } from "./row.ts";
import { rows as serverRows } from "./server.ts";

const only = process.argv[2];
const rows: BenchRow[] = [
  ...moneyRows,
  ...allocationRows,
  ...keyRows,
  ...geoRows,
  ...lawRows,
  ...rasterRows,
  ...riskRows,
  ...serverRows,
].filter(({ work }) => only === undefined || work.includes(only));
if (rows.length === 0) {
  process.stderr.write(`no row is named like "${only}"\n`);
  process.exit(1);
}

const shown = (ms: number): string => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));
const memory = (mb: number | undefined): string => (mb === undefined ? "" : `${mb.toFixed(0)} MB`);

process.stdout.write(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}\n\n`,
);
process.stdout.write(
  "| work | target | measured | memory | baseline | measured | ratio |\n|---|---|--:|--:|---|--:|--:|\n",
);
for (const { work, target, measure, baseline } of rows) {
  const ours = await measure();
  const theirs = await baseline.measure();
  const ratio = (theirs.ms / ours.ms).toFixed(1);
  process.stdout.write(
    `| ${work} | ${target} | ${shown(ours.ms)} ms | ${memory(ours.peakMb)} | ${baseline.name} | ${shown(theirs.ms)} ms | ${ratio} × |\n`,
  );
}
