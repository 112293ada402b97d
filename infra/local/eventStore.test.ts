import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { nextEvent } from "../../functions/adapters/index.ts";
import { startEventStore } from "./eventStore.ts";
import { localEventLog } from "./localEventLog.ts";

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
