/** One row of the bench: a work of ours beside another way to do the same, in the same run. */
export interface BenchRow {
  work: string;
  /** What design § 5 asks for. */
  target: string;
  measure: () => Promise<Measured>;
  baseline: { name: string; measure: () => Promise<Measured> };
}

export interface Measured {
  ms: number;
  peakMb?: number;
}

/** The fastest of three runs, and the most memory in use after one: machines are noisy, and noise only adds. */
export async function timed(work: () => unknown): Promise<Measured> {
  let ms = Infinity;
  let peakMb = 0;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await work();
    ms = Math.min(ms, performance.now() - start);
    peakMb = Math.max(peakMb, process.memoryUsage().rss / 1e6);
  }
  return { ms, peakMb };
}
