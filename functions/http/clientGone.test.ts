import { once } from "node:events";
import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeApp } from "./app.ts";
import { readJsonBody } from "./body.ts";

const logged: string[] = [];
let server: Server;
let port = 0;

beforeAll(async () => {
  const app = makeApp({ log: (level, event) => logged.push(`${level} ${event}`) });
  app.post("/", async (c) => c.json(await readJsonBody(c.req.raw)));
  server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => void server.close());

it("tells no bug of a client who hangs up in the middle of what it sends", async () => {
  const socket = connect(port, "127.0.0.1");
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a":');
  // Only when the server reads is there something to break off.
  await new Promise((resolve) => setTimeout(resolve, 100));
  socket.destroy();
  await expect.poll(() => logged, { timeout: 5_000 }).toEqual(["info client-gone"]);
});
