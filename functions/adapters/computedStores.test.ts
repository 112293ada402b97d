import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderColumnStore, keepPlain, s3ColumnStore } from "./columnStore.ts";
import type { ComputedStore } from "./computedStore.ts";
import { folderComputedStore, forgetComputed } from "./folderComputedStore.ts";
import { s3ComputedStore } from "./s3ComputedStore.ts";
import { s3LargeAnswers } from "./s3LargeAnswers.ts";

let folder: string;
let s3: Server;
let client: S3Client;
const bucket = new Map<string, Buffer>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-computed-"));
  s3 = createServer((request, response) => void answerAsS3(request, response));
  await new Promise<void>((resolve) => s3.listen(0, "127.0.0.1", resolve));
  client = new S3Client({
    endpoint: `http://127.0.0.1:${(s3.address() as AddressInfo).port}`,
    forcePathStyle: true,
    region: "eu-north-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
  });
});
afterAll(async () => {
  client.destroy();
  s3.close();
  await rm(folder, { recursive: true, force: true });
});

async function answerAsS3(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? "", "http://s3").pathname;
  const found = bucket.get(path);
  if (path.startsWith("/busy/")) response.writeHead(503).end();
  else if (request.method === "HEAD") response.writeHead(found === undefined ? 404 : 200).end();
  else if (request.method === "PUT") {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bucket.set(path, Buffer.concat(chunks));
    response.end();
  } else if (found !== undefined) response.end(found);
  else {
    response.writeHead(404, { "Content-Type": "application/xml" });
    response.end("<Error><Code>NoSuchKey</Code><Message>no</Message></Error>");
  }
}

const name = "0f".repeat(32);
interface Place {
  store: () => ComputedStore;
  read: () => Promise<Buffer>;
  write: (bytes: Buffer) => Promise<void>;
}
const places: [string, Place][] = [
  [
    "a folder",
    {
      store: () => folderComputedStore(folder),
      read: () => readFile(join(folder, "local", name)),
      write: (bytes) => writeFile(join(folder, "local", name), bytes),
    },
  ],
  [
    "a bucket",
    {
      store: () => s3ComputedStore(client, "computed"),
      read: () => Promise.resolve(bucket.get(`/computed/local/${name}`)!),
      write: async (bytes) => void bucket.set(`/computed/local/${name}`, bytes),
    },
  ],
];

for (const [where, { store, read, write }] of places)
  describe(`what was computed, in ${where}`, () => {
    it("comes back as it was, by its name and to its tenant alone", async () => {
      expect(await store().get("local", name)).toEqual({ ok: true, value: null });
      expect(await store().put("local", name, "æ 12")).toEqual({ ok: true, value: null });
      expect(await store().get("local", name)).toEqual({ ok: true, value: "æ 12" });
      expect(await store().get("another", name)).toEqual({ ok: true, value: null });
    });

    it("is not there where it is another than it was, or cut off", async () => {
      await store().put("local", name, "12");
      const whole = await read();
      await write(Buffer.from(whole.toString().replace(/12$/, "13")));
      expect(await store().get("local", name)).toEqual({ ok: true, value: null });
      await write(whole.subarray(0, 20));
      expect(await store().get("local", name)).toEqual({ ok: true, value: null });
    });

    it("lies at no place that leads elsewhere", async () => {
      await expect(store().put("../other", name, "x")).rejects.toThrow("no name");
      await expect(store().get("local", "../x")).rejects.toThrow("no name");
    });
  });

for (const [where, { read, write }] of places)
  describe(`columns that were computed, in ${where}`, () => {
    const store = () => (where === "a folder" ? folderColumnStore(folder) : s3ColumnStore(client, "computed"));
    const bytes = Uint8Array.of(0, 1, 254, 255);

    it("come back as they were, byte for byte, to their tenant alone", async () => {
      const other = "1e".repeat(32);
      expect(await store().get("local", other)).toEqual({ ok: true, value: null });
      expect(await store().has("local", other)).toEqual({ ok: true, value: false });
      await store().put("local", other, bytes);
      const found = await store().get("local", other);
      expect(found.ok && [...found.value!]).toEqual([...bytes]);
      expect(await store().has("local", other)).toEqual({ ok: true, value: true });
      expect(await store().get("another", other)).toEqual({ ok: true, value: null });
    });

    it("are not there where they are others than they were, or cut off", async () => {
      await store().put("local", name, bytes);
      const whole = await read();
      await write(Buffer.concat([whole.subarray(0, -1), Buffer.of(7)]));
      expect(await store().get("local", name)).toEqual({ ok: true, value: null });
      await write(whole.subarray(0, 20));
      expect(await store().get("local", name)).toEqual({ ok: true, value: null });
    });

    it("lie at no place that leads elsewhere", async () => {
      await expect(store().put("../other", name, bytes)).rejects.toThrow("no name");
    });
  });

it("a list for a machine lies in its bucket as it is", async () => {
  const key = await keepPlain(client, "computed")("local", "[1]");
  expect(key.ok && bucket.get(`/computed/${key.value}`)?.toString()).toBe("[1]");
});

it("an answer that is too large lies by what it holds, at an address that says how it is saved and holds for a while", async () => {
  const bytes = Buffer.from("æ file");
  const kept = await s3LargeAnswers(client, "computed")("local", {
    ...{ bytes, type: "application/zip", disposition: 'attachment; filename="a.zip"' },
  });
  const address = new URL(kept.ok ? kept.value : "");
  const hash = createHash("sha256").update(bytes).digest("hex");
  expect(address.pathname).toBe(`/computed/local/${hash}`);
  expect(bucket.get(address.pathname)?.equals(bytes)).toBe(true);
  const asked = address.searchParams;
  expect([asked.get("response-content-type"), asked.get("response-content-disposition")]).toEqual([
    "application/zip",
    'attachment; filename="a.zip"',
  ]);
  expect([asked.get("response-cache-control"), asked.get("X-Amz-Expires")]).toEqual(["no-store", "900"]);
  expect(await s3LargeAnswers(client, "busy")("local", { bytes, type: "x", disposition: null })).toMatchObject({
    issues: [{ code: "store-down" }],
  });
});

it("a bucket that is busy is told as a store that is down", async () => {
  const down = { ok: false, issues: [{ code: "store-down", facts: { store: "computed" } }] };
  expect(await s3ComputedStore(client, "busy").get("local", name)).toMatchObject(down);
  expect(await s3ComputedStore(client, "busy").put("local", name, "x")).toMatchObject(down);
});

it("a folder forgets what has lain for more than thirty days, and no other", async () => {
  const store = folderComputedStore(folder);
  const [old, young] = ["a0".repeat(32), "b0".repeat(32)];
  const now = Date.parse("2026-11-30T12:00:00Z");
  for (const one of [old, young]) await store.put("local", one, "x");
  await utimes(join(folder, "local", old), new Date(now), new Date("2026-10-31T11:59:59Z"));
  await utimes(join(folder, "local", young), new Date(now), new Date("2026-10-31T12:00:01Z"));
  await forgetComputed(folder, now);
  expect(await store.get("local", old)).toEqual({ ok: true, value: null });
  expect(await store.get("local", young)).toEqual({ ok: true, value: "x" });
  await forgetComputed(join(folder, "not-there"), now);
});
