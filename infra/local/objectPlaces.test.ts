import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { folderObjectStore } from "../../functions/adapters/index.ts";
import { makeUploadsApp } from "../../functions/uploads/app.ts";
import { objectAddresses } from "./objectAddress.ts";
import { objectPlaces } from "./objectPlaces.ts";

const bytes = new TextEncoder().encode("en fil, hel");
const sha256 = createHash("sha256").update(bytes).digest("hex");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vandret-places-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = "a key that only this test knows";
const put = (url: string) => objectPlaces(folder, key, () => {}).request(url, { method: "PUT", body: bytes });

it("offers a place for a file that lies there cut short, and is then whole", async () => {
  await mkdir(join(folder, "local/sha256"), { recursive: true });
  await writeFile(join(folder, "local/sha256", sha256), bytes.subarray(0, 5));
  const objects = folderObjectStore(folder, objectAddresses(key));
  const app = makeUploadsApp({
    log: () => {},
    objects,
    signedIn: async () => ({ ok: true, value: { tenant: "local", who: "an-engineer", roles: ["engineer"] } }),
  });
  const ask = async () => {
    const answer = await app.request("/v1/uploads", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ sha256, bytes: bytes.byteLength }),
    });
    return (await answer.json()) as { put: { url: string } | null };
  };
  const place = (await ask()).put!;
  expect((await put(place.url)).status).toBe(204);
  expect((await ask()).put).toBeNull();
  expect(await objects.read("local", sha256)).toMatchObject({ ok: true });
});
