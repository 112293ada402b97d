/** Ends the process, or loses the store, at each single step of each kind of work: before it and after it. */
import type { Hono } from "hono";
import { refuse } from "../../../shared/contract/index.ts";
import {
  type Actor,
  answerByLink,
  change,
  decide,
  freeze,
  type MadeLink,
  makeCase,
  makeLinks,
  nothingKept,
  openHearing,
  rotate,
  sendLetters,
} from "./acts.ts";
import type { Reach } from "./asker.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { checkKept } from "./kept.ts";
import { emptyTally, type Tally } from "./tally.ts";
import { type Stores, startWorld, type World } from "./world.ts";

/** What happens at a step. Dead, the process answers nobody and writes nothing more; the other two are told, as `store-down`. */
const ends = [
  "dies before",
  "dies after",
  "is told the store is down, rightly",
  "is told so, and it was done",
] as const;
type End = (typeof ends)[number];

interface Scene {
  id: string;
  at: string;
  links: MadeLink[];
  letter: number;
}

const works: Record<string, (actor: Actor, scene: Scene) => Promise<unknown>> = {
  "a case": (actor) => makeCase(actor, "large"),
  "a change": (actor, { id }) => change(actor, id, "Nyt navn", "large"),
  links: (actor, { id }) => makeLinks(actor, id),
  "a new code": (actor, { id, links }) => rotate(actor, id, links[0]!),
  letters: (actor, { id, at }) => sendLetters(actor, id, at, 2),
  "an owner's answer": (actor, { id, at, links }) => answerByLink(actor, id, at, links[1]!),
  "a decided answer": (actor, { id, at, letter }) => decide(actor, id, at, letter),
  "a decision": (actor, { id }) => freeze(actor, id),
  "a hearing": async (actor) => openHearing(actor, await makeCase(actor, "small")),
};

/** Every point of every kind of work, or `most` of them, drawn. */
export async function proveCrashPoints(seed: number, most = Number.POSITIVE_INFINITY): Promise<Tally> {
  const tally = emptyTally("dies, or loses the store, between two writes");
  const chance = chanceOf(seed);
  const kept = nothingKept();
  const world = await startWorld();
  try {
    const undisturbed = world.api();
    const reach: Reach = async (path, init) => undisturbed.request(path, init);
    const actor: Actor = { reach, tally, chance, kept };
    for (const [work, end] of drawnOf(chance, pairs(), most))
      for (let point = 1; await disturbed(world, actor, works[work]!, { point, end }); point++) tally.faults++;
    tally.untold.push(...world.bugs);
    await world.check(tally);
    checkKept(tally, kept, await world.stored());
  } finally {
    await world.close();
  }
  return tally;
}

const pairs = (): (readonly [string, End])[] =>
  Object.keys(works).flatMap((work) => ends.map((end) => [work, end] as const));

function drawnOf<T>(chance: Chance, all: T[], most: number): T[] {
  const left = [...all];
  const drawn: T[] = [];
  while (left.length > 0 && drawn.length < most) drawn.push(...left.splice(chance.whole(left.length), 1));
  return drawn;
}

/** Does a piece of work on a case of its own, with one step that ends so. False: it was done before that step came. */
async function disturbed(
  world: World,
  actor: Actor,
  work: (actor: Actor, scene: Scene) => Promise<unknown>,
  { point, end }: { point: number; end: End },
): Promise<boolean> {
  const scene = await sceneFor(actor);
  let api: Hono;
  let die!: () => void;
  let steps = 0;
  const death = new Promise<never>((_, reject) => {
    die = () => reject(new Error("the process is dead"));
  });
  death.catch(() => undefined);
  let isDead = false;
  const kill = <T>(): Promise<T> => {
    isDead = true;
    die();
    api = world.api();
    return new Promise<T>(() => {});
  };
  const wrap = (stores: Stores): Stores => {
    const through = <S extends object>(store: S): S =>
      new Proxy(store, {
        get: (of, name) => {
          const method = of[name as keyof S];
          if (typeof method !== "function") return method;
          return async (...given: unknown[]): Promise<unknown> => {
            if (isDead) return new Promise(() => {});
            if (++steps !== point) return method.apply(of, given) as unknown;
            if (end === "dies before") return kill();
            const isDown = refuse([{ path: "", code: "store-down", facts: { reason: "the proof" } }]);
            if (end === "is told the store is down, rightly") return isDown;
            await method.apply(of, given);
            return end === "dies after" ? kill() : isDown;
          };
        },
      });
    const { events, links, objects, private: writings } = stores;
    return { events: through(events), links: through(links), objects: through(objects), private: through(writings) };
  };
  api = world.api({ wrap });
  const reach: Reach = async (path, init) =>
    Promise.race([api.request(path, init), isDead ? new Promise<never>(() => {}) : death]);
  await work({ ...actor, reach }, scene);
  return steps >= point;
}

/** A case with all that a piece of work may want. */
async function sceneFor(actor: Actor): Promise<Scene> {
  const id = await makeCase(actor, "small");
  const links = await makeLinks(actor, id);
  const at = await openHearing(actor, id);
  const [letter] = await sendLetters(actor, id, at, 1);
  return { id, at, links, letter: letter! };
}
