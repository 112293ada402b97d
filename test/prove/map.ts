/**
 * `npm run prove:map -- [--parcels N] [--tiles-only] [--write]`: a case of 100,000 parcels: its tiles and files, then the page panned and recoloured in
 * headless Chromium: main-thread time a frame, tile bytes, memory. `--write` puts it into docs/proofs/map.md. Times by the clock mean little on a
 * machine that does other things: it says the load.
 */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Position } from "../../shared/model/index.ts";
import { largeTown, storeLargeTown } from "../server/largeTown.ts";
import { endAll, startProcess } from "../server/serverProcess.ts";
import { type Measured, measureMap } from "./map/measure.ts";
import { mapProof } from "./map/tell.ts";
import { tileFacts } from "./map/tiles.ts";

const { values } = parseArgs({
  options: { parcels: { type: "string" }, "tiles-only": { type: "boolean" }, write: { type: "boolean" } },
});
const parcels = Number(values.parcels ?? "100000");
/** A municipality of the country has room for some 34,000. */
const municipalities = Math.ceil(parcels / 20_000);
const town = largeTown(parcels, municipalities);
const facts = tileFacts(town);
const measured = values["tiles-only"] === true ? null : await inBrowser();
const text = mapProof(facts, measured, {
  day: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(new Date()),
  commit: execFileSync("git", ["rev-parse", "--short", "HEAD"]).toString().trim(),
  cores: availableParallelism(),
});
console.log(text);
if (values.write === true) await writeFile("docs/proofs/map.md", text);

/** A corner of a parcel in the midst of a chunk in the midst of the town. */
function aPlaceIn({ chunks }: typeof town): Position {
  const { parcels } = chunks[Math.floor(chunks.length / 2)]!.chunk;
  const { geometry } = parcels[Math.floor(parcels.length / 2)]!;
  return geometry.type === "Polygon" ? geometry.coordinates[0]![0]! : geometry.coordinates[0]![0]![0]!;
}

async function inBrowser(): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), "vandret-map-"));
  try {
    const server = await startProcess(join(folder, "data"));
    const id = await storeLargeTown(server.address, town);
    const made = await measureMap({ address: server.address, pid: server.child.pid! }, id, parcels, aPlaceIn(town));
    await server.end("SIGTERM");
    return made;
  } finally {
    endAll();
    await rm(folder, { recursive: true, force: true });
  }
}
