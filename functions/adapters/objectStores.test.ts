import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folderObjectStore, forgetUnfinished } from "./folderObjectStore.ts";
import type { ObjectStore } from "./objectStore.ts";
import { s3ObjectStore } from "./s3ObjectStore.ts";

/** SHA-256 of `abc`: FIPS 180-4, the first example. */
const hashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const abc = { sha256: hashOfAbc, bytes: 3 };

let folder: string;
let bucket: Map<string, Buffer>;
let s3: Server;
let client: S3Client;
const checksums: (string | undefined)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-objects-"));
  bucket = new Map();
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
    checksums.push(request.headers["x-amz-checksum-sha256"]?.toString());
    bucket.set(path, Buffer.concat(chunks));
    response.end();
    return;
  }
  const found = bucket.get(path);
  if (request.method === "HEAD") {
    response.writeHead(found === undefined ? 404 : 200, { "Content-Length": found?.byteLength ?? 0 });
    response.end();
    return;
  }
  if (found === undefined) {
    response.writeHead(404, { "Content-Type": "application/xml" });
    response.end("<Error><Code>NoSuchKey</Code><Message>no</Message></Error>");
  } else answerInPart(found, /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? ""), response);
}

/** RFC 9110, 14: the part, its place in the whole, and 416 where it begins beyond the end. */
function answerInPart(found: Buffer, range: RegExpExecArray | null, response: ServerResponse): void {
  if (range === null) return void response.end(found);
  const [from, to] = [Number(range[1]), Math.min(Number(range[2]), found.length - 1)];
  if (from >= found.length) {
    const size = `<ActualObjectSize>${found.length}</ActualObjectSize>`;
    response.writeHead(416, { "Content-Type": "application/xml" });
    return void response.end(`<Error><Code>InvalidRange</Code><Message>no</Message>${size}</Error>`);
  }
  response.writeHead(206, { "Content-Range": `bytes ${from}-${to}/${found.length}` });
  response.end(found.subarray(from, to + 1));
}

const stores: [string, () => ObjectStore, (name: string, text: string) => Promise<void>][] = [
  ["a folder", () => folderObjectStore(folder), (name, text) => writeFile(join(folder, name), text)],
  [
    "a bucket",
    () => s3ObjectStore(client, "objects"),
    async (name, text) => void bucket.set(`/objects/${name}`, Buffer.from(text)),
  ],
];

