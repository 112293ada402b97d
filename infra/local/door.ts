import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { CannotStart } from "./cannotStart.ts";

/** The address that the server answers at, held from the moment it starts. */
export interface Door {
  /** `http://127.0.0.1:8420` */
  address: string;
  /** Lets in those who call, and those who have waited since it opened. */
  answer(site: Hono): void;
  /** Takes no new requests; `when done` waits for those under way. */
  close(how: "when done" | "at once"): Promise<void>;
}

const host = "127.0.0.1";

/** Listens on a port, 0 for any free one. Throws `CannotStart` where it is not to be had. */
export async function openDoor(port: number): Promise<Door> {
  let answer!: Door["answer"];
  const site = new Promise<Hono>((resolve) => {
    answer = resolve;
  });
  const fetch: Hono["fetch"] = async (request, env) => (await site).fetch(request, env);
  const server = createAdaptorServer({ fetch, hostname: host, overrideGlobalObjects: false }) as Server;
  await listen(server, port);
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}`,
    answer,
    close: async (how) => {
      if (how === "at once") server.closeAllConnections();
      await closeServer(server);
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE")
        reject(
          new CannotStart(
            `Port ${port} is in use.`,
            `Stop what uses it, or choose another: PORT=${port + 1} npm start`,
          ),
        );
      else if (error.code === "EACCES")
        reject(new CannotStart(`Port ${port} is not open to you.`, "Choose one above 1023: PORT=8420 npm start"));
      else reject(error);
    });
    server.listen(port, host, resolve);
  });
}

/** Takes no new requests and waits for those under way; connections that only stand open are closed. */
async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await closed;
  clearInterval(idle);
}
