import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { noret } from "../../../shared/demo/index.ts";
import { type Actor, change, golden, type Kept, makeCase, nothingKept } from "./acts.ts";
import { askUntilDone, type Reach } from "./asker.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { checkKept } from "./kept.ts";
import { rollOf, runOnce } from "./runs.ts";
import { killableServer } from "./server.ts";
import { emptyTally, type Tally } from "./tally.ts";
import { wholeStory } from "./wire.ts";

/** As many kills on one folder of data; then a new one, so that what is checked after each stays small. */
const killsAFolder = 20;
/** After the server is there again. */
const shortestMs = 30;
const longestMs = 2_000;
/** After a run of the town was started: it takes about as long. */
const runMs = 600;

/** Kills the whole server at random moments while people work with it, who go on when it is there again. */
export async function proveKills(seed: number, kills: number, isBrief: boolean): Promise<Tally> {
  const tally = emptyTally("the server is killed (kill -9)");
  const chance = chanceOf(seed);
  for (let left = kills; left > 0; left -= killsAFolder)
    await killInFolder(tally, chance, Math.min(left, killsAFolder), chance.whole(1e9), isBrief);
  return tally;
}

async function killInFolder(
  tally: Tally,
  chance: Chance,
  kills: number,
  seed: number,
  isBrief: boolean,
): Promise<void> {
  const server = await killableServer();
  const kept = nothingKept();
  const uploads = new Map<string, Uint8Array>();
  let isOver = false;
  const runs = watch(server.reach);
  const people = peopleOf(runs.reach, tally, kept, uploads, seed, isBrief).map(async (work) => {
    while (!isOver) await work();
  });
  const working = Promise.all(people);
  // Told at the end, where it is waited for.
  working.catch(() => undefined);
  try {
    for (let kill = 0; kill < kills; kill++) {
      // Every other time in the middle of a run: what is under way otherwise is mostly the rest.
      if (chance.next() < 0.5)
        await Promise.race([runs.next(), pause(longestMs)]).then(() => pause(chance.whole(runMs)));
      else await pause(shortestMs + chance.whole(longestMs - shortestMs));
      const told = copyOf(kept);
      await server.kill();
      tally.faults++;
      const { logs, links } = await server.check(tally);
      checkThere(tally, told, { logs, links });
      await server.start();
    }
    isOver = true;
    await working;
    for (const [sha256, bytes] of uploads) await checkUpload(server.reach, tally, sha256, bytes);
    for (const name of await server.unfinished()) tally.broken.push(`half a file was left: ${name}`);
    await server.kill();
    const stored = await server.check(tally);
    // The demo is nobody's doing here.
    checkKept(tally, kept, stored);
  } finally {
    isOver = true;
    await server.close();
  }
}

/** Tells when the next run is started. */
function watch(reach: Reach): { reach: Reach; next: () => Promise<void> } {
  let started: (() => void)[] = [];
  return {
    reach: async (path, init) => {
      const answer = await reach(path, init);
      if (!path.endsWith("/runs") || answer.status !== 202) return answer;
      for (const tell of started) tell();
      started = [];
      return answer;
    },
    next: () => new Promise((resolve) => started.push(resolve)),
  };
}

/** Each does one piece of work and then another. */
function peopleOf(
  reach: Reach,
  tally: Tally,
  kept: Kept,
  uploads: Map<string, Uint8Array>,
  seed: number,
  isBrief: boolean,
): (() => Promise<void>)[] {
  const actor = (person: number): Actor => ({ reach, tally, chance: chanceOf(seed + person), kept });
  const small = rollOf(golden);
  const [teller, runner, uploader, ...writers] = [1, 2, 3, 4, 5].map(actor) as [Actor, Actor, Actor];
  let shared: Promise<string> | null = null;
  const few = [
    () => wholeStory(teller, isBrief ? "small" : teller.chance.oneOf(["small", "large"] as const)),
    async () => runOnce(runner, await makeCase(runner, "small", golden), small),
    () => upload(uploader, uploads),
    ...(writers as Actor[]).map((writer) => async () => {
      shared ??= makeCase(writer, "small");
      await change(writer, await shared, `Navn ${writer.chance.id()}`);
    }),
  ];
  if (isBrief) return few;
  // Long enough to be killed in the middle.
  const town = noret();
  const [townRunner, roll] = [actor(6), rollOf(town)];
  return [...few, async () => runOnce(townRunner, await makeCase(townRunner, "small", town), roll)];
}

async function upload({ reach, tally, chance }: Actor, uploads: Map<string, Uint8Array>): Promise<void> {
  const bytes = new Uint8Array(1 + chance.whole(2_000_000)).map((_, i) => (i * 31) % 251);
  bytes.set(new TextEncoder().encode(chance.id()).subarray(0, bytes.length));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  tally.actions++;
  for (;;) {
    const asked = { method: "POST", path: "/v1/uploads", body: { sha256, bytes: bytes.length } } as const;
    const place = (await askUntilDone(reach, tally, asked)).body.put as { url: string } | null;
    if (place === null) break;
    try {
      const answer = await reach(place.url, { method: "PUT", body: new Blob([bytes]) });
      await answer.arrayBuffer();
      if (answer.status !== 204 && answer.status !== 503) tally.untold.push(`PUT ${place.url}: ${answer.status}`);
      if (answer.status === 204) break;
    } catch {
      // The server is gone: asked again when it is back.
    }
  }
  uploads.set(sha256, bytes);
}

async function checkUpload(reach: Reach, tally: Tally, sha256: string, bytes: Uint8Array): Promise<void> {
  const asked = { method: "GET", path: `/v1/uploads/${sha256}` } as const;
  const answer = await reach(String((await askUntilDone(reach, tally, asked)).body.url), { method: "GET" });
  const back = new Uint8Array(await answer.arrayBuffer());
  if (answer.status !== 200 || Buffer.compare(back, bytes) !== 0) tally.lost.push(`upload ${sha256}`);
}

const copyOf = (kept: Kept): Kept => ({
  events: new Map([...kept.events].map(([log, ids]) => [log, new Set(ids)])),
  ofDecisions: new Map(kept.ofDecisions),
  links: new Set(kept.links),
});

/** While people are at work more may be there than anybody was told of; never less. */
function checkThere(tally: Tally, told: Kept, stored: Parameters<typeof checkKept>[2]): void {
  const found = emptyTally(tally.kind);
  checkKept(found, told, stored);
  tally.lost.push(...found.lost);
}
