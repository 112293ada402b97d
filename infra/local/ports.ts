import { stat } from "node:fs/promises";
import {
  codeHash,
  folderColumnStore,
  folderComputedStore,
  folderObjectStore,
  folderPrivateStore,
} from "../../functions/adapters/index.ts";
import { type Caller, type CasesPorts, rasterBytesOf } from "../../functions/cases/index.ts";
import type { HealthPorts } from "../../functions/classify/health.ts";
import type { DecisionsPorts } from "../../functions/decisions/index.ts";
import { type HearingPorts, ownerByHeader } from "../../functions/hearings/index.ts";
import { type Log, signedInBy } from "../../functions/http/index.ts";
import type { LinkPorts } from "../../functions/links/index.ts";
import type { MapsPorts } from "../../functions/maps/index.ts";
import type { RegisterPorts } from "../../functions/registers/index.ts";
import { localIssuer, type TokenSetup } from "./issuer/tokens.ts";
import { type EventStoreAddress, localEventLog } from "./localEventLog.ts";
import { localLinks } from "./localLinks.ts";
import { localRegisters, type RegisterSetup } from "./localRegisters.ts";
import { objectAddresses } from "./objectAddress.ts";

/** Where a thread finds what is stored, and whose tokens it believes. */
export interface StoreSetup {
  events: EventStoreAddress;
  objectsFolder: string;
  /** What addresses of objects are signed with. */
  placesKey: string;
  /** What people write. */
  privateFolder: string;
  /** What can be computed again. */
  computedFolder: string;
  tokens: TokenSetup;
  registers: RegisterSetup;
}

/** One machine, one municipality; and the engineer who owns what is done there without signing in. */
export const localCaller: Caller = { tenant: "local", who: "local-engineer" };

/** What the functions of the API are given on one machine. */
export function localPorts(
  { events, objectsFolder, placesKey, privateFolder, computedFolder, tokens, registers }: StoreSetup,
  write: Log,
): CasesPorts & LinkPorts & HearingPorts & DecisionsPorts & HealthPorts & MapsPorts & RegisterPorts {
  const objects = folderObjectStore(objectsFolder, objectAddresses(placesKey));
  const log = localEventLog(events);
  const opening = {
    ...localLinks(events),
    now: () => new Date().toISOString(),
    // The server answers this machine only: all who call are one.
    clientAddress: () => "this machine",
  };
  return {
    log: write,
    ...localRegisters(registers, opening.now),
    events: log,
    stores: {
      events: async () => (await log.read({ tenant: "health", caseId: "health" }, 0, 1)).ok,
      objects: () => isFolder(objectsFolder),
    },
    objects,
    private: folderPrivateStore(privateFolder),
    computed: folderComputedStore(computedFolder),
    columns: folderColumnStore(computedFolder),
    program: codeHash(import.meta.url),
    clock: () => performance.now(),
    ...opening,
    ownerOf: ownerByHeader(opening),
    rasterBytes: rasterBytesOf(objects),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    signedIn: signedInBy(localIssuer(tokens)),
  };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path)).isDirectory();
}
