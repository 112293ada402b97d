import { readFileSync } from "node:fs";
import type { Measured } from "./users.ts";

/** The smallest time that a share of all is not above. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Times by call as a table, in Markdown. */
export function timesTable({ times }: Measured): string {
  const all = [...times.values()].flat();
  const row = (name: string, of: readonly number[]) => {
    const figures = [0.5, 0.95, 0.99, 1].map((share) => percentile(of, share).toFixed(0));
    return `| ${[name, String(of.length), ...figures].join(" | ")} |`;
  };
  return [
    "| call | answers | p50 ms | p95 ms | p99 ms | longest ms |",
    "| --- | --: | --: | --: | --: | --: |",
    ...[...times].map(([call, of]) => row(call, of)),
    row("all", all),
  ].join("\n");
}

export interface Sample {
  seconds: number;
  mb: number;
}

/** MB a minute by least squares: what memory grows by, noise left out. */
export function slopePerMinute(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) => samples.reduce((sum, one) => sum + of(one), 0) / samples.length;
  const [x, y] = [mean(({ seconds }) => seconds / 60), mean(({ mb }) => mb)];
  const over = samples.reduce((sum, { seconds, mb }) => sum + (seconds / 60 - x) * (mb - y), 0);
  return over / samples.reduce((sum, { seconds }) => sum + (seconds / 60 - x) ** 2, 0);
}

/** Memory of a process that is resident, its threads with it, MB. Linux tells kB. */
export function residentMb(pid: number): number {
  const told = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(told![1]) / 1024;
}
