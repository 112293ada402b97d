import {
  type Actor,
  answerByLink,
  change,
  decide,
  freeze,
  makeCase,
  makeLinks,
  nothingKept,
  openHearing,
  rotate,
  sendLetters,
} from "./acts.ts";
import type { Reach } from "./asker.ts";
import { chanceOf } from "./chance.ts";
import { drawn, type WireFault } from "./faultyStore.ts";
import { checkKept } from "./kept.ts";
import { emptyTally, type Tally } from "./tally.ts";
import { startWorld } from "./world.ts";

/** What can go wrong between the program and the table, in words. */
export const wireKinds: Record<string, readonly WireFault[]> = {
  "the store throttles and fails": ["throttled", "throttled-hard", "failed"],
  "the store does not answer": ["silent", "refused"],
  "the store's answer is lost, cut short, or comes late": ["lost", "cut", "slow"],
  "the write takes effect after it was given up": ["late", "refused"],
};

/** One case from its first event to its decision. */
export async function wholeStory(actor: Actor, size: "small" | "large"): Promise<void> {
  const id = await makeCase(actor, size);
  await change(actor, id, "Digets nye navn");
  if (size === "large") await change(actor, id, "Med flere parceller", "large");
  const [first, second] = await makeLinks(actor, id);
  const fresh = await rotate(actor, id, first!);
  const at = await openHearing(actor, id);
  const [letter] = await sendLetters(actor, id, at, 3);
  await Promise.all([answerByLink(actor, id, at, fresh), answerByLink(actor, id, at, second!)]);
  await decide(actor, id, at, letter!);
  await freeze(actor, id);
}

/** Some people at once, each with a case of their own, while calls to the table go wrong with the given chance. */
export async function proveWire(
  seed: number,
  kind: string,
  { people, cases, share }: { people: number; cases: number; share: number },
): Promise<Tally> {
  const tally = emptyTally(kind);
  const chance = chanceOf(seed);
  const kept = nothingKept();
  const world = await startWorld();
  try {
    const api = world.api();
    const reach: Reach = async (path, init) => api.request(path, init);
    world.wire.plan(drawn(chance, share, wireKinds[kind]!));
    await Promise.all(
      Array.from({ length: people }, async (_, person) => {
        const actor: Actor = { reach, tally, chance: chanceOf(seed + 1 + person), kept };
        for (let i = 0; i < cases; i++) await wholeStory(actor, (person + i) % 3 === 0 ? "large" : "small");
      }),
    );
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
