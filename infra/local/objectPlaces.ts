import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Context, Hono } from "hono";
import { folderObjectStore, objectPath, storeDown, writeWhole } from "../../functions/adapters/index.ts";
import { type Log, makeApp, problem } from "../../functions/http/index.ts";
import { limits, refuse } from "../../shared/contract/index.ts";
import type { Result } from "../../shared/model/index.ts";
import { addressHolds } from "./objectAddress.ts";

/**
 * Where large files are put and got on one machine, as S3 is in AWS: by PUT and GET at an address that the API gave. The bytes go to
 * disk as they come, never all in memory; what is not the content of its name is not kept.
 */
export function objectPlaces(folder: string, key: string, log: Log): Hono {
  const app = makeApp({ log });
  const store = folderObjectStore(folder);
  const path = "/objects/:tenant{[a-z0-9-]{1,64}}/:sha256{[0-9a-f]{64}}";
  const asked = (c: Context, use: "put" | "get"): Result<{ tenant: string; sha256: string }> => {
    const { tenant = "", sha256 = "" } = c.req.param();
    const { until = "", sign = "" } = c.req.query();
    if (addressHolds(key, use, { tenant, sha256, until, sign })) return { ok: true, value: { tenant, sha256 } };
    return refuse([{ path: "", code: "upload-not-found", facts: { sha256 } }]);
  };
  app.put(path, async (c) => {
    const place = asked(c, "put");
    if (!place.ok) return problem(c, place);
    const { tenant, sha256 } = place.value;
    const kept = await keep(join(folder, objectPath(tenant, sha256)), sha256, c.req.raw);
    return kept.ok ? c.body(null, 204) : problem(c, kept);
  });
  app.get(path, async (c) => {
    const place = asked(c, "get");
    if (!place.ok) return problem(c, place);
    const { tenant, sha256 } = place.value;
    const found = await store.find(tenant, sha256);
    if (!found.ok) return problem(c, found);
    if (found.value === null) return problem(c, refuse([{ path: "", code: "upload-not-found", facts: { sha256 } }]));
    c.header("Content-Type", "application/octet-stream");
    c.header("Content-Length", String(found.value.bytes));
    // Named by its content: it never changes.
    c.header("Cache-Control", "private, max-age=31536000, immutable");
    const file = createReadStream(join(folder, objectPath(tenant, sha256)));
    return c.body(Readable.toWeb(file) as ReadableStream);
  });
  return app;
}

class NotKept extends Error {
  constructor(readonly code: "body-too-large" | "upload-changed") {
    super(code);
  }
}

async function keep(path: string, sha256: string, request: Request): Promise<Result<null>> {
  const { most } = limits.uploadBytes;
  try {
    if (Number(request.headers.get("Content-Length") ?? 0) > most) throw new NotKept("body-too-large");
    await writeWhole(path, async (file) => {
      const hash = createHash("sha256");
      let size = 0;
      for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
        size += chunk.byteLength;
        if (size > most) throw new NotKept("body-too-large");
        hash.update(chunk);
        await file.write(chunk);
      }
      if (hash.digest("hex") !== sha256) throw new NotKept("upload-changed");
    });
    return { ok: true, value: null };
  } catch (error) {
    if (!(error instanceof NotKept)) return storeDown(error, "objects");
    const facts: Record<string, string | number> =
      error.code === "body-too-large" ? { most, unit: "bytes" } : { sha256 };
    return refuse([{ path: "", code: error.code, facts }]);
  }
}
