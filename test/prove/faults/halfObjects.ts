import { createHash } from "node:crypto";
import { readdir, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { forgetUnfinished } from "../../../functions/adapters/index.ts";
import { type Actor, change, makeCase, nothingKept } from "./acts.ts";
import { ask, type Reach } from "./asker.ts";
import { chanceOf } from "./chance.ts";
import { checkKept } from "./kept.ts";
import { emptyTally, type Tally } from "./tally.ts";
import { startWorld } from "./world.ts";

/**
 * Objects that are half there: under their name, cut short by a disk or a hand; and without one, as a process leaves them that dies while
 * it writes. A case is never read of half an object: it is told that one is missing, until what it was is put there again.
 */
export async function proveHalfObjects(seed: number, rounds: number): Promise<Tally> {
  const tally = emptyTally("an object half written");
  const chance = chanceOf(seed);
  const kept = nothingKept();
  const world = await startWorld();
  try {
    const api = world.api();
    const reach: Reach = async (path, init) => api.request(path, init);
    const actor: Actor = { reach, tally, chance, kept };
    const folder = join(world.folder, "objects/local/sha256");
    for (let round = 0; round < rounds; round++) {
      const id = await makeCase(actor, "large");
      await change(actor, id, `Navn ${round}`, "large");
      const stands = (await ask(reach, tally, { method: "GET", path: `/v1/cases/${id}` })).body;
      const names = await readdir(folder);
      const name = chance.oneOf(names);
      const whole = await readFile(join(folder, name));
      await writeFile(join(folder, `${name}.${chance.id()}`), whole.subarray(0, chance.whole(whole.length)));
      await truncate(join(folder, name), chance.whole(whole.length));
      tally.faults += 2;
      const read = await ask(reach, tally, { method: "GET", path: `/v1/cases/${id}` });
      if (read.status === 200 && JSON.stringify(read.body) !== JSON.stringify(stands))
        tally.broken.push(`case ${id} was read of half an object`);
      // Put again by its place for uploads, as a client would.
      const sha256 = createHash("sha256").update(whole).digest("hex");
      const asked = { method: "POST", path: "/v1/uploads", body: { sha256, bytes: whole.length } } as const;
      const place = await ask(reach, tally, asked);
      if (place.body.put === null) tally.untold.push(`${name} is cut short, and said to be there`);
      await writeFile(join(folder, name), whole);
      const again = await ask(reach, tally, { method: "GET", path: `/v1/cases/${id}` });
      if (JSON.stringify(again.body) !== JSON.stringify(stands)) tally.lost.push(`case ${id} is not what it was`);
      await forgetUnfinished(world.folder);
      if ((await readdir(folder)).some((one) => one.includes("."))) tally.broken.push("an unfinished file was left");
      if ((await stat(join(folder, name))).size !== whole.length) tally.lost.push(`object ${name}`);
    }
    tally.untold.push(...world.bugs);
    await world.check(tally);
    checkKept(tally, kept, await world.stored());
  } finally {
    await world.close();
  }
  return tally;
}
