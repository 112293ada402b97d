import type { Measured } from "./measure.ts";
import type { TileFacts } from "./tiles.ts";
import { quantile } from "./trace.ts";

const one = (value: number): string => value.toFixed(1);
const whole = (value: number): string => Math.round(value).toLocaleString("en");
const kB = (bytes: number): string => whole(bytes / 1_000);
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** What docs/proofs/map.md says. Null: the frames were not measured. */
export function mapProof(
  facts: TileFacts,
  measured: Measured | null,
  { day, commit, cores }: { day: string; commit: string; cores: number },
): string {
  const rows = facts.zooms.map(({ zoom, tiles, largestBytes, medianBytes, allBytes, chunks, coreMs }) =>
    row([String(zoom), whole(tiles), kB(largestBytes), kB(medianBytes), kB(allBytes), String(chunks), one(coreMs)]),
  );
  return `# A map of ${whole(facts.parcels)} parcels

\`npm run prove:map\` on ${day}, commit ${commit}, ${cores} cores, Node ${process.versions.node.split(".")[0]}. The case is a seeded town of the rehearsal's country, ${whole(facts.parcels)} parcels in ${facts.chunks} chunks, cut as the product cuts.

## Tiles and files

Bytes before they are packed. Times are of a core: other work on the machine is not in them.

| zoom | tiles | largest, kB | median, kB | all, kB | chunks of one tile, most | ms a tile |
| --: | --: | --: | --: | --: | --: | --: |
${rows.join("\n")}

- **A tile** is never above 1,000 kB: where it would be, one shape says how many parcels lie there (\`shared/formats/tiles\`, and its tests).
- **Kept** for the map: ${kB(facts.keptBytes)} kB in all, made in ${whole(facts.keptMs)} ms once the chunks are read; ${whole(facts.readyMs)} ms make all shapes ready to be cut, which a server does for the few chunks in sight.
- **Fetched** by a page that colours all parcels: ${kB(facts.placesBytes)} kB of places.
- **In the page's worker**, of all parcels: classes and colours ${whole(facts.coloursMs)} ms, the overview ${whole(facts.overviewMs)} ms.

## Frames

${measured === null ? "Not measured in this run: it wants a machine that does nothing else (\`npm run prove:map -- --write\`).\n" : framesText(measured)}
## What this can and cannot say

Software rendering measures the processor, not a graphics card: frames are fewer than a screen would show, and each waits for the picture. The main thread's own time is the page's work and holds for any machine of this speed; how smooth it looks
on a screen, on a phone or on a worn laptop is not measured. The tiles come from the same machine, so nothing is said of a network. Lambda's time for a tile is not measured here.
`;
}

function framesText({ parcels, parts, openSeconds, placesBytes, columnsBytes, sharesMs, load }: Measured): string {
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
        : `${tiles.length}: largest ${kB(Math.max(...tiles))} kB, in all ${kB(tiles.reduce((sum, bytes) => sum + bytes, 0))} kB`,
      `${whole(heapMb)} / ${whole(serverMb)}`,
    ]),
  );
  // Its own work makes the load at the end.
  const busy = load[0] >= 2;
  return `Debian's Chromium without a window, drawing in software; the local server, the sketch page as an engineer opens it (1,440 × 900 px). Load average ${load[0]} when it began and ${load[1]} when it ended${busy ? ". **The machine was not quiet:** other work ran beside it, so the times by the clock are of a fraction of it; they are to be measured anew on a quiet one" : ""}.

| what | frames | main thread a frame, ms, p50 | p95 | most | by the clock p50 / p95 | long tasks (50 ms) | tiles | page's heap / server, MB |
| --- | --- | --: | --: | --: | --- | --- | --- | --- |
${lines.join("\n")}

- **Main thread a frame**: the thread's own time (\`tdur\` of its tasks in Chromium's trace) from one call of animation frames to the next. What it waits for the software that draws, or for a core, is in the time by the clock and not in this.
- **Opened** in ${one(openSeconds)} s by who comes when the map is prepared and the run is done; ${kB(placesBytes)} kB of places and ${kB(columnsBytes)} kB of columns were fetched.
- **From a weight to all ${whole(parcels)} shares anew**: ${whole(quantile(sharesMs, 0.5))} ms p50, ${whole(quantile(sharesMs, 0.95))} ms p95, ${sharesMs.length} pulls, by the clock. They are computed in the page's worker; the main thread only sets the states of the parcels in sight, 3 ms a frame at most.

`;
}
