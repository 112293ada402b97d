import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calculate } from "../../shared/calculate.ts";
import { noret, noretRasters } from "../../shared/demo/index.ts";
import { canonicalJson } from "../../shared/formats/index.ts";
import { writeAsciiGrid } from "../../shared/formats/raster/index.ts";
import type { CaseFile, Raster } from "../../shared/model/index.ts";
import { clientOf, firstIssue } from "./client.ts";
import { endAll, type ServerProcess, startProcess } from "./serverProcess.ts";

let folder: string;
let server: ServerProcess;
const client = () => clientOf(server.address);
const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-uploads-"));
  server = await startProcess(join(folder, "data"));
});
afterAll(async () => {
  endAll();
  await rm(folder, { recursive: true, force: true });
});

interface Place {
  put: { url: string; headers: Record<string, string> } | null;
}
const askFor = async (bytes: Uint8Array): Promise<Place> =>
  (await (
    await client().call("POST", "/v1/uploads", { sha256: hashOf(bytes), bytes: bytes.byteLength })
  ).json()) as Place;
const put = (url: string, bytes: Uint8Array<ArrayBuffer>) =>
  fetch(server.address + url, { method: "PUT", body: new Blob([bytes]) });

/** Noret on ground a metre lower, as a file of its own. */
function lowered(): { sag: CaseFile; terrain: Raster; file: Uint8Array<ArrayBuffer> } {
  const sag = noret();
  const made = noretRasters().get(sag.terrainRef!.sha256)!;
  const terrain = { ...made, values: made.values.map((level) => Math.fround(level - 1)) };
  const file = new Uint8Array(new TextEncoder().encode(writeAsciiGrid(terrain)));
  return { sag: { ...sag, terrainRef: { ...sag.terrainRef!, sha256: hashOf(file) } }, terrain, file };
}

describe("a large file", () => {
  it("is put at the place that the API gives, and got back as it was", async () => {
    const bytes = new Uint8Array(3_000_000).map((_, i) => i % 251);
    const place = await askFor(bytes);
    expect((await put(place.put!.url, bytes)).status).toBe(204);
    const where = (await (await client().call("GET", `/v1/uploads/${hashOf(bytes)}`)).json()) as {
      url: string;
      bytes: number;
    };
    expect(where.bytes).toBe(3_000_000);
    const back = new Uint8Array(await (await fetch(server.address + where.url)).arrayBuffer());
    expect(hashOf(back)).toBe(hashOf(bytes));
    expect((await askFor(bytes)).put).toBeNull();
  });

  it("is not kept where it is not what was announced", async () => {
    const announced = new TextEncoder().encode("announced");
    const { url } = (await askFor(announced)).put!;
    const answer = await put(url, new Uint8Array(new TextEncoder().encode("another")));
    expect([answer.status, await firstIssue(answer)]).toMatchObject([422, { code: "upload-changed" }]);
    expect((await client().call("GET", `/v1/uploads/${hashOf(announced)}`)).status).toBe(404);
    const left = await readdir(join(folder, "data/objects/local/sha256"));
    expect(left.filter((name) => !/^[0-9a-f]{64}$/.test(name))).toEqual([]);
  });

  it("is refused unread where it is larger than any that is taken", async () => {
    const { hostname, port } = new URL(server.address);
    const path = (await askFor(new TextEncoder().encode("a small one"))).put!.url;
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { "Content-Length": "400000000" };
      const sent = request({ hostname, port, path, method: "PUT", headers }, (answer) => {
        resolve(answer.statusCode);
        sent.destroy();
      });
      sent.on("error", reject);
      sent.flushHeaders();
    });
    expect(status).toBe(413);
    const asked = await client().call("POST", "/v1/uploads", { sha256: "0".repeat(64), bytes: 400_000_000 });
    expect(await firstIssue(asked)).toMatchObject({ path: "/bytes", code: "out-of-range" });
  });

  it("has a place of its own, for one use, and no other's by changing the address", async () => {
    const [one, other] = [new TextEncoder().encode("one"), new TextEncoder().encode("other")].map(
      (bytes) => new Uint8Array(bytes),
    ) as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];
    const { url } = (await askFor(one)).put!;
    for (const wrong of [
      url.replace(hashOf(one), hashOf(other)),
      url.replace("/local/", "/nabo/"),
      url.replace(/until=\d+/, "until=99999999999"),
      url.replace(/&sign=.*/, ""),
      url.split("?")[0]!,
    ])
      expect([wrong, (await put(wrong, wrong.includes(hashOf(other)) ? other : one)).status]).toEqual([wrong, 404]);
    expect((await put(url, one)).status).toBe(204);
    // To put is not to get.
    expect((await fetch(server.address + url)).status).toBe(404);
  });

  it("has no place by a name that leads elsewhere", async () => {
    const asked = await client().call("POST", "/v1/uploads", { sha256: "../../events", bytes: 1 });
    expect(asked.status).toBe(400);
    expect((await put("/objects/..%2F..%2Fevents", new Uint8Array(1))).status).toBe(404);
  });
});

describe("a case that names an uploaded terrain", () => {
  it("is refused, with the raster's title, until it is there, and then computed as here", async () => {
    const { sag, terrain, file } = lowered();
    const refused = await client().call("POST", "/v1/calculations", sag);
    expect(await firstIssue(refused)).toMatchObject({
      path: "/terrainRef",
      code: "raster-missing",
      facts: { title: sag.terrainRef!.title },
    });
    await put((await askFor(file)).put!.url, file);
    const answer = await client().call("POST", "/v1/calculations", sag);
    const here = calculate(sag, new Map([[sag.terrainRef!.sha256, terrain]]));
    expect(await answer.text()).toBe(here.ok ? canonicalJson(here.value) : "refused");
  });
});
