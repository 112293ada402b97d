import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { CaseFile, Change } from "../../shared/model/index.ts";
import { clientOf, golden, titled } from "./client.ts";
import { endAll, startProcess } from "./serverProcess.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-stops-"));
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

it("has everything there at the next start after Ctrl-C, the save that was under way too", async () => {
  const data = join(folder, "ctrl-c");
  const server = await startProcess(data);
  const client = clientOf(server.address);
  const { id } = await client.store(golden);
  expect((await client.change(id, 1, titled("Gemt"))).status).toBe(200);
  // A thread that has to start first: the save is still under way when the signal comes.
  const underWay = client.change(id, 2, titled("Under vejs"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const ended = await server.end("SIGINT");
  expect((await underWay).status).toBe(200);
  expect(ended).toMatchObject({ code: 0, signal: null });

  const again = await startProcess(data);
  expect(await clientOf(again.address).read(id)).toMatchObject({ sequence: 3, case: { title: "Under vejs" } });
  expect((await again.end("SIGTERM")).code).toBe(0);
});

/** Saves until the server is gone; gives what it was told is saved. */
async function saveUntilKilled(
  address: string,
  id: string,
  changeOf: (i: number) => Change,
): Promise<Map<number, string>> {
  const saved = new Map<number, string>();
  for (let seen = 1; ; seen++) {
    const eventId = crypto.randomUUID();
    try {
      const answer = await clientOf(address).change(id, seen, changeOf(seen), eventId);
      if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
      saved.set(seen + 1, eventId);
    } catch (error) {
      if (error instanceof TypeError) return saved;
      throw error;
    }
  }
}

const { buildings } = noret();

/** Cases that are saved to at once, and the case that the change after `seen` leaves. Small changes go into the log; large ones become objects. */
const savedTo: { first: CaseFile; fields: (seen: number) => Partial<CaseFile> }[] = [
  { first: golden, fields: (seen) => ({ title: `Navn ${seen}` }) },
  { first: { ...golden, title: "En anden" }, fields: (seen) => ({ horizonYears: 1 + (seen % 200) }) },
  {
    first: noret(),
    fields: (seen) => ({ buildings: buildings.map((building) => ({ ...building, groundFloorM2: 50 + seen })) }),
  },
];

it.each([1, 2, 3])(
  "opens every case as of its last whole event after kill -9 in the middle of many saves, with all that was acknowledged (%i)",
  async (round) => {
    const data = join(folder, `kill-${round}`);
    const server = await startProcess(data);
    const ids: string[] = [];
    for (const { first } of savedTo) ids.push((await clientOf(server.address).store(first)).id);
    const saving = savedTo.map(({ fields }, i) =>
      saveUntilKilled(server.address, ids[i]!, (seen) => ({ type: "fields-set", fields: fields(seen) })),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500 + 400 * round));
    expect((await server.end("SIGKILL")).signal).toBe("SIGKILL");
    const acknowledged = await Promise.all(saving);

    const again = await startProcess(data);
    const opened = clientOf(again.address);
    for (const [i, { first, fields }] of savedTo.entries()) {
      const events = await opened.events(ids[i]!);
      expect(acknowledged[i]!.size).toBeGreaterThan(1);
      for (const [sequence, eventId] of acknowledged[i]!) expect(events[sequence - 1]?.eventId).toBe(eventId);
      // The case as stored, each save acknowledged, and at most the one that nobody heard the end of.
      expect(events.length - 1 - acknowledged[i]!.size).toBeOneOf([0, 1]);
      const { sequence, case: theCase } = await opened.read(ids[i]!);
      expect(sequence).toBe(events.length);
      expect(canonicalJson(theCase)).toBe(canonicalJson({ ...first, ...fields(sequence - 1) }));
      expect((await opened.change(ids[i]!, sequence, titled("Efter"))).status).toBe(200);
    }
    expect((await again.end("SIGINT")).code).toBe(0);
  },
);
