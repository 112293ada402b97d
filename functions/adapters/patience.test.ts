import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, vi } from "vitest";
import { dynamoClient } from "./dynamoClient.ts";
import { dynamoEventLog } from "./dynamoEventLog.ts";
import { pauseBefore } from "./patience.ts";
import { s3Client } from "./s3Client.ts";

const place = { region: "local", credentials: { accessKeyId: "local", secretAccessKey: "local" } };

/** What the SDK makes of a setting: the value, or a function that gives it. */
const said = async (setting: unknown) => (typeof setting === "function" ? ((await setting()) as unknown) : setting);

it.each([
  ["tables", dynamoClient(place)],
  ["buckets", s3Client(place)],
])("the client of the %s tries five times, with jitter", async (_, { config }) => {
  expect(await said(config.retryMode)).toBe("standard");
  expect(await said(config.maxAttempts)).toBe(5);
});

it("a store that takes a call and never answers is said to be down", { timeout: 15_000 }, async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const log = dynamoEventLog(dynamoClient({ ...place, endpoint, maxAttempts: 1 }), "events");
  expect(await log.read({ tenant: "local", caseId: "a" }, 0, 1)).toMatchObject({
    issues: [{ code: "store-down", facts: { reason: "ETIMEDOUT" } }],
  });
  silent.closeAllConnections();
  silent.close();
});

it("the pause before a try is random below a bound that doubles up to half a second", async () => {
  vi.useFakeTimers();
  const waited: number[] = [];
  for (const tries of [1, 2, 3, 20]) {
    const start = Date.now();
    const over = pauseBefore(tries, () => 0.5);
    await vi.runAllTimersAsync();
    await over;
    waited.push(Date.now() - start);
  }
  vi.useRealTimers();
  expect(waited).toEqual([10, 20, 40, 250]);
});
