import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { Handler } from "hono";
import securityHeaders from "../securityHeaders.json" with { type: "json" };
import { CannotStart } from "./cannotStart.ts";

interface PageFile {
  path: string;
  etag: string;
  /** Copies made at build time, by what the browser calls them. */
  compressed: Partial<Record<"br" | "gzip", string>>;
}

const contentTypes: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/**
 * Serves a folder of built pages. The addresses are listed once, here: what is not in the list does not exist, so no
 * address can lead out of the folder. `/skitse` is `skitse.html`; files in `assets/` carry a hash in their name and are
 * kept by the browser for ever.
 */
export async function servePages(folder: string): Promise<Handler> {
  const pages = await listPages(folder);
  return async (c) => {
    let { path } = c.req;
    while (path.length > 1 && path.endsWith("/")) path = path.slice(0, -1);
    const file = pages.get(path);
    const headers = new Headers(securityHeaders);
    if (file === undefined) {
      headers.set("Content-Type", "text/plain; charset=utf-8");
      return new Response("Siden findes ikke. / There is no such page.\n", { status: 404, headers });
    }
    const encoding = bestEncoding(c.req.header("Accept-Encoding") ?? "", file);
    const etag = `"${file.etag}${encoding === undefined ? "" : `-${encoding}`}"`;
    headers.set("ETag", etag);
    headers.set("Vary", "Accept-Encoding");
    headers.set(
      "Cache-Control",
      c.req.path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    );
    if (isKnown(c.req.header("If-None-Match"), etag)) return new Response(null, { status: 304, headers });
    headers.set("Content-Type", contentTypes[extname(file.path)] ?? "application/octet-stream");
    if (encoding !== undefined) headers.set("Content-Encoding", encoding);
    const bytes = await readFile(encoding === undefined ? file.path : file.compressed[encoding]!);
    headers.set("Content-Length", String(bytes.length));
    return new Response(c.req.method === "HEAD" ? null : bytes, { headers });
  };
}

async function listPages(folder: string): Promise<Map<string, PageFile>> {
  if (!existsSync(join(folder, "index.html")))
    throw new CannotStart(`${folder} holds no built pages.`, "Build them first: npm run build");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = new Set(entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  const pages = new Map<string, PageFile>();
  for (const path of paths) {
    const extension = extname(path);
    if (extension === ".br" || extension === ".gz") continue;
    const compressed = {
      ...(paths.has(`${path}.br`) ? { br: `${path}.br` } : {}),
      ...(paths.has(`${path}.gz`) ? { gzip: `${path}.gz` } : {}),
    };
    const etag = createHash("sha256")
      .update(await readFile(path))
      .digest("hex")
      .slice(0, 16);
    pages.set(addressOf(relative(folder, path).split(sep).join("/")), { path, etag, compressed });
  }
  return pages;
}

function addressOf(file: string): string {
  if (file === "index.html") return "/";
  return `/${file.endsWith(".html") ? file.slice(0, -".html".length) : file}`;
}

/** The smallest copy that the browser takes; `q=0` refuses one (RFC 9110 § 12.5.3). */
function bestEncoding(acceptEncoding: string, file: PageFile): "br" | "gzip" | undefined {
  const taken = acceptEncoding
    .split(",")
    .map((piece) => piece.trim().toLowerCase())
    .filter((piece) => !/;\s*q=0(\.0*)?$/.test(piece))
    .map((piece) => piece.split(";")[0]!.trim());
  return (["br", "gzip"] as const).find(
    (encoding) => taken.includes(encoding) && file.compressed[encoding] !== undefined,
  );
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? "").split(",").some((known) => known.trim().replace(/^W\//, "") === etag);
}