for (const [where, open, spoil] of stores) {
  describe(`objects in ${where}`, () => {
    it("are named by their content, and come back as they were", async () => {
      expect(await open().put("local", "abc")).toEqual({ ok: true, value: abc });
      expect(await open().get("local", abc)).toEqual({ ok: true, value: "abc" });
    });

    it("count bytes, not letters", async () => {
      expect(await open().put("local", "ærø")).toMatchObject({ value: { bytes: 5 } });
    });

    it("are one object when the same is kept twice", async () => {
      await open().put("twice", "abc");
      await open().put("twice", "abc");
      expect(await open().get("twice", abc)).toEqual({ ok: true, value: "abc" });
    });

    it("are said to be missing where they are not there", async () => {
      expect(await open().get("elsewhere", abc)).toEqual({
        ok: false,
        issues: [{ path: "", code: "object-missing", facts: { sha256: hashOfAbc, reason: "missing" } }],
      });
    });

    it("are said to be corrupted where they are not what their name says", async () => {
      await open().put("spoilt", "abc");
      await spoil(`spoilt/sha256/${hashOfAbc}`, "abd");
      expect(await open().get("spoilt", abc)).toMatchObject({
        ok: false,
        issues: [{ facts: { reason: "corrupted" } }],
      });
    });

    it("are found by their name, and read as bytes", async () => {
      await open().put("found", "abc");
      expect(await open().find("found", hashOfAbc)).toEqual({ ok: true, value: abc });
      expect(await open().find("nowhere", hashOfAbc)).toEqual({ ok: true, value: null });
      const read = await open().read("found", hashOfAbc);
      expect(read.ok && new TextDecoder().decode(read.value)).toBe("abc");
      expect(await open().read("nowhere", hashOfAbc)).toMatchObject({ issues: [{ facts: { reason: "missing" } }] });
      await spoil(`found/sha256/${hashOfAbc}`, "abd");
      expect(await open().read("found", hashOfAbc)).toMatchObject({ issues: [{ facts: { reason: "corrupted" } }] });
    });

    it("are read in part, with how large the whole is", async () => {
      const ref = await open().put("parts", "abcæøå");
      const sha256 = ref.ok ? ref.value.sha256 : "";
      const part = async (from: number, count: number) => {
        const read = await open().readPart("parts", sha256, { from, count });
        if (!read.ok) throw new Error(read.issues[0].code);
        return [Buffer.from(read.value.bytes).toString(), read.value.size];
      };
      expect(await part(0, 3)).toEqual(["abc", 9]);
      expect(await part(3, 4)).toEqual(["æø", 9]);
      expect(await part(7, 100)).toEqual(["å", 9]);
      expect(await part(9, 1)).toEqual(["", 9]);
      expect(await open().readPart("nowhere", sha256, { from: 0, count: 3 })).toMatchObject({
        issues: [{ code: "object-missing", facts: { reason: "missing" } }],
      });
    });

    it("cannot be asked for by a name that leads elsewhere", async () => {
      await expect(open().get("..", abc)).rejects.toThrow("no name of an object");
      await expect(open().get("local", { sha256: "../../secret", bytes: 1 })).rejects.toThrow("no name of an object");
    });
  });
}

it("leaves only whole objects in the folder", async () => {
  await folderObjectStore(folder).put("whole", "abc");
  expect(await readdir(join(folder, "whole/sha256"))).toEqual([hashOfAbc]);
});

it("gives S3 the hash to check the body against", () => {
  expect(checksums[0]).toBe(Buffer.from(hashOfAbc, "hex").toString("base64"));
});

it("signs a place in S3 for that content alone, for a quarter of an hour", async () => {
  const place = await s3ObjectStore(client, "objects").placeToPut("local", abc);
  const url = new URL(place.url);
  expect(url.pathname).toBe(`/objects/local/sha256/${hashOfAbc}`);
  expect(url.searchParams.get("X-Amz-Expires")).toBe("900");
  expect(url.searchParams.get("X-Amz-SignedHeaders")).toContain("x-amz-checksum-sha256");
  expect(place.headers).toEqual({ "x-amz-checksum-sha256": Buffer.from(hashOfAbc, "hex").toString("base64") });
  const answer = await fetch(place.url, { method: "PUT", headers: place.headers, body: "abc" });
  expect(answer.ok).toBe(true);
  const get = await s3ObjectStore(client, "objects").placeToGet("local", hashOfAbc);
  expect(await (await fetch(get.url)).text()).toBe("abc");
});

it("says that a bucket behind a closed door is down", async () => {
  const closed = new S3Client({
    endpoint: "http://127.0.0.1:1",
    forcePathStyle: true,
    region: "eu-north-1",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
    maxAttempts: 1,
  });
  expect(await s3ObjectStore(closed, "objects").put("local", "abc")).toMatchObject({
    ok: false,
    issues: [{ code: "store-down", facts: { store: "objects" } }],
  });
});

it("what was being written when a process was killed is forgotten, and nothing that has its name", async () => {
  const kept = await folderObjectStore(folder).put("local", "a whole one");
  const at = join(folder, "local/sha256");
  await writeFile(join(at, `${hashOfAbc}.${crypto.randomUUID()}`), "half of o");
  await forgetUnfinished(folder);
  await forgetUnfinished(join(folder, "nothing-here"));
  const left = await readdir(at);
  expect(left.filter((name) => name.includes("."))).toEqual([]);
  expect(kept.ok && left.includes(kept.value.sha256)).toBe(true);
});
