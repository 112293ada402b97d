import { type Handler, Hono } from "hono";
import { compress } from "hono/compress";
import { type Log, makeApp, problem } from "../../functions/http/index.ts";
import { refuse } from "../../shared/contract/index.ts";
import { ThreadDied, type WorkerPool } from "./workerPool.ts";

/** A page elsewhere whose name is made to point at this machine is not let in: its requests carry its own name. */
const ownNames = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
/** What takes long, and is answered in a worker thread. */
const heavy = /^\/v1\/(calculations|cases|maps|shared|own-hearing|own-sheet(\.pdf)?)(\/|$)/;
/** What starts threads of its own. */
const ofRuns = /^\/v1\/cases\/[^/]+\/runs(\/|$)/;

/** Too many wait already: told at once, with when to come again (`Retry-After`), and counted. */
const busy = { path: "", code: "store-down", facts: { reason: "busy", waitSeconds: 1 } } as const;

/** All that the server answers: the API, in threads where it takes long; the parts beside it; the pages. */
export function makeSite(api: Hono, pool: WorkerPool, parts: readonly Hono[], pages: Handler, log: Log): Hono {
  const calls = makeApp({ log });
  // As in AWS (functions/http/lambda/sizeOfAnswer.ts): texts go compressed to who takes it.
  calls.use("/v1/*", compress({ encoding: "gzip" }));
  calls.all("/v1/*", async (c) => {
    if (!heavy.test(c.req.path) || ofRuns.test(c.req.path)) return api.fetch(c.req.raw);
    if (pool.isFull()) return problem(c, refuse([busy]));
    try {
      return await pool.fetch(c.req.raw);
    } catch (error) {
      if (error instanceof ThreadDied) return problem(c, refuse([{ path: "", code: "work-stopped", facts: {} }]));
      throw error;
    }
  });
  const site = new Hono();
  site.use(async (c, next) => {
    if (ownNames.test(c.req.header("Host") ?? "")) return next();
    return c.text("This server answers on this machine only.\n", 421);
  });
  site.route("/", calls);
  for (const part of parts) site.route("/", part);
  site.get("*", pages);
  return site;
}
