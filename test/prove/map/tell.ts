import type { Measured } from "./measure.ts";
import { quantile } from "./trace.ts";

const one = (value: number): string => value.toFixed(1);
const whole = (value: number): string => Math.round(value).toLocaleString("en");
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** What docs/proofs/map.md says. */
export function mapProof(
  { parcels, parts, openSeconds, placesBytes, columnsBytes, sharesMs, load }: Measured,
  { day, commit, cores }: { day: string; commit: string; cores: number },
): string {
  const lines = parts.map(({ title, frames, longTasks, tiles, heapMb, serverMb }) =>
    row([
      title,
      `${frames.frames} in ${one(frames.seconds)} s`,
      one(quantile(frames.ownMs, 0.5)),
      one(quantile(frames.ownMs, 0.95)),
      one(Math.max(...frames.ownMs)),
      `${one(quantile(frames.clockMs, 0.5))} / ${one(quantile(frames.clockMs, 0.95))}`,
      `${frames.longTasks} (${longTasks.length} by the clock, longest ${whole(Math.max(0, ...longTasks))} ms)`,
      tiles.length === 0
        ? "none"
        : `${tiles.length}: largest ${whole(Math.max(...tiles) / 1_000)} kB, in all ${whole(tiles.reduce((sum, bytes) => sum + bytes, 0) / 1_000)} kB`,
      `${whole(heapMb)} / ${whole(serverMb)}`,
    ]),
  );
  const busy = load[0] >= 3 || load[1] >= 3;
  return `# A map of ${whole(parcels)} parcels

\`npm run prove:map\` on ${day}, commit ${commit}, ${cores} cores, Node ${process.versions.node.split(".")[0]}, Debian's Chromium without a window, drawing in software. Load average ${load[0]} when it began and ${load[1]} when it ended${busy ? ". **The machine was not quiet:** other work ran beside it, so the times by the clock are of a fraction of it; they are to be measured anew on a quiet one" : ""}.

The case is a seeded town of the rehearsal's country, ${whole(parcels)} parcels in chunks of at most 5,000, cut as the product cuts, run by the local server and opened on the sketch page as an engineer opens it (1,440 × 900 px).

| what | frames | main thread a frame, ms, p50 | p95 | most | by the clock p50 / p95 | long tasks (50 ms) | tiles, not packed | page's heap / server, MB |
| --- | --- | --: | --: | --: | --- | --- | --- | --- |
${lines.join("\n")}

- **Main thread a frame**: the thread's own time (\`tdur\` of its tasks in Chromium's trace) from one call of animation frames to the next. What it waits for the software that draws, or for a core, is in the time by the clock and not in this.
- **Opened** in ${one(openSeconds)} s: by who comes when the map is prepared and the run is done; ${one(placesBytes / 1e6)} MB of places and ${one(columnsBytes / 1e6)} MB of columns were fetched.
- **From a weight to all ${whole(parcels)} shares anew**: ${whole(quantile(sharesMs, 0.5))} ms p50, ${whole(quantile(sharesMs, 0.95))} ms p95, ${sharesMs.length} pulls, by the clock. They are computed in the page's worker; the main thread only sets the states of the parcels in sight, 3 ms a frame at most.
- **A tile** is never above 1,000 kB: where it would be, one shape says how many parcels lie there (\`shared/formats/tiles\`, and its tests).

## What this can and cannot say

Software rendering measures the processor, not a graphics card: frames are fewer than a screen would show, and each waits for the picture. The main thread's own time is the page's work and holds for any machine of this speed; how smooth it looks
on a screen, on a phone or on a worn laptop is not measured. The tiles come from the same machine, so nothing is said of a network. Lambda's time for a tile is not measured here.
`;
}
