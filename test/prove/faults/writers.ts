import { type Actor, change, makeCase, nothingKept } from "./acts.ts";
import type { Reach } from "./asker.ts";
import { chanceOf } from "./chance.ts";
import { drawn, wireFaults } from "./faultyStore.ts";
import { checkKept } from "./kept.ts";
import { emptyTally, type Tally } from "./tally.ts";
import { startWorld } from "./world.ts";

/** Many who change one case at once, each the same change again on top of whatever came first, while the table answers badly. */
export async function proveWriters(seed: number, writers: number): Promise<Tally> {
  const tally = emptyTally(`${writers} writers on one case at once`);
  const chance = chanceOf(seed);
  const kept = nothingKept();
  const world = await startWorld();
  try {
    const api = world.api();
    const reach: Reach = async (path, init) => api.request(path, init);
    const id = await makeCase({ reach, tally, chance, kept }, "small");
    world.wire.plan(drawn(chance, 0.01, wireFaults, 3));
    const write = (writer: number) => {
      const actor: Actor = { reach, tally, chance: chanceOf(seed + 1 + writer), kept };
      return change(actor, id, `Navn ${writer}`);
    };
    await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
    world.wire.plan(() => null);
    await world.wire.settled();
    tally.faults = world.wire.count();
    tally.untold.push(...world.bugs);
    await world.check(tally);
    checkKept(tally, kept, await world.stored());
  } finally {
    await world.close();
  }
  return tally;
}
