/** The API over stores on disk, in this process, with what goes wrong between them. */

import { mkdtemp, rm } from "node:fs/promises";
import { Agent, type AgentOptions } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import {
  dynamoClient,
  dynamoCounters,
  dynamoEventLog,
  dynamoLinkStore,
  type EventLog,
  folderComputedStore,
  folderObjectStore,
  folderPrivateStore,
  type LinkStore,
  type ObjectStore,
  type PrivateStore,
} from "../../../functions/adapters/index.ts";
import { ownerByHeader } from "../../../functions/hearings/index.ts";
import type { Log, SignedIn } from "../../../functions/http/index.ts";
import { makeApi } from "../../../infra/local/api.ts";
import { startEventStore } from "../../../infra/local/eventStore.ts";
import { noRegisters } from "../../../infra/local/localRegisters.ts";
import { objectAddresses } from "../../../infra/local/objectAddress.ts";
import { localPorts } from "../../../infra/local/ports.ts";
import { eventsTable, linksTable } from "../../../infra/local/tables.ts";
import { type FaultyStore, startFaultyStore } from "./faultyStore.ts";
import { logFaults, objectFaults, readLinks, readLogs, writingFaults } from "./reader.ts";
import type { Tally } from "./tally.ts";

/** What the API writes to. */
export interface Stores {
  events: EventLog;
  links: LinkStore;
  objects: ObjectStore;
  private: PrivateStore;
}

export interface World {
  folder: string;
  wire: FaultyStore;
  /** A process that answers: the API as made anew, over stores that may be wrapped. */
  api(options?: { wrap?: (stores: Stores) => Stores; now?: () => string }): Hono;
  /** What went wrong inside, as it was logged. */
  bugs: string[];
  /** All logs and links as they are on disk. */
  stored(): Promise<{ logs: Awaited<ReturnType<typeof readLogs>>; links: Map<string, boolean> }>;
  /** Notes in a tally what does not hold. */
  check(tally: Tally): Promise<void>;
  close(): Promise<void>;
}

/** All roles: who may do what is not asked here. */
const person: SignedIn = { tenant: "local", who: "the-proof", roles: ["engineer", "planner", "caseworker", "reader"] };

/** So long a call to the store is waited for, so that those that are never answered take no minute. */
const waitMs = 400;

export async function startWorld(at?: string): Promise<World> {
  const folder = at ?? (await mkdtemp(join(tmpdir(), "vandret-faults-")));
  const store = await startEventStore(join(folder, "events"), () => {});
  const wire = await startFaultyStore(store.socket, join(folder, "wire.socket"));
  const bugs: string[] = [];
  const log: Log = (level, event, facts) => {
    if (level === "error" && event === "bug") bugs.push(`${String(facts["path"])}: ${String(facts["message"])}`);
  };
  const place = { endpoint: "http://localhost", region: "local" };
  const credentials = { accessKeyId: "local", secretAccessKey: "local" };
  const clientAt = (socketPath: string) =>
    dynamoClient(
      { ...place, credentials },
      { httpAgent: new Agent({ socketPath, keepAlive: true } as AgentOptions), requestTimeout: waitMs },
    );
  const clients = Array.from({ length: 3 }, () => clientAt(wire.socket));
  const past = clientAt(store.socket);
  const setup = {
    events: { socket: wire.socket, folder: store.folder },
    ...{ objectsFolder: join(folder, "objects"), placesKey: "none", privateFolder: join(folder, "private") },
    ...{ computedFolder: join(folder, "computed"), tokens: { issuer: "none", keys: [] }, registers: noRegisters },
  };
  const real: Stores = {
    events: dynamoEventLog(clients[0]!, eventsTable),
    links: dynamoLinkStore(clients[1]!, linksTable),
    // Of one moment, so that an address asked for twice is the same.
    objects: folderObjectStore(
      setup.objectsFolder,
      objectAddresses(setup.placesKey, () => 0),
    ),
    private: folderPrivateStore(setup.privateFolder),
  };
  const counters = dynamoCounters(clients[2]!, linksTable);
  const stored = async () => ({ logs: await readLogs(past), links: await readLinks(past) });
  return {
    ...{ folder, wire, bugs, stored },
    api: ({ wrap = (stores: Stores) => stores, now = () => new Date().toISOString() } = {}) => {
      const stores = wrap(real);
      // Owners come from many places: how many codes one place may try is another question.
      const opening = { links: stores.links, counters, now, clientAddress: () => crypto.randomUUID() };
      return makeApi({
        ...localPorts(setup, log),
        ...stores,
        ...opening,
        computed: folderComputedStore(setup.computedFolder),
        ownerOf: ownerByHeader(opening),
        signedIn: async () => ({ ok: true, value: person }),
      });
    },
    check: async (tally) => {
      const { logs } = await stored();
      for (const [name, events] of logs) {
        const found = logFaults(name, events);
        tally.broken.push(...found.broken);
        tally.doubled.push(...found.doubled);
      }
      tally.broken.push(...(await objectFaults(setup.objectsFolder, logs)));
      tally.lost.push(...(await writingFaults(setup.privateFolder, logs)));
    },
    close: async () => {
      for (const client of [...clients, past]) client.destroy();
      await wire.close();
      await store.close();
      if (at === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
