import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { noret } from "../../shared/demo/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import type { CaseFile, Change } from "../../shared/model/index.ts";
import { clientOf, golden, titled } from "./client.ts";
import { endAll, startProcess } from "./serverProcess.ts";
import { signedInAs } from "./signIn.ts";

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
  const headers = await signedInAs("engineer", server.address);
  const underWay = await startSave(`${server.address}/v1/cases/${id}`, headers);
  const ending = server.end("SIGINT");
  await server.says("Stopping");
  expect(await underWay.finish({ seenSequence: 2, eventId: crypto.randomUUID(), change: titled("Under vejs") })).toBe(
    200,
  );
  expect(await ending).toMatchObject({ code: 0, signal: null });

  const again = await startProcess(data);
  expect(await clientOf(again.address).read(id)).toMatchObject({ sequence: 3, case: { title: "Under vejs" } });
  expect((await again.end("SIGTERM")).code).toBe(0);
});

/** Sends the head of a save and waits until the server has it and asks for the rest; `finish` sends that, and gives the status. */
async function startSave(
  url: string,
  headers: { Authorization: string },
): Promise<{ finish: (body: unknown) => Promise<number> }> {
  const save = request(url, {
    method: "PATCH",
    headers: { ...headers, "Content-Type": "application/json", Expect: "100-continue" },
  });
  const answered = once(save, "response") as Promise<[IncomingMessage]>;
  save.flushHeaders();
  await once(save, "continue");
  return {
    finish: async (body) => {
      save.end(JSON.stringify(body));
      const [answer] = await answered;
      answer.resume();
      return answer.statusCode!;
    },
  };
}

/** Saves until the server is gone, and notes what it was told is saved: the event by its place in the log. */
async function saveUntilKilled(
  address: string,
  id: string,
  fieldsOf: (seen: number) => Partial<CaseFile>,
  saved: Map<number, string>,
): Promise<void> {
  for (let seen = 1; ; seen++) {
    const eventId = crypto.randomUUID();
    try {
      const change: Change = { type: "fields-set", fields: fieldsOf(seen) };
      const answer = await clientOf(address).change(id, seen, change, eventId);
      if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
      saved.set(seen + 1, eventId);
    } catch (error) {
      // How fetch says that nobody answers.
      if (error instanceof TypeError) return;
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
    const acknowledged = savedTo.map(() => new Map<number, string>());
    const saving = Promise.all(
      savedTo.map(({ fields }, i) => saveUntilKilled(server.address, ids[i]!, fields, acknowledged[i]!)),
    );
    while (acknowledged.some((saved) => saved.size < 2 + round)) await pause(7 * round);
    expect((await server.end("SIGKILL")).signal).toBe("SIGKILL");
    await saving;

    const again = await startProcess(data);
    const opened = clientOf(again.address);
    for (const [i, { first, fields }] of savedTo.entries()) {
      const events = await opened.events(ids[i]!);
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
