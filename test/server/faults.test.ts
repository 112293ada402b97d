import { appendFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Actor, makeCase, nothingKept, openHearing, sendLetters } from "../prove/faults/acts.ts";
import { kindsOf } from "../prove/faults/all.ts";
import { ask } from "../prove/faults/asker.ts";
import { chanceOf } from "../prove/faults/chance.ts";
import { checkKept } from "../prove/faults/kept.ts";
import { logFaults } from "../prove/faults/reader.ts";
import { emptyTally, losses, lossesOf } from "../prove/faults/tally.ts";
import { startWorld } from "../prove/faults/world.ts";
import { endAll } from "./serverProcess.ts";

/** The same at each run; another finds what this one does not: `npm run prove:faults`. */
const seed = 20261130;
const briefly = { people: 1, cases: 1, crashes: 3, writers: 12, halves: 3, kills: 3 };

afterAll(endAll);

describe("nothing is lost, doubled, half or untold", () => {
  for (const [kind, prove] of Object.entries(kindsOf(seed, briefly)))
    it(`when ${kind}`, async (test) => {
      const tally = await prove();
      if (tally === null) return test.skip("this user may mount no disk");
      expect(lossesOf(tally)).toEqual([]);
      expect(tally.actions).toBeGreaterThan(0);
      expect(tally.faults).toBeGreaterThan(0);
    });
});

describe("the reader of what is stored", () => {
  it("sees an event that is gone, changed or twice, and a log that was cut short", async () => {
    const world = await startWorld();
    try {
      const actor = await actorIn(world);
      const id = await makeCase(actor, "small");
      const at = await openHearing(actor, id);
      await sendLetters(actor, id, at, 1);
      await sendLetters(actor, id, at, 1);
      const { logs, links } = await world.stored();
      const name = `T#local#CASE#${id}.hoering`;
      const log = logs.get(name)!;
      expect(logFaults(name, log)).toEqual({ broken: [], doubled: [] });
      expect(logFaults(name, log.toSpliced(1, 1)).broken).not.toEqual([]);
      const changed = log.map((event, i) => (i === 1 ? { ...event, who: "another" } : event));
      expect(logFaults(name, changed).broken).toEqual([`${name}: 2 was changed`]);
      expect(logFaults(name, [...log, log[2]!]).doubled).toEqual([`${name}: event ${log[2]!.eventId}`]);
      const lossOf = (some: typeof log) => {
        const tally = emptyTally("x");
        checkKept(tally, actor.kept, { logs: new Map(logs).set(name, some), links });
        return [tally.lost.length > 0, tally.doubled.length > 0];
      };
      expect(lossOf(log)).toEqual([false, false]);
      expect(lossOf(log.slice(0, 2))).toEqual([true, false]);
      expect(lossOf([...log, { ...log[2]!, eventId: "another" }])).toEqual([false, true]);
    } finally {
      await world.close();
    }
  });

  it("sees an object that is not whole and words that are gone, and answers that tell nothing", async () => {
    const world = await startWorld();
    try {
      const actor = await actorIn(world);
      const id = await makeCase(actor, "large");
      await sendLetters(actor, id, await openHearing(actor, id), 1);
      const clean = emptyTally("x");
      await world.check(clean);
      expect(lossesOf(clean)).toEqual([]);
      const folder = join(world.folder, "objects/local/sha256");
      const [object] = await readdir(folder);
      await appendFile(join(folder, object!), " ");
      await rm(join(world.folder, "private"), { recursive: true });
      const tally = emptyTally("x");
      await world.check(tally);
      for (const [body, status] of [
        ["<html>", 200],
        ["{}", 500],
        ['{"code":"bug","status":500}', 500],
      ] as const)
        await ask(async () => new Response(body, { status }), tally, { method: "GET", path: "/" });
      expect(losses.map((loss) => tally[loss].length)).toEqual([1, 0, 2, 0, 3]);
    } finally {
      await world.close();
    }
  });
});

async function actorIn(world: Awaited<ReturnType<typeof startWorld>>): Promise<Actor> {
  const api = world.api();
  return {
    reach: async (path, init) => api.request(path, init),
    ...{ tally: emptyTally("x"), chance: chanceOf(seed), kept: nothingKept() },
  };
}
