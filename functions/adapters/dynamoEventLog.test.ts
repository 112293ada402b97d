import { DeleteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memoryStore, table } from "../../test/server/memoryStore.ts";
import { type CaseEvent, type CaseKey, ChainBroken, nextEvent } from "./caseEvent.ts";
import { dynamoEventLog } from "./dynamoEventLog.ts";
import { type EventLog, readAll } from "./eventLog.ts";

let store: Awaited<ReturnType<typeof memoryStore>>;
let log: EventLog;
let cases = 0;

beforeAll(async () => {
  store = await memoryStore();
  log = dynamoEventLog(store.client(), table);
});
afterAll(() => store.close());

const newKey = (): CaseKey => ({ tenant: "local", caseId: `case-${++cases}` });
const event = (key: CaseKey, previous: CaseEvent | null, eventId: string, body = "{}") =>
  nextEvent(key, previous, {
    eventId,
    at: "2026-11-23T12:00:00.000Z",
    who: "local-engineer",
    type: previous === null ? "case-created" : "fields-set",
    schema: "vandret-sag/1.8",
    content: { body },
  });
const value = <T>(result: { ok: true; value: T } | { ok: false; issues: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
async function fill(key: CaseKey, count: number, body?: string): Promise<CaseEvent[]> {
  const events: CaseEvent[] = [];
  for (let i = 1; i <= count; i++) {
    const next = event(key, events.at(-1) ?? null, `event-${i}`, body);
    value(await log.append(key, next));
    events.push(next);
  }
  return events;
}
const itemKey = (key: CaseKey, sequence: number) => ({
  pk: `T#${key.tenant}#CASE#${key.caseId}`,
  sk: String(sequence).padStart(12, "0"),
});

describe("the log of a case", () => {
  it("gives back what was written, in order", async () => {
    const key = newKey();
    const events = await fill(key, 3);
    expect(value(await readAll(log, key))).toEqual(events);
  });

  it("is empty where nothing was written", async () => {
    expect(value(await log.read(newKey(), 0, 10))).toEqual({ events: [], more: false });
  });

  it("gives one place to one of twenty who write at once, and tells all of them whose it is", async () => {
    const key = newKey();
    const all = Array.from({ length: 20 }, (_, i) => event(key, null, `writer-${i}`));
    const stands = (await Promise.all(all.map((one) => log.append(key, one)))).map(value);
    expect(new Set(stands.map(({ eventId }) => eventId)).size).toBe(1);
    expect(value(await readAll(log, key))).toEqual([stands[0]]);
  });

  it("finds its own event when the answer to its write was lost and the SDK wrote again", async () => {
    const client = store.client();
    let lost = 0;
    client.middlewareStack.add(
      (next) => async (args) => {
        const answer = await next(args);
        if (lost++ > 0) return answer;
        throw Object.assign(new Error("socket hang up"), { name: "TimeoutError", code: "ECONNRESET" });
      },
      { step: "deserialize", priority: "low", name: "loseTheFirstAnswer" },
    );
    const key = newKey();
    const mine = event(key, null, "mine");
    expect(value(await dynamoEventLog(client, table).append(key, mine))).toEqual(mine);
    expect(lost).toBeGreaterThan(1);
  });

  it("is read a page at a time", async () => {
    const key = newKey();
    const events = await fill(key, 5);
    expect(value(await log.read(key, 0, 2))).toEqual({ events: events.slice(0, 2), more: true });
    expect(value(await log.read(key, 2, 2))).toEqual({ events: events.slice(2, 4), more: true });
    expect(value(await log.read(key, 4, 2))).toMatchObject({ events: events.slice(4) });
    expect(value(await log.read(key, 5, 2))).toEqual({ events: [], more: false });
  });

  it("is read whole where it is larger than a page of DynamoDB, 1 MB", async () => {
    const key = newKey();
    const events = await fill(key, 14, JSON.stringify("x".repeat(95_000)));
    expect(value(await log.read(key, 0, 100)).more).toBe(true);
    expect(value(await readAll(log, key))).toEqual(events);
  });

  it("keeps the logs of two cases and two tenants apart", async () => {
    const key = newKey();
    await fill(key, 2);
    expect(value(await readAll(log, { ...key, tenant: "other" }))).toEqual([]);
    expect(value(await readAll(log, { ...key, caseId: `${key.caseId}0` }))).toEqual([]);
  });
});

describe("a log that somebody has touched", () => {
  const change = async (key: CaseKey, sequence: number, field: string, to: string) => {
    await DynamoDBDocumentClient.from(store.client()).send(
      new UpdateCommand({
        TableName: table,
        Key: itemKey(key, sequence),
        UpdateExpression: "SET #field = :to",
        ExpressionAttributeNames: { "#field": field },
        ExpressionAttributeValues: { ":to": to },
      }),
    );
  };

  it.each([
    ["body", '{"title":"another"}'],
    ["who", "somebody else"],
    ["at", "2020-01-01T00:00:00.000Z"],
  ])("is a bug, told, when the %s of an event is another, the last event's too", async (field, to) => {
    const key = newKey();
    await fill(key, 3);
    await change(key, 3, field, to);
    await expect(readAll(log, key)).rejects.toThrow(ChainBroken);
  });

  it("is a bug, told, when an event is gone", async () => {
    const key = newKey();
    await fill(key, 3);
    const { pk, sk } = itemKey(key, 2);
    await store.client().send(new DeleteItemCommand({ TableName: table, Key: { pk: { S: pk }, sk: { S: sk } } }));
    await expect(readAll(log, key)).rejects.toThrow("event 3 stands where 2 belongs");
    await expect(log.read(key, 2, 10)).rejects.toThrow(ChainBroken);
  });

  it("is a bug, told, when an event was put in from another log", async () => {
    const from = newKey();
    const key = newKey();
    const [stranger] = await fill(from, 1);
    value(await log.append(key, stranger!));
    await expect(readAll(log, key)).rejects.toThrow("not as it was written");
  });
});

describe("a store that cannot be reached", () => {
  it("is said to be down, never empty", async () => {
    const nowhere = new DynamoDBClient({
      endpoint: "http://127.0.0.1:1",
      region: "local",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
      maxAttempts: 1,
    });
    const down = { ok: false, issues: [{ code: "store-down", facts: { store: "events", reason: "ECONNREFUSED" } }] };
    const key = newKey();
    expect(await dynamoEventLog(nowhere, table).read(key, 0, 10)).toMatchObject(down);
    expect(await dynamoEventLog(nowhere, table).append(key, event(key, null, "x"))).toMatchObject(down);
  });

  it("is not confused with a table that is not there, which is a bug", async () => {
    await expect(dynamoEventLog(store.client(), "no-such-table").read(newKey(), 0, 10)).rejects.toThrow();
  });
});
