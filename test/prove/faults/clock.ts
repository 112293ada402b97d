import { type Actor, nothingKept } from "./acts.ts";
import type { Reach } from "./asker.ts";
import { chanceOf } from "./chance.ts";
import { checkKept } from "./kept.ts";
import { emptyTally, type Tally } from "./tally.ts";
import { wholeStory } from "./wire.ts";
import { startWorld } from "./world.ts";

const hourMs = 3_600_000;
/** To and fro: a wrong zone, a battery that died, a clock that was set. Days that a hearing or a link would end by are left to their own tests. */
const jumpsMs = [-12 * hourMs, -hourMs, -1, 0, 1, hourMs, 12 * hourMs];

/** The machine's clock jumps before each call that asks it. The order of a log is its numbers', never the clock's. */
export async function proveClock(seed: number, cases: number): Promise<Tally> {
  const tally = emptyTally("the clock jumps");
  const chance = chanceOf(seed);
  const kept = nothingKept();
  const world = await startWorld();
  try {
    const now = () => {
      tally.faults++;
      return new Date(Date.now() + chance.oneOf(jumpsMs)).toISOString();
    };
    const api = world.api({ now });
    const reach: Reach = async (path, init) => api.request(path, init);
    const actor: Actor = { reach, tally, chance, kept };
    for (let i = 0; i < cases; i++) await wholeStory(actor, i % 2 === 0 ? "small" : "large");
    tally.untold.push(...world.bugs);
    await world.check(tally);
    checkKept(tally, kept, await world.stored());
  } finally {
    await world.close();
  }
  return tally;
}
