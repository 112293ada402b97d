/** A process of its own that puts every hostile file through every door, and tells after each what it led to, in how long and how much memory. */
import { corpus } from "./corpus.ts";
import { doors } from "./doors.ts";

export interface Told {
  file: string;
  door: string;
  /** The code of the refusal; null: it was taken. */
  code: string | null;
  /** What was thrown; null: nothing. */
  thrown: string | null;
  ms: number;
  /** The most memory of the process until now, threads and all. */
  peakMb: number;
}

async function all(isBrief: boolean): Promise<void> {
  for (const { name: file, bytes } of corpus.filter(({ isLarge }) => !(isBrief && isLarge))) {
    const made = bytes();
    for (const [door, open] of Object.entries(doors)) {
      process.send!({ start: `${file}: ${door}` });
      const start = performance.now();
      let [code, thrown]: [string | null, string | null] = [null, null];
      try {
        code = await open(made);
      } catch (error) {
        thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
      }
      // What all objects have is as it was.
      if ("isAdmin" in {}) thrown = "the prototype of all objects was changed";
      const ms = Math.round(performance.now() - start);
      // Linux tells kB.
      const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
      await new Promise((resolve) =>
        process.send!({ file, door, code, thrown, ms, peakMb } satisfies Told, undefined, undefined, resolve),
      );
    }
  }
  process.disconnect();
}

await all(process.argv[2] === "brief");
