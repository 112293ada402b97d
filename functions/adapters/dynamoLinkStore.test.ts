import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksTable } from "../../infra/local/tables.ts";
import { memoryStore } from "../../test/server/memoryStore.ts";
import type { CaseKey } from "./caseEvent.ts";
import { dynamoCounters, dynamoLinkStore } from "./dynamoLinkStore.ts";
import type { Counters, Link, LinkStore } from "./linkStore.ts";

let store: Awaited<ReturnType<typeof memoryStore>>;
let links: LinkStore;
let counters: Counters;
let made = 0;

beforeAll(async () => {
  store = await memoryStore();
  links = dynamoLinkStore(store.client(), linksTable);
  counters = dynamoCounters(store.client(), linksTable);
});
afterAll(() => store.close());

const newKey = (): CaseKey => ({ tenant: "local", caseId: `case-${++made}` });
const link = (key: CaseKey, change: Partial<Link> = {}): Link => ({
  ...key,
  linkId: (++made).toString(16).padStart(64, "0"),
  lineId: "e".repeat(64),
  kind: "owner",
  parcelId: "9990001-1a",
  showsAmounts: false,
  madeAt: "2026-11-30T08:00:00.000Z",
  madeBy: "local-caseworker",
  expires: "2027-01-31",
  revokedAt: null,
  replacedBy: null,
  ...change,
});
const value = <T>(result: { ok: true; value: T } | { ok: false; issues: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe("a link in the store", () => {
  it("is found as it was put, by its id alone", async () => {
    const one = link(newKey());
    const group = link(newKey(), { kind: "group", parcelId: null, showsAmounts: true });
    value(await links.put([one, group]));
    expect(value(await links.find(one.linkId))).toEqual(one);
    expect(value(await links.find(group.linkId))).toEqual(group);
    expect(value(await links.find("f".repeat(64)))).toBeNull();
  });

  it("that was kept before there were lines is the first of its own, and ends as any", async () => {
    const key = newKey();
    const { lineId: _, replacedBy: __, ...old } = link(key);
    value(await links.put([old as Link]));
    const { Items } = await store.client().send(new ScanCommand({ TableName: linksTable }));
    expect(Items!.find(({ pk }) => pk!.S === `LINK#${old.linkId}`)).not.toHaveProperty("lineId");
    const read = { ...old, lineId: old.linkId, replacedBy: null };
    expect(value(await links.find(old.linkId))).toEqual(read);
    expect(value(await links.list(key, null, 10)).links).toEqual([read]);
    const ended = { ...read, revokedAt: "2026-12-01T10:00:00.000Z" };
    expect(value(await links.revoke(key, old.linkId, "2026-12-01T10:00:00.000Z"))).toEqual(ended);
  });

  it("is thrown away by the table itself, 90 days after its last day", async () => {
    const one = link(newKey(), { expires: "2027-01-31" });
    value(await links.put([one]));
    const { Items } = await store.client().send(new ScanCommand({ TableName: linksTable }));
    const item = Items!.find(({ pk }) => pk!.S === `LINK#${one.linkId}`)!;
    // 31 January and 90 days is 1 May.
    expect(new Date(Number(item.forgetAt!.N) * 1000).toISOString()).toBe("2027-05-01T00:00:00.000Z");
  });

  it("ends when it is revoked, once: what was written first stays", async () => {
    const key = newKey();
    const one = link(key);
    value(await links.put([one]));
    const ended = { ...one, revokedAt: "2026-12-01T10:00:00.000Z" };
    expect(value(await links.revoke(key, one.linkId, "2026-12-01T10:00:00.000Z"))).toEqual(ended);
    expect(value(await links.revoke(key, one.linkId, "2026-12-02T10:00:00.000Z"))).toEqual(ended);
    expect(value(await links.find(one.linkId))).toEqual(ended);
  });

  it("stands as it is where it is put again: a write that arrives late opens nothing that was ended meanwhile", async () => {
    const key = newKey();
    const one = link(key);
    expect(value(await links.put([one]))).toEqual([one]);
    const ended = value(await links.revoke(key, one.linkId, "2026-12-01T10:00:00.000Z"));
    const another = link(key);
    expect(value(await links.put([one, another]))).toEqual([ended, another]);
    expect(value(await links.find(one.linkId))).toEqual(ended);
  });

  it("that another takes the place of ends once, for the first alone, and for its own case", async () => {
    const key = newKey();
    const [one, revoked] = [link(key), link(key)];
    value(await links.put([one, revoked]));
    const at = "2026-12-01T10:00:00.000Z";
    expect(value(await links.replace(newKey(), one.linkId, "b", at))).toBeNull();
    const replaced = { ...one, revokedAt: at, replacedBy: "b" };
    expect(value(await links.replace(key, one.linkId, "b", at))).toEqual(replaced);
    expect(value(await links.replace(key, one.linkId, "c", "2026-12-02T10:00:00.000Z"))).toEqual(replaced);
    const ended = value(await links.revoke(key, revoked.linkId, at));
    expect(value(await links.replace(key, revoked.linkId, "b", at))).toEqual(ended);
  });

  it("is revoked by its own case only", async () => {
    const one = link(newKey());
    value(await links.put([one]));
    for (const other of [newKey(), { tenant: "other", caseId: one.caseId }])
      expect(value(await links.revoke(other, one.linkId, "2026-12-01T10:00:00.000Z"))).toBeNull();
    expect(value(await links.revoke(newKey(), "f".repeat(64), "2026-12-01T10:00:00.000Z"))).toBeNull();
    expect(value(await links.find(one.linkId))).toEqual(one);
    expect(value(await links.find("f".repeat(64)))).toBeNull();
  });
});

describe("the links of a case", () => {
  it("are listed in the order they were made in, a page at a time, and no other case's", async () => {
    const key = newKey();
    const mine = Array.from({ length: 60 }, (_, i) => link(key, { parcelId: `9990001-${i}` }));
    const later = link(key, { kind: "group", parcelId: null, madeAt: "2026-12-01T08:00:00.000Z" });
    value(await links.put(mine));
    value(await links.put([later]));
    value(await links.put([link({ ...key, tenant: "other" }), link({ ...key, caseId: `${key.caseId}0` })]));
    const pages: Link[][] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: { links: Link[]; next: string | null } = value(await links.list(key, after, 25));
      pages.push(page.links);
      after = page.next;
      more = after !== null;
    }
    expect(pages.map((page) => page.length)).toEqual([25, 25, 11]);
    expect(pages.flat()).toEqual([...mine, later]);
  });
});

describe("a counter", () => {
  it("loses none of those who add at once, and starts at nothing", async () => {
    const said = await Promise.all(Array.from({ length: 20 }, () => counters.add("at-once", 1, 2_000_000_000)));
    expect(said.map(value).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(value(await counters.add("at-once", -5, 2_000_000_000))).toBe(15);
    expect(value(await counters.add("another", 0, 2_000_000_000))).toBe(0);
  });
});

describe("a store that cannot be reached", () => {
  it("is said to be down: no link is taken for one that is not there", async () => {
    const nowhere = new DynamoDBClient({
      endpoint: "http://127.0.0.1:1",
      region: "local",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
      maxAttempts: 1,
    });
    const down = { ok: false, issues: [{ code: "store-down", facts: { store: "links", reason: "ECONNREFUSED" } }] };
    const away = dynamoLinkStore(nowhere, linksTable);
    const key = newKey();
    expect(await away.find("f".repeat(64))).toMatchObject(down);
    expect(await away.put([link(key)])).toMatchObject(down);
    expect(await away.replace(key, "f".repeat(64), "b", "2026-12-01T10:00:00.000Z")).toMatchObject(down);
    expect(await away.revoke(key, "f".repeat(64), "2026-12-01T10:00:00.000Z")).toMatchObject(down);
    expect(await away.list(key, null, 10)).toMatchObject(down);
    expect(await dynamoCounters(nowhere, linksTable).add("x", 1, 2_000_000_000)).toMatchObject(down);
  });
});
