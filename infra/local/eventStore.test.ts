import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateTableCommand, waitUntilTableExists } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dynamoEventLog, nextEvent } from "../../functions/adapters/index.ts";
import { startEventStore } from "./eventStore.ts";
import { localDynamo, localEventLog } from "./localEventLog.ts";
import { eventsTable, tables } from "./tables.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-store-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = { tenant: "local", caseId: "a" };
const first = nextEvent(key, null, {
  ...{ eventId: "1", at: "2026-11-30T12:00:00.000Z", who: "x", type: "case-created" as const },
  ...{ schema: "vandret-sag/1.7", content: { body: "{}" } },
});

it("has what was written at its next start, and is said to be down when it has ended", async () => {
  const store = await startEventStore(join(folder, "events"), () => {});
  expect(await localEventLog(store).append(key, first)).toMatchObject({ ok: true });
  await store.close();
  expect(await localEventLog(store).read(key, 0, 10)).toMatchObject({ ok: false, issues: [{ code: "store-down" }] });
  const again = await startEventStore(join(folder, "events"), () => {});
  expect(await localEventLog(again).read(key, 0, 10)).toMatchObject({ ok: true, value: { events: [first] } });
  await again.close();
});

it("closes what it reads by, so that no read stays open in memory", async () => {
  const { iterators } = await import("./closedReads.mjs");
  let closed = 0;
  const prototypes = iterators.map(({ prototype }) => prototype);
  const before = prototypes.map(({ close }) => close);
  for (const prototype of prototypes) {
    const { close } = prototype;
    prototype.close = function counted() {
      closed++;
      return close.call(this);
    };
  }
  const server = dynalite({ path: join(folder, "here"), createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(join(folder, "here.socket"), resolve));
  try {
    const client = localDynamo(join(folder, "here.socket"));
    await client.send(new CreateTableCommand(tables[0]!));
    // The answer comes before the table does.
    await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 0.05, maxDelay: 0.5 }, { TableName: eventsTable });
    const log = dynamoEventLog(client, eventsTable);
    await log.append(key, first);
    closed = 0;
    for (let i = 0; i < 10; i++) expect(await log.read(key, 0, 10)).toMatchObject({ ok: true });
    // Two each: the table's own over that of the whole database.
    await expect.poll(() => closed).toBe(20);
    client.destroy();
  } finally {
    for (const [i, close] of before.entries()) prototypes[i]!.close = close;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
