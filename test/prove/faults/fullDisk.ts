import { spawnSync } from "node:child_process";
import { mkdtemp, rm, statfs, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Actor, nothingKept } from "./acts.ts";
import type { Reach } from "./asker.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { checkKept } from "./kept.ts";
import { emptyTally, type Tally } from "./tally.ts";
import { wholeStory } from "./wire.ts";
import { startWorld } from "./world.ts";

const diskMb = 24;

/**
 * A disk that is full now and then: a real one, small, in memory, filled by another file until a few kilobytes are left. Null where this
 * user may mount none. People go on meanwhile, and when there is room again all is as it was told.
 */
export async function proveFullDisk(seed: number, cases: number): Promise<Tally | null> {
  const disk = await mkdtemp(join(tmpdir(), "vandret-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${diskMb}m`, "tmpfs", disk]);
  if (mounted.status !== 0) {
    await rm(disk, { recursive: true });
    return null;
  }
  try {
    return await proveOn(disk, seed, cases);
  } finally {
    spawnSync("umount", ["-l", disk]);
    await rm(disk, { recursive: true, force: true });
  }
}

async function proveOn(disk: string, seed: number, cases: number): Promise<Tally> {
  const tally = emptyTally("the disk is full");
  const chance = chanceOf(seed);
  const kept = nothingKept();
  const world = await startWorld(disk);
  try {
    const api = world.api();
    const reach: Reach = async (path, init) => api.request(path, init);
    let isDone = false;
    const filling = (async () => {
      while (!isDone) {
        await pause(chance.whole(60));
        if (await fill(disk, chance)) tally.faults++;
        await pause(40 + chance.whole(200));
        await rm(ballastIn(disk), { force: true });
      }
    })();
    await Promise.all(
      Array.from({ length: 2 }, async (_, person) => {
        const actor: Actor = { reach, tally, chance: chanceOf(seed + 1 + person), kept };
        for (let i = 0; i < cases; i++) await wholeStory(actor, i % 2 === 0 ? "large" : "small");
      }),
    ).finally(() => {
      isDone = true;
    });
    await filling;
    tally.untold.push(...world.bugs);
    await world.check(tally);
    checkKept(tally, kept, await world.stored());
  } finally {
    await world.close();
  }
  return tally;
}

const ballastIn = (disk: string) => join(disk, "ballast");

/** Fills the disk but for a few kilobytes. False: it was full already. */
async function fill(disk: string, chance: Chance): Promise<boolean> {
  const { bavail, bsize } = await statfs(disk);
  const bytes = bavail * bsize - 4096 * chance.whole(4);
  if (bytes <= 0) return false;
  try {
    await writeFile(ballastIn(disk), Buffer.alloc(bytes));
  } catch {
    // Others were quicker: what there was is written.
  }
  return true;
}
