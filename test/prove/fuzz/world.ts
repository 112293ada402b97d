import type { Hono } from "hono";
import { rasterBytesOf } from "../../../functions/cases/index.ts";
import { ownerByHeader } from "../../../functions/hearings/index.ts";
import { type Log, signedInBy } from "../../../functions/http/index.ts";
import { makeApi } from "../../../infra/local/api.ts";
import { localIssuer } from "../../../infra/local/issuer/index.ts";
import { localRegisters, noRegisters } from "../../../infra/local/localRegisters.ts";
import { golden } from "../../server/client.ts";
import { memoryRuns } from "./memoryRuns.ts";
import { memoryStores } from "./memoryStores.ts";
import { type Known, seedCase } from "./seedCase.ts";
import type { Tokens } from "./tokens.ts";

export interface World {
  app: Pick<Hono, "fetch">;
  tokens: Tokens;
  known: Known;
}

const today = "2026-03-10T12:00:00.000Z";

/** All functions of the API as one app, on stores in memory, with a case, a hearing with answers, a decision, links and a run in them. */
export async function makeWorld(tokens: Tokens, log: Log): Promise<World> {
  const stores = memoryStores();
  const now = () => today;
  let address = 0;
  const opening = {
    links: stores.links,
    counters: stores.counters,
    now,
    // Each request from elsewhere: one address is soon held.
    clientAddress: () => `address ${address++}`,
  };
  const app = makeApi({
    ...stores,
    ...opening,
    log,
    ...localRegisters(noRegisters, now),
    program: "fuzz",
    clock: () => performance.now(),
    ownerOf: ownerByHeader(opening),
    rasterBytes: rasterBytesOf(stores.objects),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    signedIn: signedInBy(localIssuer(tokens.setup)),
    engine: memoryRuns(now),
  });
  const known = await seedCase(async (request) => app.fetch(request), tokens.good.all, golden);
  return { app, tokens, known };
}
