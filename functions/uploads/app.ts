import type { Hono } from "hono";
import { refuse, uploads, uploadsRead } from "../../shared/contract/index.ts";
import type { ObjectStore } from "../adapters/index.ts";
import { type HttpPorts, makeApp, mount, type SignInPorts } from "../http/index.ts";

export interface UploadPorts extends HttpPorts, SignInPorts {
  objects: ObjectStore;
}

/** Places to put and get large files, named by what they hold. The bytes themselves do not come through here. */
export function makeUploadsApp({ objects, ...ports }: UploadPorts): Hono {
  const app = makeApp(ports);
  mount(app, uploads, async ({ body }, { tenant }) => {
    const found = await objects.find(tenant, body.sha256);
    if (!found.ok) return found;
    // One of another length is not it: cut short by a disk or a hand, and healed by putting it again.
    if (found.value?.bytes === body.bytes) return { ok: true, value: { ...found.value, put: null } };
    return { ok: true, value: { ...body, put: await objects.placeToPut(tenant, body) } };
  });
  mount(app, uploadsRead, async ({ params: { sha256 } }, { tenant }) => {
    const found = await objects.find(tenant, sha256);
    if (!found.ok) return found;
    if (found.value === null) return refuse([{ path: "/path/sha256", code: "upload-not-found", facts: { sha256 } }]);
    const { url } = await objects.placeToGet(tenant, sha256);
    return { ok: true, value: { ...found.value, url } };
  });
  return app;
}
