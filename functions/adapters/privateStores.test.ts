import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256Hex } from "../../shared/formats/index.ts";
import { folderPrivateStore } from "./folderPrivateStore.ts";
import type { PrivateStore } from "./privateStore.ts";
import { s3PrivateStore } from "./s3PrivateStore.ts";

const key = { tenant: "local", caseId: "sag-1" };
let folder: string;
let s3: Server;
let client: S3Client;
const bucket = new Map<string, Buffer>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-private-"));
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
  if (request.method === "PUT") {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    bucket.set(path, Buffer.concat(chunks));
    response.end();
  } else if (request.method === "DELETE") {
    bucket.delete(path);
    response.writeHead(204).end();
  } else {
    const found = bucket.get(path);
    if (found !== undefined) response.end(found);
    else {
      response.writeHead(404, { "Content-Type": "application/xml" });
      response.end("<Error><Code>NoSuchKey</Code><Message>no</Message></Error>");
    }
  }
}

interface Case {
  store: () => PrivateStore;
  read: (name: string) => Promise<Buffer>;
  write: (name: string, bytes: Buffer) => Promise<void>;
}
const stores: [string, Case][] = [
  [
    "a folder",
    {
      store: () => folderPrivateStore(folder),
      read: (name) => readFile(join(folder, name)),
      write: (name, bytes) => writeFile(join(folder, name), bytes),
    },
  ],
  [
    "a bucket",
    {
      store: () => s3PrivateStore(client, "private"),
      read: (name) => Promise.resolve(bucket.get(`/private/${name}`)!),
      write: async (name, bytes) => void bucket.set(`/private/${name}`, bytes),
    },
  ],
];
const written = new TextEncoder().encode("nej");
async function put(store: PrivateStore) {
  const ref = await store.put(key, written);
  if (!ref.ok) throw new Error(JSON.stringify(ref));
  return ref.value;
}

for (const [name, { store, read, write }] of stores)
  describe(`what people write, in ${name}`, () => {
    it("comes back as it was, and is gone for good when it is deleted", async () => {
      const ref = await put(store());
      const found = await store().get(key, ref);
      expect(found.ok && Buffer.from(found.value!).toString()).toBe("nej");
      expect(await store().delete(key, ref)).toEqual({ ok: true, value: null });
      expect(await store().get(key, ref)).toEqual({ ok: true, value: null });
      expect(await store().delete(key, ref)).toEqual({ ok: true, value: null });
    });

    it("cannot be told from its hash: the same word twice has two, and neither is the word's own", async () => {
      const [first, second] = [await put(store()), await put(store())];
      expect(first.bytes).toBe(3);
      expect(first.sha256).not.toBe(second.sha256);
      expect([first.sha256, second.sha256]).not.toContain(sha256Hex("nej"));
    });

    it("is not given out where it is another than it was", async () => {
      const ref = await put(store());
      const path = `local/private/sag-1/${ref.id}`;
      const bytes = await read(path);
      bytes[bytes.length - 1]! ^= 1;
      await write(path, bytes);
      expect(await store().get(key, ref)).toEqual({ ok: true, value: null });
    });

    it("lies at no place that leads elsewhere", async () => {
      await expect(store().put({ tenant: "local", caseId: "../other" }, written)).rejects.toThrow("no name");
      await expect(store().delete(key, { id: "../../x" })).rejects.toThrow("no name");
    });
  });
