import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, it } from "vitest";
import { servePages } from "./pages.ts";

let folder: string;
let site: Hono;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "vandret-pages-"));
  const pages = join(folder, "pages");
  mkdirSync(join(pages, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(pages, "index.html"), "<h1>Vandret</h1>");
  writeFileSync(join(pages, "skitse.html"), "<h1>Skitse</h1>");
  writeFileSync(join(pages, "assets/site-1a2b.css"), "body{}");
  writeFileSync(join(pages, "assets/site-1a2b.css.br"), brotliCompressSync("body{}"));
  site = new Hono().get("*", await servePages(pages));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}) => site.request(path, { headers });

it("answers an address with its page, with or without a slash at the end", async () => {
  expect(await (await get("/")).text()).toBe("<h1>Vandret</h1>");
  expect(await (await get("/skitse")).text()).toBe("<h1>Skitse</h1>");
  expect(await (await get("/skitse/?sag=noret")).text()).toBe("<h1>Skitse</h1>");
});

it("lets nothing run in a page but the page's own files, on every answer", async () => {
  for (const path of ["/", "/assets/site-1a2b.css", "/nothing"]) {
    const policy = (await get(path)).headers.get("Content-Security-Policy")!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("unsafe-");
  }
});

it("says how long a file may be kept: a hashed one for ever, a page only while it is the newest", async () => {
  expect((await get("/assets/site-1a2b.css")).headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  expect((await get("/")).headers.get("Cache-Control")).toBe("no-cache");
});

it("sends the compressed copy to who takes it, and only to them", async () => {
  const squeezed = await get("/assets/site-1a2b.css", { "Accept-Encoding": "gzip, br" });
  expect(squeezed.headers.get("Content-Encoding")).toBe("br");
  expect(brotliDecompressSync(await squeezed.arrayBuffer()).toString()).toBe("body{}");
  for (const accept of ["gzip", "br;q=0", ""]) {
    const plain = await get("/assets/site-1a2b.css", { "Accept-Encoding": accept });
    expect([plain.headers.get("Content-Encoding"), await plain.text()]).toEqual([null, "body{}"]);
  }
});

it("sends nothing anew to who has it already", async () => {
  const etag = (await get("/")).headers.get("ETag")!;
  const again = await get("/", { "If-None-Match": `"other", W/${etag}` });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect((await get("/", { "If-None-Match": '"other"' })).status).toBe(200);
});

it.each([
  "/../secret.txt",
  "/assets/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/assets/..%5c..%5csecret.txt",
  "/index.html/../../secret.txt",
  "/assets",
  "/assets/site-1a2b.css.br",
  "/%00",
])("has no page at %s", async (path) => {
  expect((await get(path)).status).toBe(404);
});

it("refuses a folder without pages with a word on how to build them", async () => {
  await expect(servePages(join(folder, "nothing"))).rejects.toThrow("npm run build");
});
