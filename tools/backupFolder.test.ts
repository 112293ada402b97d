import { appendFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { folderObjectStore, nextEvent, readAll } from "../functions/adapters/index.ts";
import { startEventStore } from "../infra/local/eventStore.ts";
import { localEventLog } from "../infra/local/localEventLog.ts";
import { backUp, backupFaults, putBack } from "./backupFolder.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-backup-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = { tenant: "local", caseId: "a" };
const event = nextEvent(key, null, {
  ...{ eventId: "1", at: "2026-11-30T12:00:00.000Z", who: "x", type: "case-created" as const },
  ...{ schema: "vandret-sag/1.7", content: { body: "{}" } },
});

async function filled(data: string): Promise<void> {
  const store = await startEventStore(join(data, "events"), () => {});
  await localEventLog(store).append(key, event);
  await store.close();
  await folderObjectStore(join(data, "objects")).put("local", "et objekt");
  await writeFile(join(data, "server.lock"), "{}");
  await writeFile(join(data, `objects/local/sha256/${"0".repeat(64)}.${crypto.randomUUID()}`), "halv");
}

it("a data folder that was wiped is there again from its backup, and what was left half written is not", async () => {
  const [data, backup] = [join(folder, "data"), join(folder, "backup")];
  await filled(data);
  const files = await backUp(data, backup);
  await rm(data, { recursive: true });
  expect(await backupFaults(backup)).toEqual([]);
  expect(await putBack(backup, data)).toBe(files);
  expect((await readdir(data)).sort()).toEqual(["events", "objects"]);
  expect((await readdir(join(data, "objects/local/sha256"))).length).toBe(1);
  const store = await startEventStore(join(data, "events"), () => {});
  expect(await readAll(localEventLog(store), key)).toEqual({ ok: true, value: [event] });
  await store.close();
});

it("a backup that was changed, lacks a file or broke off is told as such", async () => {
  const [data, backup] = [join(folder, "data"), join(folder, "backup")];
  await filled(data);
  await backUp(data, backup);
  const names = (await readdir(join(backup, "events"))).filter((name) => name.endsWith(".log"));
  await appendFile(join(backup, "events", names[0]!), "x");
  await rm(join(backup, "events/CURRENT"));
  expect((await backupFaults(backup))!.sort()).toEqual([`events/${names[0]}`, "events/CURRENT"].sort());
  await rm(join(backup, "SHA256SUMS"));
  expect(await backupFaults(backup)).toBeNull();
});

it("neither a backup nor a data folder that is there already is written over", async () => {
  const [data, backup] = [join(folder, "data"), join(folder, "backup")];
  await filled(data);
  await mkdir(backup);
  await expect(backUp(data, backup)).rejects.toThrow("EEXIST");
  await rm(backup, { recursive: true });
  await backUp(data, backup);
  await expect(putBack(backup, data)).rejects.toThrow("is not empty");
});
