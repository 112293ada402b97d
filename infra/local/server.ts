import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import type { Log } from "../../functions/http/index.ts";
import { makeApi } from "./api.ts";
import { CannotStart } from "./cannotStart.ts";
import { servePages } from "./pages.ts";
import { makeWorkerPool } from "./workerPool.ts";

export interface ServerOptions {
  /** 0: any free port. */
  port: number;
  /** Where cases and objects lie; made when it is not there. */
  dataFolder: string;
  /** The built pages (`buildWeb`). */
  pagesFolder: string;
  log?: Log;
}

export interface RunningServer {
  /** `http://127.0.0.1:8420` */
  address: string;
  /** Lets what is under way finish, saves included, and closes. */
  stop(): Promise<void>;
}

const host = "127.0.0.1";
/** A page elsewhere whose name is made to point at this machine is not let in: its requests carry its own name. */
const ownNames = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
/** What takes long, and is answered in a worker thread. */
const heavy = /^\/v1\/(calculations|cases)(\/|$)/;

/** Starts pages, API and store in one process on 127.0.0.1. Throws `CannotStart` with a clear word where it cannot. */
export async function startServer({ port, pagesFolder, log = logErrors }: ServerOptions): Promise<RunningServer> {
  const pages = await servePages(pagesFolder);
  const pool = await makeWorkerPool(log, {});
  const api = makeApi({ log });

  const app = new Hono();
  app.use(async (c, next) => {
    if (ownNames.test(c.req.header("Host") ?? "")) return next();
    return c.text("This server answers on this machine only.\n", 421);
  });
  app.all("/v1/*", (c) => (heavy.test(c.req.path) ? pool.fetch(c.req.raw) : api.fetch(c.req.raw)));
  app.get("*", pages);
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host, overrideGlobalObjects: false }) as Server;
  try {
    await listen(server, port);
  } catch (error) {
    await pool.close();
    throw error;
  }
  const address = `http://${host}:${(server.address() as AddressInfo).port}`;
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await closeServer(server);
    await pool.close();
  };
  return { address, stop: () => (stopping ??= stop()) };
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

const logErrors: Log = (level, event, facts) => {
  if (level === "error") console.error(JSON.stringify({ level, event, ...facts }));
};
